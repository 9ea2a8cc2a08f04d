import type { Unit } from "../../amounts/printAmount";
import { identitiesOf } from "../../sheets/placedBlock";
import { KRONER_PER_UNIT } from "../../table/excel/numberFormats";
import type { Anchors } from "../readAnchors";
import { asWritten } from "./asWritten";
import type { Contents } from "./contents";
import { formulaInUnit } from "./formulaInUnit";
import { movedFormula } from "./movedFormula";
import type { newSheets } from "./newSheets";
import { placedFormulas } from "./placedFormula";
import type { PlacedTable, Insertion } from "./placeTables";
import { pointsAtField } from "./pointsAtField";
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
