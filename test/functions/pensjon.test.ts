import { readFileSync } from "node:fs";
import path from "node:path";
import { functionOf } from "../../src/functions/register";

const premieavvik = functionOf("PREMIEAVVIK");
const amortisering = functionOf("PREMIEAVVIK_AMORTISERING");
const SAMPLE = path.join(__dirname, "../../assets/eksempel/raelingen-2024");

describe("PREMIEAVVIK", () => {
  test("gives the published 26.1 from the sample year's øre, and needs the administration to do so", () => {
    expect(premieavvik(110250000, 80745000, 3385000)).toEqual([[26120000]]);
    expect(premieavvik(110.25, 80.7, 3.4)).toEqual([[26.15]]);
    expect(premieavvik(110250000, 80745000)).toEqual([[29505000]]);
  });

  test("gives the KLP figures of Stavanger 2021 to the thousand of rounding in the source", () => {
    expect(premieavvik(817227, 471784)).toEqual([[345443]]);
  });

  test.each([14.1, 0.141, "14,1", "0,141", "14,1 %", "14,1%", "14.1"])("adds arbeidsgiveravgift for the rate %p", (sats) => {
    expect(premieavvik(110250000, 80745000, 3385000, sats)).toEqual([[29802920]]);
  });

  test("gives the arbeidsgiveravgift of Stavanger 2020", () => {
    const [[with141]] = premieavvik(459864, 0, 0, 14.1) as [[number]];
    expect(Math.round(with141 - 459864)).toBe(64841);
  });

  test.each([null, "", undefined, 0])("a rate of %p adds nothing", (sats) => {
    expect(premieavvik(100, 60, null, sats)).toEqual([[40]]);
  });

  test.each([0.5, 141, -14.1, 25.5, "50 %", "sone 1", 0.251])("the rate %p is refused", (sats) => {
    expect(premieavvik(100, 60, 0, sats)).toEqual([[{ errorCode: "#VALUE!", message: expect.stringContaining("«aga_sats»") as string }]]);
  });

  test("the bounds of a rate are rates", () => {
    expect(premieavvik(100, 0, 0, 1)).toEqual([[101]]);
    expect(premieavvik(100, 0, 0, 25)).toEqual([[125]]);
    expect(premieavvik(100, 0, 0, 0.25)).toEqual([[125]]);
  });
});

describe("PREMIEAVVIK_AMORTISERING", () => {
  test("has a row a year from the year after, without a header, and closes to the øre", () => {
    expect(amortisering(100, 2024, 3)).toEqual([[2025, 100, 33.33, 66.67], [2026, 66.67, 33.33, 33.34], [2027, 33.34, 33.34, 0]]);
  });

  test("takes seven years when the number is left out, blank or 0", () => {
    for (const years of [undefined, null, "", 0]) expect(amortisering(1083, 2015, years)).toHaveLength(7);
  });

  test("gives the yearly amounts of Fræna 2016", () => {
    expect(Math.round(Number(amortisering(1083, 2015)[0]?.[2]))).toBe(155);
    expect(Math.round(Number(amortisering(-1637, 2015)[0]?.[2]))).toBe(-234);
  });

  test("gives what the sample year amortised and has left, for every cohort", () => {
    const [, ...lines] = readFileSync(path.join(SAMPLE, "premieavvik.csv"), "utf8").trim().split(/\r?\n/);
    expect(lines).toHaveLength(18);
    for (const line of lines) {
      const [, year, amount, years, , , opening, amortised, closing] = line.split(";");
      const row2024 = amortisering(amount, year, years).find(([aar]) => aar === 2024);
      const kroner = [opening, amortised, closing].map((text) => Number(text?.replace(",", ".")));
      if (Number(year) < 2024 && Number(year) > 2016) expect(row2024).toEqual([2024, ...kroner]);
      else expect(row2024).toBeUndefined();
    }
  });

  test("one year takes all of it", () => {
    expect(amortisering(-12345.67, 2023, 1)).toEqual([[2024, -12345.67, -12345.67, 0]]);
  });

  test("rounds the premieavvik to øre first", () => {
    expect(amortisering(29.83715, 2024, 1)).toEqual([[2025, 29.84, 29.84, 0]]);
  });

  test("puts the schedules of several premieavvik below each other, an unreadable one as a row of errors", () => {
    const rows = amortisering([[100], ["x"], [-50]], [[2022], [2023], [2024]], 2);
    expect(rows.map(([aar]) => aar)).toEqual([2023, 2024, expect.objectContaining({ errorCode: "#VALUE!" }), 2025, 2026]);
    expect(rows.every((row) => row.length === 4)).toBe(true);
  });

  test.each([[null, 7, "fra_aar"], [24, 7, "fra_aar"], [2024.5, 7, "fra_aar"], ["i fjor", 7, "fra_aar"], [2024, -1, "antall_aar"], [2024, 61, "antall_aar"], [2024, 2.5, "antall_aar"]])(
    "from %p over %p years is refused, naming «%s»",
    (fraAar, antallAar, argument) => {
      expect(amortisering(100, fraAar, antallAar)[0]?.[0]).toEqual({ errorCode: "#VALUE!", message: expect.stringContaining(`«${argument}»`) as string });
    },
  );
});
