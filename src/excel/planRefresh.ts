import type { Unit } from "../amounts/printAmount";
import { GRUNNLAG_BLOCK } from "../sheets/grunnlagSheet";
import { identitiesOf } from "../sheets/placedBlock";
import { blocksOf } from "../sheets/placedBlocks";
import { KRONER_PER_UNIT } from "../table/excel/numberFormats";
import type { WorkbookModel } from "../sheets/model";
import { isHiddenName } from "./isHiddenName";
import { REQUEST_BYTES } from "./packSteps";
import type { Anchors } from "./readAnchors";
import { anchorChanges } from "./refresh/anchorChanges";
import { asRead } from "./refresh/asRead";
import { asWritten } from "./refresh/asWritten";
import type { Contents } from "./refresh/contents";
import { contentSteps } from "./refresh/contentSteps";
import { datedColumns } from "./refresh/datedColumns";
import { emptiedCells } from "./refresh/emptiedCells";
import { formulaInUnit } from "./refresh/formulaInUnit";
import { lineChanges } from "./refresh/lineChanges";
import { newSheets } from "./refresh/newSheets";
import { movedFormula } from "./refresh/movedFormula";
import { shrunkBy } from "./refresh/movedOnTheWay";
import { placedFormulas } from "./refresh/placedFormula";
import { placeTables, type BlockOfSheet } from "./refresh/placeTables";
import { pointsAtField } from "./refresh/pointsAtField";
import { refreshCells } from "./refresh/refreshCells";
import { refreshGrunnlag } from "./refresh/refreshGrunnlag";
import { isNothing, type RefreshPlan } from "./refresh/refreshPlan";
import { refreshTemplate } from "./refresh/refreshTemplate";
import { removedCells } from "./refresh/removedCells";
import { rowMoves } from "./refresh/rowMoves";
import { sheetSteps } from "./refresh/sheetSteps";
import { modelAnchors, modelTables } from "./refresh/modelAnchors";
import { vanishedLines } from "./refresh/vanishedLines";
import type { WorkbookState } from "./workbookState";

/** The workbook a report is refreshed in, as it stands. */
export interface RefreshBasis {
  readonly anchors: Anchors;
  /** The anchors as their sheet has them, where the user may have sorted a table. */
  readonly asFound: Anchors;
  readonly contents: Contents;
  readonly state: WorkbookState;
  /** A sheet was too large to be searched for formulas that point at the report. */
  readonly isUnsearched: boolean;
}

/**
 * The plan that brings a new report into the workbook in the place of the old, cell by cell, and the list of what it changes. Pure; planned
 * again when it is carried out, it has no steps. What the user has made is left: own rows, columns and formats, texts, and what is written
 * over the report's cells. `makeModel` makes the new report's sheets as built at a time, without what the user has deleted (`deletedParts`);
 * where nothing but the time is another, the workbook keeps the one it has.
 */
export function planRefresh(makeModel: (built: string | null) => WorkbookModel, built: string, basis: RefreshBasis, batchBytes = REQUEST_BYTES): RefreshPlan {
  const same = planModel(makeModel(basis.anchors.facts.built), basis, batchBytes);
  return isNothing(same) ? same : planModel(makeModel(built), basis, batchBytes);
}

