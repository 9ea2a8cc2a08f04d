import { textOf, type Cell } from "./cells/cell";
import { mayHoldMoney } from "./cells/readAmount";
import { isNoCode, readCode } from "./cells/readCode";
import { readKonto, type KontoReading } from "./cells/readKonto";
import { isAmbiguous } from "./cells/periodeFormat";
import { readPeriode, type PeriodeReading } from "./cells/readPeriode";
import { isClosingName, isTotalName } from "./cells/totalText";
import { figureOf, moneyOf, readAmounts, withFigure } from "./rowAmounts";
import { PARENT_DIMENSIONS } from "./codeHeads";
import { parentKey } from "./provedParents";
import { readCodes } from "./rowCodes";
import { leftOut, unreadable, type LeftOutRow, type PostingRow, type RowOutcome, type TotalRow } from "./rowOutcome";
import {
  hasAllKeys,
  hasNames,
  headerOf,
  isLooseLabel,
  isUndated,
  isWithoutKeys,
  kontoCells,
  lacksKeys,
  totalLabel,
} from "./rowKeys";
import type { RowPlan } from "./rowPlan";
import {
  blankPeriode,
  brokenCumulative,
  otherYear,
  tooFewCells,
  tooManyCells,
  unexplainedRow,
  unreadablePeriode,
  unreadableValue,
  shiftedRow,
} from "./rowProblems";
import { withoutKonto } from "./rowWithoutKonto";
import { isShort, type Settled } from "./settled";
import { shiftedCells } from "./shiftedRow";
import { spreadAmounts } from "./spreadAmounts";
import { openText } from "./watch";

/** The outcome of a row below the headers. `width`: number of columns the headers have. */
export function readPosting(settled: Settled, cells: readonly Cell[], row: number, width: number): RowOutcome {
  const { plan } = settled;
  const konto = readKonto(kontoCells(plan, cells), settled.digits);
  const total = totalLabel(plan, cells, konto);
  if (konto.kind !== "konto") return withoutKonto(settled, cells, row, width, total);
  // One field more, and all of them blank, has moved the others as well.
  if (cells.slice(width).some((cell) => textOf(cell) !== "") || cells.length > (settled.fields.most ?? Infinity))
    return unreadable(tooManyCells(row, cells.length, width), moneyOf(settled, cells));
  if (isShort(settled, cells)) return unreadable(tooFewCells(row, cells.length, width), moneyOf(settled, cells));
  const moved = movedRow(settled, cells, row, konto.konto);
  if (moved !== null) return moved;
  if (plan.amounts.every(({ position }) => textOf(cells[position]) === ""))
    return { ...leftOut("tom rad"), open: openTexts(plan, cells) };
  if (settled.groups.has(konto.konto)) return leftOut("sumrad", moneyOf(settled, cells));
  if (areSums(settled, konto.konto) && lacksKeys(plan, cells)) return leftOut("sumrad", moneyOf(settled, cells));
  if (isSumOfPeriods(settled, konto.konto, cells)) return leftOut("sumrad", moneyOf(settled, cells));
  if (isOfParent(settled, cells)) return leftOut("sumrad", moneyOf(settled, cells));
  const found = settledRow(settled, cells, row, konto);
  if (konto.padded === true && lacksKeys(plan, cells)) return shortNumber(settled, cells, row, total);
  // Where accounts have their sums among their postings, those of the balance have too: a row like the one above.
  if (total === null && settled.bare.size > 0 && found.kind === "posting" && isWithoutKeys(plan, cells))
    return {
      kind: "total",
      label: konto.konto,
      code: konto.konto,
      amounts: found.amounts,
      saysSo: false,
      mayWait: !hasNames(plan, cells),
      otherwise: found,
    };
  return total === null ? found : calledTotal(settled, cells, total, konto.konto, found);
}

/** A row with an account that is called a total: one, to be proved, or the posting it otherwise is. */
function calledTotal(
  settled: Settled,
  cells: readonly Cell[],
  label: string,
  code: string,
  found: PostingRow | LeftOutRow,
): RowOutcome {
  const { plan } = settled;
  // A name alone makes no total of a row with all its keys: «Totalrenovering» is a project.
  const isNamed = isTotalName(label);
  if (!isNamed && !lacksKeys(plan, cells)) return found;
  const amounts = moneyOf(settled, cells);
  // What cannot be read is not known to be the sum of anything.
  if (found.kind === "leftOut" && amounts.length === 0) return found;
  return {
    kind: "total",
    label,
    code,
    amounts,
    saysSo: isNamed && !isLooseLabel(plan, cells, label),
    hasKeys: hasAllKeys(plan, cells) && !isClosingName(label),
    otherwise: found,
  };
}

