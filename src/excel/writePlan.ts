import type { ChartModel, Look, ValidationModel } from "../sheets/model";

/** A property of `Look` with its value, of a rectangle of cells. */
export type LookChange = {
  readonly [P in keyof Look]-?: { readonly property: P; readonly value: NonNullable<Look[P]> };
}[keyof Look];

/** A chart with the colours of its series, RGB without #. */
export interface ColouredChart extends ChartModel {
  readonly colours: readonly string[];
}

/** One change of the workbook. Addresses are A1 without sheet; formulas are English; whole lines are counted from 1. */
export type Step =
  | { readonly kind: "moveSheet"; readonly from: string; readonly to: string }
  | { readonly kind: "moveTable"; readonly from: string; readonly to: string }
  | { readonly kind: "addSheet"; readonly sheet: string }
  /** `ifSheet`: on a way back, only when that sheet is there too. */
  | { readonly kind: "removeSheet"; readonly sheet: string; readonly ifSheet?: string }
  | { readonly kind: "addChart"; readonly sheet: string; readonly chart: ColouredChart }
  | { readonly kind: "hideSheet"; readonly sheet: string }
  | { readonly kind: "activate"; readonly sheet: string }
  | { readonly kind: "addName"; readonly name: string; readonly formula: string }
  | { readonly kind: "rebindName"; readonly name: string; readonly formula: string }
  | { readonly kind: "removeName"; readonly name: string }
  | {
      readonly kind: "write";
      readonly sheet: string;
      readonly address: string;
      readonly formulas: readonly (readonly (string | number)[])[];
    }
  | { readonly kind: "clear"; readonly sheet: string; readonly address: string }
  /** The looks and number formats of other cells, as many. */
  | {
      readonly kind: "copyLooks";
      readonly sheet: string;
      readonly address: string;
      readonly from: { readonly sheet: string; readonly address: string };
    }
  | {
      readonly kind: "insertLines" | "removeLines";
      readonly sheet: string;
      readonly axis: "rows" | "columns";
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "resizeTable"; readonly name: string; readonly sheet: string; readonly address: string }
  | { readonly kind: "numberFormat"; readonly sheet: string; readonly address: string; readonly format: string }
  | { readonly kind: "look"; readonly sheet: string; readonly address: string; readonly look: LookChange }
  | { readonly kind: "width"; readonly sheet: string; readonly address: string; readonly points: number }
  | { readonly kind: "hideGridlines"; readonly sheet: string }
  | { readonly kind: "freeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | {
      readonly kind: "print";
      readonly sheet: string;
      readonly orientation: "portrait" | "landscape";
      readonly area?: string;
      readonly titleRows?: string;
      readonly title?: string;
      readonly pages?: string;
      readonly breaksAfter?: readonly number[];
    }
  | { readonly kind: "note"; readonly sheet: string; readonly address: string; readonly text: string }
  | { readonly kind: "validate"; readonly sheet: string; readonly validation: ValidationModel }
  | { readonly kind: "addTable"; readonly sheet: string; readonly address: string; readonly name: string };

/** Something that is in the way, and the name it has until the new one is in place. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * All changes that make the sheets. Up to `commit` everything can be taken back; `commit` removes what was replaced.
 */
export interface WritePlan {
  readonly kind: "plan";
  /** Built sheets, in order; the first is shown when all is done. */
  readonly sheets: readonly string[];
  readonly steps: readonly Step[];
  readonly commit: readonly Step[];
  readonly sheetMoves: readonly Move[];
  readonly tableMoves: readonly Move[];
  /** What a request takes at most. */
  readonly batchBytes: number;
  /** Names the plan adds, and names it gives a new meaning. */
  readonly addedNames: readonly string[];
  readonly reboundNames: readonly string[];
}

/** What the workbook already has under the names of the new sheets: ask the user, then plan with "replace". */
export interface Conflict {
  readonly kind: "conflict";
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
}

/** What the workbook has, as `readExisting` reads it. */
export interface Existing {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly tables: readonly string[];
}
