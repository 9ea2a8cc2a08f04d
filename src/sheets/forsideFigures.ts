import type { Report } from "../report/report";
import { UNIT_TEXT } from "../table/excel/numberFormats";
import { absoluteCell, absoluteColumn, quotedSheet } from "../table/excel/a1";
import type { Table, TableColumn, TableRow } from "../table/table";
import { sayIn } from "../texts/sayIn";
import { asIsCell, emptyCell, textCell } from "./cells";
import type { ForsideRow } from "./forsideRows";
import { TEXT_COLUMN } from "./anchorSheet";
import type { BlockModel, CellModel, SheetModel } from "./model";

/** The sheets that the figures stand on; live: cells of the front page follow them. */
interface Sheets {
  readonly sheets: readonly SheetModel[];
  readonly isLive: boolean;
}

type Difference = Extract<TableColumn, { kind: "difference" }>;

/**
 * Figures one asks for first, five at most: the result of the operation and the tjenesteområder against the budget, and
 * the financial targets with their status. Each is the cell of its own table; a report without one is without it here.
 */
export function headlineRows({ tables }: Pick<Report, "tables">, on: Sheets): readonly ForsideRow[] {
  const result = againstBudget(tables, "5-6", "nettoDriftsresultat", on);
  const units = againstBudget(tables, "resultat-per-tjenesteomraade", "totalsum", on);
  const targets = targetRows(tables, on).slice(0, MOST - result.length - units.length);
  return [...result, ...units, ...targets];
}

const MOST = 5;

function againstBudget(tables: readonly Table[], id: string, line: string, on: Sheets): readonly ForsideRow[] {
  const table = tables.find((each) => each.id === id);
  const row = table?.rows.find((each) => each.id === line);
  const avvik = table?.columns.find((column): column is Difference => column.kind === "difference");
  if (!table || !row || !avvik) return [];
  const name = id === "5-6" ? row.label : table.title;
  const cells = [avvik.actual, avvik.budget, avvik.id].map((column) => figureOf({ table: id, line, column }, on));
  const unit = id === "5-6" ? resultUnit(table, row, cells[0]) : textCell(UNIT_TEXT[table.unit], "words");
  return [{ id: `hovedtall:${id}`, cells: [asIsCell(name, "wrapped"), unit, ...cells] }];
}

/** «Beløp i 1000 kr, underskudd»: the sign is the table's own, which some print one way and some the other. */
function resultUnit({ unit, language }: Table, { sign }: TableRow, figure: CellModel | undefined): CellModel {
  const say = sayIn(language);
  const same = say(UNIT_TEXT[unit]);
  const [deficit, surplus] = [`${same}, ${say("underskudd")}`, `${same}, ${say("overskudd")}`];
  // A result in the sign of the accounts is a deficit when it is above 0.
  const [more, less] = sign < 0 ? [surplus, deficit] : [deficit, surplus];
  const value = Number(figure?.value ?? 0);
  const cell = asIsCell(value === 0 ? same : value > 0 ? more : less, "words");
  if (figure?.formula === undefined) return cell;
  const result = figure.formula.slice(1);
  return { ...cell, formula: `=IF(${result}>0,"${more}",IF(${result}<0,"${less}","${same}"))` };
}

/** The share of each målt figure this year, its target and how far it is from it. */
function targetRows(tables: readonly Table[], on: Sheets): readonly ForsideRow[] {
  const table = tables.find(({ id }) => id === "maaltall");
  const year = table?.columns.filter(({ id }) => /^aar\d{4}$/.test(id)).at(-1)?.id;
  if (!table || year === undefined) return [];
  return table.rows
    .filter(({ id }) => id.endsWith("-verdi"))
    .map(({ id, label }) => {
      const of = (column: string): CellModel => figureOf({ table: table.id, line: id, column }, on);
      const ofTarget = (column: string): CellModel => figureOf({ table: table.id, line: id, column }, on, true);
      const status = of("status");
      return {
        id: `hovedtall:${id}`,
        cells: [
          asIsCell(label, "wrapped"),
          { ...status, look: "words" as const },
          of(year),
          ofTarget("maal"),
          ofTarget("avstand"),
        ],
      };
    });
}

