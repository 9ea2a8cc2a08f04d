import { FIGURES, type Figure } from "../ledger/ledger";

/** Codes a column can hold. */
export const CODE_ROLES = [
  "konto",
  "kontoklasse",
  "art",
  "kapittel",
  "sektor",
  "ansvar",
  "funksjon",
  "prosjekt",
  "periode",
] as const;
/** What a column can say of its rows: the year, debit or credit, the figure. */
const ROW_ROLES = ["aar", "fortegn", "figur"] as const;
/** Debit and credit in columns of their own. */
const SIDE_ROLES = ["debet", "kredit"] as const;
/** What a column can hold the names of. */
export const NAMED_ROLES = ["konto", "ansvar", "funksjon", "prosjekt"] as const;

/** Figures a column may hold for the whole year in the row of every period. */
export const YEARLY_FIGURES = ["revidertBudsjett", "opprinneligBudsjett"] as const;

/** Figures a column may hold so far in the year, in the row of every period. */
export const CUMULATIVE_FIGURES = ["regnskap", "regnskapIFjor", "revidertBudsjett"] as const;

/** A role as one word, for a select and for what is remembered of a column. */
export type RoleKey =
  | (typeof CODE_ROLES)[number]
  | (typeof ROW_ROLES)[number]
  | (typeof SIDE_ROLES)[number]
  | `name.${(typeof NAMED_ROLES)[number]}`
  | `amount.${Figure}`
  | `aar.${(typeof YEARLY_FIGURES)[number]}`
  | `hittil.${(typeof CUMULATIVE_FIGURES)[number]}`
  | "ignored";

/** All roles a column can be given, in the order they are offered. */
export const ROLE_KEYS: readonly [RoleKey, ...RoleKey[]] = [
  ...CODE_ROLES,
  ...ROW_ROLES,
  ...FIGURES.map((figure) => `amount.${figure}` as const),
  ...SIDE_ROLES,
  ...CUMULATIVE_FIGURES.map((figure) => `hittil.${figure}` as const),
  ...YEARLY_FIGURES.map((figure) => `aar.${figure}` as const),
  ...NAMED_ROLES.map((of) => `name.${of}` as const),
  "ignored",
];
