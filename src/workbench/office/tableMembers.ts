import type { GridTable } from "../gridHost";
import { parseAddress, printAddress } from "./a1Address";
import type { MembersOf } from "./members";
import { OfficeError } from "./officeError";
import type { Session } from "./session";
import {
  blockOf,
  findSheet,
  isSameName,
  present,
  rangeAtReference,
  rangeOfBlock,
  sheetName,
  type RangeTarget,
  type SheetRef,
  type TableTarget,
} from "./targets";

type TablesTarget = { readonly sheet: SheetRef | null };

export const TABLES: MembersOf<"tables"> = {
  items: {
    member: "items",
    kind: "table",
    list: (session, { sheet }) => tablesOf(session, sheet).map(({ name }) => known(session, name)),
  },
  add: { member: "navigate", kind: "table", to: addTable },
  getItem: {
    member: "navigate",
    kind: "table",
    to: (session, { sheet }, name) => present(findTable(session, sheet, name)),
  },
  getItemOrNullObject: {
    member: "navigate",
    kind: "table",
    to: (session, { sheet }, name) => findTable(session, sheet, name),
  },
};

export const TABLE: MembersOf<"table"> = {
  name: { member: "property", get: (_, { name }) => name, set: renameTable },
  /** The engines draw cells only. */
  style: { member: "property", set: () => undefined },
  worksheet: {
    member: "child",
    kind: "worksheet",
    at: (session, table) => present(findSheet(session, gridTable(session, table).block.sheet)),
  },
  columns: { member: "child", kind: "tableColumns", at: (_, table) => table },
  getRange: {
    member: "navigate",
    kind: "range",
    to: (session, table) => rangeOfBlock(session, gridTable(session, table).block),
  },
  clearFilters: {
    member: "command",
    run: (session, table) => {
      session.host.clearFilters(gridTable(session, table).name);
    },
  },
  delete: { member: "command", run: removeTable },
  resize: { member: "command", run: resizeTable },
};

const tablesOf = ({ host }: Session, sheet: SheetRef | null): readonly GridTable[] =>
  host.tables().filter(({ block }) => sheet === null || block.sheet === sheetName(host, sheet));
export const gridTable = ({ host }: Session, { name }: { readonly name: string }): GridTable =>
  present(host.tables().find((each) => each.name === name));

function findTable(session: Session, sheet: SheetRef | null, name: string): TableTarget | null {
  const found = tablesOf(session, sheet).find((each) => isSameName(each.name, name));
  return found ? known(session, found.name) : null;
}

/** One and the same for a table, also when it is given another name. */
function known({ tables }: Session, name: string): TableTarget {
  const target = [...tables.values()].find((each) => each.name === name) ?? { id: `{table-${tables.size + 1}}`, name };
  tables.set(target.id, target);
  return target;
}

function addTable(
  session: Session,
  { sheet }: TablesTarget,
  at: RangeTarget | string,
  hasHeaders: boolean,
): TableTarget {
  const range =
    typeof at === "string"
      ? rangeAtReference(
          session,
          at.includes("!") || sheet === null ? at : printAddress(sheetName(session.host, sheet), parseAddress(at).area),
        )
      : at;
  const given = blockOf(session.host, range);
  if (!hasHeaders) throw new OfficeError("NotImplemented", "A table without headers.");
  // Excel makes room for a first row below a header alone, and moves what stands there (office-js#1197).
  const block = { ...given, rows: Math.max(2, given.rows) };
  if (given.rows === 1) session.host.insertLines({ sheet: given.sheet, axis: "rows", at: given.row + 1, count: 1 });
  if (session.host.tables().some((table) => overlap(table.block, block)))
    throw new OfficeError("InvalidArgument", "A table can't overlap another table.");
  let number = session.host.tables().length + 1;
  while (findTable(session, null, `Tabell${number}`)) number += 1;
  session.host.addTable({ name: `Tabell${number}`, block });
  return known(session, `Tabell${number}`);
}

function overlap(one: GridTable["block"], other: GridTable["block"]): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** The header stays where it is. */
function resizeTable(session: Session, table: TableTarget, to: RangeTarget | string): void {
  const { name, block: old } = gridTable(session, table);
  const block = blockOf(
    session.host,
    typeof to === "string"
      ? rangeAtReference(session, to.includes("!") ? to : printAddress(old.sheet, parseAddress(to).area))
      : to,
  );
  const others = session.host.tables().filter((each) => each.name !== name);
  if (
    block.sheet !== old.sheet ||
    block.row !== old.row ||
    !overlap(old, block) ||
    others.some((each) => overlap(each.block, block))
  )
    throw new OfficeError("InvalidArgument", "A table keeps its header.");
  session.host.resizeTable(name, block);
}

function removeTable({ host }: Session, table: TableTarget): void {
  host.removeTable(table.name);
  // One of the same name added later is another.
  table.name = "";
}

function renameTable(session: Session, table: TableTarget, name: string): void {
  const current = gridTable(session, table);
  if (
    !isSameName(current.name, name) &&
    (findTable(session, null, name) || session.host.names().some((each) => isSameName(each.name, name)))
  )
    throw new OfficeError("ItemAlreadyExists", `«${name}»`);
  session.host.removeTable(current.name);
  session.host.addTable({ ...current, name });
  table.name = name;
}
