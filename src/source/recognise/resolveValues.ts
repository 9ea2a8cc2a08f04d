import type { Figure } from "../../ledger/ledger";
import { readAmount } from "../cells/readAmount";
import { textOf } from "../cells/cell";
import { areSides, hasMinus, signOf } from "../signValues";
import type { Candidate } from "./candidates";
import type { Content } from "./contentOf";
import { decimalOf } from "./decimalOf";
import { ignored, inQuotes, type Draft } from "./draft";
import { fold, meaningOfValue } from "./meaningOf";
import { resolveAmounts } from "./resolveAmounts";
import { words } from "../../texts/words";

/** More values than this are no list of figures. */
const MOST_FIGURES = 12;

/**
 * Roles of the columns whose values say which rows count or how: the year, the side (D/K), or the figure (Regnskap,
 * Budsjett).
 */
export function resolveValues(
  candidates: readonly Candidate[],
  drafts: readonly Draft[],
  year?: number,
): readonly Draft[] {
  const amounts = candidates.filter(({ position }) =>
    drafts.some((draft) => draft.position === position && draft.role.kind === "amount"),
  );
  const konto = candidates.find(({ position }) =>
    drafts.some((draft) => draft.position === position && draft.role.kind === "konto"),
  );
  const taken = new Set(drafts.map(({ position }) => position));
  let years: Candidate | undefined;
  let hasSign = false;
  let hasFigures = false;
  return candidates.flatMap((candidate): Draft[] => {
    const { position, meaning, content } = candidate;
    if (meaning.kind === "year") {
      if (content.filled > 0 && content.year < 0.9) return [];
      const draft = years === undefined ? yearDraft(candidate) : otherYears(candidate, years);
      years ??= candidate;
      return [draft];
    }
    if (taken.has(position) || meaning.kind !== "unknown" || content.filled === 0) return [];
    const sign = hasSign ? null : signDraft(candidate, amounts, konto);
    hasSign ||= sign?.role.kind === "fortegn";
    const figures = sign || hasFigures ? null : figureDraft(candidate, drafts, year);
    hasFigures ||= figures !== null;
    return [sign, figures].filter((draft) => draft !== null);
  });
}

const yearDraft = ({ position, header }: Candidate): Draft => ({
  position,
  role: { kind: "aar" },
  certainty: "sikker",
  reason: words`overskriften er ${inQuotes(header)}`,
});

/** A second column of years: the same again, or it is asked which of the two the rows are of. */
function otherYears({ position, cells }: Candidate, read: Candidate): Draft {
  const isSame = cells.every((cell, row) => textOf(cell) === textOf(read.cells[row]));
  if (isSame) return ignored(position, "sikker", words`året leses av ${inQuotes(read.header)}`);
  return {
    ...ignored(position, "usikker", words`året leses av ${inQuotes(read.header)}, som sier noe annet`),
    open: "verdier",
  };
}

const valuesOf = ({ cells }: Candidate): readonly string[] => [
  ...new Set(cells.map(textOf).filter((text) => text !== "")),
];

/** A header that says the column is the sign: a value that is none of the two sides is then an error. */
const SIGN_HEADER =
  /^(?:dk|kd|dc|cd|drcr|debetkreditt?|debitcredit|debkre|fortegn|sign|sh|sollhaben|side|plussminus|utgiftinntekt|inntektutgift|iu|ui|innut|utinn)(?:kode)?$/;

/**
 * Rows of one side, as a file of one month or one ansvar may have: said in full («Kredit»), or by a letter where no
 * account is an expense.
 */
function areAllCredit(values: readonly string[], konto: Candidate | undefined): boolean {
  if (values.length === 0 || values.some((value) => signOf(value) !== -1)) return false;
  if (values.every((value) => CREDIT_IN_FULL.test(value))) return true;
  const kontoer = konto?.cells.map(textOf) ?? [];
  return kontoer.some((text) => /^[01][6-9]/.test(text)) && !kontoer.some((text) => /^[01][0-5]/.test(text));
}
const CREDIT_IN_FULL = /^(?:kred|kreditt?|credit|haben)$/i;

/**
 * A column of D and K: the sign of amounts that have none. Where the amounts have it already it says nothing more;
 * where they have it only here and there the user is asked.
 */
function signDraft(candidate: Candidate, amounts: readonly Candidate[], konto: Candidate | undefined): Draft | null {
  const { position, header, cells } = candidate;
  const values = valuesOf(candidate);
  const isSaid =
    SIGN_HEADER.test(fold(header)) && values.filter((value) => signOf(value) !== null).length * 2 > values.length;
  if (!isSaid && !areSides(values) && !areAllCredit(values, konto)) return null;
  const signs = cells.map((cell) => signOf(textOf(cell)));
  const signed = amounts
    .flatMap((column) => {
      const decimal = decimalOf(column.cells.filter((cell) => typeof cell === "string").map(textOf));
      return column.cells.map((cell, row) => (readAmount(cell, decimal) ?? 0) * (signs[row] ?? 0));
    })
    .filter((amount) => amount !== 0);
  const bare = amounts.every((column) => !column.cells.some((cell) => hasMinus(textOf(cell))));
  if (bare)
    return {
      position,
      role: { kind: "fortegn" },
      certainty: "sikker",
      reason: words`${inQuotes(header)} sier debet eller kredit, og beløpene er uten fortegn`,
    };
  const agreeing = signed.filter((amount) => amount > 0).length;
  return agreeing >= 0.8 * signed.length
    ? ignored(position, "sikker", "fortegnet står i beløpet")
    : { ...ignored(position, "usikker", "fortegnet står bare i noen av beløpene"), open: "verdier" };
}

/** A column whose every value names a figure, beside one column of amounts that names none. */
function figureDraft(candidate: Candidate, drafts: readonly Draft[], year: number | undefined): Draft | null {
  const values = valuesOf(candidate);
  const amounts = drafts.filter(({ role }) => role.kind === "amount");
  if (values.length > MOST_FIGURES || amounts.length !== 1) return null;
  const asColumns = values.map((value, position): Candidate => ({
    position,
    header: value,
    meaning: meaningOfValue(value),
    content: AMOUNTS,
    samples: [],
    cells: [],
  }));
  if (
    !asColumns.every(
      ({ meaning }) => meaning.kind === "amount" && meaning.period === undefined && NAMES_FIGURE.has(meaning.word),
    )
  )
    return null;
  const found = resolveAmounts(asColumns, year);
  if (found.length !== values.length || found.some(({ problem }) => problem !== undefined)) return null;
  const figures = Object.fromEntries(
    found.map(
      ({ position, role }) => [values[position] as string, role.kind === "amount" ? role.figure : null] as const,
    ),
  ) as Record<string, Figure | null>;
  return {
    position: candidate.position,
    role: { kind: "figur", figures },
    certainty: "trolig",
    reason: words`verdiene er ${values.map(inQuotes).join(", ")}`,
  };
}

const NAMES_FIGURE: ReadonlySet<string> = new Set([
  "regnskap",
  "revidertBudsjett",
  "opprinneligBudsjett",
  "regnskapIFjor",
  "budget",
]);

/** What a column of nothing but amounts looks like. */
const AMOUNTS: Content = {
  filled: 1,
  konto: 0,
  fullKonto: 0,
  art: 0,
  funksjon: 0,
  kapittel: 0,
  periode: 0,
  yearMonth: 0,
  year: 0,
  code: 0,
  amount: 1,
  clearAmount: 1,
  round: 0,
  text: 0,
};
