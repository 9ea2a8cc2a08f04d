import type { GridHost } from "../gridHost";
import { parseAddress } from "./a1Address";
import type { MembersOf } from "./members";
import { OfficeError } from "./officeError";
import { sheetName } from "./targets";

const KEPT = new WeakMap<GridHost, Map<string, string>>();

/** "Ark!A1" -> the note on it. The grid draws none, and the workbook does not claim the set (ExcelApi 1.18) that has them. */
export const notesOf = (host: GridHost): Map<string, string> =>
  KEPT.get(host) ?? (KEPT.set(host, new Map()).get(host) as Map<string, string>);

export const NOTES: MembersOf<"notes"> = {
  add: {
    member: "command",
    run: ({ host }, sheet, address, content) => {
      const { area } = parseAddress(address);
      const key = `${sheetName(host, sheet)}!${address}`;
      if (area.rows * area.columns !== 1 || notesOf(host).has(key))
        throw new OfficeError("InvalidArgument", `«${address}»`);
      notesOf(host).set(key, content);
    },
  },
};
