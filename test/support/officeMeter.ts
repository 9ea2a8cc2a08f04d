import { OfficeError } from "../../src/workbench/office/officeError";
import type { OfficeHooks, SyncRequest } from "./excelOver";

/** `before`: nothing was done. `middle`: half of the actions were; a number: so many were. `after`: all were, and the answer was lost. */
export type FailureMoment = "before" | "middle" | "after" | number;

export interface OfficeMeter {
  readonly hooks: OfficeHooks;
  /** Every request that was sent, also those that failed. */
  readonly requests: readonly SyncRequest[];
  /** Lets these requests (numbers from 1) fail. */
  failAt(numbers: readonly number[], code?: string, moment?: FailureMoment): void;
  /** The pane dies before this action (from 0) of this request, and nothing it asks of Excel is answered any more; until it is opened again. */
  killAt(request: number, action: number): void;
  /** The pane is opened again. */
  reopen(): void;
  /** The user is typing in a cell: requests that do not wait for it fail. */
  editing: boolean;
  /** Called before each request. */
  onRequest: (request: SyncRequest) => void;
  /** Called before each action, from 0, and once when all of the request's are done. */
  onPoint: (request: SyncRequest, action: number) => void;
}

/** Counts requests and their size, and makes them fail on demand. */
export function officeMeter(): OfficeMeter {
  const requests: SyncRequest[] = [];
  let failures: { readonly numbers: readonly number[]; readonly code: string; readonly moment: FailureMoment } = { numbers: [], code: "", moment: "before" };
  let kill: { readonly request: number; readonly action: number } | null = null;
  let isDead = false;
  const dieIf = (isDue: boolean): void => {
    isDead ||= isDue;
    if (isDead) throw new OfficeError("InactiveWorkbook");
  };
  const failIf = (moment: FailureMoment, request: SyncRequest) => {
    if (failures.moment === moment && failures.numbers.includes(request.number)) throw new OfficeError(failures.code);
  };
  const meter: OfficeMeter = {
    requests,
    editing: false,
    onRequest: () => undefined,
    onPoint: () => undefined,
    failAt: (numbers, code = "GeneralException", moment = "before") => { failures = { numbers, code, moment }; },
    killAt: (request, action) => { kill = { request, action }; },
    reopen: () => { [kill, isDead] = [null, false]; },
    hooks: {
      beforeSync: (request) => {
        dieIf(false);
        requests.push(request);
        meter.onRequest(request);
        if (meter.editing && !request.delayForCellEdit) throw new OfficeError("InvalidOperationInCellEditMode");
        failIf("before", request);
      },
      beforeAction: (request, position) => {
        dieIf(kill?.request === request.number && kill.action === position);
        meter.onPoint(request, position);
        failIf(position, request);
        if (position === Math.min(Math.ceil(request.actions / 2), request.actions - 1)) failIf("middle", request);
      },
      afterSync: (request) => {
        dieIf(kill?.request === request.number && kill.action >= request.actions);
        meter.onPoint(request, request.actions);
        failIf("after", request);
      },
    },
  };
  return meter;
}
