import type { Figure } from "../ledger/ledger";
import { columnsNamed } from "./columnName";
import { isAlwaysWithOre } from "./cells/loneGroup";
import { KONTO_PARTS, type KontoPart } from "./cells/readKonto";
import { readPeriode } from "./cells/readPeriode";
import type { ReadOptions } from "./readOptions";
import type { ColumnRole, RecognisedColumn, Recognition } from "./source";

type CodeDimension = "ansvar" | "funksjon" | "prosjekt";
export const CODE_DIMENSIONS: readonly CodeDimension[] = ["ansvar", "funksjon", "prosjekt"];
export type NamedDimension = "konto" | CodeDimension;

/** One column of amounts. `periode`: the column's own; null: the row's. */
export interface AmountColumn {
  readonly position: number;
  readonly header: string;
  readonly figure: Figure;
  readonly periode: string | null;
  /** The column (index among the amount columns) this one accumulates from, or −1: its own amount is the difference. */
  readonly previous: number;
  /** −1 for a column of credit, which is taken away. */
  readonly sign: 1 | -1;
  /** All its amounts have øre: one with a group of three and no more may be another. */
  readonly withOre: boolean;
}

/** What a column says of its rows: the figure they are of, or which of them are read. */
interface RowRule<T> {
  readonly position: number;
  readonly header: string;
  readonly holds: T;
}

/** Where in a row everything is. Positions count from 0; absent: the source has no such column. */
export interface RowPlan {
  /** Columns the recognition knows, also those not in use. */
  readonly width: number;
  readonly headers: ReadonlyMap<number, string>;
  /** Positions of the codes and the period: cells that hold keys. */
  readonly keys: readonly number[];
  readonly konto: Readonly<Partial<Record<KontoPart, number>>>;
  readonly codes: Readonly<Partial<Record<CodeDimension, number>>>;
  readonly names: Readonly<Partial<Record<NamedDimension, number>>>;
  /** Texts that are not read, and in which a total's name has been seen. */
  readonly labels: readonly number[];
  readonly periode: number | null;
  readonly aar: number | null;
  readonly fortegn: number | null;
  readonly figur: RowRule<Readonly<Record<string, Figure | null>>> | null;
  /** Only rows with one of the values are read. */
  readonly bare: readonly RowRule<ReadonlySet<string>>[];
  /** Rows without other keys than the account are sums, as the user has said; and those without period. */
  readonly bareAreTotals: boolean;
  readonly undatedAreTotals: boolean;
  /** Columns that are looked at because nothing settles what they are. */
  readonly open: readonly RecognisedColumn[];
  /** In a CSV file a row has as many fields as the header: the position of the last that is read. */
  readonly lastNeeded: number;
  readonly amounts: readonly AmountColumn[];
  /** Headers of amount columns whose period is in another year: they are not read. */
  readonly otherYears: readonly string[];
}

type AmountRole = Extract<ColumnRole, { kind: "amount" }>;
interface Placed {
  readonly column: RecognisedColumn;
  readonly role: AmountRole;
  readonly periode: string | null;
}

/** The plan a recognition and the options give. Of two columns with the same code role the first is read. */
export function planRow(recognition: Recognition, options: ReadOptions): RowPlan {
  const first = (kind: ColumnRole["kind"]): number | undefined =>
    recognition.columns.find(({ role }) => role.kind === kind)?.position;
  const name = (of: NamedDimension): number | undefined =>
    recognition.columns.find(({ role }) => role.kind === "name" && role.of === of)?.position;
  const placed = placeAmounts(recognition, options);
  const position = (kind: ColumnRole["kind"]): number | null => first(kind) ?? null;
  const bare = bareRules(recognition);
  const sums = Object.entries(recognition.answers?.tomme ?? {}).flatMap(([header, rule]) =>
    rule === "sum" ? columnsNamed(recognition.columns, header) : [],
  );
  const [konto, codes, periode] = [
    present(KONTO_PARTS, first),
    present(CODE_DIMENSIONS, first),
    first("periode") ?? null,
  ];
  return {
    width: Math.max(0, ...recognition.columns.map(({ position }) => position + 1)),
    headers: new Map(recognition.columns.map(({ position, header }) => [position, header.trim()])),
    keys: [...Object.values(konto), ...Object.values(codes), ...(periode === null ? [] : [periode])],
    konto,
    codes,
    names: present(["konto", ...CODE_DIMENSIONS], name),
    labels: recognition.columns.filter((column) => hasTotalNames(column, recognition)).map(({ position: at }) => at),
    periode,
    aar: position("aar"),
    fortegn: position("fortegn"),
    figur: figurRule(recognition),
    bare,
    bareAreTotals: sums.some(({ role }) => role.kind !== "periode"),
    undatedAreTotals: sums.some(({ role }) => role.kind === "periode"),
    open: recognition.columns.filter(
      ({ open, position: at }) => open !== undefined && !bare.some((rule) => rule.position === at),
    ),
    lastNeeded: Math.max(
      0,
      ...recognition.columns
        .filter(({ role }) => role.kind !== "ignored" && role.kind !== "name")
        .map((column) => column.position),
    ),
    amounts: placed.kept.map((amount, _, all) => ({
      position: amount.column.position,
      header: amount.column.header,
      figure: amount.role.figure,
      periode: amount.periode,
      previous: previousOf(amount, all),
      sign: amount.role.side === "kredit" ? -1 : 1,
      withOre: hasOre(amount.column, recognition),
    })),
    otherYears: placed.otherYears,
  };
}

