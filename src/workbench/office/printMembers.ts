import { parseAddress } from "./a1Address";
import type { MembersOf } from "./members";
import { changePrint, printSetup } from "./sheetPrint";

export const HEADER_FOOTER_GROUP: MembersOf<"headerFooterGroup"> = {
  defaultForAllPages: { member: "child", kind: "headerFooter", at: (_, sheet) => sheet },
};

export const HEADER_FOOTER: MembersOf<"headerFooter"> = {
  leftHeader: {
    member: "property",
    get: (session, sheet) => printSetup(session, sheet).leftHeader ?? "",
    set: (session, sheet, leftHeader) => {
      changePrint(session, sheet, { leftHeader });
    },
  },
  rightHeader: {
    member: "property",
    get: (session, sheet) => printSetup(session, sheet).rightHeader ?? "",
    set: (session, sheet, rightHeader) => {
      changePrint(session, sheet, { rightHeader });
    },
  },
  rightFooter: {
    member: "property",
    get: (session, sheet) => printSetup(session, sheet).rightFooter ?? "",
    set: (session, sheet, rightFooter) => {
      changePrint(session, sheet, { rightFooter });
    },
  },
};

export const PAGE_BREAKS: MembersOf<"pageBreaks"> = {
  add: {
    member: "navigate",
    kind: "pageBreak",
    to: (session, sheet, at) => {
      const row = typeof at === "string" ? parseAddress(at).area.row : at.row;
      changePrint(session, sheet, {
        breaksAfter: [...new Set([...(printSetup(session, sheet).breaksAfter ?? []), row])].sort(
          (one, other) => one - other,
        ),
      });
      return { row };
    },
  },
};

export const PAGE_BREAK: MembersOf<"pageBreak"> = {};
