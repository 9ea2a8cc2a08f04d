import type { Unit } from "../../amounts/printAmount";
import { identitiesOf } from "../../sheets/placedBlock";
import { rewriteReferences } from "../../table/excel/formulaReferences";
import { KRONER_PER_UNIT } from "../../table/excel/numberFormats";
import type { Anchors } from "../readAnchors";
import { asWritten } from "./asWritten";
import type { Contents } from "./contents";
import { movedFormula } from "./movedFormula";
import type { newSheets } from "./newSheets";
import { placedFormulas } from "./placedFormula";
import type { Insertion, PlacedTable } from "./placeTables";
import type { RefreshContext } from "./refreshCells";
import type { RefreshedGrunnlag } from "./refreshGrunnlag";
import { rowMoves } from "./rowMoves";

/** Where the blocks of the new report stand in the workbook. */
export interface Places {
  readonly placed: readonly PlacedTable[];
  readonly insertions: readonly Insertion[];
  readonly added: ReturnType<typeof newSheets>;
  readonly grunnlag: RefreshedGrunnlag | null;
}

/** What a cell's refresh knows of the workbook around it and of the report before and after. */
export function cellContext(
  { placed, insertions, added, grunnlag }: Places,
  { anchors, contents }: { readonly anchors: Anchors; readonly contents: Contents },
  facts: Anchors["facts"],
): RefreshContext {
  const all = [...placed, ...added.flatMap((sheet) => sheet.placed), ...(grunnlag ? [grunnlag.placed] : [])];
  const inserted = rowMoves({ insertions, vanished: [], grunnlag }).insertions;
  const [before, after] = [kronerIn(anchors.facts.unit), kronerIn(facts.unit)];
  return {
    contents,
    identitiesNow: identitiesBefore(anchors),
    isAsWritten: asWritten(anchors),
    identitiesThen: identitiesAfter(all),
    placeFormula: placedFormulas(all),
    isOtherUnit: facts.unit !== anchors.facts.unit,
    isOtherYear: facts.year !== anchors.facts.year,
    inUnit: (value) => Math.round(value * before * 100) / (after * 100),
    formulaInUnit: (formula, sheet, isNumber) =>
      pointsAtField(formula, sheet, placed)
        ? null
        : formulaInUnit(movedFormula(formula, sheet, inserted), before, after, isNumber),
  };
}

const identitiesBefore = ({ tables }: Anchors): RefreshContext["identitiesNow"] =>
  identitiesOf(
    [...tables.values()].map(({ table, sheet, lines, columns }) => ({
      table,
      sheet,
      lines: lines.values(),
      columns: columns.values(),
    })),
  );

const identitiesAfter = (all: readonly PlacedTable[]): RefreshContext["identitiesThen"] =>
  identitiesOf(
    all.map(({ block, sheet, rows, columns }) => ({
      table: block.table,
      sheet,
      lines: [...rows].map(([id, row]) => ({ id, row })),
      columns: [...columns].map(([id, column]) => ({ id, column })),
    })),
  );

const kronerIn = (unit: string): number => KRONER_PER_UNIT[unit as Unit] ?? 1;

/**
 * As this function writes it: the user's formula in a bracket, multiplied or divided by what lies between two units.
 */
const WRAPPED = /^=\((.*)\)([*/])(1000000|1000)$/s;

/**
 * The user's formula of amounts in `from` kroner, giving them in `to` kroner. Back in its first unit it is what it
 * was. `isNumber`: what it gives now; a text or a blank is never multiplied.
 */
function formulaInUnit(formula: string, from: number, to: number, isNumber: boolean): string {
  const wrapped = WRAPPED.exec(formula);
  const [, inner = "", sign, size] = wrapped && isBalanced(wrapped[1] ?? "") ? wrapped : [null, formula.slice(1)];
  const [up, down] = [from * (sign === "*" ? Number(size) : 1), to * (sign === "/" ? Number(size) : 1)];
  if (up === down) return `=${inner}`;
  const scale = up > down ? `*${up / down}` : `/${down / up}`;
  return isNumber ? `=(${inner})${scale}` : `=IF(ISNUMBER(${inner}),(${inner})${scale},${inner})`;
}

/** Whether the bracket before the text and the one after it are one pair. */
function isBalanced(text: string): boolean {
  let open = 0;
  for (const sign of text.replace(/"[^"]*"|'[^']*'/g, "").replace(/[^()]/g, "")) {
    open += sign === "(" ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
}

/**
 * Whether a formula on the sheet points at a field of the report, or at a sum of fields: what it gives then comes in
 * the new unit by itself. As the workbook is now.
 */
function pointsAtField(formula: string, sheet: string, placed: readonly PlacedTable[]): boolean {
  const fields = placed.map((table) => ({
    sheet: table.sheet,
    rows: [...table.rowsNow.values()].flatMap((row) => row ?? []),
    columns: table.block.columns.flatMap(({ id, isInput }) =>
      isInput ? (table.anchored.columns.get(id)?.column ?? []) : [],
    ),
  }));
  let found = false;
  rewriteReferences(formula, (first, last, original) => {
    const end = last ?? first;
    found ||= fields.some(
      (each) =>
        each.sheet === (first.sheet ?? sheet) &&
        each.rows.some((row) => row >= first.row && row <= end.row) &&
        each.columns.some((column) => column >= first.column && column <= end.column),
    );
    return original;
  });
  return found;
}
