import type { Ore } from "../amounts/ore";
import { textOf, type Cell } from "./cells/cell";
import type { AccountDigits } from "./cells/accountDigits";
import { looksLikeAmount, readAmount } from "./cells/readAmount";
import { readCode } from "./cells/readCode";
import { KONTO_PARTS, readKonto, type KontoCells, type KontoReading } from "./cells/readKonto";
import { readPeriode, type PeriodeReading } from "./cells/readPeriode";
import { isTotalName, isTotalText } from "./cells/totalText";
import { leftOut, unreadable, type CodeName, type LeftOutRow, type PostingRow, type RowOutcome } from "./rowOutcome";
import { CODE_DIMENSIONS, type RowPlan } from "./rowPlan";
import { blankPeriode, brokenCumulative, otherYear, tooManyCells, unexplainedRow, unreadableAmount, unreadablePeriode } from "./rowProblems";
import { spreadAmounts } from "./spreadAmounts";

/** What a file's columns and options settle for all of its rows. */
interface Settled {
  readonly plan: RowPlan;
  readonly digits: AccountDigits;
  readonly year: number;
  readonly decimal: "," | ".";
}

/** The outcome of a row below the headers. `width`: number of columns the headers have. */
export function readPosting(settled: Settled, cells: readonly Cell[], row: number, width: number): RowOutcome {
  const { plan } = settled;
  const konto = readKonto(kontoCells(plan, cells), settled.digits);
  if (konto.kind !== "konto") return withoutKonto(settled, cells, row);
  if (Object.values(plan.names).some((position) => isTotalName(textOf(cells[position])))) return leftOut("sumrad");
  if (cells.slice(width).some((cell) => textOf(cell) !== "")) return unreadable(tooManyCells(row, cells.length, width));
  if (plan.amounts.every(({ position }) => textOf(cells[position]) === "")) return leftOut("tom rad");
  const periode: PeriodeReading = plan.periode === null ? { kind: "periode", periode: "" } : readPeriode(cells[plan.periode] ?? null, settled.year);
  if (periode.kind === "annetAar" || periode.kind === "uleselig") return outOfPlace(settled, cells, row, periode);
  const amounts = readAmounts(settled, cells, row);
  if ("kind" in amounts) return amounts;
  const spread = spreadAmounts(plan.amounts, amounts, periode.kind === "blank" ? "" : periode.periode);
  if ("broken" in spread) return unreadable(brokenCumulative(row, spread.broken));
  const posting: PostingRow = { kind: "posting", ...readCodes(plan, cells, konto), amounts: spread.amounts };
  const missing = periode.kind === "blank" && plan.amounts.some((column) => column.periode === null);
  return missing ? { ...posting, problem: blankPeriode(row, headerOf(plan, plan.periode)) } : posting;
}

const headerOf = (plan: RowPlan, position: number | null | undefined): string => plan.headers.get(position ?? -1) ?? "";

function kontoCells(plan: RowPlan, cells: readonly Cell[]): KontoCells {
  const found: Partial<Record<(typeof KONTO_PARTS)[number], Cell>> = {};
  for (const part of KONTO_PARTS) {
    const position = plan.konto[part];
    if (position !== undefined) found[part] = cells[position] ?? null;
  }
  return found;
}

/** A row whose account cannot be read: a total, loose text, or a posting that must be reported. */
function withoutKonto(settled: Settled, cells: readonly Cell[], row: number): LeftOutRow {
  const { plan } = settled;
  const numeric = new Set([...plan.keys, ...plan.amounts.map(({ position }) => position)]);
  if (cells.some((cell, position) => !numeric.has(position) && isTotalText(textOf(cell)))) return leftOut("sumrad");
  const amounts = plan.amounts.filter(({ position }) => looksLikeAmount(cells[position]) && readAmount(cells[position], settled.decimal) !== 0);
  const first = amounts[0];
  if (first === undefined) return leftOut("rapporthode");
  if (plan.keys.every((position) => textOf(cells[position]) === "")) return leftOut("sumrad");
  const parts = KONTO_PARTS.map((part) => plan.konto[part]).filter((position) => position !== undefined);
  const konto = parts.map((position) => textOf(cells[position])).join(" ").trim();
  return unreadable(unexplainedRow(row, headerOf(plan, parts[0]), konto, textOf(cells[first.position])));
}

function outOfPlace({ plan, year }: Settled, cells: readonly Cell[], row: number, periode: PeriodeReading): LeftOutRow {
  const [header, text] = [headerOf(plan, plan.periode), textOf(cells[plan.periode as number])];
  if (periode.kind === "uleselig") return unreadable(unreadablePeriode(row, header, text));
  return { kind: "leftOut", reason: "annet år", problem: otherYear(row, header, text, year) };
}

function readAmounts(settled: Settled, cells: readonly Cell[], row: number): readonly (Ore | null)[] | LeftOutRow {
  const found: (Ore | null)[] = [];
  for (const column of settled.plan.amounts) {
    const amount = readAmount(cells[column.position], settled.decimal);
    if (amount === undefined) return unreadable(unreadableAmount(row, column, cells[column.position]));
    found.push(amount);
  }
  return found;
}

type Codes = Pick<PostingRow, "konto" | "ansvar" | "funksjon" | "prosjekt" | "names">;

function readCodes(plan: RowPlan, cells: readonly Cell[], { konto, name }: Extract<KontoReading, { kind: "konto" }>): Codes {
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
function addName(names: CodeName[], plan: RowPlan, cells: readonly Cell[], dimension: CodeName["dimension"], code: string, own: string): void {
  const position = plan.names[dimension];
  const name = (position === undefined ? "" : textOf(cells[position])) || own;
  if (code !== "" && name !== "") names.push({ dimension, code, name });
}
