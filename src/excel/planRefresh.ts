import { ANCHOR_SHEET, TABLES_COLUMN } from "../sheets/anchorSheet";
import { GRUNNLAG_BLOCK } from "../sheets/grunnlagSheet";
import type { WorkbookModel } from "../sheets/model";
import { blocksOf, contentOf } from "../sheets/placedBlocks";
import { joinedPieces } from "../sheets/textPieces";
import type { Steps } from "../table/steps";
import { anchorsOf } from "./anchorsOf";
import { isHiddenName } from "./isHiddenName";
import type { LineMove } from "./journal/script";
import { REQUEST_BYTES } from "./packSteps";
import type { Anchors } from "./readAnchors";
import { anchorChanges } from "./refresh/anchorChanges";
import { cellContext, type Places } from "./refresh/cellContext";
import { contentAt, type Contents } from "./refresh/contents";
import { contentSteps } from "./refresh/contentSteps";
import { datedColumns } from "./refresh/datedColumns";
import { emptiedCells } from "./refresh/emptiedCells";
import { lineChanges } from "./refresh/lineChanges";
import { shrunkBy } from "./refresh/movedOnTheWay";
import { newSheets } from "./refresh/newSheets";
import { type BlockOfSheet, type PlacedTable, placeTables } from "./refresh/placeTables";
import { refreshCells, type RefreshContext, type RefreshedTable } from "./refresh/refreshCells";
import { refreshGrunnlag } from "./refresh/refreshGrunnlag";
import { isNothing, type RefreshPlan } from "./refresh/refreshPlan";
import { refreshTemplate } from "./refresh/refreshTemplate";
import { rowMoves } from "./refresh/rowMoves";
import { sheetSteps } from "./refresh/sheetSteps";
import { type VanishedLine, vanishedLines } from "./refresh/vanishedLines";
import type { CellToWrite } from "./refresh/writeSteps";
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
 * The plan that brings a new report into the workbook in the place of the old, cell by cell, and the list of what it
 * changes. Pure; planned again when it is carried out, it has no steps. What the user has made is left: own rows,
 * columns and formats, texts, and what is written over the report's cells. `makeModel` makes the new report's sheets
 * as built at a time, without what the user has deleted (`deletedParts`);
 * where nothing but the time is another, the workbook keeps the one it has. Rests as the sheets do, and after each
 * table.
 */
export function* planRefresh(
  makeModel: (built: string | null) => Steps<WorkbookModel>,
  built: string,
  basis: RefreshBasis,
  batchBytes = REQUEST_BYTES,
): Steps<RefreshPlan> {
  const same = yield* planModel(yield* makeModel(basis.anchors.facts.built), basis, batchBytes);
  return isNothing(same) ? same : yield* planModel(yield* makeModel(built), basis, batchBytes);
}

function* planModel(model: WorkbookModel, basis: RefreshBasis, batchBytes: number): Steps<RefreshPlan> {
  const { anchors, contents, state } = basis;
  const facts = modelAnchors(model).facts;
  const places = placesOf(model, basis);
  yield;
  const { placed, insertions, added, grunnlag } = places;
  const context = cellContext(places, basis, facts);
  const { refreshed, vanished, emptied, dated, moves, removed } = yield* cellsAfter(places, basis, facts, context);
  const stil = model.sheets[0]?.stil;
  const written = contentSteps({ refreshed, emptied, dated, vanished, contents, removed, grunnlag, state, stil });
  yield;
  const sheets = sheetSteps(added, context.placeFormula);
  const template = refreshTemplate(model, contents, state.sheets);
  const isChanged = [template.steps, written.steps, sheets, moves.insertions, moves.removals].flat().length > 0;
  const anchorWrite = anchorChanges({
    facts,
    anchors,
    asFound: basis.asFound,
    contents,
    refreshed,
    added,
    vanished,
    insertions,
    grunnlag,
    placeFormula: context.placeFormula,
    identities: context.identitiesThen,
    tables: modelTables(model),
    isChanged,
  });
  yield;
  const shrunk = shrunkBy([...moves.insertions, ...moves.removals], usersContents(contents), state.formulas);
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
    undo: { steps: [...written.undo, ...template.undo], anchors: anchorWrite?.undo ?? null, shrunk },
    before: basis.asFound,
    state,
    batchBytes,
  };
}

