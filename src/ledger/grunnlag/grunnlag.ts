import { ore, type Ore } from "../../amounts/ore";
import { combinations, indexColumn, renamed, sumsPer, type Combinations, type IndexColumn } from "../combinations";
import { condensed } from "../condensed";
import { codeAt, type CodeColumn, type Ledger } from "../ledger";
import type { Organisation } from "../organisation";
import { accountKeys, type AccountKeys } from "./accountKeys";
import type { LocalRules } from "./localRules";
import { reportAmounts } from "./reportAmounts";
import type { ReportFigure } from "./reportFigure";
import { prosjektKey, unitKeys } from "./unitKeys";

/** A key column of `Grunnlag` and the key it must hold, or (`not`) must not hold. */
export interface Criterion {
  readonly column: string;
  readonly key: string;
  readonly not?: true | undefined;
}

export interface GrunnlagRow {
  readonly keys: readonly string[];
  /** Øre in ledger sign, one a figure. */
  readonly amounts: readonly Ore[];
}

/**
 * The ledger as finely as the tables need it: one row per art (kapittel), enhet and set of lines. Every posting is in
 * exactly one row.
 */
export interface Grunnlag {
  readonly keyColumns: readonly string[];
  readonly figures: readonly ReportFigure[];
  readonly rows: readonly GrunnlagRow[];
}

/** What decides a posting's line in a statement. */
export interface PlacedPosting {
  readonly account: AccountKeys;
  readonly funksjon: string;
  readonly ansvar: string;
}

/**
 * A statement whose lines part a kontoklasse between them, and the id of the line a posting stands on; "" outside the
 * kontoklasse.
 */
export interface Partition {
  readonly statement: string;
  /** Whether the account alone decides. */
  readonly byAccount: boolean;
  readonly place: (posting: PlacedPosting) => string;
}

export const KONTOKLASSE = "Kontoklasse";
export const OMRADE = "Område";
export const ENHET = "Enhet";
/** Whether the område is a tjenesteområde or a felles one, and whether the ansvar is a selvkost service. */
export const OMRADETYPE = "Områdetype";
const SELVKOST = "Selvkost";
/**
 * Code and name of an investeringsprosjekt; blank for postings without one, and for those outside kontoklasse
 * investering.
 */
export const PROSJEKT = "Prosjekt";
/** Whom a balance account is held against (KOSTRA's sektor); blank outside the balance. */
export const SEKTOR = "Sektor";
/** Of a consolidated ledger alone: whose the row is, and the internal transaction it is a part of. */
export const REGNSKAPSENHET = "Regnskapsenhet";
export const INTERNPOST = "Internpost";
const FIXED_COLUMNS = [KONTOKLASSE, "Art", "Tekst", OMRADE, ENHET, OMRADETYPE, SELVKOST, PROSJEKT];

/** Name of the key column that holds a statement's line ids. */
export const lineColumn = (statementId: string): string => `Linje ${statementId}`;

/** The key columns of `Grunnlag`, and what they hold for a row of the ledger. */
export interface RowKeys {
  readonly columns: readonly string[];
  readonly keysOf: (row: number) => string[];
}

type KeyRules = Omit<LocalRules, "lineRules">;

/** The keys of a ledger's rows: those of every ledger, and its line in each of the partitions. */
export function rowKeys(
  ledger: Ledger,
  organisation: Organisation,
  partitions: readonly Partition[],
  rules: KeyRules,
): RowKeys {
  const { accounts, units, prosjekter, konsern } = keyParts(ledger, organisation, rules);
  const { konto, ansvar, prosjekt } = ledger.columns;
  const keysOf = (row: number): string[] => {
    const account = accounts[konto.index[row] as number] as AccountKeys;
    const unit = units[ansvar.index[row] as number] as readonly string[];
    const posting = postingAt(ledger, accounts, row);
    return [
      account.kontoklasse,
      account.code,
      account.text,
      ...unit,
      account.kontoklasse === "investering" ? (prosjekter[prosjekt.index[row] as number] as string) : "",
      ...konsern.map(({ codes, index }) => codes[index[row] as number] as string),
      ...partitions.map(({ place }) => place(posting)),
      account.sektor,
    ];
  };
  return {
    columns: [
      ...FIXED_COLUMNS,
      ...(ledger.konsern ? [REGNSKAPSENHET, INTERNPOST] : []),
      ...partitions.map(({ statement }) => lineColumn(statement)),
      SEKTOR,
    ],
    keysOf,
  };
}

