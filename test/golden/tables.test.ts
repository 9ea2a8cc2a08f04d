import { readFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { fourColumns } from "../../src/report/columnChoices";
import type { Report } from "../../src/report/report";
import type { Template } from "../../src/report/template/template";
import type { ColumnId } from "../../src/ledger/grunnlag/reportFigure";
import { writeText } from "../../src/files/writeText";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { tertialSample } from "../support/tertialSample";

const yearWith = (changes: Partial<Template>) => async (): Promise<ReportInput> => {
  const input = await readSample("saldobalanse", SAMPLE_LISTS);
  return { ...input, template: { ...input.template, ...changes } };
};

const withColumns = (tables: readonly string[], columns: readonly ColumnId[]): Template["columns"] => Object.fromEntries(tables.map((id) => [id, [...columns]]));

const IN_OTHER_LANGUAGES = ["5-4-1", "5-4-2", "5-5-1", "5-6", "5-8", "5-9-drift", "note-laan", "maaltall"];

/** A case is a folder of expected tables as text, for a controller to review; what came out instead is written beside as actual.*. */
const CASES: Readonly<Record<string, () => Promise<ReportInput>>> = {
  "raelingen-2024": yearWith({}),
  "raelingen-2024-portefolje": yearWith({ investeringsoversikt: "portefolje", tables: ["5-5-2"] }),
  "raelingen-2024-inntekter-positive": yearWith({ signProfile: "inntekterPositive", zeroBudget: "zero", unit: "kroner", tables: ["5-6", "5-4-1", "resultat-per-tjenesteomraade", "note-arbeidskapital", "5-9-drift"] }),
  "raelingen-2024-fire-kolonner": yearWith({ tables: ["5-5-1", "5-6", "5-8", "note-laan", "note-kapitalkonto", "note-fond"], columns: { ...withColumns(["5-5-1", "5-6"], ["note", ...fourColumns(false)]), "5-8": ["note", "regnskap", "inngaendeBalanse"] } }),
  // As accounts of 2020 and 2021 are printed: one net line a fund, and 25 lines in § 5-5.
  "raelingen-2024-nettolinjer": yearWith({ fundLines: "netto", tables: ["5-4-1", "5-5-1", "5-6"] }),
  // As where deviations are of the first budget, accounts less budget, and stand in millions.
  "raelingen-2024-mot-opprinnelig": yearWith({ avvikMot: "opprinneligBudsjett", avvik: "regnskapMinusBudsjett", zeroBudget: "na", unit: "mill", signProfile: "inntekterPositive", tables: ["5-4-1", "5-6"] }),
  "raelingen-2024-nynorsk": yearWith({ language: "nn", tables: IN_OTHER_LANGUAGES }),
  "raelingen-2024-engelsk": yearWith({ language: "en", tables: IN_OTHER_LANGUAGES }),
  "raelingen-2024-tertial2": () => tertialSample(),
  "raelingen-2024-tertial2-inntekter-positive": () => tertialSample({ signProfile: "inntekterPositive", zeroBudget: "na", avvik: "regnskapMinusBudsjett", tables: ["status-okonomi", "5-6"], columns: { "status-okonomi": ["regnskap", "iFjorHittil", "metode", "prognose", "manuell", "justering", "nyttBudsjett"] } }),
};

describe.each(Object.keys(CASES))("The tables of %s", (name) => {
  let report: Report;
  beforeAll(async () => {
    report = buildReport(await (CASES[name] as () => Promise<ReportInput>)());
  });

  test("are as the reviewed text", () => {
    expect(report.tables.map((table) => [table.id, differs(join(__dirname, name), table.id, writeText(table))])).toEqual(report.tables.map(({ id }) => [id, false]));
  });
});

function differs(folder: string, id: string, actual: string): boolean {
  const expected = join(folder, `${id}.txt`);
  if (existsSync(expected) && readFileSync(expected, "utf8") === actual) return false;
  writeFileSync(join(folder, `actual.${id}.txt`), actual);
  return true;
}
