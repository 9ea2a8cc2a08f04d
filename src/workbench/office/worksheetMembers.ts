import { absoluteCell } from "../../table/excel/a1";
import type { GridHost, SheetVisibility } from "../gridHost";
import { LAST_COLUMN, LAST_ROW, parseAddress } from "./a1Address";
import type { MembersOf } from "./members";
import { OfficeError } from "./officeError";
import { calculated, type Session } from "./session";
import { changePrint, printSetup } from "./sheetPrint";
import { findSheet, isSameName, present, rangeOfBlock, sheetName, type RangeTarget, type SheetRef } from "./targets";
import { usedRange } from "./usedRange";

export const WORKSHEETS: MembersOf<"worksheets"> = {
  items: {
    member: "items",
    kind: "worksheet",
    list: (session) => session.host.sheets().map((name) => present(findSheet(session, name))),
  },
  add: { member: "navigate", kind: "worksheet", to: (session, _, name) => add(session, name ?? freeName(session)) },
  getItem: { member: "navigate", kind: "worksheet", to: (session, _, name) => present(findSheet(session, name)) },
  getItemOrNullObject: { member: "navigate", kind: "worksheet", to: (session, _, name) => findSheet(session, name) },
  getActiveWorksheet: {
    member: "navigate",
    kind: "worksheet",
    to: (session) => present(findSheet(session, session.host.activeSheet())),
  },
  getCount: { member: "question", ask: ({ host }) => host.sheets().length },
};

export const WORKSHEET: MembersOf<"worksheet"> = {
  name: { member: "property", get: ({ host }, sheet) => sheetName(host, sheet), set: rename },
  position: { member: "property", get: ({ host }, sheet) => host.sheets().indexOf(sheetName(host, sheet)) },
  visibility: {
    member: "property",
    get: ({ host }, sheet) => host.visibility(sheetName(host, sheet)),
    set: setVisibility,
  },
  showGridlines: {
    member: "property",
    get: ({ host }, sheet) => host.gridlines(sheetName(host, sheet)),
    set: ({ host }, sheet, shown) => {
      host.showGridlines(sheetName(host, sheet), shown);
    },
  },
  freezePanes: { member: "child", kind: "freezePanes", at: (_, sheet) => sheet },
  pageLayout: { member: "child", kind: "pageLayout", at: (_, sheet) => sheet },
  horizontalPageBreaks: { member: "child", kind: "pageBreaks", at: (_, sheet) => sheet },
  charts: { member: "child", kind: "charts", at: (_, sheet) => ({ sheet }) },
  tables: { member: "child", kind: "tables", at: (_, sheet) => ({ sheet }) },
  getRange: { member: "navigate", kind: "range", to: rangeAt },
  getUsedRange: {
    member: "navigate",
    kind: "range",
    to: (session, sheet) => usedRange(session, sheet) ?? rangeAt(session, sheet, "A1"),
  },
  getUsedRangeOrNullObject: { member: "navigate", kind: "range", to: (session, sheet) => usedRange(session, sheet) },
  activate: {
    member: "command",
    run: ({ host }, sheet) => {
      host.activate(sheetName(host, sheet));
    },
  },
  delete: { member: "command", run: remove },
};

export const FREEZE_PANES: MembersOf<"freezePanes"> = {
  freezeRows: {
    member: "command",
    run: ({ host }, sheet, rows) => {
      host.freeze(sheetName(host, sheet), rows ?? 1, 0);
    },
  },
  freezeColumns: {
    member: "command",
    run: ({ host }, sheet, columns) => {
      host.freeze(sheetName(host, sheet), 0, columns ?? 1);
    },
  },
  freezeAt: {
    member: "command",
    run: (session, sheet, at) => {
      const { row, column, rows, columns } = typeof at === "string" ? rangeAt(session, sheet, at) : at;
      session.host.freeze(sheetName(session.host, sheet), row + rows, column + columns);
    },
  },
  unfreeze: {
    member: "command",
    run: ({ host }, sheet) => {
      host.freeze(sheetName(host, sheet), 0, 0);
    },
  },
};

