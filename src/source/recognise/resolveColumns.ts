import type { Problem } from "../../ledger/problem";
import type { Cell } from "../cells/cell";
import { readAmount } from "../cells/readAmount";
import type { RecognisedColumn } from "../source";
import { areDates } from "./areDates";
import { amountProofs } from "./amountProofs";
import type { Candidate } from "./candidates";
import type { Content } from "./contentOf";
import { ignored, inQuotes, type Draft } from "./draft";
import { fold, type AmountWord } from "./meaningOf";
import { withParts } from "./partsOfYear";
import { periodAlone } from "./periodAlone";
import { resolveAmounts } from "./resolveAmounts";
import { resolveByContent } from "./resolveByContent";
import { resolveCodes } from "./resolveCodes";
import { resolveNames } from "./resolveNames";
import { resolveValues } from "./resolveValues";
import { DATE_WORDS, SO_FAR, VOUCHER_WORDS } from "./synonyms";
import { words, wordsOf } from "../../texts/words";

/**
 * The columns with the roles their headers, their content and each other give them, and the problems met on the way.
 * `year`: the one asked for, where headers or values name years.
 */
export function resolveColumns(
  candidates: readonly Candidate[],
  year?: number,
): { readonly columns: readonly RecognisedColumn[]; readonly problems: readonly Problem[] } {
  const alone = periodAlone(candidates);
  const drafts = withParts(
    candidates.filter(({ position }) => !alone.has(position)),
    amountProofs(candidates),
    (others) => new Map([...draftsOf(others, year), ...alone]),
  );
  const settle = settling(candidates, drafts);
  const columns = candidates.map((candidate): RecognisedColumn => {
    const { role, certainty, reason, open } = settle(candidate);
    return {
      position: candidate.position,
      header: candidate.header,
      role,
      certainty,
      reason,
      samples: candidate.samples,
      ...(open !== undefined && { open }),
    };
  });
  return { columns, problems: [...drafts.values()].flatMap(({ problem }) => problem ?? []) };
}

/** Roles by header, then by values, by content, and at last of names. */
function draftsOf(candidates: readonly Candidate[], year: number | undefined): ReadonlyMap<number, Draft> {
  const byHeader = [...resolveAmounts(candidates, year), ...resolveCodes(candidates)];
  const valued = [...byHeader, ...resolveValues(candidates, byHeader, year)];
  const coded = [...valued, ...resolveByContent(candidates, valued)];
  return new Map([...coded, ...resolveNames(candidates, coded)].map((draft) => [draft.position, draft]));
}

/** What becomes of each column when all have their drafts. */
function settling(
  candidates: readonly Candidate[],
  drafts: ReadonlyMap<number, Draft>,
): (candidate: Candidate) => Draft {
  const roles = [...drafts.values()].map(({ role }) => role);
  const hasPeriode = roles.some(({ kind }) => kind === "periode");
  const tellsYear =
    hasPeriode || roles.some((role) => role.kind === "aar" || (role.kind === "amount" && role.periode !== undefined));
  const proofs = amountProofs(candidates);
  const read = candidates.filter(({ position }) => drafts.get(position)?.role.kind === "amount");
  const months = read.filter(({ position }) => {
    const role = drafts.get(position)?.role;
    return (
      role?.kind === "amount" && role.periode !== undefined && role.cumulative !== true && role.figure === "regnskap"
    );
  });
  const isWord = ({ meaning }: Candidate, word: AmountWord): boolean =>
    meaning.kind === "amount" && meaning.word === word;
  const opening = candidates.find(
    (candidate) => isWord(candidate, "opening") && !("period" in candidate.meaning && candidate.meaning.period),
  );
  const runs = (candidate: Candidate): boolean =>
    isWord(candidate, "balance") && opening !== undefined && proofs.isRunning(candidate, opening);
  return (candidate) => {
    const draft =
      drafts.get(candidate.position) ??
      explained(leftOver(candidate, tellsYear), [
        ["differansen mellom to av kolonnene som er lest", () => proofs.isDifference(candidate, read)],
        ["summen av månedene i en del av året", () => proofs.isPartOfYear(candidate, months)],
      ]);
    return hasPeriode ? soFar(draft, candidate.header, () => runs(candidate)) : draft;
  };
}

