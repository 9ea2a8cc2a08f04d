import type { MembersOf } from "./members";
import { rangeOfBlock } from "./targets";

export const WORKBOOK: MembersOf<"workbook"> = {
  application: { member: "child", kind: "application", at: () => true },
  worksheets: { member: "child", kind: "worksheets", at: () => true },
  names: { member: "child", kind: "names", at: () => true },
  tables: { member: "child", kind: "tables", at: () => ({ sheet: null }) },
  customXmlParts: { member: "child", kind: "customXmlParts", at: () => true },
  getActiveCell: {
    member: "navigate",
    kind: "range",
    to: (session) => rangeOfBlock(session, { ...session.host.selection(), rows: 1, columns: 1 }),
  },
  getSelectedRange: {
    member: "navigate",
    kind: "range",
    to: (session) => rangeOfBlock(session, session.host.selection()),
  },
};

/** The engines calculate and draw when a request is over, so there is nothing to hold back. */
export const APPLICATION: MembersOf<"application"> = {
  calculate: { member: "command", run: () => undefined },
  suspendApiCalculationUntilNextSync: { member: "command", run: () => undefined },
  suspendScreenUpdatingUntilNextSync: { member: "command", run: () => undefined },
};
