import type { GridHost } from "../gridHost";
import type { KindName, Member } from "./members";
import type { SheetRef } from "./targets";

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
export interface Session {
  readonly host: GridHost;
  readonly kinds: Readonly<Record<KindName, Readonly<Record<string, Member>>>>;
  readonly queue: QueuedAction[];
  readonly sheets: Map<string, SheetRef>;
  /** Carries out what is queued. */
  readonly sync: () => Promise<void>;
  /** A sheet was removed since the engine last calculated. */
  hasRemovedSheet: boolean;
}

/** Waits until every formula has its figure. */
export async function calculated(session: Session): Promise<void> {
  await session.host.calculated();
  session.hasRemovedSheet = false;
}