/** «Regnskap hittil» beside a period in each row: what has come so far at that period, not in it. */
function soFar(draft: Draft, header: string, runs: () => boolean): Draft {
  const { role } = draft;
  if (role.kind !== "amount" || role.periode !== undefined || !(SO_FAR.test(header) || runs())) return draft;
  return {
    ...draft,
    role: { ...role, cumulative: true },
    certainty: "trolig",
    reason: words`${wordsOf(draft.reason)}, hittil i hver periode`,
  };
}

/** Amounts nobody names that columns which are read differ by, or come to, say nothing more. */
function explained(draft: Draft, proofs: readonly (readonly [reason: string, isProved: () => boolean])[]): Draft {
  if (draft.open !== "belop") return draft;
  const [reason] = proofs.find(([, isProved]) => isProved()) ?? [];
  return reason === undefined ? draft : ignored(draft.position, "sikker", reason);
}

function leftOver({ position, header, meaning, content, cells }: Candidate, tellsYear: boolean): Draft {
  switch (meaning.kind) {
    case "code":
      return ignored(position, "sikker", "kontoen inneholder dette");
    case "name":
    case "plainName":
      return ignored(position, "sikker", "tekst som ikke trengs");
    case "ignored": {
      const unused = ignored(position, "sikker", words`${inQuotes(header)} brukes ikke`);
      // Below a group («Bilag – Dato») the field is what it is.
      const field = fold(header.split(" – ").at(-1) ?? "");
      if (VOUCHER_WORDS.includes(field) && content.filled > 0) return { ...unused, open: "verdier" };
      return DATE_WORDS.includes(field) ? dates(position, header, tellsYear) : unused;
    }
    case "amount":
    case "plainCode":
    case "year":
    case "unknown":
      if (meaning.kind === "amount" && areDates({ cells })) return dates(position, header, tellsYear);
      if (content.filled === 0) return { ...ignored(position, "sikker", "kolonnen er tom"), open: "verdier" };
      return {
        ...ignored(position, "usikker", "verken overskriften eller innholdet sier hva dette er"),
        open:
          !(OF_CODES.test(header) && content.code >= 0.9) &&
          (looksLikeAmounts(content) || (isNumbers(content) && varyAsAmounts(cells)))
            ? "belop"
            : "verdier",
      };
  }
}

/** «Overordnet ansvar», «Gammel konto»: codes, round as they may be. */
const OF_CODES = /(?:ansvar|konto|funksjon|prosjekt|koststed|avdeling)$/i;

/** Days: they are looked at where nothing else tells the year. */
function dates(position: number, header: string, tellsYear: boolean): Draft {
  const unused = ignored(position, "sikker", words`${inQuotes(header)} brukes ikke`);
  return tellsYear ? unused : { ...unused, open: "datoer" };
}

const isNumbers = ({ amount, year }: Content): boolean => amount >= 0.9 && year < 0.5;

/**
 * Whole numbers of so many lengths, and in no order, that they are no codes and no numbers of rows; or some below
 * zero, as no code is.
 */
function varyAsAmounts(cells: readonly Cell[]): boolean {
  const numbers = cells.flatMap((cell) => readAmount(cell, ",") ?? readAmount(cell, ".") ?? []);
  if (numbers.some((number) => number < 0)) return true;
  const lengths = new Set(numbers.filter((number) => number !== 0).map((number) => String(number).length));
  return lengths.size >= LENGTHS && numbers.some((number, at) => number < (numbers[at - 1] ?? 0));
}
const LENGTHS = 3;

/** Amounts and not codes: decimals, signs and groups, or round sums. */
const looksLikeAmounts = (content: Content): boolean =>
  isNumbers(content) && (content.clearAmount >= 0.3 || content.round >= 0.5);
