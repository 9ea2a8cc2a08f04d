/**
 * What a posting is keyed by. `konto` is digits: kontoklasse + art + more ("11150"), or 2 + kapittel + sektor
 * ("210320").
 */
export const DIMENSIONS = ["konto", "ansvar", "funksjon", "prosjekt", "periode"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * What a posting is a figure of. `budsjettHittil` and `iFjorHittil`: up to the report's period, where a source has
 * columns of its own for them.
 */
export const FIGURES = [
  "regnskap",
  "revidertBudsjett",
  "opprinneligBudsjett",
  "regnskapIFjor",
  "budsjettHittil",
  "iFjorHittil",
] as const;
/** Those of a whole year. */
export const YEAR_FIGURES = FIGURES.slice(0, 4);
export type Figure = (typeof FIGURES)[number];

/** What a figure is called in a message. */
export const FIGURE_TEXT: Readonly<Record<Figure, string>> = {
  regnskap: "regnskap",
  revidertBudsjett: "revidert budsjett",
  opprinneligBudsjett: "opprinnelig budsjett",
  regnskapIFjor: "regnskap i fjor",
  budsjettHittil: "periodisert budsjett hittil",
  iFjorHittil: "regnskap samme periode i fjor",
};

/** Row i has the code `codes[index[i]]`; "" stands for blank. Codes are text: "010" is not "10". */
export interface CodeColumn {
  readonly codes: readonly string[];
  readonly index: Uint32Array;
}

/**
 * A ledger aggregated to one row per distinct key, stored by column so that a million postings cost megabytes, not
 * objects.
 * Amounts are øre in ledger sign, exact integers in float64. A figure no source carried is absent, not zero.
 * `periode` is "YYYYMM" ("YYYY00" opening balance) or "" where the source has no periods.
 */
export interface Ledger {
  readonly year: number;
  readonly size: number;
  readonly columns: Readonly<Record<Dimension, CodeColumn>>;
  readonly amounts: Readonly<Partial<Record<Figure, Float64Array>>>;
  /** Names the sources gave for codes ("Konto(T)" columns), for display only. */
  readonly names: Readonly<Partial<Record<Dimension, ReadonlyMap<string, string>>>>;
  /** Only in a ledger consolidated of several. */
  readonly konsern?: KonsernColumns | undefined;
}

/** Whose the postings that eliminate are. */
export const ELIMINERING = "Eliminering";

/** Of a consolidated ledger: whose each row is, and what internal transaction it is a part of. */
interface KonsernColumns {
  /** Names of the accounting units, and `ELIMINERING`. */
  readonly regnskapsenhet: CodeColumn;
  /** Rule and side («kjopOgSalg debet»), "" for what is not internal. */
  readonly internpost: CodeColumn;
}

/** Code of row i in a dimension. */
export function codeAt(ledger: Ledger, dimension: Dimension, row: number): string {
  const column = ledger.columns[dimension];
  return column.codes[column.index[row] as number] as string;
}

/** The figures the ledger carries, in the order of FIGURES. */
export function figuresOf(ledger: Ledger): readonly Figure[] {
  return FIGURES.filter((figure) => ledger.amounts[figure] !== undefined);
}