export const PAGE_LAYOUT: MembersOf<"pageLayout"> = {
  orientation: {
    member: "property",
    get: (session, sheet) => printSetup(session, sheet).orientation ?? "Portrait",
    set: (session, sheet, orientation) => {
      changePrint(session, sheet, { orientation: orientation === "Landscape" ? "Landscape" : "Portrait" });
    },
  },
  paperSize: {
    member: "property",
    get: () => "A4",
    set: (session, sheet, size) => {
      if (size !== "A4") throw new OfficeError("NotImplemented", `«${size}»`);
      changePrint(session, sheet, { paperSize: "a4" });
    },
  },
  zoom: {
    member: "property",
    get: (session, sheet) => (printSetup(session, sheet).fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
    set: (session, sheet, { horizontalFitToPages }) => {
      changePrint(session, sheet, { fitToWidth: horizontalFitToPages === 1 });
    },
  },
  headersFooters: { member: "child", kind: "headerFooterGroup", at: (_, sheet) => sheet },
  setPrintArea: {
    member: "command",
    run: (session, sheet, address) => {
      const { row, column, rows, columns } = rangeAt(session, sheet, address);
      const [first, last] = [absoluteCell(column, row + 1), absoluteCell(column + columns - 1, row + rows)];
      changePrint(session, sheet, { area: first === last ? first : `${first}:${last}` });
    },
  },
  setPrintTitleRows: {
    member: "command",
    run: (session, sheet, rows) => {
      const { row, rows: count } = typeof rows === "string" ? rangeAt(session, sheet, rows) : rows;
      changePrint(session, sheet, { titleRows: `$${row + 1}:$${row + count}` });
    },
  },
};

function rangeAt(session: Session, sheet: SheetRef, address?: string): RangeTarget {
  const name = sheetName(session.host, sheet);
  if (address === undefined) return { sheet, row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN };
  const { sheet: other, area } = parseAddress(address);
  if (other !== null && !isSameName(other, name)) throw new OfficeError("InvalidArgument", `«${address}»`);
  return rangeOfBlock(session, { sheet: name, ...area });
}

async function add(session: Session, name: string): Promise<SheetRef> {
  await forgetRemoved(session);
  session.host.addSheet(legalName(session, name));
  return present(findSheet(session, name));
}

async function rename(session: Session, sheet: SheetRef, name: string): Promise<void> {
  const old = sheetName(session.host, sheet);
  if (name === old) return;
  await forgetRemoved(session);
  session.host.renameSheet(old, isSameName(old, name) ? name : legalName(session, name));
}

/** Univer lets a sheet go when it next calculates; formulas do not find one that takes its name before that. */
async function forgetRemoved(session: Session): Promise<void> {
  if (session.hasRemovedSheet) await calculated(session);
}

function setVisibility(
  { host }: Session,
  sheet: SheetRef,
  visibility: SheetVisibility | `${Excel.SheetVisibility}`,
): void {
  const name = sheetName(host, sheet);
  if (visibility !== "Visible" && visibleSheets(host).every((each) => each === name))
    throw new OfficeError("InvalidOperation", "A workbook has at least one visible sheet.");
  host.setVisibility(name, visibility);
}

const visibleSheets = (host: GridHost): readonly string[] =>
  host.sheets().filter((name) => host.visibility(name) === "Visible");

function remove(session: Session, sheet: SheetRef): void {
  const { host } = session;
  const name = sheetName(host, sheet);
  if (host.visibility(name) === "VeryHidden")
    throw new OfficeError("InvalidOperation", "A very hidden sheet is made visible before it is deleted.");
  if (visibleSheets(host).every((each) => each === name))
    throw new OfficeError("InvalidOperation", "A workbook has at least one visible sheet.");
  host.removeSheet(name);
  session.hasRemovedSheet = true;
}

function legalName(session: Session, name: string): string {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))
    throw new OfficeError("InvalidArgument", `«${name}»`);
  if (findSheet(session, name)) throw new OfficeError("ItemAlreadyExists", `«${name}»`);
  return name;
}

function freeName(session: Session): string {
  let number = session.host.sheets().length + 1;
  while (findSheet(session, `Ark${number}`)) number += 1;
  return `Ark${number}`;
}
