import type { FunctionId } from "./functionId";

/** What Excel and the help pages have. */
export type Language = "nb" | "en";
export type Text = Readonly<Record<Language, string>>;
/** What the pane's help says too, which speaks nynorsk. */
type Words = Readonly<Record<Language | "nn", string>>;

export interface Parameter {
  readonly name: Text;
  /** One line, shown by Excel while the user types. */
  readonly description: Words;
  readonly optional?: true;
}

/** A call that holds: the test suite runs every one. Numbers in `result` are rounded to six decimals. */
export interface Example {
  readonly says: Words;
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
  readonly description: Words;
  readonly parameters: readonly Parameter[];
  readonly formula: Words;
  readonly about: readonly Words[];
  readonly errors: readonly Words[];
  readonly source: Text;
  readonly examples: readonly Example[];
}
