import { textOf } from "../cells/cell";
import type { Certainty, ColumnRole } from "../source";
import type { Candidate } from "./candidates";
import type { Content } from "./contentOf";
import type { Draft } from "./draft";
import { COMPANY } from "./synonyms";

/** Roles for columns no header explains, where what they hold is telling and no other column has the role. */
export function resolveByContent(candidates: readonly Candidate[], drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Set(drafts.map(({ role }) => role.kind));
  const open = candidates.filter(
    ({ meaning, content }) => (meaning.kind === "unknown" || meaning.kind === "plainCode") && content.filled > 0,
  );
  const found = new Map<number, Draft>();
  for (const { role, certainty, fits, reason } of TELLING) {
    // With a konto there is no art to find, and the other way round.
    if (taken.has(role.kind) || (role.kind === "konto" && taken.has("art"))) continue;
    const fitting = open.filter(
      (candidate) =>
        !found.has(candidate.position) &&
        fits(candidate.content) &&
        (!PARTING.has(role.kind) || partsRows(candidate)) &&
        (role.kind !== "ansvar" || mayBeAnsvar(candidate)),
    );
    const best = role.kind === "amount" ? fitting.at(-1) : fitting[0];
    // Of two accounts in each row, none says which is the one.
    if (!best || (role.kind === "konto" && fitting.some((other) => !isSame(other, best)))) continue;
    taken.add(role.kind);
    found.set(best.position, {
      position: best.position,
      role,
      certainty,
      reason,
      ...(role.kind === "amount" && { open: "belop" as const }),
    });
  }
  return [...found.values()];
}

const isSame = (one: Candidate, other: Candidate): boolean =>
  one.cells.every((cell, row) => textOf(cell) === textOf(other.cells[row]));

const PARTING: ReadonlySet<ColumnRole["kind"]> = new Set(["konto", "ansvar", "funksjon"]);

/**
 * Codes part the rows: one in all of them is the municipality's number, or another of the whole file; and a company
 * is asked about as one.
 */
const partsRows = ({ header, cells }: Candidate): boolean =>
  !COMPANY.test(header) && new Set(cells.map(textOf).filter((text) => text !== "")).size > 1;

/** Numbers of rows and vouchers, another in each, are no ansvar. */
function mayBeAnsvar({ cells }: Candidate): boolean {
  const codes = cells.map(textOf).filter((text) => text !== "");
  return codes.length < FEWEST_ROWS || new Set(codes).size < codes.length;
}
const FEWEST_ROWS = 6;

/** Why a column is ansvar that only its codes say may be. */
export const MAY_BE_ANSVAR = "innholdet er koder som kan være ansvar";

/** In this order: what is surest is settled first. */
const TELLING: readonly {
  readonly role: ColumnRole;
  readonly certainty: Certainty;
  readonly fits: (content: Content) => boolean;
  readonly reason: string;
}[] = [
  {
    role: { kind: "konto" },
    certainty: "trolig",
    fits: (content) => content.fullKonto >= 0.8,
    reason: "innholdet er kontoer med kjent art eller kapittel",
  },
  {
    role: { kind: "periode" },
    certainty: "trolig",
    fits: (content) => content.yearMonth >= 0.9,
    reason: "innholdet er perioder (ÅÅÅÅMM)",
  },
  {
    role: { kind: "amount", figure: "regnskap" },
    certainty: "usikker",
    fits: (content) => content.amount >= 0.9 && content.clearAmount >= 0.3,
    reason: "innholdet er beløp",
  },
  {
    role: { kind: "funksjon" },
    certainty: "trolig",
    fits: (content) => content.funksjon >= 0.9 && content.art < content.funksjon && content.year < 0.5,
    reason: "innholdet er KOSTRA-funksjoner",
  },
  {
    role: { kind: "ansvar" },
    certainty: "usikker",
    fits: (content) =>
      content.code >= 0.9 &&
      content.text < 0.1 &&
      content.clearAmount < 0.1 &&
      content.periode < 0.5 &&
      content.year < 0.5,
    reason: MAY_BE_ANSVAR,
  },
];
