import { FIGURE_TEXT, type Figure } from "../../ledger/ledger";
import { textOf } from "../cells/cell";
import type { Certainty } from "../source";
import { areDates } from "./areDates";
import { companyOf, CREDIT, DEBIT, isBudget, type AmountCandidate, type Company } from "./amountCompany";
import { amountProofs, type AmountProofs, type Read } from "./amountProofs";
import { ofWord } from "./amountWord";
import type { Candidate } from "./candidates";
import { ignored, inQuotes, twice, type Draft } from "./draft";
import type { AmountWord } from "./meaningOf";
import { SO_FAR } from "./synonyms";
import { isUpToDecember } from "./upToDecember";
import { joined, saidIn, words, wordsOf, type Text } from "../../texts/words";

/**
 * Roles of the columns whose headers are amounts. A vague header («Budsjett», «Saldo», «IB») is settled by the
 * columns beside it, and by what their rows prove.
 * `year`: the one asked for, which decides where the headers name it; else the latest of them.
 */
export function resolveAmounts(candidates: readonly Candidate[], year?: number): readonly Draft[] {
  const amounts = withoutLoneSides(
    candidates.filter(
      (candidate): candidate is AmountCandidate =>
        candidate.meaning.kind === "amount" && !areDates(candidate) && !isOnlyAlike(candidate),
    ),
  );
  const proofs = amountProofs(candidates);
  const company = companyOf(amounts, proofs, year);
  const drafts = onePerFigure(amounts, besideTheYear(amounts.map((candidate) => resolveAmount(candidate, company))));
  const opened = withOpen(amounts, drafts, proofs, company.balanceIsRepeated);
  return opened.map((draft, index) => {
    const candidate = amounts[index] as AmountCandidate;
    const isGuess =
      candidate.meaning.qualified === true ||
      isBesideOtherYear(candidate, amounts, company.year) ||
      isSumOfOtherYears(candidate, amounts, company.year, proofs) ||
      isOpeningOfTheYear(candidate, candidates) ||
      isPartAsYear(candidate, draft, candidates);
    return draft.role.kind === "amount" && isGuess ? { ...draft, certainty: "usikker", open: "belop" } : draft;
  });
}

/** A balance without a year beside accounts of a year that is neither the one asked for nor the one before. */
function isBesideOtherYear(
  { meaning }: AmountCandidate,
  amounts: readonly AmountCandidate[],
  year: number | undefined,
): boolean {
  if (year === undefined || meaning.year !== undefined || meaning.word !== "balance") return false;
  const years = amounts.flatMap((other) => (isBudget(other.meaning.word) ? [] : (other.meaning.year ?? [])));
  return years.length > 0 && years.every((other) => other !== year && other !== year - 1);
}

/** «Total 2024» that is what columns of other years come to: no year's accounts. */
function isSumOfOtherYears(
  candidate: AmountCandidate,
  amounts: readonly AmountCandidate[],
  year: number | undefined,
  proofs: AmountProofs,
): boolean {
  const others = amounts.filter(
    ({ meaning }) => !isBudget(meaning.word) && meaning.year !== undefined && meaning.year !== year,
  );
  const isEmpty = !candidate.cells.some((cell) => /[1-9]/.test(textOf(cell)));
  return others.length > 1 && !isEmpty && !others.includes(candidate) && proofs.isSum(candidate, others);
}

/** The only budget is one so far, and not of each row's period: whether it is the year's depends on the month. */
const isPartAsYear = (
  { header, meaning }: AmountCandidate,
  { role }: Draft,
  candidates: readonly Candidate[],
): boolean =>
  meaning.word === "periodBudget" &&
  !isUpToDecember(header) &&
  meaning.period === undefined &&
  role.kind === "amount" &&
  role.figure === "revidertBudsjett" &&
  !candidates.some((other) => other.meaning.kind === "code" && other.meaning.of === "periode");

/** «Saldotype» over letters: a word that is like one for amounts, over what is none. */
const isOnlyAlike = ({ meaning, content }: Candidate): boolean =>
  meaning.kind === "amount" && !meaning.exact && content.filled > 0 && content.amount < 0.5;

