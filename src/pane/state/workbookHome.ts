import type { Content } from "../../sheets/fingerprint";
import { saysStatus } from "../../sheets/kontrollTexts";
import { KONTROLL_BLOCK } from "../../sheets/kontrollBlock";
import { TEXT_COLUMN } from "../../sheets/anchorSheet";
import type { CellIdentity } from "../../sheets/controlCell";
import type { ReportRead } from "../../excel/lookAtWorkbook";
import type { Anchors, AnchoredTable } from "../../excel/readAnchors";
import { valueAt } from "../../excel/refresh/contents";
import { allTables, lacksList } from "../../report/catalogue";
import { REPORTS } from "../../report/reports";
import type { Template } from "../../report/template/template";
import type { Table, TableRow } from "../../table/table";
import { groupOfTable, type TableGroup } from "./tablePresets";

/** An avvik of the report, and the cell it stands in. */
export interface HomeAvvik {
  readonly cell: CellIdentity;
  readonly name: string;
  /** As shown in the workbook, in kroner. */
  readonly kroner: number;
}

/** What a workbook with a report tells of it without its sources. */
export interface WorkbookHome {
  readonly holds: number;
  readonly done: number;
  readonly rounded: number;
  /** Controls that do not hold, by title, each with its cell on the Kontroll sheet. */
  readonly broken: readonly { readonly title: string; readonly cell: CellIdentity }[];
  /** The largest, whichever way. */
  readonly avvik: readonly HomeAvvik[];
  /** What the report waits for, each kind with how many and the sheet it is filled in on. */
  readonly left: readonly { readonly kind: "uforklart" | "utenMaal"; readonly n: number; readonly sheet: string }[];
  /** Notes that are not in it for want of a list. */
  readonly missingNotes: number;
  /** Those that stand in it. */
  readonly tables: readonly { readonly id: string; readonly title: string }[];
  /** In order: the sheets of the report and the tables of each. */
  readonly sheets: readonly HomeSheet[];
}

export interface HomeSheet {
  readonly name: string;
  readonly titles: readonly string[];
  /** What its first table is for; null: it has none. */
  readonly group: TableGroup | null;
}

const LARGEST = 5;

/** The blocks whose cells must be read to tell. */
export const homeTables = ({ tables }: Anchors): readonly AnchoredTable[] =>
  [...tables.values()].filter(
    ({ table }) => table === KONTROLL_BLOCK || table === MAALTALL || isOfUnits(table) || isExplaining(table),
  );

const isOfUnits = (id: string): boolean => id.startsWith("status-okonomi-") || id === "resultat-per-tjenesteomraade";
const MAALTALL = "maaltall";
const isExplaining = (id: string): boolean => id.startsWith("forklaringer-");

/** What the workbook tells. `kept`: the tables it keeps, for the names of their rows. */
export function workbookHome(
  { anchors, contents }: Pick<ReportRead, "anchors" | "contents">,
  kept: ReadonlyMap<string, Table>,
): WorkbookHome {
  const valueOf = ({ table: id, line, column: columnId }: CellIdentity): Content | null => {
    const table = anchors.tables.get(id);
    const [row, column] = [table?.lines.get(line)?.row ?? null, table?.columns.get(columnId)?.column ?? null];
    return !table?.sheet || row === null || column === null ? null : valueAt(contents, table.sheet, row, column);
  };
  return {
    ...controlsOf(anchors, valueOf),
    avvik: largest(kept, valueOf),
    left: leftIn(anchors, kept, valueOf),
    missingNotes: missingNotes(anchors),
    tables: tablesOf(anchors),
    sheets: sheetsOf(anchors),
  };
}

function controlsOf(
  { tables }: Anchors,
  valueOf: (cell: CellIdentity) => Content | null,
): Pick<WorkbookHome, "holds" | "done" | "rounded" | "broken"> {
  const lines = [...(tables.get(KONTROLL_BLOCK)?.lines.keys() ?? [])].filter((id) => id.startsWith("kontroll:"));
  const cellOf = (line: string, column: string): CellIdentity => ({ table: KONTROLL_BLOCK, line, column });
  const statuses = lines
    .map((line) => ({ line, status: String(valueOf(cellOf(line, "status")) ?? "") }))
    .filter(({ status }) => status !== "" && !saysStatus(status, "ikke aktuell"));
  const broken = statuses.filter(({ status }) => saysStatus(status, "avvik"));
  return {
    done: statuses.length,
    holds: statuses.length - broken.length,
    rounded: statuses.filter(({ status }) => saysStatus(status, "avrunding")).length,
    broken: broken.map(({ line }) => ({
      title: String(valueOf(cellOf(line, TEXT_COLUMN)) ?? ""),
      cell: cellOf(line, "differanse"),
    })),
  };
}

