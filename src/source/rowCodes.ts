import { textOf, type Cell } from "./cells/cell";
import { readCode } from "./cells/readCode";
import type { KontoReading } from "./cells/readKonto";
import type { CodeName, PostingRow } from "./rowOutcome";
import { CODE_DIMENSIONS, type RowPlan } from "./rowPlan";

type Codes = Pick<PostingRow, "konto" | "ansvar" | "funksjon" | "prosjekt" | "names">;

/** The codes of a row with an account, and the names beside them. */
export function readCodes(
  plan: RowPlan,
  cells: readonly Cell[],
  { konto, name }: Extract<KontoReading, { kind: "konto" }>,
): Codes {
  const names: CodeName[] = [];
  const codes = { konto, ansvar: "", funksjon: "", prosjekt: "", names };
  addName(names, plan, cells, "konto", konto, name);
  for (const dimension of CODE_DIMENSIONS) {
    const position = plan.codes[dimension];
    if (position === undefined) continue;
    const reading = readCode(cells[position]);
    codes[dimension] = reading.code;
    addName(names, plan, cells, dimension, reading.code, reading.name);
  }
  return codes;
}

/** The name column's text goes before the name written in the code's own cell. */
function addName(
  names: CodeName[],
  plan: RowPlan,
  cells: readonly Cell[],
  dimension: CodeName["dimension"],
  code: string,
  own: string,
): void {
  const position = plan.names[dimension];
  const name = (position === undefined ? "" : textOf(cells[position])) || own;
  if (code !== "" && name !== "") names.push({ dimension, code, name });
}
