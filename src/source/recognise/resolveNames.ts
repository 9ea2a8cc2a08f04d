import type { ColumnRole } from "../source";
import type { Candidate } from "./candidates";
import { inQuotes, type Draft } from "./draft";
import { fold } from "./meaningOf";
import { NAME_ENDINGS, type CodeKind } from "./synonyms";
import { words } from "../../texts/words";

type NamedDimension = Extract<ColumnRole, { kind: "name" }>["of"];

/**
 * Roles of text columns: the first text of each code that is read. A header that only says «Navn» belongs to the code
 * on its left.
 */
export function resolveNames(candidates: readonly Candidate[], drafts: readonly Draft[]): readonly Draft[] {
  const codes = new Map(drafts.map((draft) => [draft.position, namedBy(draft.role.kind)]));
  const readable = new Set(codes.values());
  // «Tekst» beside a code whose names have a column of their own says something else.
  const taken = new Set<NamedDimension>();
  const said = new Set(
    candidates.flatMap(({ meaning }) => (meaning.kind === "name" ? namedBy(meaning.of) : null) ?? []),
  );
  return candidates.flatMap((candidate) => {
    const of = nameOf(candidate, codes) ?? nameOfHeader(candidate, candidates, codes);
    if (!of || !readable.has(of) || taken.has(of) || (candidate.meaning.kind !== "name" && said.has(of))) return [];
    taken.add(of);
    const certainty =
      candidate.meaning.kind === "name" && candidate.meaning.exact ? ("sikker" as const) : ("trolig" as const);
    return [
      {
        position: candidate.position,
        role: { kind: "name" as const, of },
        certainty,
        reason:
          candidate.header === "" ? "tekst ved siden av koden" : words`overskriften er ${inQuotes(candidate.header)}`,
      },
    ];
  });
}

function nameOf(
  { position, meaning, content, header }: Candidate,
  codes: ReadonlyMap<number, NamedDimension | null>,
): NamedDimension | null {
  if (meaning.kind === "name") return namedBy(meaning.of);
  const unexplained = meaning.kind === "unknown" && header === "" && content.text >= 0.8;
  return meaning.kind === "plainName" || unexplained ? (codes.get(position - 1) ?? null) : null;
}

/** «Tjenestested navn» beside a «Tjenestested» that is read as a code, though nobody knows the word. */
function nameOfHeader(
  { meaning, header }: Candidate,
  candidates: readonly Candidate[],
  codes: ReadonlyMap<number, NamedDimension | null>,
): NamedDimension | null {
  if (meaning.kind !== "unknown") return null;
  const word = fold(header);
  const code = candidates.find(
    (other) => other.header !== "" && NAME_ENDINGS.some((ending) => word === fold(other.header) + ending),
  );
  return code ? (codes.get(code.position) ?? null) : null;
}

/** The dimension a text beside such a code names: an art's or a kapittel's text names the account. */
function namedBy(kind: ColumnRole["kind"] | CodeKind): NamedDimension | null {
  switch (kind) {
    case "konto":
    case "art":
    case "kapittel":
      return "konto";
    case "ansvar":
    case "funksjon":
    case "prosjekt":
      return kind;
    case "kontoklasse":
    case "sektor":
    case "periode":
    case "aar":
    case "fortegn":
    case "figur":
    case "name":
    case "amount":
    case "ignored":
      return null;
  }
}