interface KeyParts {
  /** One for each code of konto, of ansvar and of prosjekt. */
  readonly accounts: readonly AccountKeys[];
  readonly units: readonly (readonly string[])[];
  readonly prosjekter: readonly string[];
  readonly konsern: readonly CodeColumn[];
}

function keyParts(
  { columns: { konto, ansvar, prosjekt }, names, konsern }: Ledger,
  organisation: Organisation,
  rules: KeyRules,
): KeyParts {
  return {
    accounts: konto.codes.map((code) => accountKeys(code, rules.artOverrides)),
    units: ansvar.codes.map((code) => unitKeys(code, organisation, rules.fellesOmrader)),
    prosjekter: prosjekt.codes.map((code) => prosjektKey(code, names.prosjekt?.get(code))),
    konsern: konsern ? [konsern.regnskapsenhet, konsern.internpost] : [],
  };
}

const postingAt = (ledger: Ledger, accounts: readonly AccountKeys[], row: number): PlacedPosting => ({
  account: accounts[ledger.columns.konto.index[row] as number] as AccountKeys,
  funksjon: codeAt(ledger, "funksjon", row),
  ansvar: codeAt(ledger, "ansvar", row),
});

/** The ledger aggregated for the statements that partition it. */
export function buildGrunnlag(
  whole: Ledger,
  organisation: Organisation,
  partitions: readonly Partition[],
  rules: KeyRules,
): Grunnlag {
  const { ledger, sum } = condensed(whole);
  const { columns: keyColumns, keysOf } = rowKeys(ledger, organisation, partitions, rules);
  const { of, first } = withSameKeys(ledger, keyParts(ledger, organisation, rules), partitions);
  const columns = reportAmounts(whole);
  const sums = columns.map(({ amounts }) => sumsPer(of, first.length, sum(amounts)));
  const rows = first.map((row, r): GrunnlagRow => ({
    keys: keysOf(row),
    amounts: sums.map((totals) => ore(totals[r] as number)),
  }));
  return { keyColumns, figures: columns.map(({ figure }) => figure), rows: rows.sort(byKeys) };
}

/** Which rows have the same keys, told by numbers. */
function withSameKeys(
  ledger: Ledger,
  { accounts, units, prosjekter, konsern }: KeyParts,
  partitions: readonly Partition[],
): Combinations {
  const { konto, ansvar, prosjekt } = ledger.columns;
  const named = renamed(prosjekt, (_, p) => prosjekter[p] as string);
  const ofProsjekt = {
    count: named.count + 1,
    index: named.index.map((p, row) =>
      accounts[konto.index[row] as number]?.kontoklasse === "investering" ? p + 1 : 0,
    ),
  };
  const ruled = partitions.filter(({ byAccount }) => !byAccount);
  return combinations(ledger.size, [
    renamed(konto, (_, k) => Object.values(accounts[k] as AccountKeys).join(SEPARATOR)),
    renamed(ansvar, (_, a) => (units[a] as readonly string[]).join(SEPARATOR)),
    ofProsjekt,
    ...konsern.map(indexColumn),
    ...(ruled.length === 0 ? [] : [linesOf(ledger, accounts, ruled)]),
  ]);
}

const SEPARATOR = "\u0000";

/** The lines of each row in partitions that ask for more than the account. */
function linesOf(ledger: Ledger, accounts: readonly AccountKeys[], partitions: readonly Partition[]): IndexColumn {
  const { konto, funksjon, ansvar } = ledger.columns;
  const { of, first } = combinations(ledger.size, [konto, funksjon, ansvar].map(indexColumn));
  return renamed(
    {
      codes: first.map((row) => partitions.map(({ place }) => place(postingAt(ledger, accounts, row))).join(SEPARATOR)),
      index: of,
    },
    (lines) => lines,
  );
}

const KONTOKLASSE_ORDER = ["drift", "investering", "balanse", "annen"];

function byKeys({ keys: a }: GrunnlagRow, { keys: b }: GrunnlagRow): number {
  if (a[0] !== b[0]) return KONTOKLASSE_ORDER.indexOf(a[0] as string) - KONTOKLASSE_ORDER.indexOf(b[0] as string);
  for (let column = 1; column < a.length; column++)
    if (a[column] !== b[column]) return (a[column] as string) < (b[column] as string) ? -1 : 1;
  return 0;
}
