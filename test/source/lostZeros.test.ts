import { inspectSource } from "../../src/source/inspectSource";
import { lostZeros } from "../../src/source/lostZeros";
import { readSource } from "../../src/source/readSource";
import { sourceOfBytes } from "../support/sourceOfBytes";
import { nb } from "../support/nb";

async function messagesOf(rows: readonly string[]): Promise<readonly string[]> {
  const source = sourceOfBytes("kilde.csv", new TextEncoder().encode(["Konto;Ansvar;Funksjon;Prosjekt;Beløp", ...rows].join("\n")));
  const reading = await readSource(source, await inspectSource(source), { year: 2024 });
  return lostZeros([reading], []).map(({ severity, message }) => `${severity}: ${nb(message)}`);
}

test("prosjekter of investering that SUMIFS takes for one are an error", async () => {
  expect(await messagesOf(["02300;1100;222;0100;10,00", "02300;1100;222;100;20,00", "09100;9000;870;P1;-10,00", "09100;9000;870;p1;-20,00"])).toEqual([
    expect.stringContaining("error: Prosjekter er skrevet med og uten innledende null: 0100 («kilde.csv») og 100 («kilde.csv»)"),
    expect.stringContaining("error: Prosjekter er skrevet med store og små bokstaver: P1 («kilde.csv») og p1 («kilde.csv»)"),
  ]);
});

test("prosjekter of drift are in no table, and may be written as they are", async () => {
  expect(await messagesOf(["10100;1100;222;0100;10,00", "10100;1100;222;100;20,00", "18000;9000;840;;-30,00"])).toEqual([]);
});

test("ansvar that differ by capitals alone are an error", async () => {
  expect(await messagesOf(["10100;A1;222;;10,00", "18000;a1;840;;-10,00"])).toEqual([expect.stringContaining("error: Ansvar er skrevet med store og små bokstaver: A1 («kilde.csv») og a1 («kilde.csv»)")]);
});
