import type { RunOptions } from "../../src/excel/runInExcel";
import type { ExcelContext } from "../../src/excel/excelSubset";
import type { GridHost } from "../../src/workbench/gridHost";
import { OfficeError } from "../../src/workbench/office/officeError";
import { createRichApi, type RichApi } from "../../src/workbench/richapi/createRichApi";
import { ACTION, type ActionInfo, PATH, type RequestBody } from "../../src/workbench/richapi/protocol";
import { type ExecutorResponse, loadOfficeLibrary, type RequestExecutor } from "./officeLibrary";

/** A request that was sent. */
export interface SyncRequest {
  /** From 1, over all contexts of this Excel. */
  readonly number: number;
  /** The actions that find, ask or change something: not those by which the library keeps and names what it has found. */
  readonly actions: number;
  /** Its size as it goes over the wire. */
  readonly bytes: number;
  /** The size of what Excel answered; 0 until it has. */
  readonly answered: number;
  readonly delayForCellEdit: boolean;
  readonly body: RequestBody;
}

/** Look at requests, and refuse them before, between or after their actions by throwing. */
export interface OfficeHooks {
  beforeSync?(request: SyncRequest): void | Promise<void>;
  /** Among the request's `actions`, from 0. */
  beforeAction?(request: SyncRequest, position: number): void;
  afterSync?(request: SyncRequest): void;
}

type Batch<T> = (context: ExcelContext) => Promise<T>;

/** The part of the global `Excel` the product calls. */
interface ExcelHere {
  run<T>(batch: Batch<T>): Promise<T>;
  run<T>(options: RunOptions, batch: Batch<T>): Promise<T>;
}

/** The flag of a request that waits until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** Cells selected are told to whoever followed the workbook that was asked last. */
let asked: Asked | null = null;
interface Asked {
  readonly host: GridHost;
}
const following = new Map<() => void, () => void>();

const library = loadOfficeLibrary({
  addHandlerAsync: (_, handler, done) => {
    const end = asked?.host.followSelection(handler);
    if (end) following.set(handler, end);
    done({ status: "succeeded" });
  },
  removeHandlerAsync: (_, options, done) => {
    const { handler } = options as { readonly handler: () => void };
    following.get(handler)?.();
    following.delete(handler);
    done({ status: "succeeded" });
  },
});

/** `Excel` over a spreadsheet engine: Microsoft's own client library, with the engine's workbook answering its requests. */
export function excelOver(host: GridHost, hooks: OfficeHooks = {}): ExcelHere {
  const server = createRichApi(host);
  let requests = 0;
  const number = () => (requests += 1);
  return {
    run: <T>(first: RunOptions | Batch<T>, second?: Batch<T>): Promise<T> => {
      const [options, batch] = typeof first === "function" ? [{}, first] : [first, second as Batch<T>];
      return library.Excel.run(options, (context) => {
        context._requestExecutor = executor({ host, server, hooks, number });
        return batch(context as unknown as ExcelContext);
      });
    },
  };
}

interface Wire {
  readonly host: GridHost;
  readonly server: RichApi;
  readonly hooks: OfficeHooks;
  readonly number: () => number;
}

function executor({ host, server, hooks, number }: Wire): RequestExecutor {
  return {
    executeAsync: async (_, flags, { Body }) => {
      asked = { host };
      const text = JSON.stringify(Body);
      const body = JSON.parse(text) as RequestBody;
      const positions = counted(body);
      // The library tidies up after a run, in a request that nobody waits for.
      if (positions.size === 0) return succeeded(await server.answer(text));
      const request = { number: number(), actions: positions.size, bytes: Buffer.byteLength(text), answered: 0, delayForCellEdit: (flags & DELAY_FOR_CELL_EDIT) !== 0, body };
      try {
        await hooks.beforeSync?.(request);
        const answer = await server.answer(text, (index) => {
          const position = positions.get(index);
          if (position !== undefined) hooks.beforeAction?.(request, position);
        });
        request.answered = Buffer.byteLength(answer);
        hooks.afterSync?.(request);
        return succeeded(answer);
      } catch (error) {
        if (error instanceof OfficeError) return failed(error);
        throw error;
      }
    },
  };
}

/** Index of an action -> its place among those that count. */
function counted({ Actions, ObjectPaths }: RequestBody): ReadonlyMap<number, number> {
  const seen = new Set<number>();
  const counts = ({ ActionType, ObjectPathId, Name }: ActionInfo): boolean => {
    if (ActionType === ACTION.trace || (ActionType === ACTION.method && Name.startsWith("_"))) return false;
    if (ActionType !== ACTION.instantiate) return true;
    const isFirst = !seen.has(ObjectPathId);
    seen.add(ObjectPathId);
    const type = ObjectPaths[String(ObjectPathId)]?.ObjectPathType;
    return isFirst && (type === PATH.method || type === PATH.indexer);
  };
  const those = [...Actions.keys()].filter((index) => counts(Actions[index] as ActionInfo));
  return new Map(those.map((index, position) => [index, position]));
}

const succeeded = (answer: string): ExecutorResponse => ({ HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: null, Body: JSON.parse(answer) as unknown });

function failed({ code, message }: OfficeError): ExecutorResponse {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: null, Body: null };
}
