import { textOf, type Cell } from "../cells/cell";
import { readPeriode } from "../cells/readPeriode";
import type { Certainty } from "../source";
import type { Candidate } from "./candidates";
import type { Content } from "./contentOf";
import { ignored, inQuotes, twice, type Draft } from "./draft";
import { unlikeArt } from "./ownKonto";
import type { CodeKind } from "./synonyms";
import { joined, words, wordsOf } from "../../texts/words";

interface CodeClaim {
  readonly candidate: Candidate;
  readonly of: CodeKind;
  readonly exact: boolean;
  readonly agrees: boolean;
  readonly rank: number;
}

/** Roles of the columns whose headers are codes. Content settles konto against art («Art» with `11150` is konto). */
export function resolveCodes(candidates: readonly Candidate[]): readonly Draft[] {
  const classes = candidates.find(({ meaning }) => meaning.kind === "code" && meaning.of === "kontoklasse");
  const all = candidates.flatMap((candidate) => claimOf(candidate, classes));
  const own = ownKontoOf(all, classes);
  const claims = own === null ? withoutCoveredParts(all) : all.filter(({ of }) => of !== "konto");
  const kontoer = own === null ? [] : all.filter(({ of }) => of === "konto");
  return [
    ...kontoer.map(({ candidate }) =>
      ignored(
        candidate.position,
        "trolig",
        words`kontoen er ikke KOSTRAs: arten leses fra ${inQuotes(own?.header ?? "")}`,
      ),
    ),
    ...settled(claims),
  ];
}

/** The column of arter where the konto beside it is the municipality's own number, and no KOSTRA-konto to look at. */
function ownKontoOf(claims: readonly CodeClaim[], classes: Candidate | undefined): Candidate | null {
  const arter = claims.find(({ of }) => of === "art")?.candidate;
  const konto = claims.find(({ of }) => of === "konto");
  if (arter === undefined || konto === undefined || konto.agrees) return null;
  return unlikeArt(konto.candidate, arter, classes) === null ? null : arter;
}

function settled(claims: readonly CodeClaim[]): readonly Draft[] {
  return claims.map((claim) => {
    const winner = bestOf(claims.filter(({ of }) => of === claim.of));
    if (winner === claim) return accepted(claim);
    const draft = ignored(
      claim.candidate.position,
      "trolig",
      words`${wordsOf(claim.of)} leses fra ${inQuotes(winner.candidate.header)}`,
    );
    if (claim.of === "periode" && isOtherPeriod(claim.candidate, winner.candidate))
      return { ...draft, open: "perioder" };
    return claim.candidate.header === winner.candidate.header
      ? twice(draft, claim.candidate.header, winner.candidate.header, claim.of)
      : draft;
  });
}

/** Something else than the months that are read: other months, or what is no month at all. */
function isOtherPeriod(one: Candidate, other: Candidate): boolean {
  const month = (cell: Cell | undefined): string => {
    const text = textOf(cell);
    const reading = readPeriode(text, Number(/(?:19|20)\d\d/.exec(text)?.[0] ?? 2000));
    return reading.kind === "periode" ? reading.periode.slice(4) : text;
  };
  return one.cells.some((cell, row) => textOf(cell) !== "" && month(cell) !== month(other.cells[row]));
}

function claimOf(candidate: Candidate, classes: Candidate | undefined): CodeClaim[] {
  const { meaning, content } = candidate;
  if (meaning.kind !== "code") return [];
  const of = byContent(meaning.of, candidate, classes);
  return [
    { candidate, of, exact: meaning.exact, rank: meaning.rank, agrees: content.filled === 0 || agrees(of, content) },
  ];
}

function byContent(of: CodeKind, candidate: Candidate, classes: Candidate | undefined): CodeKind {
  const { content } = candidate;
  if (of === "konto" && content.art >= 0.8 && (classes !== undefined || content.konto < 0.5)) return "art";
  const isWhole = of === "art" && content.konto >= 0.8 && (classes === undefined || hasOwnClass(candidate, classes));
  return isWhole ? "konto" : of;
}

/**
 * Beside its kontoklasse «9220» of investering is an art, though there are kontoer that begin so; «10100» of drift is a
 * whole konto.
 */
const hasOwnClass = ({ content, cells }: Candidate, classes: Candidate): boolean =>
  content.fullKonto >= 0.8 && cells.every((cell, row) => textOf(cell).startsWith(textOf(classes.cells[row])));

/** A whole konto holds kontoklasse, art, kapittel and sektor: such columns beside it are not read. */
function withoutCoveredParts(claims: readonly CodeClaim[]): readonly CodeClaim[] {
  if (!claims.some(({ of }) => of === "konto")) return claims.filter(({ of, agrees: fits }) => of !== "sektor" || fits);
  return claims.filter(({ of }) => of !== "kontoklasse" && of !== "art" && of !== "kapittel" && of !== "sektor");
}

/** Whether cells look like the code the header names. */
function agrees(of: CodeKind, content: Content): boolean {
  switch (of) {
    case "konto":
      return content.konto >= 0.7;
    case "art":
      return content.art >= 0.7;
    case "kapittel":
      return content.kapittel >= 0.5;
    case "funksjon":
      return content.funksjon >= 0.5;
    case "periode":
      return content.periode >= 0.8;
    case "sektor":
      return content.code >= 0.9;
    case "kontoklasse":
    case "ansvar":
    case "prosjekt":
      return content.clearAmount < 0.5;
  }
}

/** The best founded claim; of equals the commoner word («Ansvar» before «Avdeling»), then the first column. */
function bestOf(claims: readonly CodeClaim[]): CodeClaim {
  const points = (claim: CodeClaim): number =>
    (claim.agrees ? 2 : 0) + (claim.exact ? 1 : 0) - (claim.candidate.content.filled === 0 ? 1 : 0);
  return claims.reduce((best, claim) => ((points(claim) - points(best) || best.rank - claim.rank) > 0 ? claim : best));
}

function accepted({ candidate, of, exact, agrees: fits }: CodeClaim): Draft {
  const { position, header, content } = candidate;
  const proven = content.filled > 0 && fits && (of === "konto" || of === "art" || of === "periode");
  const certainty: Certainty = !fits ? "usikker" : exact || proven ? "sikker" : "trolig";
  const reason = joined(
    [
      words`overskriften er ${inQuotes(header)}`,
      content.filled === 0
        ? "kolonnen er tom i de første radene"
        : fits
          ? CONTENT_REASONS[of]
          : words`men innholdet ser ikke ut som ${wordsOf(of)}`,
    ],
    ", ",
  );
  return { position, role: { kind: of }, certainty, reason };
}

const CONTENT_REASONS: Readonly<Record<CodeKind, string>> = {
  konto: "innholdet er kontoer med kjent art eller kapittel",
  kontoklasse: "",
  art: "innholdet er KOSTRA-arter",
  kapittel: "innholdet er balansekapitler",
  sektor: "",
  ansvar: "",
  funksjon: "innholdet er KOSTRA-funksjoner",
  prosjekt: "",
  periode: "innholdet er perioder",
};
