import type { Block, GridHost } from "../gridHost";
import { parseAddress } from "./a1Address";
import { OfficeError } from "./officeError";
import type { Session } from "./session";

/** A sheet, whatever it is called: one of the same name added later is another. */
export interface SheetRef {
  readonly id: string;
}

export interface RangeTarget {
  readonly sheet: SheetRef;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table, whatever it is called: objects that lead to the same one share it. */
export interface TableTarget {
  readonly id: string;
  name: string;
}

export interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
  /** As last set through this object: the engine is told style, weight and colour together. */
  style: "Continuous" | "Double" | "None";
}

/** Sheet, name and table are looked up without regard to case, as in Excel. */
export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The sheet of that name, or null. */
export function findSheet(session: Session, name: string): SheetRef | null {
  const found = session.host.sheets().find((each) => isSameName(each, name));
  return found === undefined ? null : { id: session.host.sheetId(found) };
}

/** The sheet's name while it is still there. */
export const sheetName = (host: GridHost, { id }: SheetRef): string => present(host.sheetWithId(id));

/** The range as the engine takes it. */
export function blockOf(host: GridHost, { sheet, row, column, rows, columns }: RangeTarget): Block {
  return { sheet: sheetName(host, sheet), row, column, rows, columns };
}

/** The block as a range of this context. */
export function rangeOfBlock(session: Session, block: Block): RangeTarget {
  return { ...block, sheet: present(findSheet(session, block.sheet)) };
}

/** The value, or Excel's answer to asking for what isn't there. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new OfficeError("ItemNotFound");
  return value;
}

/** The range of "=Grunnlag!$A$2:$A$9"; without a sheet it is on the one that is shown. */
export function rangeAtReference(session: Session, reference: string): RangeTarget {
  const { sheet, area } = parseAddress(reference.replace(/^=/, ""));
  return { sheet: present(findSheet(session, sheet ?? session.host.activeSheet())), ...area };
}
