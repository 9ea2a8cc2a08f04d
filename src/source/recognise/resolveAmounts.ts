import { FIGURE_TEXT, type Figure } from "../../ledger/ledger";
import type { Certainty } from "../source";
import type { Candidate } from "./candidates";
import { ignored, inQuotes, twice, type Draft } from "./draft";
import type { AmountWord, Meaning } from "./meaningOf";

type AmountCandidate = Candidate & { readonly meaning: Meaning & { readonly kind: "amount" } };

/** What the amount columns say together. */
interface Company {
  /** The year of the accounts, where headers name years. */
  readonly year: number | undefined;
  readonly words: ReadonlySet<AmountWord>;
  readonly hasPeriods: boolean;
  /** A column of the year before, and not of a part of it. */
  readonly hasWholeLastYear: boolean;
}

/** Roles of the columns whose headers are amounts. A vague header («Budsjett», «Saldo», «IB») is settled by the columns beside it. */
export function resolveAmounts(candidates: readonly Candidate[]): readonly Draft[] {
  const amounts = candidates.filter((candidate): candidate is AmountCandidate => candidate.meaning.kind === "amount");
  const company = companyOf(amounts);
  return onePerFigure(amounts, besideTheYear(amounts.map((candidate) => resolveAmount(candidate, company))));
}

/** A budget up to a month beside the year's is the budget so far; the year's beside its own months is their sum. Both read as the year's budget would count it twice. */
function besideTheYear(drafts: readonly Draft[]): readonly Draft[] {
  const budgets = drafts.flatMap(({ role }) => (role.kind === "amount" && (role.figure === "revidertBudsjett" || role.figure === "opprinneligBudsjett") ? [role] : []));
  const hasYear = budgets.some(({ periode }) => periode === undefined);
  return drafts.map((draft) => {
    const { role } = draft;
    if (role.kind !== "amount" || !budgets.includes(role)) return draft;
    if (role.periode !== undefined) return hasYear && role.cumulative === true ? { ...draft, role: { ...role, figure: "budsjettHittil" } } : draft;
    const hasMonths = budgets.some(({ figure, periode, cumulative }) => figure === role.figure && periode !== undefined && cumulative !== true);
    return hasMonths ? ignored(draft.position, "trolig", "summen av periodekolonnene") : draft;
  });
}

function companyOf(amounts: readonly AmountCandidate[]): Company {
  const years = (of: readonly AmountCandidate[]): number[] => of.flatMap(({ meaning }) => meaning.year ?? []);
  const accounts = years(amounts.filter(({ meaning }) => !isBudget(meaning.word)));
  const all = accounts.length > 0 ? accounts : years(amounts);
  const year = all.length > 0 ? Math.max(...all) : undefined;
  return {
    year,
    hasWholeLastYear: amounts.some(({ header, meaning }) => year !== undefined && meaning.year === year - 1 && !isBudget(meaning.word) && !meaning.period && !/hittil/i.test(header)),
    words: new Set(amounts.filter(({ meaning }) => meaning.period === undefined).map(({ meaning }) => meaning.word)),
    hasPeriods: amounts.some(({ meaning }) => !isBudget(meaning.word) && meaning.period !== undefined && meaning.period.month !== "00"),
  };
}

function isBudget(word: AmountWord): boolean {
  return word === "budget" || word === "periodBudget" || word === "revidertBudsjett" || word === "opprinneligBudsjett";
}

function resolveAmount(candidate: AmountCandidate, company: Company): Draft {
  const { position, header, meaning } = candidate;
  const otherYear = meaning.year !== undefined && company.year !== undefined && meaning.year !== company.year;
  if (otherYear) return ofOtherYear(candidate, company);
  if (meaning.period) return ofPeriod(candidate, company);
  const [figure, certainty, because] = ofWord(meaning.word, company);
  if (figure === null) return ignored(position, certainty, `${inQuotes(header)}: ${because}`);
  const period = meaning.word === "opening" ? { periode: `${meaning.year ?? company.year ?? ""}00` } : undefined;
  return amountDraft(candidate, figure, certainty, because, period);
}

/** A figure with header and content weighed: a column that is not amounts is never certain. */
function amountDraft(candidate: AmountCandidate, figure: Figure, certainty: Certainty, because: string, period?: { periode: string; cumulative?: boolean }): Draft {
  const { position, header, meaning, content } = candidate;
  const looksRight = content.filled === 0 || content.amount >= 0.7;
  const sure = !looksRight ? "usikker" : meaning.exact ? certainty : certainty === "sikker" ? "trolig" : certainty;
  const reason = [`overskriften er ${inQuotes(header)}`, because, looksRight ? "" : "men innholdet ser ikke ut som beløp"].filter((part) => part !== "").join(", ");
  return { position, role: { kind: "amount", figure, ...period }, certainty: sure, reason };
}

