import { ore, type Ore } from "../../amounts/ore";
import type { Ledger } from "../ledger";
import type { Organisation, OrganisationUnit } from "../organisation";
import { accountKeys, type AccountKeys } from "./accountKeys";
import type { LocalRules } from "./localRules";
import { reportAmounts } from "./reportAmounts";
import type { ReportFigure } from "./reportFigure";

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

/** The ledger as finely as the tables need it: one row per art (kapittel), enhet and set of lines. Every posting is in exactly one row. */
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

/** A statement whose lines part a kontoklasse between them, and the id of the line a posting stands on; "" outside the kontoklasse. */
export interface Partition {
  readonly statement: string;
  readonly place: (posting: PlacedPosting) => string;
}

export const KONTOKLASSE = "Kontoklasse";
export const OMRADE = "Område";
export const ENHET = "Enhet";
/** Whether the område is a tjenesteområde or a felles one, and whether the ansvar is a selvkost service. */
export const OMRADETYPE = "Områdetype";
const SELVKOST = "Selvkost";
/** Code and name of an investeringsprosjekt; blank for postings without one, and for those outside kontoklasse investering. */
export const PROSJEKT = "Prosjekt";
/** Of a consolidated ledger alone: whose the row is, and the internal transaction it is a part of. */
export const REGNSKAPSENHET = "Regnskapsenhet";
export const INTERNPOST = "Internpost";
const FIXED_COLUMNS = [KONTOKLASSE, "Art", "Tekst", OMRADE, ENHET, OMRADETYPE, SELVKOST, PROSJEKT];

/** Shown as the enhet of an ansvar the organisation does not have. */
const NO_UNIT = "uten enhet";

/** Name of the key column that holds a statement's line ids. */
export const lineColumn = (statementId: string): string => `Linje ${statementId}`;

/** The key columns of `Grunnlag`, and what they hold for a row of the ledger. */
export interface RowKeys {
  readonly columns: readonly string[];
  readonly keysOf: (row: number) => string[];
}

type KeyRules = Omit<LocalRules, "lineRules">;

/** The keys of a ledger's rows: those of every ledger, and its line in each of the partitions. */
export function rowKeys(ledger: Ledger, organisation: Organisation, partitions: readonly Partition[], rules: KeyRules): RowKeys {
  const accounts = ledger.columns.konto.codes.map((konto) => accountKeys(konto, rules.artOverrides));
  const units = ledger.columns.ansvar.codes.map((ansvar) => unitKeys(ansvar, organisation, rules.fellesOmrader));
  const { konto, ansvar, funksjon, prosjekt } = ledger.columns;
  const konsern = ledger.konsern ? [ledger.konsern.regnskapsenhet, ledger.konsern.internpost] : [];
  const prosjekter = prosjekt.codes.map((code) => prosjektKey(code, ledger.names.prosjekt?.get(code)));
  const keysOf = (row: number): string[] => {
    const account = accounts[konto.index[row] as number] as AccountKeys;
    const unit = units[ansvar.index[row] as number] as readonly string[];
    const posting = { account, funksjon: funksjon.codes[funksjon.index[row] as number] as string, ansvar: ansvar.codes[ansvar.index[row] as number] as string };
    return [account.kontoklasse, account.code, account.text, ...unit, account.kontoklasse === "investering" ? (prosjekter[prosjekt.index[row] as number] as string) : "", ...konsern.map(({ codes, index }) => codes[index[row] as number] as string), ...partitions.map(({ place }) => place(posting))];
  };
  return { columns: [...FIXED_COLUMNS, ...(ledger.konsern ? [REGNSKAPSENHET, INTERNPOST] : []), ...partitions.map(({ statement }) => lineColumn(statement))], keysOf };
}