const LARGEST = 5;

/** The enheter, or else the områder, that are furthest from their budget when the report is built, whichever way. */
export function largestRows({ tables }: Pick<Report, "tables">, on: Sheets): readonly ForsideRow[] {
  const ofUnits = tables.filter(({ id }) => id.startsWith("status-okonomi-"));
  const all = ofUnits.length > 0 ? ofUnits : tables.filter(({ id }) => id === "resultat-per-tjenesteomraade");
  return all
    .flatMap(avvikIn)
    .sort((a, b) => Math.abs(b.ore) - Math.abs(a.ore))
    .slice(0, LARGEST)
    .map(({ table, line, name, avvik }) => ({
      id: `avvik:${table.id}:${line}`,
      cells: [
        asIsCell(name, "wrapped"),
        asIsCell(table.title, "words"),
        ...[avvik.actual, avvik.budget, avvik.id].map((column) => figureOf({ table: table.id, line, column }, on)),
      ],
    }));
}

interface LineAvvik {
  readonly table: Table;
  readonly line: string;
  readonly name: string;
  readonly avvik: Difference;
  readonly ore: number;
}

function avvikIn(table: Table): readonly LineAvvik[] {
  const avvik = table.columns.find((column): column is Difference => column.kind === "difference");
  if (!avvik) return [];
  const at = table.columns.indexOf(avvik);
  return table.rows.flatMap(({ id: line, label: name, role, cells }) => {
    const cell = cells[at];
    if (role !== "line" || cell?.kind !== "amount" || cell.ore === 0) return [];
    return [{ table, line, name, avvik, ore: cell.ore }];
  });
}

interface Place {
  readonly table: string;
  readonly line: string;
  readonly column: string;
}

/**
 * The table's own cell, by a formula where it has a figure or words; blank where the table does not show it.
 * `mayCome`: a blank one may be filled in later, and is then shown.
 */
function figureOf({ table, line, column }: Place, { sheets, isLive }: Sheets, mayCome = false): CellModel {
  for (const sheet of sheets) {
    const block = sheet.blocks?.find((each) => each.table === table);
    const row = block?.lines.find(({ id }) => id === line)?.row;
    const position = block?.columns.find(({ id }) => id === column)?.column;
    if (block === undefined || row === undefined || position === undefined) continue;
    const { value = null, format } = sheet.rows[row - 1]?.[position] ?? {};
    const cell = placeOf(sheet, block, row, position);
    if (value === null || value === "") {
      if (!mayCome || !isLive || format === undefined) return emptyCell();
      return { value: "", look: "figure", format, formula: `=IF(${cell}="","",${cell})` };
    }
    const shown: CellModel = {
      value,
      look: "figure",
      ...(typeof value === "string" && { asIs: true as const }),
      ...(format !== undefined && { format }),
    };
    return isLive ? { ...shown, formula: `=${cell}` } : shown;
  }
  return emptyCell();
}

/**
 * By its label where no other row of the table has it, so that the figure follows when the user sorts the table (a
 * label written over is an error there until it is put back); else the cell it stands in.
 */
function placeOf(sheet: SheetModel, { lines, columns }: BlockModel, row: number, position: number): string {
  const labels = columns.find(({ id }) => id === TEXT_COLUMN)?.column;
  const rows = lines.map((each) => each.row);
  const [from, to] = [Math.min(...rows), Math.max(...rows)];
  const labelIn = (at: number): unknown => (labels === undefined ? undefined : sheet.rows[at - 1]?.[labels]?.value);
  const label = labelIn(row);
  const alike = Array.from({ length: to - from + 1 }, (_, r) => labelIn(from + r)).filter((each) => each === label);
  const cell = `${quotedSheet(sheet.name)}!${absoluteCell(position, row)}`;
  if (labels === undefined || typeof label !== "string" || label === "" || alike.length > 1) return cell;
  const range = (column: number): string => `${quotedSheet(sheet.name)}!${absoluteColumn(column, from, to)}`;
  // Excel reads *, ? and ~ in what it looks for.
  const sought = label.replace(/[~*?]/g, "~$&").replaceAll('"', '""');
  return `INDEX(${range(position)},MATCH("${sought}",${range(labels)},0))`;
}
