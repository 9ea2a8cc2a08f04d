import { quotedSheet } from "../table/excel/a1";
import type { NameModel, WorkbookModel } from "../sheets/model";
import { freeName, isTaken } from "./freeName";
import { isHiddenName } from "./isHiddenName";
import { REQUEST_BYTES } from "./packSteps";
import { planSheet } from "./planSheet";
import type { Conflict, Existing, Move, Step, WritePlan } from "./writePlan";

const LONGEST_SHEET_NAME = 31;

/**
 * The plan that puts the workbook's sheets, names and tables into Excel, or what is in its way. Pure; equal input,
 * equal plan.
 * With "replace", sheets and tables in the way are set aside first and the sheets removed at the end; names get their
 * new meaning.
 * A name where a new table must have its name is always a conflict: only the user can settle it.
 */
export function planWrite(
  model: WorkbookModel,
  existing: Existing,
  choice: "ask" | "replace",
  batchBytes = REQUEST_BYTES,
): WritePlan | Conflict {
  const conflict = findConflict(model, existing);
  const hasConflict = conflict.sheets.length + conflict.names.length + conflict.tables.length > 0;
  const tableNames = model.sheets.flatMap(({ table }) => (table ? [table.name] : []));
  if (hasConflict && (choice === "ask" || conflict.names.some((name) => isTaken(tableNames, name)))) return conflict;
  const sheets = model.sheets.map(({ name }) => name);
  const names = model.names.map(({ name }) => name);
  // The product's own hidden sheets are nothing to ask the user about.
  const ownSheets = existing.sheets.filter((name) => isHiddenName(name) && isTaken(sheets, name));
  const sheetMoves = movesOf(
    [...conflict.sheets, ...ownSheets],
    " (forrige)",
    [...existing.sheets, ...sheets],
    LONGEST_SHEET_NAME,
  );
  const tableMoves = movesOf(conflict.tables, "_forrige", [
    ...existing.tables,
    ...existing.names,
    ...tableNames,
    ...names,
  ]);
  const steps: readonly Step[] = [
    ...tableMoves.map((move): Step => ({ kind: "moveTable", ...move })),
    ...sheetMoves.map((move): Step => ({ kind: "moveSheet", ...move })),
    ...sheets.map((sheet): Step => ({ kind: "addSheet", sheet })),
    // Before the formulas that use them.
    ...model.names.map((name) => bindName(name, existing)),
    ...model.sheets.flatMap((sheet) => planSheet(sheet)),
  ];
  return {
    kind: "plan",
    sheets,
    sheetMoves,
    tableMoves,
    addedNames: names.filter((name) => !isTaken(existing.names, name)),
    reboundNames: names.filter((name) => isTaken(existing.names, name)),
    steps,
    batchBytes,
    commit: [
      ...sheets.slice(0, 1).map((sheet): Step => ({ kind: "activate", sheet })),
      ...sheetMoves.map(({ to }): Step => ({ kind: "removeSheet", sheet: to })),
    ],
  };
}

function findConflict(model: WorkbookModel, existing: Existing): Conflict {
  const sheets = model.sheets.map(({ name }) => name);
  // Names and tables share one set of names.
  const names = [
    ...model.names.map(({ name }) => name),
    ...model.sheets.flatMap(({ table }) => (table ? [table.name] : [])),
  ];
  return {
    kind: "conflict",
    sheets: existing.sheets.filter((name) => isTaken(sheets, name) && !isHiddenName(name)),
    names: existing.names.filter((name) => isTaken(names, name)),
    tables: existing.tables.filter((name) => isTaken(names, name)),
  };
}

function movesOf(names: readonly string[], suffix: string, taken: readonly string[], longest = 255): readonly Move[] {
  const all = [...taken];
  return names.map((from) => {
    const to = freeName(from, suffix, all, longest);
    all.push(to);
    return { from, to };
  });
}

function bindName({ name, sheet, address }: NameModel, existing: Existing): Step {
  return {
    kind: isTaken(existing.names, name) ? "rebindName" : "addName",
    name,
    formula: `=${quotedSheet(sheet)}!${address}`,
  };
}
