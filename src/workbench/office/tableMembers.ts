import type { GridTable } from "../gridHost";
import { parseAddress, printAddress } from "./a1Address";
import type { MembersOf } from "./members";
import { OfficeError } from "./officeError";
import type { Session } from "./session";
import { blockOf, findSheet, isSameName, present, rangeAtReference, rangeOfBlock, type RangeTarget, type SheetRef } from "./targets";

type TableTarget = { name: string };
type TablesTarget = { readonly sheet: SheetRef | null };

export const TABLES: MembersOf<"tables"> = {
  items: { member: "items", kind: "table", list: (session, { sheet }) => tablesOf(session, sheet).map(({ name }) => ({ name })) },
  add: { member: "navigate", kind: "table", to: addTable },
  getItem: { member: "navigate", kind: "table", to: (session, { sheet }, name) => present(findTable(session, sheet, name)) },
  getItemOrNullObject: { member: "navigate", kind: "table", to: (session, { sheet }, name) => findTable(session, sheet, name) },
};

export const TABLE: MembersOf<"table"> = {
  name: { member: "property", get: (_, { name }) => name, set: renameTable },
  /** The engines draw cells only. */
  style: { member: "property", set: () => undefined },
  worksheet: { member: "child", kind: "worksheet", at: (session, table) => present(findSheet(session, gridTable(session, table).block.sheet)) },
  columns: { member: "child", kind: "tableColumns", at: (_, table) => table },
  getRange: { member: "navigate", kind: "range", to: (session, table) => rangeOfBlock(session, gridTable(session, table).block) },
  clearFilters: { member: "command", run: (session, table) => { session.host.clearFilters(gridTable(session, table).name); } },
  delete: { member: "command", run: ({ host }, { name }) => { host.removeTable(name); } },
  resize: { member: "command", run: resizeTable },
};

const tablesOf = ({ host }: Session, sheet: SheetRef | null): readonly GridTable[] => host.tables().filter(({ block }) => sheet === null || block.sheet === sheet.name);
export const gridTable = ({ host }: Session, { name }: TableTarget): GridTable => present(host.tables().find((each) => each.name === name));

function findTable(session: Session, sheet: SheetRef | null, name: string): TableTarget | null {
  const found = tablesOf(session, sheet).find((each) => isSameName(each.name, name));
  return found ? { name: found.name } : null;
}

function addTable(session: Session, { sheet }: TablesTarget, at: RangeTarget | string, hasHeaders: boolean): TableTarget {
  const range = typeof at === "string" ? rangeAtReference(session, at.includes("!") || sheet === null ? at : printAddress(sheet.name, parseAddress(at).area)) : at;
  const block = blockOf(session.host, range);
  if (!hasHeaders) throw new OfficeError("NotImplemented", "A table without headers.");
  if (session.host.tables().some((table) => overlap(table.block, block))) throw new OfficeError("InvalidArgument", "A table can't overlap another table.");
  let number = session.host.tables().length + 1;
  while (findTable(session, null, `Tabell${number}`)) number += 1;
  session.host.addTable({ name: `Tabell${number}`, block });
  return { name: `Tabell${number}` };
}

function overlap(one: GridTable["block"], other: GridTable["block"]): boolean {
  return one.sheet === other.sheet && one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}

/** The header stays where it is. */
function resizeTable(session: Session, table: TableTarget, to: RangeTarget | string): void {
  const { name, block: old } = gridTable(session, table);
  const block = blockOf(session.host, typeof to === "string" ? rangeAtReference(session, to.includes("!") ? to : printAddress(old.sheet, parseAddress(to).area)) : to);
  const others = session.host.tables().filter((each) => each.name !== name);
  if (block.sheet !== old.sheet || block.row !== old.row || !overlap(old, block) || others.some((each) => overlap(each.block, block))) throw new OfficeError("InvalidArgument", "A table keeps its header.");
  session.host.resizeTable(name, block);
}

function renameTable(session: Session, table: TableTarget, name: string): void {
  const current = gridTable(session, table);
  if (!isSameName(current.name, name) && (findTable(session, null, name) || session.host.names().some((each) => isSameName(each.name, name)))) throw new OfficeError("ItemAlreadyExists", `«${name}»`);
  session.host.removeTable(current.name);
  session.host.addTable({ ...current, name });
  table.name = name;
}
