import { ICommandService, InterceptorEffectEnum } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SheetInterceptorService,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { cellAddress } from "../../table/excel/a1";
import type { Block, CellValue, GridHost, GridRule, GridValidation } from "../gridHost";
import { type Book, sheetNamed } from "./book";
import { readValues } from "./cells";

/** What the user is told of the cell he stands in, or of the last one that was given what it may not hold. */
export interface CellMessage {
  readonly kind: "prompt" | "alert";
  readonly title: string;
  readonly message: string;
}

export interface Validations {
  readonly doors: Pick<GridHost, "validate" | "validations" | "clearValidation">;
  /** Calls back when the message to show changes; null when there is none. */
  follow(told: (message: CellMessage | null) => void): void;
}

/** `sheet`: its id. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Rules {
  /** Whether the sheet with this id has any. */
  readonly has: (sheet: string) => boolean;
  /** The validation the cell has; of two the later. */
  readonly at: (place: Place) => GridValidation | undefined;
  readonly brokenAt: (place: Place) => GridValidation | undefined;
}

/** Excel's own red is for errors in formulas; this one is the add-in's. */
const MARK = { color: "#A4262C", size: 8 };
/** After values and number formats, which end the chain at 0. */
const AFTER_NUMBERS = 2;

/**
 * Univer's core has no data validation: the rules are kept beside the book, a cell that breaks one gets a red corner,
 * and its message is told. Excel refuses such a value instead.
 */
export function followValidations(book: Book): Validations {
  const { doors, withId } = rememberValidations((sheet) => sheetNamed(book, sheet).getSheetId());
  const rules: Rules = {
    has: (sheet) => withId(sheet).length > 0,
    at: ({ sheet, row, column }) =>
      withId(sheet)
        .filter(
          ({ block }) =>
            row >= block.row &&
            row < block.row + block.rows &&
            column >= block.column &&
            column < block.column + block.columns,
        )
        .at(-1),
    brokenAt: (place) => {
      const validation = rules.at(place);
      return validation?.rule &&
        breaksRule(validation.rule, valueAt(book, place), ({ block }) => readValues(book, block).flat())
        ? validation
        : undefined;
    },
  };
  book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: AFTER_NUMBERS,
    handler: (cell, { subUnitId, row, col }, next) =>
      next(
        rules.brokenAt({ sheet: subUnitId, row, column: col })
          ? { ...cell, markers: { ...cell?.markers, tr: MARK } }
          : cell,
      ),
  });
  return {
    doors,
    follow: (told) => {
      followCells(book, rules, told);
    },
  };
}

function valueAt(book: Book, { sheet, row, column }: Place): CellValue {
  const name = book.workbook.getSheetBySheetId(sheet)?.getSheetName();
  return name === undefined ? "" : (readValues(book, { sheet: name, row, column, rows: 1, columns: 1 })[0]?.[0] ?? "");
}

/**
 * The message of the selected cell where it breaks its rule, else of the last one written that does, else what the
 * selected one asks for.
 */
function followCells(book: Book, { has, at, brokenAt }: Rules, told: (message: CellMessage | null) => void): void {
  let selected: Place | null = null;
  let written: Place | null = null;
  const tell = (): void => {
    const place = [selected, written].find((each) => each !== null && brokenAt(each) !== undefined);
    told(place ? alertOf(place, brokenAt(place)) : promptOf(selected ? at(selected) : undefined));
  };
  book.injector.get(SheetsSelectionsService).selectionChanged$.subscribe((ranges) => {
    const range = ranges?.[0]?.range;
    selected = range
      ? { sheet: book.workbook.getActiveSheet().getSheetId(), row: range.startRow, column: range.startColumn }
      : null;
    tell();
  });
  book.injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    // Most sheets have no rules, and some are written by the thousand rows.
    if (id !== SetRangeValuesMutation.id || !has((params as ISetRangeValuesMutationParams).subUnitId)) return;
    written =
      placesIn(params as ISetRangeValuesMutationParams).find((place) => brokenAt(place) !== undefined) ?? written;
    tell();
  });
}

function placesIn({ subUnitId: sheet, cellValue }: ISetRangeValuesMutationParams): readonly Place[] {
  return Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column) => ({ sheet, row: Number(row), column: Number(column) })),
  );
}

function alertOf({ row, column }: Place, validation: GridValidation | undefined): CellMessage | null {
  return validation?.alert
    ? {
        kind: "alert",
        title: `${cellAddress(column, row + 1)} ${validation.alert.title}`,
        message: validation.alert.message,
      }
    : null;
}

const promptOf = (validation: GridValidation | undefined): CellMessage | null =>
  validation?.prompt ? { kind: "prompt", ...validation.prompt } : null;

/** Whether a cell with this value breaks the rule. `valuesAt`: what stands in a block of the workbook. */
function breaksRule(
  rule: GridRule,
  value: CellValue,
  valuesAt: (rule: Extract<GridRule, { kind: "listAt" }>) => readonly CellValue[],
): boolean {
  // Blank cells are always let be.
  if (value === "") return false;
  switch (rule.kind) {
    case "list":
      return !rule.values.includes(String(value));
    case "listAt":
      return !valuesAt(rule).map(String).includes(String(value));
    default:
      return (
        typeof value !== "number" ||
        value < rule.from ||
        value > rule.to ||
        (rule.kind === "whole" && !Number.isInteger(value))
      );
  }
}

interface ValidationMemory {
  readonly doors: Pick<GridHost, "validate" | "validations" | "clearValidation">;
  /** Those of the sheet with this id, in the order they were set. */
  readonly withId: (id: string) => readonly GridValidation[];
}

/** Validations by sheet, for an engine that knows none. `idOf`: what a sheet is known by when it is renamed. */
export function rememberValidations(idOf: (sheet: string) => string): ValidationMemory {
  const all = new Map<string, readonly GridValidation[]>();
  const withId = (id: string): readonly GridValidation[] => all.get(id) ?? [];
  const of = (sheet: string): readonly GridValidation[] => withId(idOf(sheet));
  const doors: ValidationMemory["doors"] = {
    validate: (validation) => {
      const { block } = validation;
      const earlier = of(block.sheet).find((each) => isSame(each.block, block));
      all.set(idOf(block.sheet), [
        ...of(block.sheet).filter((each) => each !== earlier),
        { ...earlier, ...validation },
      ]);
    },
    validations: (sheet) => of(sheet).map((validation) => ({ ...validation, block: { ...validation.block, sheet } })),
    clearValidation: (block) =>
      all.set(
        idOf(block.sheet),
        of(block.sheet).filter((each) => !isSame(each.block, block)),
      ),
  };
  return { doors, withId };
}

const SIDES = ["row", "column", "rows", "columns"] as const;
const isSame = (one: Block, other: Block): boolean => SIDES.every((side) => one[side] === other[side]);
