import type { ExcelContext } from "../../excel/excelSubset";
import type { RunOptions } from "../../excel/runInExcel";
import type { GridHost } from "../gridHost";
import { KINDS } from "./kinds";
import { makeObject } from "./makeObject";
import type { ClientSession } from "./objectState";
import { carryOut, type OfficeHooks } from "./sync";

type Batch<T> = (context: ExcelContext) => Promise<T>;

/** The part of the global `Excel` that is played: `Excel.run(batch)` and `Excel.run(options, batch)`. */
interface ExcelHere {
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

function createContext(host: GridHost, sync: (session: ClientSession) => Promise<void>): ExcelContext {
  const session: ClientSession = { host, kinds: KINDS, queue: [], tables: new Map(), sync: () => sync(session), hasRemovedSheet: false };
  return {
    workbook: makeObject(session, "workbook", () => true, false) as ExcelContext["workbook"],
    application: makeObject(session, "application", () => true, false) as ExcelContext["application"],
    sync: session.sync,
  };
}
