/** What the engines write differently in the one query of ledgers. */
export interface Dialect {
  readonly id: DialectId;
  /** The name of a table's part or a column, as it stands. */
  readonly quoted: (name: string) => string;
  /** The type of a text of any length. */
  readonly text: string;
  readonly count: string;
  /** Year × 100 + month of a date, and the year, as numbers. */
  readonly month: (date: string) => string;
  readonly year: (date: string) => string;
  /** Whether a text is a number with this decimal sign and nothing else, so that it can be cast. */
  readonly isNumber: (text: string, decimal: "," | ".") => string;
}

export const DIALECT_IDS = ["postgresql", "duckdb", "trino", "spark", "tsql"] as const;
type DialectId = (typeof DIALECT_IDS)[number];

const inQuotes = (name: string): string => `"${name.replaceAll('"', '""')}"`;
/** A number of at most 13 digits before the decimal sign; brackets, since engines differ in what a backslash is. */
const pattern = (decimal: "," | "."): string => `'^[+-]?[0-9]{1,13}([${decimal}][0-9]+)?$'`;

const STANDARD = {
  quoted: inQuotes,
  text: "VARCHAR",
  count: "COUNT(*)",
  month: (date: string) => `EXTRACT(YEAR FROM ${date}) * 100 + EXTRACT(MONTH FROM ${date})`,
  year: (date: string) => `EXTRACT(YEAR FROM ${date})`,
};

export const DIALECTS: Readonly<Record<DialectId, Dialect>> = {
  postgresql: { ...STANDARD, id: "postgresql", isNumber: (text, decimal) => `${text} ~ ${pattern(decimal)}` },
  duckdb: { ...STANDARD, id: "duckdb", isNumber: (text, decimal) => `regexp_matches(${text}, ${pattern(decimal)})` },
  trino: { ...STANDARD, id: "trino", isNumber: (text, decimal) => `regexp_like(${text}, ${pattern(decimal)})` },
  spark: {
    ...STANDARD,
    id: "spark",
    quoted: (name) => `\`${name.replaceAll("`", "``")}\``,
    text: "STRING",
    isNumber: (text, decimal) => `${text} RLIKE ${pattern(decimal)}`,
  },
  tsql: {
    id: "tsql",
    quoted: (name) => `[${name.replaceAll("]", "]]")}]`,
    text: "NVARCHAR(4000)",
    count: "COUNT_BIG(*)",
    month: (date) => `YEAR(${date}) * 100 + MONTH(${date})`,
    year: (date) => `YEAR(${date})`,
    // It has no regular expressions: the other decimal sign and letters are kept out, and the rest is tried.
    isNumber: (text, decimal) =>
      `${text} NOT LIKE '%[^0-9${decimal}+-]%' AND ${text} LIKE '%[0-9]' AND TRY_CAST(REPLACE(${text}, '${decimal}', '.') AS DECIMAL(38, 10)) IS NOT NULL`,
  },
};
