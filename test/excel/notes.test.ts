import { planWrite } from "../../src/excel/planWrite";
import type { ExcelContext } from "../../src/excel/excelSubset";
import { syncSteps } from "../../src/excel/syncSteps";
import type { SheetModel } from "../../src/sheets/model";
import { textCell } from "../../src/sheets/cells";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import type { RequestBody } from "../../src/workbench/richapi/protocol";
import { libraryWithNotes } from "../support/libraryWithNotes";
import { smallReport } from "../support/smallLedger";

/** Sheet, cell and text of each note, as a request to Excel has them. */
function notesIn({ ObjectPaths }: RequestBody): readonly (readonly unknown[])[] {
  const parentOf = (id: number | undefined) => ObjectPaths[String(id)];
  return Object.values(ObjectPaths).flatMap(({ Name, ParentObjectPathId, ArgumentInfo }) => {
    const notes = parentOf(ParentObjectPathId);
    if (Name !== "Add" || notes?.Name !== "Notes") return [];
    return [[parentOf(notes.ParentObjectPathId)?.ArgumentInfo?.Arguments?.[0], ...(ArgumentInfo?.Arguments ?? [])]];
  });
}

/** Where the sheets have notes. */
const notesOf = (sheets: readonly SheetModel[]): readonly (readonly unknown[])[] =>
  sheets.flatMap(({ name, rows }) => rows.flatMap((row, r) => row.flatMap(({ note }, c) => (note === undefined ? [] : [[name, `${"ABCDEFGHIJ"[c] ?? ""}${r + 1}`, note]]))));

async function sent(sheets: readonly SheetModel[], highestSet: number): Promise<readonly RequestBody[]> {
  const library = libraryWithNotes(highestSet);
  const plan = planWrite({ sheets, names: [] }, { sheets: ["Ark1"], names: [], tables: [] }, "ask");
  if (plan.kind !== "plan") throw new Error("uten plan");
  const { Office: before } = globalThis as { Office?: unknown };
  Object.assign(globalThis, { Office: library.Office });
  try {
    await library.run((context: ExcelContext) => syncSteps(context, plan.steps.filter(({ kind }) => kind === "note")));
  } finally {
    Object.assign(globalThis, { Office: before });
  }
  return library.requests;
}

const SHEETS: readonly SheetModel[] = ["§ 5-4", "Det & «andre»"].map((name, s) => ({
  name,
  widths: [10, 10],
  rows: [[textCell("Linje"), textCell("Tall")], [{ ...textCell("Rammetilskudd"), note: `=1+1 er tekst i ark ${s}\nog neste linje` }, textCell("")]],
  print: { orientation: "portrait" },
}));

test("Each note reaches Excel with its sheet, its cell and its words", async () => {
  const requests = await sent(SHEETS, 18);
  expect(requests.flatMap(notesIn)).toEqual([["§ 5-4", "A2", "=1+1 er tekst i ark 0\nog neste linje"], ["Det & «andre»", "A2", "=1+1 er tekst i ark 1\nog neste linje"]]);
});

test("A report's own reservations go to the cells they are about, every one", async () => {
  const { sheets } = toWorkbook(smallReport(), "formler");
  expect(notesOf(sheets).length).toBeGreaterThan(0);
  expect((await sent(sheets, 18)).flatMap(notesIn)).toEqual(notesOf(sheets));
});

test("An Excel without them is asked for none", async () => {
  expect((await sent(SHEETS, 17)).flatMap(notesIn)).toEqual([]);
});