/** Of enheter where the report has them, else of områder. */
function largest(
  kept: ReadonlyMap<string, Table>,
  valueOf: (cell: CellIdentity) => Content | null,
): readonly HomeAvvik[] {
  const tables = [...kept.values()].filter(({ id }) => isOfUnits(id));
  const ofEnheter = tables.filter(({ id }) => id.startsWith("status-okonomi-"));
  const all = (ofEnheter.length > 0 ? ofEnheter : tables).flatMap((table) => avvikIn(table, valueOf));
  return all.sort((one, other) => Math.abs(other.kroner) - Math.abs(one.kroner)).slice(0, LARGEST);
}

function avvikIn({ id, columns, rows }: Table, valueOf: (cell: CellIdentity) => Content | null): readonly HomeAvvik[] {
  const column = columns.find(({ kind }) => kind === "difference")?.id;
  if (column === undefined) return [];
  return rows
    .filter(({ role }) => role === "line")
    .flatMap((row) => {
      const cell = { table: id, line: row.id, column };
      const value = valueOf(cell);
      return typeof value === "number" && value !== 0 ? [{ cell, name: row.label, kroner: value }] : [];
    });
}

/** Explanations nobody has written, and targets nobody has set. */
function leftIn(
  { tables }: Anchors,
  kept: ReadonlyMap<string, Table>,
  valueOf: (cell: CellIdentity) => Content | null,
): WorkbookHome["left"] {
  const empty = (isOf: (id: string) => boolean, isWanted: (row: TableRow) => boolean, column: string): number =>
    [...kept.values()]
      .filter(({ id }) => isOf(id))
      .flatMap(({ id, rows }) => rows.filter(isWanted).map((row) => ({ table: id, line: row.id, column })))
      .filter((cell) => String(valueOf(cell) ?? "").trim() === "").length;
  const sheetOf = (isOf: (id: string) => boolean): string | null =>
    [...tables.values()].find(({ table, sheet }) => sheet !== null && isOf(table))?.sheet ?? null;
  const isMaaltall = (id: string): boolean => id === MAALTALL;
  const all = [
    {
      kind: "uforklart" as const,
      n: empty(isExplaining, ({ role }) => role === "line", "kommentar"),
      sheet: sheetOf(isExplaining),
    },
    {
      kind: "utenMaal" as const,
      n: empty(isMaaltall, ({ id }) => id.endsWith("-verdi"), "maal"),
      sheet: sheetOf(isMaaltall),
    },
  ];
  return all.flatMap(({ kind, n, sheet }) => (n > 0 && sheet !== null ? [{ kind, n, sheet }] : []));
}

/** Of the notes the report could have. */
function missingNotes({ facts, tables }: Anchors): number {
  if (facts === null || !isReport(facts.report)) return 0;
  return allTables(facts.report).filter(
    (table) => groupOfTable(table.id) === "noter" && lacksList(table, []) && !tables.has(table.id),
  ).length;
}

const isReport = (id: string): id is Template["report"] => Object.hasOwn(REPORTS, id);

const tablesOf = ({ tables }: Anchors): WorkbookHome["tables"] =>
  [...tables.values()]
    .filter(({ table, sheet }) => sheet !== null && !table.startsWith("#"))
    .map(({ table, title }) => ({ id: table, title }));

function sheetsOf({ tables }: Anchors): WorkbookHome["sheets"] {
  const sheets = new Map<string, AnchoredTable[]>();
  for (const table of tables.values()) {
    if (table.sheet === null) continue;
    const own = sheets.get(table.sheet) ?? [];
    sheets.set(table.sheet, own);
    if (!table.table.startsWith("#")) own.push(table);
  }
  return [...sheets].map(([name, own]) => ({
    name,
    titles: own.map(({ title }) => title),
    group: own[0] === undefined ? null : groupOfTable(own[0].table),
  }));
}
