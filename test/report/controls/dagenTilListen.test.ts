import { saidIn } from "../../../src/texts/words";
import { join } from "node:path";
import type { ControlResult, Control } from "../../../src/law/controls/control";
import { Exact } from "../../../src/amounts/ratio";
import { buildReport, type ReportInput } from "../../../src/report/buildReport";
import { templateFor } from "../../../src/report/template/templateFor";
import type { Listing } from "../../../src/source/lists/listing";
import { readSample, SAMPLE } from "../../support/sample";
import { nb } from "../../support/nb";

/** The list with its closing balance under another header. */
const under = (header: string, listings: readonly Listing[] = []): readonly Listing[] =>
  listings.map((listing) => ({ ...listing, headers: { ...listing.headers, utgaende: header } }));

describe("A list of loans in a tertial report", () => {
  let input: ReportInput;
  let year: ReportInput;
  beforeAll(async () => {
    year = await readSample("hovedbokOgBudsjett", [join(SAMPLE, "lan.csv")]);
    input = { ...year, template: templateFor(year.template, "tertial2") };
  });
  const laan = (given: ReportInput): readonly ControlResult<Control>[] => buildReport(given).controlResults.filter(({ control }) => control.id === "liste-laan");
  const said = (given: ReportInput): readonly string[] => laan(given).map(({ figure, status, message }) => `${figure ?? "-"} ${status} ${nb(message).replaceAll("\u00a0", " ")}`);

  test("that is of the year's end is not held against August, and that is said; the opening balance is held", () => {
    expect(said(input)).toEqual([
      "- ikke aktuell «Lån: noten mot kapittel 41–47 (regnskap)» er ikke kontrollert: listen gjelder 31.12.2024, rapporten 31.08.2024.",
      expect.stringMatching(/^inngaendeBalanse ok /),
    ]);
    expect(buildReport(input).problems.filter(({ code }) => code === "liste-laan-ulik")).toEqual([]);
  });

  test("that is of August is held against August, and a difference is a deviation with both sides", () => {
    const [result] = laan({ ...input, listings: under("Saldo 31.08.2024", input.listings) });
    expect(result).toMatchObject({ figure: "regnskap", status: "avvik" });
    expect(result?.difference).toBe((result?.left ?? 0) - (result?.right ?? 0));
    expect(nb(result?.message ?? "")).not.toContain("hvilken dag");
  });

  test("that says no day is held against August, and told that it says none", () => {
    const [result] = laan({ ...input, listings: under("Utgående saldo", input.listings) });
    expect(result).toMatchObject({ status: "avvik", control: { severity: "warning" } });
    expect(nb(result?.message ?? "")).toContain("Listen sier ikke hvilken dag den gjelder: skriv datoen i overskriften, for eksempel «Saldo 31.08.2024».");
  });

  test("stands in its note with the day it is of", () => {
    const headers = buildReport({ ...input, listings: under("Saldo 31.8", input.listings) }).tables.flatMap(({ id, columns, notes }) =>
      id === "note-laan" || id === "note-laan-portefolje" ? [...columns.map(({ header }) => header), ...notes.map(nb)] : []);
    expect(headers.filter((header) => header.includes("31.08.2024"))).toHaveLength(4);
    expect(headers.filter((header) => header.includes("31.12"))).toEqual([]);
  });

  test.each([["nn", "Faktisk 31.08.2024"], ["en", "Actual 31.08.2024"]] as const)("says its day in %s too", (language, header) => {
    const template = { ...input.template, language };
    const rules: Listing = { input: "finansreglement", name: "regler", rows: [{ row: 2, values: { krav: { kind: "text", text: "Forfall" }, type: { kind: "text", text: "Høyeste andel som forfaller innen 12 måneder" }, grense: { kind: "number", value: new Exact(30) } } }] };
    const { tables } = buildReport({ ...input, template, listings: [...under("Saldo 31.08.2024", input.listings), rules] });
    const told = tables.filter(({ id }) => id.startsWith("note-laan")).flatMap(({ columns, notes }) => [...columns.map((column) => column.header), ...notes.map((note) => saidIn(note, language))]);
    expect(told).toContain(header);
    expect(told.filter((text) => /Saldo|saldo 31/.test(text))).toHaveLength(language === "nn" ? 8 : 0);
    // By the day, and not by the year of forfall: one loan falls due in June the year after.
    const rule = tables.find(({ id }) => id === "note-laan-reglement")?.rows[0];
    expect(rule?.own?.["faktisk"]).toMatchObject({ fn: "quotient", args: [{ fn: "add", args: [{ row: "laan10" }] }, { fn: "runTotal" }] });
  });

  test("of August is not held against a whole year", () => {
    expect(said(year)[0]).toMatch(/^regnskap ok/);
    expect(said({ ...year, listings: under("Saldo 31.08.2024", year.listings) })[0]).toBe("- ikke aktuell «Lån: noten mot kapittel 41–47 (regnskap)» er ikke kontrollert: listen gjelder 31.08.2024, rapporten 31.12.2024.");
  });
});
