import type { FunctionId } from "./functionId";

export type Language = "nb" | "en";
export type Text = Readonly<Record<Language, string>>;

export interface Parameter {
  readonly name: Text;
  /** One line, shown by Excel while the user types. */
  readonly description: Text;
  readonly optional?: true;
}

/** A call that holds: the test suite runs every one. Numbers in `result` are rounded to six decimals. */
export interface Example {
  readonly says: Text;
  readonly arguments: readonly (number | string)[];
  readonly result: readonly (readonly (number | string)[])[];
}

/**
 * Everything the product says about one function. The id is its name as well; every parameter takes any value, a cell
 * or a range, and every result spills.
 * Paragraphs in `about` say unit and sign, `errors` what is special to the function (what all have in common the help
 * page says once).
 */
export interface FunctionEntry {
  readonly id: FunctionId;
  /** One line, shown in Excel's list of functions. */
  readonly description: Text;
  readonly parameters: readonly Parameter[];
  readonly formula: Text;
  readonly about: readonly Text[];
  readonly errors: readonly Text[];
  readonly source: Text;
  readonly examples: readonly Example[];
}
