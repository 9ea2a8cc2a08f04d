import { usedPositions } from "../usedPositions";
import type { RecognisedColumn, Recognition } from "../source";
import type { Dialect } from "./dialects";
import type { TableColumn } from "./tableColumns";

/**
 * What a result column is: a part of the key at its position in the table, a name of it, what an amount is, its sum
 * in øre, an amount that cannot be read, or the number of rows.
 */
interface ResultColumn {
  readonly is: "key" | "name" | "state" | "ore" | "example" | "rows";
  /** In the table; −1 for the number of rows. */
  readonly position: number;
}

export interface LedgerQuery {
  readonly text: string;
  readonly columns: readonly ResultColumn[];
}

/** Whether the amount is there, and on which side; what cannot be read to the øre is counted apart. */
export const STATES = { blank: "tom", debit: "debet", credit: "kredit", unreadable: "uleselig" } as const;

/** One column of the query: as it is named in it, and what it is of each row of the table. */
interface Part extends ResultColumn {
  readonly alias: string;
  readonly of: string;
}

/** Amounts from here on are no kroner of a ledger, and could not be added exactly. */
const LARGEST = "10000000000000";

/**
 * The one query of a ledger in the dialect: the rows of the table added up to those that have the same keys, and
 * amounts on the same side.
 * A row for each: its keys (codes, period, year, side, and what columns that are looked at say), for each amount
 * where it stands, its exact sum in øre, the first of those that cannot be read (or have more than two decimals), and
 * how many rows there are. They are in no order: to sort them, an engine may choose to fetch every row from its shards.
 * Names of the user stand in quotes, and no value of the user's stands in it.
 */
export function ledgerQuery(
  table: readonly string[],
  columns: readonly TableColumn[],
  recognition: Recognition,
  dialect: Dialect,
): LedgerQuery {
  const used = new Set(usedPositions(recognition));
  const parts = recognition.columns
    .filter(({ position }) => used.has(position) && columns[position] !== undefined)
    .flatMap((column) => partsOf(column, columns[column.position] as TableColumn, recognition.decimal, dialect));
  const grouped = parts.filter(({ is }) => is === "key" || is === "state");
  const added = parts.filter(({ is }) => !grouped.some((part) => part.is === is));
  const { quoted, count } = dialect;
  const name = ({ alias }: Part): string => quoted(alias);
  const text = [
    "SELECT",
    [
      ...grouped.map(name),
      ...added.map((part) => `${summed(part, dialect)} AS ${name(part)}`),
      `${count} AS ${quoted("rader")}`,
    ]
      .map((line) => `  ${line}`)
      .join(",\n"),
    "FROM (",
    "  SELECT",
    parts.map((part) => `    ${part.of} AS ${name(part)}`).join(",\n"),
    `  FROM ${table.map(quoted).join(".")}`,
    `) AS ${quoted("foringer")}`,
    "GROUP BY",
    grouped.map((part) => `  ${name(part)}`).join(",\n"),
  ].join("\n");
  const result = [...grouped, ...added].map(({ is, position }): ResultColumn => ({ is, position }));
  return { text, columns: [...result, { is: "rows", position: -1 }] };
}

function summed({ is, alias }: Part, { quoted }: Dialect): string {
  return is === "ore" ? `CAST(SUM(${quoted(alias)}) * 100 AS DECIMAL(38, 0))` : `MIN(${quoted(alias)})`;
}

function partsOf(column: RecognisedColumn, own: TableColumn, decimal: "," | ".", dialect: Dialect): readonly Part[] {
  const { position, role, open } = column;
  const cell = dialect.quoted(own.name);
  // Two columns of the query would have the same name where the table's differ by no more than that of a result.
  const alias = (of: string): string => `${position + 1} ${of}`;
  if (role.kind === "amount" || open === "belop")
    return amountParts(position, alias, amountOf(cell, own, decimal, dialect));
  const key = own.kind === "other" ? `CAST(${cell} AS ${dialect.text})` : cell;
  if (role.kind === "name") {
    const name = `CAST(${cell} AS ${dialect.text})`;
    return [
      { is: "key", position, alias: alias("sum"), of: totalName(name) },
      { is: "name", position, alias: alias(own.name), of: name },
    ];
  }
  const isMonth = role.kind === "periode" || open === "perioder";
  const isYear = role.kind === "aar" || open === "datoer";
  const of = isMonth ? monthOf(key, own, dialect) : isYear ? yearOf(key, own, dialect) : key;
  return [{ is: "key", position, alias: alias(own.name), of }];
}

