import type { ExcelContext, ExcelRange } from "../excelSubset";
import { syncSteps } from "../syncSteps";
import type { Step } from "../writePlan";

/** What the product asks of Excel, a kind at a time. */
export type TrialId =
  | "verdier"
  | "tekst"
  | "tallformat"
  | "utseende"
  | "kopiUtseende"
  | "linjer"
  | "navn"
  | "nyttArknavn"
  | "tabell"
  | "filter"
  | "diagram"
  | "validering"
  | "fryst"
  | "utskrift"
  | "merknad"
  | "skjultArk"
  | "lagretDel"
  | "markering"
  | "funksjoner"
  | "fil";

/** Done on the scratch sheet of that name; null when it held, else what was got and what was wanted. */
export type Trial = (context: ExcelContext, sheet: string) => Promise<string | null>;

/** A table, chart and so on of the trials' own; none may be the user's. */
export const OWN = {
  table: "TertialProveTabell",
  name: "TertialProveNavn",
  namespace: "urn:tertial:prove",
  aside: " 2",
} as const;

/** Null where they are the same, else both. */
export const same = (got: unknown, wanted: unknown): string | null =>
  JSON.stringify(got) === JSON.stringify(wanted) ? null : `${JSON.stringify(got)} ≠ ${JSON.stringify(wanted)}`;

const rangeOf = ({ workbook }: ExcelContext, sheet: string, address: string): ExcelRange =>
  workbook.worksheets.getItem(sheet).getRange(address);

/** What Excel has in the cells now. */
export async function readBack(
  context: ExcelContext,
  sheet: string,
  address: string,
  what: "values" | "formulas" | "text" | "address",
): Promise<unknown> {
  const range = rangeOf(context, sheet, address);
  range.load(what);
  await context.sync();
  return range[what];
}

/** Steps as a build takes them, and nothing to read back: Excel refuses, or it held. */
export const taken =
  (steps: (sheet: string) => readonly Step[]): Trial =>
  async (context, sheet) => {
    await syncSteps(context, steps(sheet));
    return null;
  };

/** The step that writes the cells. */
export const write = (sheet: string, address: string, formulas: readonly (readonly (string | number)[])[]): Step => ({
  kind: "write",
  sheet,
  address,
  formulas,
});
