import { FORBEHOLD } from "../../src/law/forbehold";
import { writeXlsx } from "../../src/files/writeXlsx";
import { applyPlan } from "../../src/excel/applyPlan";
import { planWrite } from "../../src/excel/planWrite";
import { buildReport } from "../../src/report/buildReport";
import type { Report } from "../../src/report/report";
import { allTables } from "../../src/report/catalogue";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Template } from "../../src/report/template/template";
import { excelBench } from "../support/excelBench";
import { readBack } from "../support/readBack";
import { closedYear, CLOSED_YEAR_ORGANISATION } from "../support/closedYear";
import { closedYearLists } from "../support/closedYearLists";
import { saidIn } from "../../src/texts/words";

const reportOf = (changes: Partial<Template> = {}): Report => buildReport({ ledger: closedYear(), organisation: CLOSED_YEAR_ORGANISATION, template: { ...defaultTemplate(), ...changes }, controls: [], problems: [], listings: closedYearLists() });

const UNREAD = /ikke (?:er )?(?:lest|kontrollert)/;

test("what is not read in the law is said once each, of tables and lines that exist", () => {
  const known = new Set(allTables("aarsrapport").map(({ id }) => id));
  expect(FORBEHOLD.flatMap(({ tables }) => tables).filter((id) => !known.has(id))).toEqual([]);
  const { tables } = reportOf();
  const lines = FORBEHOLD.flatMap(({ tables: [id], row }) => (row === undefined ? [] : [tables.find((table) => table.id === id)?.rows.some((each) => each.id === row)]));
  expect(lines).toEqual(lines.map(() => true));
  expect(new Set(FORBEHOLD.map(({ text }) => text)).size).toBe(FORBEHOLD.length);
});

test("nothing of it is printed under a table", () => {
  for (const language of ["nb", "nn", "en"] as const) {
    const printed = reportOf({ language }).tables.flatMap(({ notes, source }) => [...notes, source].map((text) => saidIn(text, language)));
    expect(printed.filter((text) => UNREAD.test(text) || /ikkje (?:lese|lesen|kontrollert)|has not been (?:read|checked)/.test(text))).toEqual([]);
  }
});

test("a report tells of its own tables and year alone", () => {
  expect(reportOf({ tables: ["5-6"] }).forbehold).toEqual([]);
  expect(reportOf({ tables: ["5-8", "note-fond"] }).forbehold.map(({ tables }) => tables)).toEqual([["note-fond"]]);
});

test("it stands as notes on the cells of an .xlsx file, and on Kontroll with where", async () => {
  const report = reportOf();
  const workbook = await readBack(await writeXlsx(toWorkbook(report, "formler")));
  const sheet = workbook.getWorksheet("§ 5-9 drift");
  const cells = Array.from(sheet?.getColumn(2).values ?? [], (value, row) => [value, sheet?.getCell(Math.max(row, 1), 2).note] as const);
  expect(cells.find(([value]) => value === "Strykning av overføring til investering")?.[1]).toContain("§ 4-2 er ikke lest");
  expect(JSON.stringify(workbook.getWorksheet("Note fond")?.getCell("A1").note)).toContain("§§ 5-10 til 5-15");
  const kontroll = workbook.getWorksheet("Kontroll");
  const rows = Array.from(kontroll?.getColumn(1).values ?? [], (value, row) => [value, kontroll?.getCell(Math.max(row, 1), 2).value] as const);
  const first = rows.findIndex(([value]) => value === "Forbehold: fulgt uten å være lest i lov eller forskrift");
  expect(rows.slice(first + 2)).toHaveLength(report.forbehold.length);
  expect(rows.find(([value]) => String(value).startsWith("§ 4-5 er ikke lest"))?.[1]).toBe("§ 5-9 investering, 10");
});

describe("In Excel", () => {
  const built = async (version: number): Promise<readonly string[]> => {
    const bench = excelBench({ sheets: ["Mitt ark"] });
    const played = { context: { requirements: { isSetSupported: (_: string, wanted: string) => Number(wanted.split(".")[1]) <= version } } };
    Object.assign(globalThis, { Office: played });
    const plan = planWrite(toWorkbook(reportOf({ tables: ["5-9-drift"] }), "formler"), { sheets: ["Mitt ark"], names: [], tables: [] }, "ask");
    if (plan.kind !== "plan") throw new Error("uten plan");
    expect(await applyPlan(plan, bench.run)).toMatchObject({ kind: "built" });
    return bench.host.sheets();
  };
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Office");
  });

  test.each([
    ["has no notes on cells", 17],
    ["has them, and an Office.js that has not", 18],
  ])("the report is built where Excel %s", async (_, version) => {
    expect(await built(version)).toContain("§ 5-9 drift");
  });
});
