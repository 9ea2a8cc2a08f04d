import { IUniverInstanceService, UniverInstanceType, type Univer, type Workbook } from "@univerjs/core";
import { applyPlan } from "../../src/excel/applyPlan";
import { planWrite } from "../../src/excel/planWrite";
import type { RunExcel } from "../../src/excel/runInExcel";
import { LIST_INPUTS } from "../../src/report/tables/notes/inputs";
import type { WorkbookModel } from "../../src/sheets/model";
import { excelOver } from "../support/excelOver";
import { createUniverHost, type UniverHost } from "../../src/workbench/univer/createUniverHost";
import type { CellMessage } from "../../src/workbench/univer/validations";
import { excelBench } from "../support/excelBench";
import { emptySheet, headerIndex } from "../support/inputWorkbook";
import { startHeadless } from "../support/startHeadless";

const LAN = LIST_INPUTS.find(({ id }) => id === "lan") as (typeof LIST_INPUTS)[number];
const MODEL: WorkbookModel = { sheets: [emptySheet(LAN)], names: [] };
const SHEET = "Liste låneportefølje";
/** The row below the example. */
const ROW = headerIndex(emptySheet(LAN)) + 2;
const column = (id: string): number => LAN.columns.findIndex((each) => each.id === id) + 1;

let univer: Univer;
let host: UniverHost;
let run: RunExcel;
beforeEach(async () => {
  univer = startHeadless();
  host = createUniverHost(univer);
  const excel = excelOver(host);
  run = (batch, options = {}) => excel.run(options, batch);
  const plan = planWrite(MODEL, { sheets: host.sheets(), names: [], tables: [] }, "ask");
  if (plan.kind === "plan") await applyPlan(plan, run);
});
afterEach(() => { host.dispose(); });

const write = (id: string, value: string | number, row = ROW): void => { host.write({ sheet: SHEET, row, column: column(id), rows: 1, columns: 1 }, [[value]]); };

/** Whether the cell has its red corner. */
function isMarked(id: string, row = ROW): boolean {
  const workbook = univer.__getInjector().get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const cell = workbook?.getSheetBySheetName(SHEET)?.getCell(row, column(id)) as { readonly markers?: { readonly tr?: unknown } } | null | undefined;
  return cell?.markers?.tr !== undefined;
}

test.each<[id: string, good: string | number, bad: string | number]>([
  ["inngaende", 1250.5, "tolv"],
  ["formal", "Startlån", "Bolig"],
  ["rente", 4.25, 4250],
  ["forfall", 46827, 300],
  ["rentetype", "Fast", "Variabel"],
])("A cell of %s is marked when it is given what it may not hold, and no longer when it is put right", (id, good, bad) => {
  expect(isMarked(id)).toBe(false);
  write(id, bad);
  expect(isMarked(id)).toBe(true);
  write(id, good);
  expect(isMarked(id)).toBe(false);
  write(id, bad);
  write(id, "");
  expect(isMarked(id)).toBe(false);
});

test("The example breaks no rule, and free text has none", () => {
  write("langiver", 12);
  expect(LAN.columns.filter(({ id }) => isMarked(id, ROW - 1) || isMarked(id)).map(({ id }) => id)).toEqual([]);
});

test("The cell in hand says what it asks for, and a broken one what is wrong until it is put right", () => {
  const told: (CellMessage | null)[] = [];
  host.followCellMessages((message) => { told.push(message); });
  host.select({ sheet: SHEET, row: ROW, column: column("formal"), rows: 1, columns: 1 });
  expect(told.at(-1)).toEqual({ kind: "prompt", title: "Formål", message: "Velg Investering, Andres investeringer, Kausjoner eller Startlån. Må fylles ut." });
  write("formal", "Bolig");
  expect(told.at(-1)).toEqual({ kind: "alert", title: `E${ROW + 1} Formål`, message: "Verdien passer ikke i kolonnen. Velg Investering, Andres investeringer, Kausjoner eller Startlån." });
  host.select({ sheet: SHEET, row: ROW, column: column("langiver"), rows: 1, columns: 1 });
  expect(told.at(-1)).toMatchObject({ kind: "alert" });
  write("formal", "Startlån");
  expect(told.at(-1)).toBeNull();
});

test("Rules follow their sheet when it is renamed", () => {
  const before = host.validations(SHEET).length;
  host.renameSheet(SHEET, "Lånene våre");
  expect(host.validations("Lånene våre")).toHaveLength(before);
  expect(host.validations("Lånene våre").every(({ block }) => block.sheet === "Lånene våre")).toBe(true);
});

test("Rules, prompts and alerts are read back through Office.js as they were set, and can be cleared", async () => {
  const bench = excelBench();
  const answer = await bench.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItem("Ark1");
    const range = sheet.getRange("B2:B9");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$2:$D$4" } };
    range.dataValidation.prompt = { showPrompt: true, title: "Type", message: "Velg en." };
    range.dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Type", message: "Finnes ikke." };
    const dates = sheet.getRange("C2:C9");
    dates.dataValidation.rule = { date: { formula1: "2000-01-01", formula2: "2199-12-31", operator: "Between" } };
    await sync();
    range.dataValidation.load("rule,prompt,errorAlert");
    dates.dataValidation.load("rule");
    await sync();
    const read = [range.dataValidation.rule, range.dataValidation.prompt, range.dataValidation.errorAlert, dates.dataValidation.rule];
    dates.dataValidation.clear();
    await sync();
    return read;
  });
  expect(answer).toEqual([
    { list: { inCellDropDown: true, source: "=Ark1!D2:D4" } },
    { showPrompt: true, title: "Type", message: "Velg en." },
    { showAlert: true, style: "Stop", title: "Type", message: "Finnes ikke." },
    { date: { formula1: "=36526", formula2: "=109574", operator: "Between" } },
  ]);
  expect(bench.host.validations("Ark1").map(({ block }) => block.column)).toEqual([1]);
});

test.each([
  ["a title longer than Excel's 32 characters", (range: { dataValidation: { prompt: Excel.DataValidationPrompt } }) => { range.dataValidation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" }; }],
  ["a list longer than Excel's 255 characters", (range: { dataValidation: { rule: Excel.DataValidationRule } }) => { range.dataValidation.rule = { list: { inCellDropDown: true, source: Array.from({ length: 90 }, () => "abc").join(",") } }; }],
])("Excel refuses %s", async (_, set) => {
  const { run: here } = excelBench();
  await expect(here(async ({ workbook, sync }) => {
    set(workbook.worksheets.getItem("Ark1").getRange("A1:A3"));
    await sync();
  })).rejects.toMatchObject({ code: "InvalidArgument" });
});
