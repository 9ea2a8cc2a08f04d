import { ore, type Ore } from "../amounts/ore";
import type { Figure } from "../ledger/ledger";
import { textOf, type Cell } from "./cells/cell";
import type { AccountDigits } from "./cells/accountDigits";
import { mayHoldMoney, readAmount } from "./cells/readAmount";
import { isErrorValue, readCode } from "./cells/readCode";
import { KONTO_PARTS, readKonto, type KontoReading } from "./cells/readKonto";
import { isAmbiguous, type PeriodeFormat } from "./cells/periodeFormat";
import { readPeriode, type PeriodeReading } from "./cells/readPeriode";
import { endsAsTotal, isTotalName, isTotalText } from "./cells/totalText";
import { leftOut, textRow, unreadable, type CodeName, type LeftOutRow, type PostingRow, type RowAmount, type RowOutcome, type TotalRow } from "./rowOutcome";
import { hasAllKeys, hasNames, hasOtherKeys, headerOf, isUndated, isWithoutKeys, kontoCells, lacksKeys, totalLabel } from "./rowKeys";
import { CODE_DIMENSIONS, type RowPlan } from "./rowPlan";
import { blankPeriode, brokenCumulative, otherYear, tooFewCells, tooManyCells, unexplainedRow, unreadableAmount, unreadablePeriode, unreadableValue, shiftedRow } from "./rowProblems";
import { isUnit } from "./recognise/unitProblems";
import { shiftedCells, type ColumnShapes } from "./shiftedRow";
import { signOf } from "./signValues";
import { spreadAmounts } from "./spreadAmounts";
import { openText } from "./watch";

/** What a file's columns and options settle for all of its rows. */
export interface Settled {
  readonly plan: RowPlan;
  readonly digits: AccountDigits;
  readonly year: number;
  readonly decimal: "," | ".";
  readonly format: PeriodeFormat;
  /** In a CSV file a row has as many fields as the header. */
  readonly fixedWidth: boolean;
  readonly shapes: ColumnShapes;
  /** Takes the periods that can be read in two ways. */
  readonly ambiguous: Set<string>;
  /** Accounts proved to be sums, and those whose rows without other keys are. */
  readonly groups: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  readonly undated: ReadonlySet<string>;
}

/** The outcome of a row below the headers. `width`: number of columns the headers have. */
export function readPosting(settled: Settled, cells: readonly Cell[], row: number, width: number): RowOutcome {
  const { plan } = settled;
  const konto = readKonto(kontoCells(plan, cells), settled.digits);
  const total = totalLabel(plan, cells, konto);
  if (konto.kind !== "konto") return withoutKonto(settled, cells, row, width, total);
  if (cells.slice(width).some((cell) => textOf(cell) !== "")) return unreadable(tooManyCells(row, cells.length, width), moneyOf(settled, cells));
  if (isShort(settled, cells)) return unreadable(tooFewCells(row, cells.length, width), moneyOf(settled, cells));
  const moved = movedRow(settled, cells, row);
  if (moved !== null) return moved;
  if (plan.amounts.every(({ position }) => textOf(cells[position]) === "")) return { ...leftOut("tom rad"), open: openTexts(plan, cells) };
  if (settled.groups.has(konto.konto)) return leftOut("sumrad", moneyOf(settled, cells));
  if (areSums(settled, konto.konto) && lacksKeys(plan, cells)) return leftOut("sumrad", moneyOf(settled, cells));
  if (isSumOfPeriods(settled, konto.konto, cells)) return leftOut("sumrad", moneyOf(settled, cells));
  const found = settledRow(settled, cells, row, konto);
  if (konto.padded === true && lacksKeys(plan, cells)) return shortNumber(settled, cells, row, total);
  // Where accounts have their sums among their postings, those of the balance have too: a row like the one above.
  if (total === null && settled.bare.size > 0 && found.kind === "posting" && isWithoutKeys(plan, cells))
    return { kind: "total", label: konto.konto, code: konto.konto, amounts: found.amounts, saysSo: false, mayWait: !hasNames(plan, cells), otherwise: found };
  if (total === null) return found;
  // A name alone makes no total of a row with all its keys: «Totalrenovering» is a project.
  const isNamed = isTotalName(total);
  if (!isNamed && !lacksKeys(plan, cells)) return found;
  return { kind: "total", label: total, code: konto.konto, amounts: moneyOf(settled, cells), saysSo: isNamed, hasKeys: hasAllKeys(plan, cells), otherwise: found };
}

/** A row that stands askew is not read: its amount is another column's. */
function movedRow(settled: Settled, cells: readonly Cell[], row: number): LeftOutRow | null {
  const { shapes, plan } = settled;
  const [first] = shiftedCells(shapes, cells);
  if (first !== undefined) return unreadable(shiftedRow(row, textOf(cells[first]), headerOf(plan, first)));
  if (plan.periode === null || plan.amounts.some(({ position }) => textOf(cells[position]) !== "")) return null;
  const periode = readPeriode(cells[plan.periode] ?? null, settled.year, settled.format);
  return periode.kind === "uleselig" && mayHoldMoney(cells[plan.periode], settled.decimal) ? outOfPlace(settled, cells, row, periode) : null;
}

