import type { GridHost } from "../gridHost";
import { KINDS } from "../office/kinds";
import { asOfficeError, OfficeError } from "../office/officeError";
import { calculated, type Session } from "../office/session";
import type { RangeTarget } from "../office/targets";
import { answerQuery } from "./answerQuery";
import { openPaths, type Paths } from "./openPaths";
import { ACTION, type ActionInfo, type RequestBody, type ResponseBody } from "./protocol";
import { identity, memberName, memberOf, type Thing } from "./thing";

/** Excel on the web takes and gives this much at a time, in bytes. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Excel's side of its protocol with Microsoft's client library. */
export interface RichApi {
  /**
   * The response to a request, both as JSON. Actions are carried out in order; when one fails, those before it stay
   * done, the rest are dropped, and the response tells which, with a code and where. `before` is called before each
   * action, from 0, and stops there when it throws.
   */
  answer(request: string, before?: (position: number) => void): Promise<string>;
}

/** What Excel does besides keeping a workbook. */
interface Around {
  /** Opens the .xlsx file, as base64, as a new workbook. */
  openWorkbook(base64: string): void;
  /** Called after each action; the next waits for what it gives. */
  rest?(): Promise<void> | undefined;
  /** Called when a request is carried out, or has failed. */
  ended?(): void;
}

const NOTHING_AROUND: Around = {
  openWorkbook: () => {
    throw new OfficeError("NotImplemented");
  },
};

/** The workbook of a spreadsheet engine, as Excel answers for it. */
export function createRichApi(host: GridHost, around = NOTHING_AROUND): RichApi {
  const session: Session = { host, kinds: KINDS, tables: new Map(), hasRemovedSheet: false };
  const references = new Map<string, Thing>();
  let made = 0;
  const keep = (kept: Thing): string => {
    const id = `reference-${(made += 1)}`;
    references.set(id, kept);
    return id;
  };
  return {
    answer: async (request, before = () => undefined) => {
      if (bytesOf(request) > PAYLOAD_LIMIT) return JSON.stringify(refused("RequestPayloadSizeLimitExceeded"));
      const body = JSON.parse(request) as RequestBody;
      const paths = openPaths(session, body, references);
      const carried = carryOut(body, before, { session, around, references, keep, paths, kept: new Map() });
      const response = JSON.stringify(await carried.finally(() => around.ended?.()));
      return bytesOf(response) > PAYLOAD_LIMIT ? JSON.stringify(refused("ResponsePayloadSizeLimitExceeded")) : response;
    },
  };
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

function refused(code: string): ResponseBody {
  const { message } = new OfficeError(code);
  return { Results: null, Error: { Code: code, Message: message } };
}

/** A request while it is carried out. */
interface Request {
  readonly session: Session;
  readonly around: Around;
  readonly paths: Paths;
  /** Ranges that are kept for later requests, until the client releases them. */
  readonly references: Map<string, Thing>;
  readonly keep: (thing: Thing) => string;
  /** Those of this request, by the ids of their paths. */
  readonly kept: Map<number, string>;
}

async function carryOut(
  { Actions, ObjectPaths }: RequestBody,
  before: (position: number) => void,
  request: Request,
): Promise<ResponseBody> {
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of Actions.entries()) {
    try {
      before(index);
      results.push({ ActionId: action.Id, Value: await perform(request, action) });
      await request.around.rest?.();
    } catch (error) {
      const { code, message, errorLocation } = asOfficeError(error, locationOf(ObjectPaths, action));
      return {
        Results: null,
        Error: { Code: code, Message: message, Location: errorLocation ?? "", ActionIndex: index },
        ...traces(Actions.slice(0, index)),
      };
    }
  }
  return { Results: results, ...traces(Actions) };
}

/** The marks the client left between actions that were reached. */
function traces(actions: readonly ActionInfo[]): { readonly TraceIds?: readonly number[] } {
  const ids = actions.flatMap(({ ActionType, Id }) => (ActionType === ACTION.trace ? [Id] : []));
  return ids.length > 0 ? { TraceIds: ids } : {};
}

/** "Worksheets.GetRange.Formulas". */
function locationOf(paths: RequestBody["ObjectPaths"], { Name, ObjectPathId }: ActionInfo): string {
  const names = [Name];
  for (let path = paths[String(ObjectPathId)]; path !== undefined; path = paths[String(path.ParentObjectPathId)])
    names.unshift(path.Name);
  return names.filter(Boolean).join(".");
}

async function perform(request: Request, action: ActionInfo): Promise<unknown> {
  if (action.ActionType === ACTION.trace) return null;
  const on = await request.paths.find(action.ObjectPathId);
  // Excel leaves the null object alone, and tells that it is null.
  if (on === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate: {
      const reference = request.kept.get(action.ObjectPathId);
      return { ...identity(on), ...(reference !== undefined && { _ReferenceId: reference }) };
    }
    case ACTION.query:
      await calculated(request.session);
      return answerQuery(request.session, on, action.QueryInfo?.Select ?? []);
    case ACTION.method:
      return call(request, on, action);
    case ACTION.set:
      return set(request, on, action);
    default:
      throw new OfficeError("NotImplemented", `${action.ActionType}`);
  }
}

async function call(
  { session, around, paths, references, keep, kept }: Request,
  on: Thing,
  { Name, ObjectPathId, ArgumentInfo }: ActionInfo,
): Promise<unknown> {
  const given = await paths.given(ArgumentInfo);
  switch (Name) {
    case "_KeepReference":
      kept.set(ObjectPathId, keep(on));
      return null;
    case "_RemoveReference":
      references.delete(String(given[0]));
      return null;
    case "_ValidateArraySize":
      return fits(on.target as RangeTarget, given);
  }
  // On the web the library has another word for what it else does in two.
  if (on.kind === "newWorkbook" || (on.kind === "workbook" && Name === "CreateAndOpenWorkbook")) {
    around.openWorkbook(String(on.kind === "newWorkbook" ? on.target : given[0]));
    return null;
  }
  // Office.js tells that the add-in's page takes commands.
  if (on.kind === "service" && Name === "NotifyActionHandlerReady") return null;
  const member = memberOf(session, on.kind, memberName(Name));
  switch (member?.member) {
    case "command":
      member.run(session, on.target, ...given);
      return null;
    case "question":
      return member.ask(session, on.target, ...given);
    // A range that moves gives the one it moved to, which nobody may want.
    case "navigate":
      await member.to(session, on.target, ...given);
      return null;
    default:
      throw new OfficeError("NotImplemented", Name);
  }
}

/** Asked before a large array is written piece by piece. */
function fits({ rows, columns }: RangeTarget, [height, width]: readonly unknown[]): null {
  if (rows !== height || columns !== width)
    throw new OfficeError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return null;
}

async function set({ session }: Request, on: Thing, { Name, ArgumentInfo }: ActionInfo): Promise<null> {
  const member = memberOf(session, on.kind, memberName(Name));
  if (member?.member !== "property" || member.set === undefined) throw new OfficeError("NotImplemented", Name);
  await member.set(session, on.target, ArgumentInfo?.Arguments?.[0]);
  return null;
}
