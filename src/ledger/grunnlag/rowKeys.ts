import { combinations, indexColumn, renamed, type Combinations, type IndexColumn } from "../combinations";
import { codeAt, type CodeColumn, type Ledger } from "../ledger";
import type { Organisation } from "../organisation";
import { accountKeys, type AccountKeys } from "./accountKeys";
import { FIXED_COLUMNS, INTERNPOST, lineColumn, REGNSKAPSENHET, SEKTOR } from "./keyColumns";
import type { LocalRules } from "./localRules";
import { prosjektKey, unitKeys } from "./unitKeys";

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
  /** What else than the account decides. */
  readonly follows: readonly ("funksjon" | "ansvar")[];
  readonly place: (posting: PlacedPosting) => string;
}

/** The key columns of `Grunnlag`, and what they hold for a row of the ledger. */
export interface RowKeys {
  readonly columns: readonly string[];
  readonly keysOf: (row: number) => string[];
}

export type KeyRules = Omit<LocalRules, "lineRules">;

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

/** Which rows have the same keys, told by numbers. */
export function withSameKeys(
  ledger: Ledger,
  organisation: Organisation,
  partitions: readonly Partition[],
  rules: KeyRules,
): Combinations {
  const { accounts, units, prosjekter, konsern } = keyParts(ledger, organisation, rules);
  const { konto, ansvar, prosjekt } = ledger.columns;
  const named = renamed(prosjekt, (_, p) => prosjekter[p] as string);
  const ofProsjekt = {
    count: named.count + 1,
    index: named.index.map((p, row) =>
      accounts[konto.index[row] as number]?.kontoklasse === "investering" ? p + 1 : 0,
    ),
  };
  const ruled = partitions.filter(({ follows }) => follows.length > 0);
  const account = renamed(konto, (_, k) => Object.values(accounts[k] as AccountKeys).join(SEPARATOR));
  return combinations(ledger.size, [
    account,
    renamed(ansvar, (_, a) => (units[a] as readonly string[]).join(SEPARATOR)),
    ofProsjekt,
    ...konsern.map(indexColumn),
    ...(ruled.length === 0 ? [] : [linesOf(ledger, accounts, account, ruled)]),
  ]);
}

const SEPARATOR = "\u0000";

/** The lines of each row in partitions that ask for more than the account. */
function linesOf(
  ledger: Ledger,
  accounts: readonly AccountKeys[],
  account: IndexColumn,
  partitions: readonly Partition[],
): IndexColumn {
  const followed = [...new Set(partitions.flatMap(({ follows }) => follows))];
  const columns = followed.map((dimension) => indexColumn(ledger.columns[dimension]));
  const { of, first } = combinations(ledger.size, [account, ...columns]);
  return renamed(
    {
      codes: first.map((row) => partitions.map(({ place }) => place(postingAt(ledger, accounts, row))).join(SEPARATOR)),
      index: of,
    },
    (lines) => lines,
  );
}