/** The ledger aggregated for the statements that partition it. */
export function buildGrunnlag(ledger: Ledger, organisation: Organisation, partitions: readonly Partition[], rules: KeyRules): Grunnlag {
  const columns = reportAmounts(ledger);
  const { columns: keyColumns, keysOf } = rowKeys(ledger, organisation, partitions, rules);
  const rows = new Map<string, { keys: string[]; amounts: number[] }>();
  for (let row = 0; row < ledger.size; row++) {
    const keys = keysOf(row);
    const text = keys.join("\u0000");
    const known = rows.get(text) ?? rows.set(text, { keys, amounts: columns.map(() => 0) }).get(text);
    columns.forEach((column, f) => {
      const amounts = (known as { amounts: number[] }).amounts;
      amounts[f] = (amounts[f] as number) + (column.amounts[row] as number);
    });
  }
  return {
    keyColumns,
    figures: columns.map(({ figure }) => figure),
    rows: [...rows.values()].map(({ keys, amounts }) => ({ keys, amounts: amounts.map(ore) })).sort(byKeys),
  };
}

/** The exact sum of a figure over the rows that hold every key; 0 when the ledger does not carry the figure. */
export function sumWhere(grunnlag: Grunnlag, criteria: readonly Criterion[], figure: ReportFigure): Ore {
  const f = grunnlag.figures.indexOf(figure);
  if (f < 0) return ore(0);
  const wanted = criteria.map(({ column, key, not }) => [grunnlag.keyColumns.indexOf(column), key, !not] as const);
  let total = 0;
  for (const { keys, amounts } of grunnlag.rows) {
    if (wanted.every(([column, key, holds]) => (keys[column] === key) === holds)) total += amounts[f] as number;
  }
  return ore(total);
}

/** The keys of the prosjekter with postings that hold every key in `where`, in the order of their codes; "" for postings without one. */
export function prosjektKeys(grunnlag: Grunnlag, where: readonly Criterion[]): readonly string[] {
  const column = grunnlag.keyColumns.indexOf(PROSJEKT);
  const wanted = where.map(({ column: name, key, not }) => [grunnlag.keyColumns.indexOf(name), key, !not] as const);
  const rows = grunnlag.rows.filter(({ keys }) => wanted.every(([position, key, holds]) => (keys[position] === key) === holds));
  return [...new Set(rows.map(({ keys }) => keys[column] as string))].sort((a, b) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
}

/** Begins with the code, so that two prosjekter of one name stay apart. */
function prosjektKey(code: string, name: string | undefined): string {
  return name === undefined || name === "" || name === code ? code : `${code} ${name}`;
}

/** Enhet as printed and as a key: begins with its code, so that two enheter of one name stay apart. */
export function enhetKey(unit: OrganisationUnit): string {
  return unit.enhetsnavn.includes(unit.enhet) ? unit.enhetsnavn : `${unit.enhet} ${unit.enhetsnavn}`;
}

/** Område, enhet, områdetype and selvkost of an ansvar; all blank for postings without one. */
function unitKeys(ansvar: string, organisation: Organisation, fellesOmrader: readonly string[]): readonly string[] {
  if (ansvar === "") return ["", "", "", ""];
  const unit = organisation.units.get(ansvar);
  if (!unit) return [NO_UNIT, NO_UNIT, NO_UNIT, "nei"];
  return [unit.omrade, enhetKey(unit), fellesOmrader.includes(unit.omrade) ? "felles" : "tjenesteområde", unit.selvkost ? "ja" : "nei"];
}

const KONTOKLASSE_ORDER = ["drift", "investering", "balanse", "annen"];

function byKeys(a: GrunnlagRow, b: GrunnlagRow): number {
  const byKontoklasse = KONTOKLASSE_ORDER.indexOf(a.keys[0] as string) - KONTOKLASSE_ORDER.indexOf(b.keys[0] as string);
  if (byKontoklasse !== 0) return byKontoklasse;
  const column = a.keys.findIndex((key, k) => key !== b.keys[k]);
  return column < 0 ? 0 : (a.keys[column] as string) < (b.keys[column] as string) ? -1 : 1;
}
