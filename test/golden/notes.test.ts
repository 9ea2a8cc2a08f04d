import { sumOre, type Ore } from "../../src/amounts/ore";
import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";

describe.each(["hovedbokOgBudsjett", "saldobalanse"] as const)("From %s and the sample year's lists, the notes agree with the accounts", (source) => {
  let report: Report;
  beforeAll(async () => {
    report = buildReport(await readSample(source, SAMPLE_LISTS));
  });

  /** Øre of a row in a table, in a column. */
  function amount(table: string, row: string, column: string): Ore {
    const found = report.tables.find(({ id }) => id === table);
    const cell = found?.rows.find(({ id, label }) => id === row || label === row)?.cells[found.columns.findIndex(({ id }) => id === column)];
    if (cell?.kind !== "amount") throw new Error(`${table}, ${row}, ${column}`);
    return cell.ore;
  }

  const balance = (row: string): Ore => amount("5-8", row, "regnskap");
  const opening = (row: string): Ore => amount("5-8", row, "inngaendeBalanse");

  test("and no list gives a problem", () => {
    expect(report.problems.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test.each([["56", "disposisjonsfond"], ["51", "bundneDriftsfond"], ["53", "ubundetInvesteringsfond"], ["55", "bundneInvesteringsfond"]])("fund kapittel %s is § 5-8 %s at both dates", (kapittel, row) => {
    expect(amount("note-fond", `sum-${kapittel}`, "utgaende")).toBe(balance(row));
    expect(amount("note-fond", `sum-${kapittel}`, "inngaende")).toBe(opening(row));
  });

  test("loans are § 5-8 lån, 2 564,7 million, with the printed mean rate of 3,90 %", () => {
    expect(amount("note-laan", "total", "utgaende")).toBe(balance("lan"));
    expect(amount("note-laan", "total", "inngaende")).toBe(opening("lan"));
    expect(balance("lan")).toBe(256_470_000_000);
    const table = report.tables.find(({ id }) => id === "note-laan");
    const rate = table?.rows.find(({ id }) => id === "total")?.cells[table.columns.findIndex(({ id }) => id === "rente")];
    expect(rate?.kind === "number" && rate.value.toFixed(2)).toBe("3.90");
    for (const other of ["note-laan-forfall", "note-laan-rentebinding"]) expect(amount(other, "total", "utgaende")).toBe(balance("lan"));
  });

  test("the minimumsavdrag is what was paid, 85 266 thousand", () => {
    expect(amount("note-minimumsavdrag", "betalt", "belop")).toBe(amount("5-6", "avdrag", "regnskap"));
    expect(Math.round(amount("note-minimumsavdrag", "minimumsavdrag", "belop") / 100_000)).toBe(85_266);
  });

  test("tangible assets are § 5-8 varige driftsmidler, and their depreciation is art 590", () => {
    expect(amount("note-anleggsmidler", "total", "utgaende")).toBe(balance("varigeDriftsmidler"));
    expect(amount("note-anleggsmidler", "total", "inngaende")).toBe(opening("varigeDriftsmidler"));
    expect(-amount("note-anleggsmidler", "total", "avskrivning")).toBe(amount("5-6", "avskrivninger", "regnskap"));
  });

  test("premieavvik is 128,618 million by cohort and by form, and 26,12 in the year", () => {
    expect(amount("note-pensjon-premieavvik", "total", "utgaende")).toBe(12_861_800_000);
    expect(amount("note-pensjon", "akkumulertUt", "belop")).toBe(12_861_800_000);
    expect(amount("note-pensjon", "premieavvik", "belop")).toBe(amount("note-pensjon-premieavvik", "total", "oppstaatt"));
    expect(amount("note-pensjon", "amortisert", "belop")).toBe(-amount("note-pensjon-premieavvik", "total", "amortisert"));
    expect(amount("note-pensjon", "premiefondUt", "belop")).toBe(6_700_000_000);
  });

  test("arbeidskapital changes by the same in the balance and in the accounts, and kapitalkonto is what the balance makes it", () => {
    expect(amount("note-arbeidskapital", "differanse", "endring")).toBe(0);
    expect(amount("note-arbeidskapital", "arbeidskapital", "endring")).not.toBe(0);
    for (const column of ["regnskap", "inngaendeBalanse", "endring"]) expect(amount("note-kapitalkonto", "differanse", column)).toBe(0);
    expect(amount("note-kapitalkonto", "kapitalkonto", "regnskap")).toBe(balance("kapitalkonto"));
  });

  test.each(["opprinneligBudsjett", "revidertBudsjett", "regnskap"])("§ 5-5 andre ledd adds up to lines 1–4 of første ledd (%s)", (column) => {
    const first = ["varigeDriftsmidler", "tilskuddTilAndre", "aksjerOgAndeler", "utlanEgneMidler"];
    for (const id of first) expect(amount("5-5-2", `${id}Sum`, column)).toBe(amount("5-5-1", id, column));
    expect(amount("5-5-2", "sumBevilgninger", column)).toBe(sumOre(first.map((id) => amount("5-5-1", id, column))));
  });

  test.each(["revidertBudsjett", "regnskap"])("the prosjekter have the accounts of § 5-5 første ledd, lines 1–4 and 8–12 (%s)", (column) => {
    expect(amount("investeringsoversikt", "total", column)).toBe(amount("5-5-2", "sumBevilgninger", column));
    const income = ["tilskuddFraAndre", "salgDriftsmidler", "salgFinansielle", "utdeling", "mottatteAvdrag"];
    expect(amount("investeringsinntekter", "total", column)).toBe(sumOre(income.map((id) => amount("5-5-1", id, column))));
  });

  test("what § 5-9 proposes is what the municipality has booked", () => {
    for (const id of ["5-9-drift", "5-9-investering"]) {
      const ties = report.tables.find((table) => table.id === id)?.rows.filter((row) => row.id.endsWith("Differanse")) ?? [];
      expect(ties).toHaveLength(5);
      expect(ties.map(({ cells }) => cells[0])).toEqual(ties.map(() => ({ kind: "amount", ore: 0 })));
    }
    expect(amount("5-9-drift", "l1", "belop")).toBe(amount("5-6", "nettoDriftsresultat", "regnskap"));
  });

  test("utlån are § 5-8 utlån", () => {
    expect(amount("note-utlan", "total", "utgaende")).toBe(balance("utlan"));
  });
});