/** A row with an account: posted, or left out for its year, its value, or what cannot be read. */
function settledRow(settled: Settled, cells: readonly Cell[], row: number, konto: Extract<KontoReading, { kind: "konto" }>): PostingRow | LeftOutRow {
  const { plan } = settled;
  const chosen = leftOutByValue(settled, cells, row);
  if (chosen) return chosen;
  const failed = Object.values(plan.codes).find((position) => isErrorValue(textOf(cells[position])));
  if (failed !== undefined) return unreadable(unreadableValue(row, headerOf(plan, failed), textOf(cells[failed]), "en kode"), moneyOf(settled, cells));
  const periode: PeriodeReading = plan.periode === null ? { kind: "periode", periode: "" } : readPeriode(cells[plan.periode] ?? null, settled.year, settled.format);
  if (plan.periode !== null && isAmbiguous(textOf(cells[plan.periode]))) settled.ambiguous.add(textOf(cells[plan.periode]));
  if (periode.kind === "annetAar" || periode.kind === "uleselig") return outOfPlace(settled, cells, row, periode);
  const figure = figureOf(settled, cells, row);
  if (typeof figure === "object" && figure !== null) return figure;
  const amounts = readAmounts(settled, cells, row);
  if ("kind" in amounts) return amounts;
  const spread = spreadAmounts(plan.amounts, amounts, periode.kind === "blank" ? "" : periode.periode);
  if ("broken" in spread) return unreadable(brokenCumulative(row, spread.broken), moneyOf(settled, cells));
  const posting: PostingRow = { kind: "posting", ...readCodes(plan, cells, konto), amounts: withFigure(spread.amounts, figure), open: openTexts(plan, cells) };
  const missing = periode.kind === "blank" && plan.amounts.some((column) => column.periode === null);
  return missing ? { ...posting, problem: blankPeriode(row, headerOf(plan, plan.periode)) } : posting;
}

const openTexts = (plan: RowPlan, cells: readonly Cell[]): readonly string[] => plan.open.map(({ position }) => openText(cells[position]));

const withFigure = (amounts: readonly RowAmount[], figure: Figure | null): readonly RowAmount[] => (figure === null ? amounts : amounts.map((amount) => ({ ...amount, figure })));

/** A row of a CSV file that ends before the last column that is read. */
function isShort({ fixedWidth, plan }: Settled, cells: readonly Cell[]): boolean {
  return fixedWidth && cells.length <= plan.lastNeeded;
}

/** A row whose account cannot be read: a total, loose text, or a posting that must be reported. */
function withoutKonto(settled: Settled, cells: readonly Cell[], row: number, width: number, total: string | null): RowOutcome {
  const { plan } = settled;
  const first = plan.amounts.find(({ position }) => mayHoldMoney(cells[position], settled.decimal));
  if (first === undefined && total !== null && plan.amounts.some(({ position }) => textOf(cells[position]) !== "")) return leftOut("sumrad");
  if (first === undefined) return isBrokenRow(settled, cells, width) ? unreadable(tooFewCells(row, cells.length, width)) : textRow(cells);
  const parts = KONTO_PARTS.map((part) => plan.konto[part]).filter((position) => position !== undefined);
  const konto = parts.map((position) => textOf(cells[position])).join(" ").trim();
  const money = moneyOf(settled, cells);
  const problem = isShort(settled, cells) ? tooFewCells(row, cells.length, width) : unexplainedRow(row, headerOf(plan, parts[0]), konto, textOf(cells[first.position]));
  // What no amount can be read from is no total that the rows could prove.
  if (money.length === 0 && plan.amounts.every(({ position }) => !mayHoldMoney(cells[position], settled.decimal) || readAmount(cells[position], settled.decimal) === undefined))
    return isUnit(textOf(cells[first.position])) ? textRow(cells) : unreadable(problem);
  const label = total ?? cells.map((cell) => textOf(cell)).find((text) => isTotalText(text) || endsAsTotal(text)) ?? null;
  const otherwise = unreadable(problem, money);
  // With all keys but the account it is a posting that lacks it, whatever the rows beside it come to.
  if (label === null && konto === "" && hasOtherKeys(plan, cells, parts)) return otherwise;
  const saysSo = label !== null || plan.keys.every((position) => textOf(cells[position]) === "");
  return { kind: "total", label: label ?? (konto === "" ? cells.map((cell) => textOf(cell)).find((text) => text !== "") ?? "" : konto), code: codeIn(label ?? konto), amounts: money, saysSo, otherwise };
}

/** Whether the account's rows without other keys are sums: proved, or as the user has said; an account of the balance has no such keys. */
const areSums = ({ plan, bare }: Settled, konto: string): boolean =>
  bare.has(konto) || (plan.bareAreTotals && /^[01]/.test(konto));