function ofOtherYear(candidate: AmountCandidate, company: Company): Draft {
  const { position, header, meaning } = candidate;
  const year = company.year as number;
  const isSoFar = meaning.period?.cumulative === true || /hittil/i.test(header);
  if (meaning.year === year - 1 && !isBudget(meaning.word) && isSoFar && (meaning.period || company.hasWholeLastYear)) return amountDraft(candidate, "iFjorHittil", "sikker", `hittil året før ${year}`);
  if (meaning.year === year - 1 && !isBudget(meaning.word) && !meaning.period) return amountDraft(candidate, "regnskapIFjor", "sikker", `året før ${year}`);
  return ignored(position, "sikker", `${inQuotes(header)} gjelder ${meaning.year}, ikke ${year}`);
}

function ofPeriod(candidate: AmountCandidate, company: Company): Draft {
  const { month, cumulative } = candidate.meaning.period as { month: string; cumulative: boolean };
  const [figure, certainty] = ofWord(candidate.meaning.word, { ...company, hasPeriods: false, words: new Set() });
  const year = candidate.meaning.year ?? company.year;
  const period = { periode: `${year ?? ""}${month}`, ...(cumulative ? { cumulative } : {}) };
  return amountDraft(candidate, figure ?? "regnskap", certainty, cumulative ? "hittil i året" : "", period);
}

type Verdict = readonly [figure: Figure | null, certainty: Certainty, because: string];

function ofWord(word: AmountWord, company: Company): Verdict {
  const { words, hasPeriods } = company;
  const hasAccounts = words.has("regnskap") || words.has("amount");
  switch (word) {
    case "regnskap":
      return hasPeriods ? [null, "trolig", "summen av periodekolonnene"] : ["regnskap", "sikker", ""];
    case "revidertBudsjett":
    case "opprinneligBudsjett":
    case "regnskapIFjor":
    case "budsjettHittil":
      return [word, "sikker", ""];
    case "iFjorHittil":
      return words.has("regnskapIFjor") ? [word, "sikker", ""] : ["regnskapIFjor", "sikker", "den eneste kolonnen fra i fjor"];
    case "budget":
      return ofBudget(words);
    case "periodBudget":
      return words.has("revidertBudsjett") || words.has("opprinneligBudsjett") || words.has("budget") ? ["budsjettHittil", "sikker", "periodisert budsjett hittil i år"] : ["revidertBudsjett", "usikker", "periodisert budsjett er det eneste budsjettet"];
    case "amount":
      return hasPeriods ? [null, "trolig", "summen av periodekolonnene"] : words.has("regnskap") ? [null, "trolig", "regnskapet har egen kolonne"] : ["regnskap", "sikker", ""];
    case "total":
      return hasPeriods ? [null, "sikker", "summen av periodekolonnene"] : hasAccounts ? [null, "trolig", "regnskapet har egen kolonne"] : ["regnskap", "trolig", ""];
    case "opening":
      return !hasPeriods && (hasAccounts || !words.has("movement")) ? [null, "sikker", "inngående balanse er med i saldoen"] : ["regnskap", "trolig", "inngående balanse"];
    case "movement":
      return hasAccounts ? [null, "sikker", "bevegelsen er med i saldoen"] : ["regnskap", "trolig", "bevegelsen i året"];
    case "debit":
    case "credit":
      return [null, "usikker", "debet og kredit i hver sin kolonne kan ikke leses"];
  }
}

function ofBudget(words: ReadonlySet<AmountWord>): Verdict {
  const revised = words.has("revidertBudsjett");
  const original = words.has("opprinneligBudsjett");
  if (revised && original) return [null, "trolig", "både opprinnelig og revidert budsjett har egne kolonner"];
  if (revised) return ["opprinneligBudsjett", "trolig", "revidert budsjett har egen kolonne"];
  return ["revidertBudsjett", "trolig", original ? "opprinnelig budsjett har egen kolonne" : "det eneste budsjettet"];
}

/** The first column of a figure and period is read; the next ones are shown, with a problem, and not read. */
function onePerFigure(candidates: readonly AmountCandidate[], drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Map<string, string>();
  return drafts.map((draft, index) => {
    if (draft.role.kind !== "amount") return draft;
    const header = (candidates[index] as AmountCandidate).header;
    const key = `${draft.role.figure} ${draft.role.periode ?? ""}`;
    const first = taken.get(key);
    if (first === undefined) taken.set(key, header);
    return first === undefined ? draft : twice(draft, header, first, FIGURE_TEXT[draft.role.figure]);
  });
}
