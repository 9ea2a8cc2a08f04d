import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SAMPLE } from "../support/sample";
import { tertial } from "../support/tertial";

const folder = mkdtempSync(join(tmpdir(), "tertial-hent-"));
const inFolder = (name: string): string => join(folder, name);

test("what is fetched builds the same report as the files it was fetched from", async () => {
  const ledger = join(SAMPLE, "saldobalanse.csv");
  const organisation = ["--organisation", join(SAMPLE, "organisasjon.csv")];
  const fetched = await tertial("hent", "--ledger", ledger, "--year", "2024", "--ut", inFolder("regnskap.parquet"));
  expect([fetched.code, fetched.out]).toEqual([0, `${inFolder("regnskap.parquet")}: 4\u00a0609 rader\n`]);
  const check = (source: string) => tertial("check", "--ledger", source, ...organisation, "--report", "aarsrapport", "--year", "2024");
  // The first line names the source.
  const after = (out: string): string => out.slice(out.indexOf("\n"));
  expect(after((await check(inFolder("regnskap.parquet"))).out)).toBe(after((await check(ledger)).out));
});

test("nothing is written of sources with errors, or under another ending", async () => {
  writeFileSync(inFolder("feil.csv"), "Konto;Ansvar;Funksjon;Beløp\n10100;1000;202;12,345\n");
  const faulty = await tertial("hent", "--ledger", inFolder("feil.csv"), "--year", "2024", "--ut", inFolder("feil.parquet"));
  expect([faulty.code, existsSync(inFolder("feil.parquet"))]).toEqual([1, false]);
  const other = await tertial("hent", "--ledger", inFolder("feil.csv"), "--year", "2024", "--ut", inFolder("feil.csv"));
  expect([other.code, other.err]).toEqual([2, expect.stringContaining("--ut må være en Parquet-fil")]);
});