/** Whether a column that is not read calls some of its rows totals: «Sum konto 1150», «UB 31.12.2024». */
const hasTotalNames = ({ role, position }: RecognisedColumn, { candidates = [] }: Recognition): boolean =>
  role.kind === "ignored" &&
  candidates.some((candidate) => candidate.position === position && candidate.namesTotals === true);

const hasOre = ({ position }: RecognisedColumn, { candidates = [], decimal }: Recognition): boolean =>
  candidates.some((candidate) => candidate.position === position && isAlwaysWithOre(candidate.cells, decimal));

/** Which values of which columns the user has said are read. */
const bareRules = ({ columns, answers }: Recognition): RowPlan["bare"] =>
  Object.entries(answers?.bare ?? {}).flatMap(([header, values]) =>
    columnsNamed(columns, header).map((column) => ({
      position: column.position,
      header: column.header,
      holds: new Set(values.map((value) => value.trim().toLowerCase())),
    })),
  );

/** The column whose values say which figure a row is of. */
function figurRule({ columns }: Recognition): RowPlan["figur"] {
  const [first] = columns.flatMap(({ role, position, header }) =>
    role.kind === "figur" ? [{ position, header, holds: role.figures }] : [],
  );
  return first ?? null;
}

function present<K extends string>(
  keys: readonly K[],
  positionOf: (key: K) => number | undefined,
): Readonly<Partial<Record<K, number>>> {
  const found = keys.map((key) => [key, positionOf(key)] as const).filter(([, position]) => position !== undefined);
  return Object.fromEntries(found) as Partial<Record<K, number>>;
}

/** The amount columns that are read, and the headers of those that are not. */
function placeAmounts(
  recognition: Recognition,
  options: ReadOptions,
): { readonly kept: readonly Placed[]; readonly otherYears: readonly string[] } {
  const all = recognition.columns.flatMap((column) =>
    column.role.kind === "amount" ? [{ column, role: column.role }] : [],
  );
  const otherYears: string[] = [];
  const hasPeriode = recognition.columns.some(({ role }) => role.kind === "periode");
  const kept = all.flatMap(({ column, role }): Placed[] => {
    const own = role.periode ?? (hasPeriode ? undefined : recognition.sheetPeriode);
    if (own === undefined) return [{ column, role, periode: null }];
    const reading = readPeriode(own, options.year);
    if (reading.kind === "periode") return [{ column, role, periode: reading.periode }];
    otherYears.push(column.header);
    return [];
  });
  return { kept, otherYears };
}

/**
 * The latest earlier column of the same figure that a cumulative one builds on: another cumulative one, or the
 * opening balance.
 */
function previousOf(amount: Placed, all: readonly Placed[]): number {
  if (amount.role.cumulative !== true || amount.periode === null) return -1;
  let found = -1;
  let latest = "";
  all.forEach((other, index) => {
    const builds =
      other.role.figure === amount.role.figure &&
      other.periode !== null &&
      (other.role.cumulative === true || other.periode.endsWith("00"));
    if (builds && (other.periode as string) < (amount.periode as string) && (other.periode as string) >= latest) {
      found = index;
      latest = other.periode as string;
    }
  });
  return found;
}