/** Only the balance is carried into a year: an opening amount of another account is something else. */
function isOpeningOfTheYear({ meaning, cells }: AmountCandidate, candidates: readonly Candidate[]): boolean {
  const konto = candidates.find((candidate) => candidate.meaning.kind === "code" && candidate.meaning.of === "konto");
  if (meaning.word !== "opening" || konto === undefined) return false;
  return cells.some((cell, row) => /[1-9]/.test(textOf(cell)) && /^[01]\d{3}/.test(textOf(konto.cells[row])));
}

/**
 * «Inn» and «Ut», «Inntekt» and «Utgift» are sides only where both stand, with amounts, and there is no «Debet» and
 * «Kredit».
 */
function withoutLoneSides(amounts: readonly AmountCandidate[]): readonly AmountCandidate[] {
  // In the rows of one month all may be on one side.
  const areAmounts = (word: AmountWord): boolean =>
    amounts.some(({ meaning, content }) => meaning.word === word && (content.amount >= 0.7 || content.filled === 0));
  const both =
    areAmounts("out") &&
    areAmounts("in") &&
    !amounts.some(({ meaning }) => meaning.word === "debit" || meaning.word === "credit");
  return both ? amounts : amounts.filter(({ meaning }) => meaning.word !== "out" && meaning.word !== "in");
}

/** Words that others by definition hold: a column of them beside what is read says nothing more. */
const CONTAINED: ReadonlySet<AmountWord> = new Set<AmountWord>(["opening"]);

/**
 * The drafts, with every column of amounts that is left out and not proved to say the same as those read marked as
 * open.
 */
function withOpen(
  amounts: readonly AmountCandidate[],
  drafts: readonly Draft[],
  proofs: AmountProofs,
  balanceIsRepeated: boolean,
): readonly Draft[] {
  const find = (words: ReadonlySet<AmountWord>): AmountCandidate | undefined =>
    amounts.find(({ meaning }) => words.has(meaning.word));
  const read = (holds: (role: Extract<Draft["role"], { kind: "amount" }>) => boolean): readonly AmountCandidate[] =>
    amounts.filter((_, index) => {
      const role = (drafts[index] as Draft).role;
      return role.kind === "amount" && holds(role);
    });
  const beside: Read = {
    amounts: read(({ periode, side }) => periode === undefined && side === undefined),
    periods: read(
      ({ periode, cumulative, figure }) => periode !== undefined && cumulative !== true && figure === "regnskap",
    ),
    cumulative: read(({ cumulative }) => cumulative === true).slice(-1),
    debit: find(DEBIT),
    credit: find(CREDIT),
    opening: find(new Set<AmountWord>(["opening"])),
    movement: find(new Set<AmountWord>(["movement"])),
  };
  return drafts.map((draft, index) => {
    const candidate = amounts[index] as AmountCandidate;
    const { content, meaning } = candidate;
    const isLeftOut =
      draft.role.kind === "ignored" &&
      content.filled > 0 &&
      content.amount >= 0.5 &&
      !saidIn(draft.reason, "nb").startsWith("et annet år");
    if (!isLeftOut) return draft;
    if (meaning.word === "balance" && balanceIsRepeated) return draft;
    if (CONTAINED.has(meaning.word) && beside.amounts.length > 0) return draft;
    if (!proofs.isExplained(candidate, beside)) return { ...draft, certainty: "usikker", open: "belop" };
    return ignored(draft.position, "sikker", draft.reason);
  });
}

/**
 * A budget up to a month beside the year's is the budget so far; the year's beside its own months is their sum. Both
 * read as the year's budget would count it twice.
 */
function besideTheYear(drafts: readonly Draft[]): readonly Draft[] {
  const budgets = drafts.flatMap(({ role }) =>
    role.kind === "amount" && (role.figure === "revidertBudsjett" || role.figure === "opprinneligBudsjett")
      ? [role]
      : [],
  );
  const hasYear = budgets.some(({ periode }) => periode === undefined);
  return drafts.map((draft) => {
    const { role } = draft;
    if (role.kind !== "amount" || !budgets.includes(role)) return draft;
    if (role.periode !== undefined)
      return hasYear && role.cumulative === true ? { ...draft, role: { ...role, figure: "budsjettHittil" } } : draft;
    const hasMonths = budgets.some(
      ({ figure, periode, cumulative }) => figure === role.figure && periode !== undefined && cumulative !== true,
    );
    return hasMonths ? ignored(draft.position, "trolig", "summen av periodekolonnene") : draft;
  });
}

