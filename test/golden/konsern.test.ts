import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import { writeText } from "../../src/writers/writeText";
import { readKonsern } from "../support/konsernSample";

/** The statements the regulation asks for consolidated, and how they are made. */
const TABLES = ["5-5-1", "5-6", "5-8", "5-4-2", "konsolidering-5-5-1", "konsolidering-5-6", "konsolidering-5-8", "elimineringer"];

describe("A kommunekasse and its foretak, consolidated", () => {
  let report: Report;
  beforeAll(async () => {
    report = buildReport(await readKonsern());
  });

  test.each(TABLES)("have %s as the reviewed text", (id) => {
    const table = report.tables.find((candidate) => candidate.id === id);
    if (!table) throw new Error(`Rapporten mangler ${id}`);
    const expected = join(__dirname, "konsern", `${id}.txt`);
    const actual = writeText(table);
    const same = existsSync(expected) && readFileSync(expected, "utf8") === actual;
    if (!same) writeFileSync(join(__dirname, "konsern", `actual.${id}.txt`), actual);
    expect(same).toBe(true);
  });

  test("have only the difference that is in the budget, and the instalment between drift and investering, to tell", () => {
    expect(report.problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "info konsolidert-regnskap", "info eliminering-mellom-drift-og-investering", "info eliminering-ulik", "info felles-utenfor-omradene",
    ]);
  });
});