/** Whether the row has neither period nor other keys, and such rows of the account are sums: proved, or as the user has said. */
const isSumOfPeriods = ({ plan, undated }: Settled, konto: string, cells: readonly Cell[]): boolean =>
  (undated.has(konto) || plan.undatedAreTotals) && isUndated(plan, cells);

/** A short number without other keys is a group's sum, or an account that has lost its zeros and its keys. */
function shortNumber(settled: Settled, cells: readonly Cell[], row: number, total: string | null): TotalRow {
  const { plan } = settled;
  const text = textOf(cells[plan.konto.konto ?? plan.konto.art ?? -1]);
  const money = moneyOf(settled, cells);
  const otherwise = unreadable(unexplainedRow(row, headerOf(plan, plan.konto.konto), text, textOf(cells[plan.amounts[0]?.position ?? -1])), money);
  return { kind: "total", label: total ?? text, code: text, amounts: money, saysSo: false, otherwise };
}

const codeIn = (label: string): string => /\d{2,}/.exec(label)?.[0] ?? "";

/** Fewer cells than the header, and more of them filled than a title has: half of a row that a line break has parted. */
function isBrokenRow({ fixedWidth }: Settled, cells: readonly Cell[], width: number): boolean {
  if (!fixedWidth || cells.length >= width) return false;
  const texts = cells.map((cell) => textOf(cell)).filter((text) => text !== "");
  const withDigits = texts.filter((text) => /\d/.test(text)).length;
  return withDigits > 1 || (withDigits === 1 && texts.length * 2 >= width);
}

function outOfPlace(settled: Settled, cells: readonly Cell[], row: number, periode: PeriodeReading): LeftOutRow {
  const { plan, year } = settled;
  const [header, text] = [headerOf(plan, plan.periode), textOf(cells[plan.periode as number])];
  if (periode.kind === "uleselig") return unreadable(unreadablePeriode(row, header, text), moneyOf(settled, cells));
  return { ...leftOut("annet år", moneyOf(settled, cells)), problem: otherYear(row, header, text, year) };
}

/** A row of another year, or without a value the user has chosen. */
function leftOutByValue(settled: Settled, cells: readonly Cell[], row: number): LeftOutRow | null {
  const { plan, year } = settled;
  if (plan.aar !== null) {
    const text = textOf(cells[plan.aar]).replace(/\.0$/, "");
    if (!/^(?:19|20)\d\d$/.test(text)) return unreadable(unreadableValue(row, headerOf(plan, plan.aar), text, "et årstall"), moneyOf(settled, cells));
    if (Number(text) !== year) return leftOut("annet år", moneyOf(settled, cells));
  }
  const rule = plan.bare.find(({ position, holds }) => !holds.has(textOf(cells[position]).toLowerCase()));
  return rule ? leftOut("valgt bort", moneyOf(settled, cells)) : null;
}

/** The figure the row says it is of; null where its column decides. */
function figureOf(settled: Settled, cells: readonly Cell[], row: number): Figure | LeftOutRow | null {
  const { figur } = settled.plan;
  if (figur === null) return null;
  const text = textOf(cells[figur.position]);
  const figure = figur.holds[text];
  if (figure === undefined) return unreadable(unreadableValue(row, figur.header, text, `en av ${Object.keys(figur.holds).map((value) => `«${value}»`).join(", ")}`), moneyOf(settled, cells));
  return figure ?? leftOut("annet tall", moneyOf(settled, cells));
}

function readAmounts(settled: Settled, cells: readonly Cell[], row: number): readonly (Ore | null)[] | LeftOutRow {
  const { fortegn, amounts } = settled.plan;
  const turn = fortegn === null ? 1 : signOf(textOf(cells[fortegn]));
  const found: (Ore | null)[] = [];
  for (const column of amounts) {
    const amount = readAmount(cells[column.position], settled.decimal);
    if (amount === undefined) return unreadable(unreadableAmount(row, column, cells[column.position]));
    if (turn === null && amount !== null && amount !== 0) return unreadable(unreadableValue(row, headerOf(settled.plan, fortegn), textOf(cells[fortegn as number]), "debet eller kredit"), moneyOf(settled, cells));
    found.push(amount === null ? null : ore(amount * column.sign * (turn ?? 1) + 0));
  }
  return found;
}

/** The money in a row that is not posted, as far as it can be read. */
function moneyOf(settled: Settled, cells: readonly Cell[]): readonly RowAmount[] {
  const { plan, decimal } = settled;
  const turn = plan.fortegn === null ? 1 : (signOf(textOf(cells[plan.fortegn])) ?? 1);
  const figure = plan.figur === null ? null : (plan.figur.holds[textOf(cells[plan.figur.position])] ?? null);
  const amounts = plan.amounts.map((column) => {
    const amount = readAmount(cells[column.position], decimal);
    return amount === null || amount === undefined ? null : ore(amount * column.sign * turn + 0);
  });
  const spread = spreadAmounts(plan.amounts, amounts, "");
  return "broken" in spread ? [] : withFigure(spread.amounts, figure);
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