/** A row that stands askew is not read: its amount is another column's. */
function movedRow(settled: Settled, cells: readonly Cell[], row: number, konto: string): LeftOutRow | null {
  const { shapes, plan } = settled;
  const [first] = shiftedCells(shapes, cells);
  if (first !== undefined) return unreadable(shiftedRow(row, textOf(cells[first]), headerOf(plan, first)));
  if (settled.swapped.has(konto))
    return unreadable(shiftedRow(row, konto, headerOf(plan, plan.konto.konto)), moneyOf(settled, cells));
  if (plan.periode === null || plan.amounts.some(({ position }) => textOf(cells[position]) !== "")) return null;
  const periode = readPeriode(cells[plan.periode] ?? null, settled.year, settled.format);
  return periode.kind === "uleselig" && mayHoldMoney(cells[plan.periode], settled.decimal)
    ? outOfPlace(settled, cells, row, periode)
    : null;
}

/** A row with an account: posted, or left out for its year, its value, or what cannot be read. */
function settledRow(
  settled: Settled,
  cells: readonly Cell[],
  row: number,
  konto: Extract<KontoReading, { kind: "konto" }>,
): PostingRow | LeftOutRow {
  const { plan } = settled;
  const chosen = leftOutByValue(settled, cells, row);
  if (chosen) return chosen;
  const failed = Object.values(plan.codes).find((position) => isNoCode(textOf(cells[position])));
  if (failed !== undefined)
    return unreadable(
      unreadableValue(row, headerOf(plan, failed), textOf(cells[failed]), "en kode"),
      moneyOf(settled, cells),
    );
  const periode: PeriodeReading =
    plan.periode === null
      ? { kind: "periode", periode: "" }
      : readPeriode(cells[plan.periode] ?? null, settled.year, settled.format);
  if (plan.periode !== null && isAmbiguous(textOf(cells[plan.periode])))
    settled.ambiguous.add(textOf(cells[plan.periode]));
  if (periode.kind === "annetAar" || periode.kind === "uleselig") return outOfPlace(settled, cells, row, periode);
  const figure = figureOf(settled, cells, row);
  if (typeof figure === "object" && figure !== null) return figure;
  const amounts = readAmounts(settled, cells, row);
  if ("kind" in amounts) return amounts;
  const spread = spreadAmounts(plan.amounts, amounts, periode.kind === "blank" ? "" : periode.periode);
  if ("broken" in spread) return unreadable(brokenCumulative(row, spread.broken), moneyOf(settled, cells));
  const posting: PostingRow = {
    kind: "posting",
    ...readCodes(plan, cells, konto),
    amounts: withFigure(spread.amounts, figure),
    open: openTexts(plan, cells),
  };
  const missing = periode.kind === "blank" && plan.amounts.some((column) => column.periode === null);
  return missing ? { ...posting, problem: blankPeriode(row, headerOf(plan, plan.periode)) } : posting;
}

/**
 * Whether the account's rows without other keys are sums: proved, or as the user has said; an account of the balance
 * has no such keys.
 */
const areSums = ({ plan, bare }: Settled, konto: string): boolean =>
  bare.has(konto) || (plan.bareAreTotals && /^[01]/.test(konto));

/**
 * Whether the row has neither period nor other keys, and such rows of the account are sums: proved, or as the user
 * has said.
 */
const isSumOfPeriods = ({ plan, undated }: Settled, konto: string, cells: readonly Cell[]): boolean =>
  (undated.has(konto) || plan.undatedAreTotals) && isUndated(plan, cells);

/** Whether the row is of a code that is proved to be the sum of others. */
const isOfParent = ({ plan, parents }: Settled, cells: readonly Cell[]): boolean =>
  parents.size > 0 &&
  PARENT_DIMENSIONS.some((dimension) =>
    parents.has(parentKey(dimension, readCode(cells[plan.codes[dimension] ?? -1] ?? null).code)),
  );

/** A short number without other keys is a group's sum, or an account that has lost its zeros and its keys. */
function shortNumber(settled: Settled, cells: readonly Cell[], row: number, total: string | null): TotalRow {
  const { plan } = settled;
  const text = textOf(cells[plan.konto.konto ?? plan.konto.art ?? -1]);
  const money = moneyOf(settled, cells);
  const otherwise = unreadable(
    unexplainedRow(row, headerOf(plan, plan.konto.konto), text, textOf(cells[plan.amounts[0]?.position ?? -1])),
    money,
  );
  return { kind: "total", label: total ?? text, code: text, amounts: money, saysSo: false, otherwise };
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
    if (!/^(?:19|20)\d\d$/.test(text))
      return unreadable(unreadableValue(row, headerOf(plan, plan.aar), text, "et årstall"), moneyOf(settled, cells));
    if (Number(text) !== year) return leftOut("annet år", moneyOf(settled, cells));
  }
  const rule = plan.bare.find(({ position, holds }) => !holds.has(textOf(cells[position]).toLowerCase()));
  return rule ? leftOut("valgt bort", moneyOf(settled, cells)) : null;
}

const openTexts = (plan: RowPlan, cells: readonly Cell[]): readonly string[] =>
  plan.open.map(({ position }) => openText(cells[position]));
