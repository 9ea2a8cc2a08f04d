import { asOfficeError, OfficeError } from "./officeError";
import type { Answers, ClientSession, QueuedAction } from "./objectState";

/** Excel on the web takes and gives this much at a time. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface SyncRequest {
  /** From 1, over all contexts of this Excel. */
  readonly number: number;
  readonly actions: number;
  /** Estimated size as JSON. */
  readonly bytes: number;
  readonly delayForCellEdit: boolean;
}

/** For tests: look at requests, and refuse them before, between or after their actions by throwing. */
export interface OfficeHooks {
  beforeSync?(request: SyncRequest): void | Promise<void>;
  beforeAction?(request: SyncRequest, position: number): void;
  afterSync?(request: SyncRequest): void;
}

/**
 * Carries out what is queued, in order. When an action fails the ones before it stay done, the rest are dropped,
 * nothing of the request is answered, and the promise rejects with an OfficeError. An empty queue makes no request.
 */
export async function carryOut(session: ClientSession, hooks: OfficeHooks, number: () => number, delayForCellEdit: boolean): Promise<void> {
  const actions = session.queue.splice(0);
  if (actions.length === 0) return;
  const request = { number: number(), actions: actions.length, bytes: actions.reduce((sum, { bytes }) => sum + bytes, 0), delayForCellEdit };
  await hooks.beforeSync?.(request);
  if (request.bytes > PAYLOAD_LIMIT) throw new OfficeError("RequestPayloadSizeLimitExceeded", `${request.bytes} > ${PAYLOAD_LIMIT}`);
  const deliveries = await runAll(actions, (position) => hooks.beforeAction?.(request, position));
  hooks.afterSync?.(request);
  for (const deliver of deliveries) deliver();
}

async function runAll(actions: readonly QueuedAction[], before: (position: number) => void): Promise<readonly (() => void)[]> {
  const deliveries: (() => void)[] = [];
  let bytes = 0;
  const answers: Answers = {
    give: (value, deliver) => {
      bytes += JSON.stringify(value)?.length ?? 0;
      deliveries.push(deliver);
    },
  };
  for (const [position, action] of actions.entries()) {
    try {
      before(position);
      await action.run(answers);
    } catch (error) {
      throw asOfficeError(error, action.location);
    }
  }
  if (bytes > PAYLOAD_LIMIT) throw new OfficeError("ResponsePayloadSizeLimitExceeded", `${bytes} > ${PAYLOAD_LIMIT}`);
  return deliveries;
}