/** What calls itself a total is told apart from what does not, whatever else the rows of the same code are called. */
const totalName = (cell: string): string =>
  `CASE WHEN LOWER(${cell}) LIKE '%sum%' OR LOWER(${cell}) LIKE '%total%' OR LOWER(${cell}) LIKE '%i alt%' THEN ${cell} END`;

/** In the query: what is of no kind of its own is cast. */
const isText = (kind: TableColumn["kind"]): boolean => kind === "text" || kind === "other";

/** The month of a date: days would make a key of every row. */
function monthOf(cell: string, { kind }: TableColumn, dialect: Dialect): string {
  if (kind === "date" || kind === "zoned") return dialect.month(cell);
  return isText(kind) ? `CASE WHEN ${cell} LIKE '____-__-__%' THEN SUBSTRING(${cell}, 1, 7) ELSE ${cell} END` : cell;
}

function yearOf(cell: string, { kind }: TableColumn, dialect: Dialect): string {
  if (kind === "date" || kind === "zoned") return dialect.year(cell);
  return isText(kind)
    ? `CASE WHEN ${cell} LIKE '____-__-__%' THEN SUBSTRING(${cell}, 1, 4) WHEN ${cell} LIKE '__.__.____%' THEN SUBSTRING(${cell}, 7, 4) ELSE ${cell} END`
    : cell;
}

/**
 * An amount in SQL: whether it is blank, whether it is a number within bounds, whether that is whole øre, and the
 * number; each only to be asked for where the one before allows it.
 */
interface SqlAmount {
  readonly text: string;
  readonly isBlank: string;
  readonly isNumber: string;
  readonly isOre: string;
  readonly value: string;
}

function amountOf(cell: string, { kind }: TableColumn, decimal: "," | ".", dialect: Dialect): SqlAmount {
  const isWhole = (value: string): string => `${value} = ROUND(${value}, 2)`;
  if (kind === "integer" || kind === "decimal" || kind === "double") {
    // Of a double: the nearest øre, where it lies no further from it than noise does (see oreOfKroner).
    const value = kind === "double" ? `CAST(${cell} AS DECIMAL(38, 2))` : cell;
    const isOre = kind === "double" ? `ABS(${cell} - ${value}) <= 1E-9 + ABS(${cell}) * 1E-13` : isWhole(value);
    // Told as it is: a number made text is one of what PostgreSQL does not leave to the shards.
    return { text: cell, isBlank: `${cell} IS NULL`, isNumber: `ABS(${cell}) < ${LARGEST}`, isOre, value };
  }
  const text = `CAST(${cell} AS ${dialect.text})`;
  const trimmed = `TRIM(${kind === "text" ? cell : text})`;
  const value = `CAST(REPLACE(${trimmed}, '${decimal}', '.') AS DECIMAL(38, 10))`;
  const isNumber = dialect.isNumber(trimmed, decimal);
  return { text, isBlank: `${cell} IS NULL OR ${trimmed} = ''`, isNumber, isOre: isWhole(value), value };
}

function amountParts(
  position: number,
  alias: (of: string) => string,
  { text, isBlank, isNumber, isOre, value }: SqlAmount,
): readonly Part[] {
  const state = [
    "CASE",
    `WHEN ${isBlank} THEN '${STATES.blank}'`,
    `WHEN NOT (${isNumber}) THEN '${STATES.unreadable}'`,
    `WHEN NOT (${isOre}) THEN '${STATES.unreadable}'`,
    `WHEN ${value} < 0 THEN '${STATES.credit}'`,
    `ELSE '${STATES.debit}' END`,
  ].join(" ");
  const whole = `CASE WHEN NOT (${isNumber}) THEN NULL WHEN ${isOre} THEN CAST(${value} AS DECIMAL(18, 2)) END`;
  const other = `CASE WHEN ${isBlank} THEN NULL WHEN NOT (${isNumber}) THEN ${text} WHEN NOT (${isOre}) THEN ${text} END`;
  return [
    { is: "state", position, alias: alias("side"), of: state },
    { is: "ore", position, alias: alias("ore"), of: whole },
    { is: "example", position, alias: alias("uleselig"), of: other },
  ];
}
