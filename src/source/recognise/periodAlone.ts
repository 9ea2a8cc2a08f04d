import type { AmountCandidate } from "./amountCompany";
import type { Candidate } from "./candidates";
import { ignored, inQuotes, type Draft } from "./draft";
import { OF_WHOLE_YEAR, SO_FAR } from "./synonyms";
import { words } from "../../texts/words";

/** «Denne periode», «Regnskap perioden», «Budsjett mnd»: what is of the period alone, and not so far in the year. */
const OF_PERIOD =
  /(?<!\p{L})(?:denne\s+(?:periode|måned|månad|mnd)(?:en)?|perioden|periodens|måneden|månedens|månaden|mnd\.?)(?!\p{L})|^(?:periode|måned|månad)$/iu;

/**
 * Columns of the period alone beside another of the same that is so far in the year: reports are of the year so far.
 * A budget or last year of the period alone, in such a file without its own so far, is none that a report has. Nothing
 * is set aside where the rows have periods of their own.
 */
export function periodAlone(candidates: readonly Candidate[]): ReadonlyMap<number, Draft> {
  const wholes = candidates.filter(isSoFar);
  const hasPeriods = candidates.some(({ meaning }) => meaning.kind === "code" && meaning.of === "periode");
  if (wholes.length === 0 || hasPeriods) return new Map();
  const months = candidates.filter(isMonth);
  const isLoneMonth = (candidate: Candidate): boolean =>
    months.includes(candidate) && months.filter((other) => subjectOf(other) === subjectOf(candidate)).length === 1;
  const alone = candidates.filter((candidate) => isAlone(candidate) || isLoneMonth(candidate));
  return new Map(
    alone.flatMap((candidate): (readonly [number, Draft])[] => {
      const whole = wholes.find((other) => subjectOf(other) === subjectOf(candidate));
      if (whole) return [[candidate.position, besideWhole(candidate, whole)]];
      return isAlone(candidate) && !subjectOf(candidate).startsWith(ACCOUNTS)
        ? [[candidate.position, open(candidate)]]
        : [];
    }),
  );
}

const isAmounts = ({ content }: Candidate): boolean => content.filled === 0 || content.amount >= 0.7;
const isAlone = (candidate: Candidate): boolean =>
  OF_PERIOD.test(candidate.header) && !SO_FAR.test(candidate.header) && isAmounts(candidate);
const isMonth = ({ meaning }: Candidate): boolean =>
  meaning.kind === "amount" &&
  meaning.period !== undefined &&
  meaning.period.month !== "00" &&
  !meaning.period.cumulative;

/** «Hittil i år», «Akkumulert budsjett», and the balance an account has come to. */
const isSoFar = (candidate: Candidate): candidate is AmountCandidate =>
  candidate.meaning.kind === "amount" &&
  candidate.meaning.period === undefined &&
  isAmounts(candidate) &&
  !OF_PERIOD.test(candidate.header) &&
  !OF_WHOLE_YEAR.test(candidate.header) &&
  (SO_FAR.test(candidate.header) || candidate.meaning.word === "balance");

const ACCOUNTS = "regnskap";

/** What a header is of, but for the part of the year: which budget, last year's, or the accounts, and of which year. */
function subjectOf({ header }: Candidate): string {
  const year = /(?:19|20)\d\d/.exec(header)?.[0] ?? "";
  if (/bud[sg]|løyv|bevilg/i.test(header)) return `bud${/opp|vedt/i.test(header) ? "opp" : ""}${year}`;
  return /fjor|forrige|førre/i.test(header) ? "fjor" : `${ACCOUNTS}${year}`;
}

const besideWhole = ({ position, header }: Candidate, whole: Candidate): Draft =>
  ignored(position, "sikker", words`perioden alene; hittil i år er ${inQuotes(whole.header)}`, {
    code: "kilde-perioden-alene",
    severity: "info",
    message: words`Kolonnen ${inQuotes(header)} er perioden alene og er ikke lest. Rapporten er for året så langt, og leser ${inQuotes(whole.header)}.`,
    where: { column: header },
  });

const open = ({ position, header }: Candidate): Draft => ({
  ...ignored(position, "usikker", words`${inQuotes(header)} er perioden alene, og hittil i år mangler`),
  open: "belop",
});