function resolveAmount(candidate: AmountCandidate, company: Company): Draft {
  const { position, header, meaning } = candidate;
  const otherYear = meaning.year !== undefined && company.year !== undefined && meaning.year !== company.year;
  if (otherYear) return ofOtherYear(candidate, company);
  if (meaning.period) return ofPeriod(candidate, company);
  const [figure, certainty, because] = ofWord(meaning.word, company);
  if (figure !== null && (DEBIT.has(meaning.word) || CREDIT.has(meaning.word))) return sideDraft(candidate, company);
  if (figure === null) return ignored(position, certainty, words`${inQuotes(header)}: ${wordsOf(because)}`);
  const period = meaning.word === "opening" ? { periode: `${meaning.year ?? company.year ?? ""}00` } : undefined;
  return amountDraft(candidate, figure, certainty, because, period);
}

/** Debit is added and credit taken away; a credit that has its minus is added. */
function sideDraft(candidate: AmountCandidate, { creditIsNegative }: Company): Draft {
  const isCredit = CREDIT.has(candidate.meaning.word);
  const because = isCredit ? (creditIsNegative ? "kredit, som alt har minus" : "kredit, som trekkes fra") : "debet";
  const draft = amountDraft(candidate, "regnskap", "sikker", because);
  return draft.role.kind === "amount"
    ? { ...draft, role: { ...draft.role, side: isCredit && !creditIsNegative ? "kredit" : "debet" } }
    : draft;
}

/** A figure with header and content weighed: a column that is not amounts is never certain. */
function amountDraft(
  candidate: AmountCandidate,
  figure: Figure,
  certainty: Certainty,
  because: Text,
  period?: { periode: string; cumulative?: boolean },
): Draft {
  const { position, header, meaning, content } = candidate;
  const looksRight = content.filled === 0 || content.amount >= 0.7;
  if (!looksRight && !meaning.exact)
    return {
      ...ignored(position, "usikker", words`overskriften er ${inQuotes(header)}, men innholdet ser ikke ut som beløp`),
      open: "verdier",
    };
  const sure = !looksRight ? "usikker" : meaning.exact ? certainty : certainty === "sikker" ? "trolig" : certainty;
  const says = words`overskriften er ${inQuotes(header)}`;
  const reason = joined([says, because, looksRight ? "" : "men innholdet ser ikke ut som beløp"], ", ");
  return { position, role: { kind: "amount", figure, ...period }, certainty: sure, reason };
}

function ofOtherYear(candidate: AmountCandidate, company: Company): Draft {
  const { position, header, meaning } = candidate;
  const year = company.year as number;
  const isSoFar = meaning.period?.cumulative === true || SO_FAR.test(header);
  if (meaning.year === year - 1 && !isBudget(meaning.word) && isSoFar && (meaning.period || company.hasWholeLastYear))
    return amountDraft(candidate, "iFjorHittil", "sikker", words`hittil året før ${year}`);
  if (meaning.year === year - 1 && !isBudget(meaning.word) && !meaning.period)
    return amountDraft(candidate, "regnskapIFjor", "sikker", words`året før ${year}`);
  return ignored(position, "sikker", words`et annet år: ${inQuotes(header)} er ${String(meaning.year)}, ikke ${year}`);
}

function ofPeriod(candidate: AmountCandidate, company: Company): Draft {
  const { month, cumulative } = candidate.meaning.period as { month: string; cumulative: boolean };
  const [figure, certainty] = ofWord(candidate.meaning.word, { ...company, hasPeriods: false, words: new Set() });
  const year = candidate.meaning.year ?? company.year;
  const period = { periode: `${year ?? ""}${month}`, ...(cumulative ? { cumulative } : {}) };
  return amountDraft(candidate, figure ?? "regnskap", certainty, cumulative ? "hittil i året" : "", period);
}

/** The first column of a figure and period is read; the next ones are shown, with a problem, and not read. */
function onePerFigure(candidates: readonly AmountCandidate[], drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Map<string, string>();
  return drafts.map((draft, index) => {
    if (draft.role.kind !== "amount" || draft.role.side !== undefined) return draft;
    const header = (candidates[index] as AmountCandidate).header;
    const key = `${draft.role.figure} ${draft.role.periode ?? ""}`;
    const first = taken.get(key);
    if (first === undefined) taken.set(key, header);
    return first === undefined ? draft : twice(draft, header, first, FIGURE_TEXT[draft.role.figure]);
  });
}
