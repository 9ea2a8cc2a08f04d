import { readXlsx } from "hucre/xlsx";
import { applyPlan } from "../../src/excel/applyPlan";
import { planWrite } from "../../src/excel/planWrite";
import { anchorsOf } from "../../src/excel/anchorsOf";
import { readAnchors, type Anchors } from "../../src/excel/readAnchors";
import type { RunExcel } from "../../src/excel/runInExcel";
import { ANCHOR_SHEET } from "../../src/sheets/anchorSheet";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { excelOver } from "../support/excelOver";
import type { GridHost } from "../../src/workbench/gridHost";
import { createUniverHost } from "../../src/workbench/univer/createUniverHost";
import { writeXlsx } from "../../src/files/writeXlsx";
import { testWithLibreOffice } from "../support/libreOffice";
import { editedInLibreOffice } from "../support/libreOfficeMacro";
import { memoryHost } from "../support/memoryHost";
import { smallReport } from "../support/smallLedger";
import { startHeadless } from "../support/startHeadless";

const BUILT = "2026-11-23T10:00:00.000Z";
const MODEL = toWorkbook(smallReport(), "formler", BUILT);
const SHEET = "§ 5-6";

async function builtIn(host: GridHost): Promise<RunExcel> {
  const excel = excelOver(host);
  const run: RunExcel = (batch, options = {}) => excel.run(options, batch);
  const plan = planWrite(MODEL, { sheets: ["Ark1"], names: [], tables: [] }, "ask");
  if (plan.kind !== "plan") throw new Error("uten plan");
  await expect(applyPlan(plan, run)).resolves.toMatchObject({ kind: "built" });
  return run;
}

async function anchorsIn(run: RunExcel): Promise<Anchors> {
  const read = await readAnchors(run);
  if (read.kind !== "read" || read.value === null) throw new Error("uten merker");
  return read.value;
}

/** Sheet, rows of three lines and column of the figures. */
function placeOf({ tables }: Anchors): unknown {
  const table = tables.get("5-6");
  const row = (id: string) => table?.lines.get(id)?.row;
  return { sheet: table?.sheet, rows: [row("#tittel"), row("rammetilskudd"), row("skatt"), row("sumDriftsinntekter")], regnskap: table?.columns.get("regnskap")?.column };
}

/** Line ids of the small report's § 5-6, in order. */
const LINES = (MODEL.sheets.find(({ name }) => name === SHEET)?.blocks?.[0]?.lines ?? []).map(({ id }) => id);
const rowOfLine = (id: string): number => LINES.indexOf(id) + 1;
const ENGINES: readonly (readonly [string, () => GridHost])[] = [["the embedded workbook", () => createUniverHost(startHeadless())], ["the exact engine", () => memoryHost()]];

describe.each(ENGINES)("In %s", (_, host) => {
  test("every table, line and column is found where it was written, with the facts of the report", async () => {
    const { facts, tables } = await anchorsIn(await builtIn(host()));
    expect(facts).toMatchObject({ report: "aarsrapport", year: 2024, unit: "tusen", formulas: "formler", built: BUILT, sources: [{ name: "liten.csv", sums: { "1": { regnskap: 0 } } }] });
    for (const { name, blocks = [] } of MODEL.sheets) {
      for (const block of blocks) {
        const table = tables.get(block.table);
        expect(table?.sheet).toBe(name);
        expect([...(table?.lines.values() ?? [])].map(({ id, row }) => [id, row])).toEqual(block.lines.map(({ id, row }) => [id, row]));
        expect([...(table?.columns.values() ?? [])].map(({ id, column }) => [id, column])).toEqual(block.columns.map(({ id, column }) => [id, column]));
      }
    }
  });

  test("they follow inserted rows and columns and a renamed sheet, and what is deleted is lost", async () => {
    const grid = host();
    const run = await builtIn(grid);
    const [tax, sum] = [rowOfLine("skatt"), rowOfLine("sumDriftsinntekter")];
    grid.insertLines({ sheet: SHEET, axis: "rows", at: tax - 1, count: 2 });
    grid.insertLines({ sheet: SHEET, axis: "columns", at: 1, count: 1 });
    grid.renameSheet(SHEET, "Drift: nå's");
    grid.removeLines({ sheet: "Drift: nå's", axis: "rows", at: rowOfLine("rammetilskudd") - 1, count: 1 });
    await grid.calculated();
    expect(placeOf(await anchorsIn(run))).toEqual({ sheet: "Drift: nå's", rows: [1, null, tax + 1, sum + 1], regnskap: 3 });
  });

  test("a table whose sheet is removed is gone, and the others stand", async () => {
    const grid = host();
    const run = await builtIn(grid);
    grid.removeSheet(SHEET);
    await grid.calculated();
    const { tables } = await anchorsIn(run);
    expect(tables.get("5-6")?.sheet).toBeNull();
    expect(tables.get("5-4-1")?.sheet).toBe("§ 5-4");
  });

  test("the sheet is very hidden, and building anew does not ask about it", async () => {
    const grid = host();
    const run = await builtIn(grid);
    expect(grid.visibility(ANCHOR_SHEET)).toBe("VeryHidden");
    const existing = { sheets: grid.sheets(), names: grid.names().map(({ name }) => name), tables: grid.tables().map(({ name }) => name) };
    const asked = planWrite(MODEL, existing, "ask");
    expect(asked.kind === "conflict" && asked.sheets).not.toContain(ANCHOR_SHEET);
    const plan = planWrite(MODEL, existing, "replace");
    if (plan.kind !== "plan") throw new Error("uten plan");
    await expect(applyPlan(plan, run)).resolves.toMatchObject({ kind: "built" });
    expect(grid.sheets().filter((name) => name.startsWith(ANCHOR_SHEET) && !MODEL.sheets.some((sheet) => sheet.name === name))).toEqual([]);
    expect(grid.visibility(ANCHOR_SHEET)).toBe("VeryHidden");
  });
});

test("A workbook without a report has no anchors, and neither has one of another format", async () => {
  const excel = excelOver(memoryHost());
  await expect(readAnchors((batch, options = {}) => excel.run(options, batch))).resolves.toEqual({ kind: "read", value: null });
  expect(anchorsOf([["format", "99", "", "", ""]])).toBeNull();
  expect(anchorsOf([["noe", "annet"]])).toBeNull();
});

testWithLibreOffice("In LibreOffice they follow in the file that the command line writes", async () => {
  const [tax, sum] = [rowOfLine("skatt"), rowOfLine("sumDriftsinntekter")];
  const edited = await editedInLibreOffice(await writeXlsx(MODEL), [
    `sheet = doc.Sheets.getByName("${SHEET}")`,
    `sheet.Rows.insertByIndex(${tax - 1}, 2)`,
    "sheet.Columns.insertByIndex(1, 1)",
    'sheet.Name = "Drift omdøpt"',
    `sheet.Rows.removeByIndex(${rowOfLine("rammetilskudd") - 1}, 1)`,
  ]);
  const sheet = (await readXlsx(edited)).sheets.find(({ name }) => name === ANCHOR_SHEET);
  const formulas = (sheet?.rows ?? []).map((row, r) => row.map((value, c) => {
    const formula = sheet?.cells?.get(`${r},${c}`)?.formula;
    return formula === undefined ? value : `=${formula}`;
  }));
  expect(sheet?.veryHidden ?? sheet?.hidden).toBe(true);
  const anchors = anchorsOf(formulas);
  expect(anchors && placeOf(anchors)).toEqual({ sheet: "Drift omdøpt", rows: [1, null, tax + 1, sum + 1], regnskap: 3 });
});
