import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeAt } from "../../src/ledger/ledger";
import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import { writeText } from "../../src/files/writeText";
import { readKonsern } from "../support/konsernSample";
import { nb } from "../support/nb";

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

test("A tertial's report eliminates what both have posted by then, and tells of what only one has", async () => {
  const { ledger, ...input } = await readKonsern();
  const period = ledger.columns.periode;
  const isSale = (row: number): boolean => /^[13]7800/.test(codeAt(ledger, "konto", row));
  const months = { codes: ["202403", "202406"], index: Uint32Array.from(period.index, (_, row) => (isSale(row) ? 1 : 0)) };
  const { controlResults, problems } = buildReport({ ...input, template: { ...input.template, report: "tertial1" }, ledger: { ...ledger, columns: { ...ledger.columns, periode: months } } });
  const failed = controlResults.filter(({ control, figure, status }) => control.id.startsWith("eliminering") && figure === "regnskap" && status !== "ok");
  expect(failed.map(({ control }) => control.id)).toEqual(["eliminering-kjopOgSalg"]);
  expect(nb(problems.find(({ code, message }) => code === "eliminering-ulik" && nb(message).includes("Regnskap"))?.message ?? "")).toContain("mot salg til andre regnskapsenheter (780) 0,00");
});