function planModel(model: WorkbookModel, basis: RefreshBasis, batchBytes: number): RefreshPlan {
  const { anchors, contents, state } = basis;
  const facts = modelAnchors(model).facts;
  const blocks = model.sheets.filter(({ visibility }) => visibility === undefined).flatMap((sheet) => blocksOf(sheet).map((block): BlockOfSheet => ({ model: sheet, block })));
  const tables = blocks.filter(({ block }) => block.table !== GRUNNLAG_BLOCK);
  const { placed, insertions } = placeTables(tables, anchors, contents);
  const added = newSheets(tables.filter(({ block }) => !anchors.tables.has(block.table)), state.sheets);
  const grunnlag = refreshGrunnlag(model, anchors, contents, state.tables);
  const inserted = rowMoves({ insertions, vanished: [], grunnlag }).insertions;
  const all = [...placed, ...added.flatMap((sheet) => sheet.placed), ...(grunnlag ? [grunnlag.placed] : [])];
  const identitiesNow = identitiesOf([...anchors.tables.values()].map(({ table, sheet, lines, columns }) => ({ table, sheet, lines: [...lines.values()], columns: [...columns.values()] })));
  const identitiesThen = identitiesOf(all.map(({ block, sheet, rows, columns }) => ({ table: block.table, sheet, lines: entries(rows, "row"), columns: entries(columns, "column") })));
  const isAsWritten = asWritten(anchors);
  const placeFormula = placedFormulas(all);
  const fieldFormula = (formula: string, sheet: string, isNumber: boolean): string | null =>
    pointsAtField(formula, sheet, placed) ? null : formulaInUnit(movedFormula(formula, sheet, inserted), kronerIn(anchors.facts.unit), kronerIn(facts.unit), isNumber);
  const context = { contents, identitiesNow, isAsWritten, identitiesThen, placeFormula, isOtherUnit: facts.unit !== anchors.facts.unit, isOtherYear: facts.year !== anchors.facts.year, inUnit: toUnit(anchors.facts.unit, facts.unit), formulaInUnit: fieldFormula };
  const refreshed = placed.map((table) => ({ table, ...refreshCells(table, context) }));
  const vanished = vanishedLines(placed, { anchors, contents, isAsWritten, names: Object.values(state.formulas), isUnsearched: basis.isUnsearched });
  const emptied = emptiedCells(placed, vanished, insertions, { contents, isAsWritten });
  const dated = datedColumns(placed, contents, anchors.facts, facts, insertions);
  const moves = rowMoves({ insertions, vanished, grunnlag });
  const written = contentSteps({ refreshed, emptied, dated, vanished, contents, removed: removedCells(vanished, contents), grunnlag, state, stil: model.sheets[0]?.stil });
  const sheets = sheetSteps(added, placeFormula);
  const template = refreshTemplate(model, contents, state.sheets);
  const isChanged = template.steps.length + written.steps.length + sheets.length + moves.insertions.length + moves.removals.length > 0;
  const anchorWrite = anchorChanges({ facts, anchors, asFound: basis.asFound, contents, refreshed, added, vanished, insertions, grunnlag, placeFormula, identities: identitiesThen, tables: modelTables(model), isChanged });
  const { changes, goneTables } = lineChanges({ anchors, placed, vanished, added, grunnlag, isChanged });
  return {
    kind: "refresh",
    changes: [...changes, ...dated.changes, ...emptied.changes],
    ownCells: refreshed.flatMap((each) => each.ownCells),
    goneTables,
    sheets: [...new Set(placed.map(({ sheet }) => sheet))],
    ...moves,
    addedSheets: [...added.map(({ sheet }) => sheet.name), ...template.addedSheets],
    steps: [...sheets, ...written.steps, ...template.steps],
    looks: written.looks,
    asRead: asRead(contents, anchors, moves.removals),
    anchors: anchorWrite?.step ?? null,
    undo: { steps: [...written.undo, ...template.undo], anchors: anchorWrite?.undo ?? null, shrunk: shrunkBy([...moves.insertions, ...moves.removals], usersContents(contents), state.formulas) },
    before: basis.asFound,
    state,
    batchBytes,
  };
}

/** The product's hidden sheets get back what they held as a whole. */
const usersContents = (contents: Contents): Contents => new Map([...contents].filter(([sheet]) => !isHiddenName(sheet)));

function entries<K extends "row" | "column">(places: ReadonlyMap<string, number>, key: K): readonly ({ readonly id: string } & Readonly<Record<K, number>>)[] {
  return [...places].map(([id, place]) => ({ id, [key]: place }) as { readonly id: string } & Readonly<Record<K, number>>);
}

/** A number of one unit in another, to the øre. */
const toUnit = (from: string, to: string) => (value: number): number => Math.round(value * kronerIn(from) * 100) / (kronerIn(to) * 100);

const kronerIn = (unit: string): number => KRONER_PER_UNIT[unit as Unit] ?? 1;