/** What becomes of the report's cells, and of the user's beside them. */
function* cellsAfter(places: Places, basis: RefreshBasis, facts: Anchors["facts"], context: RefreshContext) {
  const { placed, insertions, grunnlag } = places;
  const { anchors, contents, state, isUnsearched } = basis;
  const { isAsWritten } = context;
  const names = Object.values(state.formulas);
  const vanished = vanishedLines(placed, { anchors, contents, isAsWritten, names, isUnsearched });
  yield;
  const refreshed: (RefreshedTable & { readonly table: PlacedTable })[] = [];
  for (const table of placed) {
    refreshed.push({ table, ...refreshCells(table, context) });
    yield;
  }
  return {
    refreshed,
    vanished,
    emptied: emptiedCells(placed, vanished, insertions, { contents, isAsWritten }),
    dated: datedColumns(placed, contents, anchors.facts, facts, insertions),
    moves: rowMoves({ insertions, vanished, grunnlag }),
    removed: removedCells(vanished, contents),
  };
}

/** Where every block of the new report stands: in the place of the old, on a sheet of its own, or `Grunnlag`. */
function placesOf(model: WorkbookModel, { anchors, contents, state }: RefreshBasis): Places {
  const blocks = model.sheets
    .filter(({ visibility }) => visibility === undefined)
    .flatMap((sheet) => blocksOf(sheet).map((block): BlockOfSheet => ({ model: sheet, block })));
  const tables = blocks.filter(({ block }) => block.table !== GRUNNLAG_BLOCK);
  const added = newSheets(
    tables.filter(({ block }) => !anchors.tables.has(block.table)),
    state.sheets,
  );
  const grunnlag = refreshGrunnlag(model, anchors, contents, state.tables);
  return { ...placeTables(tables, anchors, contents), added, grunnlag };
}

/** The product's hidden sheets get back what they held as a whole. */
const usersContents = (contents: Contents): Contents =>
  new Map([...contents].filter(([sheet]) => !isHiddenName(sheet)));

/**
 * What must still stand when the plan is carried out: the content of the report's sheets, and of all that were read
 * when it removes rows, since a formula may have come to point at one. The product's hidden sheets are not the user's
 * to write in.
 */
function asRead(contents: Contents, { tables }: Anchors, removals: readonly LineMove[]): Contents {
  const ours = new Set([...tables.values()].map(({ sheet }) => sheet));
  return new Map([...contents].filter(([sheet]) => !isHiddenName(sheet) && (removals.length > 0 || ours.has(sheet))));
}

/** The anchors that a workbook built anew of the model would have. Throws when the model has none. */
function modelAnchors({ sheets }: WorkbookModel): Anchors {
  const rows = sheets.find(({ name }) => name === ANCHOR_SHEET)?.rows.map((row) => row.map(contentOf));
  const anchors = rows ? anchorsOf(rows) : null;
  if (anchors === null) throw new Error(`Modellen har ikke arket ${ANCHOR_SHEET}`);
  return anchors;
}

/** What the cells of the model's tables follow from, as its anchor sheet has it. */
const modelTables = ({ sheets }: WorkbookModel): string =>
  joinedPieces(sheets.find(({ name }) => name === ANCHOR_SHEET)?.rows.map((row) => row[TABLES_COLUMN]?.value) ?? []);

/** What stands in the rows that are removed. */
function removedCells(vanished: readonly VanishedLine[], contents: Contents): readonly CellToWrite[] {
  return vanished
    .filter(({ keptFor }) => keptFor === null)
    .flatMap(({ table: { sheet, anchored }, row }) =>
      [...anchored.columns.values()].flatMap(({ column }) => {
        const content = column === null ? "" : contentAt(contents, sheet, row, column);
        return column === null || content === "" ? [] : [{ sheet, row, column, content }];
      }),
    );
}
