import type { KindName, Member } from "./members";
import type { Session } from "./session";

/** What is known on this side of a request about an object in the workbook. */
export interface ObjectState {
  readonly session: Session;
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
