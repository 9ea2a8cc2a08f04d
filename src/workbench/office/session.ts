import type { GridHost } from "../gridHost";
import type { KindName, Member } from "./members";
import type { TableTarget } from "./targets";

/** What all requests to a workbook share. */
export interface Session {
  readonly host: GridHost;
  readonly kinds: Readonly<Record<KindName, Readonly<Record<string, Member>>>>;
  /** Tables that objects have led to, by their ids. */
  readonly tables: Map<string, TableTarget>;
  /** A sheet was removed since the engine last calculated. */
  hasRemovedSheet: boolean;
}

/** Waits until every formula has its figure. */
export async function calculated(session: Session): Promise<void> {
  await session.host.calculated();
  session.hasRemovedSheet = false;
}
