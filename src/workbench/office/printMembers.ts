import type { PrintSetup } from "../gridHost";
import { parseAddress } from "./a1Address";
import type { MembersOf } from "./members";
import type { Session } from "./session";
import { sheetName, type SheetRef } from "./targets";

/** Printing is remembered with the sheet; the page has no printer. */
export const HEADER_FOOTER_GROUP: MembersOf<"headerFooterGroup"> = {
  defaultForAllPages: { member: "child", kind: "headerFooter", at: (_, sheet) => sheet },
};

export const HEADER_FOOTER: MembersOf<"headerFooter"> = {
  leftHeader: { member: "property", get: (session, sheet) => setup(session, sheet).leftHeader ?? "", set: (session, sheet, leftHeader) => { print(session, sheet, { leftHeader }); } },
  rightHeader: { member: "property", get: (session, sheet) => setup(session, sheet).rightHeader ?? "", set: (session, sheet, rightHeader) => { print(session, sheet, { rightHeader }); } },
  rightFooter: { member: "property", get: (session, sheet) => setup(session, sheet).rightFooter ?? "", set: (session, sheet, rightFooter) => { print(session, sheet, { rightFooter }); } },
};

export const PAGE_BREAKS: MembersOf<"pageBreaks"> = {
  add: {
    member: "navigate",
    kind: "pageBreak",
    to: (session, sheet, at) => {
      const row = typeof at === "string" ? parseAddress(at).area.row : at.row;
      print(session, sheet, { breaksAfter: [...new Set([...(setup(session, sheet).breaksAfter ?? []), row])].sort((one, other) => one - other) });
      return { row };
    },
  },
};

export const PAGE_BREAK: MembersOf<"pageBreak"> = {};

const setup = ({ host }: Session, sheet: SheetRef): PrintSetup => host.printSetup(sheetName(host, sheet));

function print(session: Session, sheet: SheetRef, change: PrintSetup): void {
  session.host.print(sheetName(session.host, sheet), { ...setup(session, sheet), ...change });
}
