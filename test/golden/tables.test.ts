import { readFileSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import type { Template } from "../../src/report/template";
import { writeText } from "../../src/writers/writeText";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";

/** A case is a folder of expected tables as text, for a controller to review; what came out instead is written beside as actual.*. */
const CASES: Readonly<Record<string, Partial<Template>>> = {
  "raelingen-2024": {},
  "raelingen-2024-inntekter-positive": { signProfile: "inntekterPositive", zeroBudget: "zero", unit: "kroner", tables: ["5-6", "5-4-1", "resultat-per-tjenesteomraade", "note-arbeidskapital", "5-9-drift"] },
};

describe.each(Object.keys(CASES))("The tables of %s", (name) => {
  let report: Report;
  beforeAll(async () => {
    const input = await readSample("saldobalanse", SAMPLE_LISTS);
    report = buildReport({ ...input, template: { ...input.template, ...CASES[name] } });
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
