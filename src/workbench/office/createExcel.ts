import type { ExcelContext } from "../../excel/excelSubset";
import type { RunOptions } from "../../excel/runInExcel";
import type { GridHost } from "../gridHost";
import { BORDER, BORDERS, FILL, FONT, FORMAT } from "./formatMembers";
import { makeObject } from "./makeObject";
import type { KindName, MembersOf } from "./members";
import { NAME, NAMES } from "./nameMembers";
import { RANGE } from "./rangeMembers";
import type { Session } from "./session";
import { carryOut, type OfficeHooks } from "./sync";
import { TABLE, TABLES } from "./tableMembers";
import { APPLICATION, WORKBOOK } from "./workbookMembers";
import { FREEZE_PANES, PAGE_LAYOUT, WORKSHEET, WORKSHEETS } from "./worksheetMembers";

const KINDS: { readonly [K in KindName]: MembersOf<K> } = {
  workbook: WORKBOOK, application: APPLICATION, worksheets: WORKSHEETS, worksheet: WORKSHEET, freezePanes: FREEZE_PANES, pageLayout: PAGE_LAYOUT,
  range: RANGE, format: FORMAT, font: FONT, fill: FILL, borders: BORDERS, border: BORDER, names: NAMES, name: NAME, tables: TABLES, table: TABLE,
};

type Batch<T> = (context: ExcelContext) => Promise<T>;

/** The part of the global `Excel` that is played: `Excel.run(batch)` and `Excel.run(options, batch)`. */
export interface ExcelHere {
  run<T>(batch: Batch<T>): Promise<T>;
  run<T>(options: RunOptions, batch: Batch<T>): Promise<T>;
}

/** `Excel` over a spreadsheet engine, with Office.js' semantics: changes and loads are queued and carried out in order by `context.sync()`. */
export function createExcel(host: GridHost, hooks: OfficeHooks = {}): ExcelHere {
  let requests = 0;
  const number = () => (requests += 1);
  return {
    run: async <T>(first: RunOptions | Batch<T>, second?: Batch<T>): Promise<T> => {
      const [options, batch] = typeof first === "function" ? [{}, first] : [first, second as Batch<T>];
      const context = createContext(host, (session) => carryOut(session, hooks, number, options.delayForCellEdit ?? false));
      const result = await batch(context);
      await context.sync();
      return result;
    },
  };
}

function createContext(host: GridHost, sync: (session: Session) => Promise<void>): ExcelContext {
  const session: Session = { host, kinds: KINDS as Session["kinds"], queue: [], sheets: new Map(), hasRemovedSheet: false };
  return {
    workbook: makeObject(session, "workbook", () => true, false) as ExcelContext["workbook"],
    application: makeObject(session, "application", () => true, false) as ExcelContext["application"],
    sync: () => sync(session),
  };
}
