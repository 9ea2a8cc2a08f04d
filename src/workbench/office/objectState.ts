import type { KindName, Member } from "./members";
import type { Session } from "./session";

/** Where a request's answers are kept until the whole request has succeeded. */
export interface Answers {
  give(value: unknown, deliver: () => void): void;
}

/** One action of a request. `bytes` is about what it adds to the request as JSON. */
export interface QueuedAction {
  /** "Range.values". */
  readonly location: string;
  readonly bytes: number;
  run(answers: Answers): void | Promise<void>;
}

/** What the objects of one request context share. */
export interface ClientSession extends Session {
  readonly queue: QueuedAction[];
  /** Carries out what is queued. */
  readonly sync: () => Promise<void>;
}

/** What is known on this side of a request about an object in the workbook. */
export interface ObjectState {
  readonly session: ClientSession;
  readonly kind: KindName;
  /** What it stands for, null for the null object. Throws while the request that finds it has not been carried out. */
  readonly target: () => unknown;
  /** Properties a request has answered, or that were set here. */
  readonly loaded: Map<string, unknown>;
  readonly children: Map<string, object>;
  isNull: boolean | undefined;
}

/** The member of that name, or undefined where the subset has none. */
export function memberOf({ session, kind }: Pick<ObjectState, "session" | "kind">, name: string): Member | undefined {
  const members = session.kinds[kind];
  return Object.hasOwn(members, name) ? members[name] : undefined;
}
