import { init, parse } from "@guanmingchiu/sqlparser-ts";
import { SparkSQL, TrinoSQL } from "dt-sql-parser";
import { DIALECT_IDS, DIALECTS } from "../../../src/source/sql/dialects";
import { ledgerQuery } from "../../../src/source/sql/ledgerQuery";
import type { TableColumn, ValueKind } from "../../../src/source/sql/tableColumns";
import type { ColumnRole, Recognition } from "../../../src/source/source";
import { inspectSource } from "../../../src/source/inspectSource";
import { columnsOfFile } from "../../../src/source/sql/columnsOfFile";
import { sourceOfBytes } from "../../support/sourceOfBytes";
import { recognitionOf } from "../recognitionOf";

type DialectId = (typeof DIALECT_IDS)[number];

/** What a parser made for the dialect has against the text; none where it is of its grammar. */
const FAULTS: Readonly<Record<DialectId, (text: string) => readonly string[]>> = {
  postgresql: (text) => rust("postgresql")(text),
  duckdb: (text) => rust("duckdb")(text),
  trino: (text) => of(new TrinoSQL())(text),
  spark: (text) => of(new SparkSQL())(text),
  tsql: (text) => rust("mssql")(text),
};

function of(parser: SparkSQL | TrinoSQL): (text: string) => readonly string[] {
  return (text) => parser.validate(text).map(({ message }) => message);
}

function rust(dialect: "postgresql" | "duckdb" | "mssql"): (text: string) => readonly string[] {
  return (text) => {
    try {
      const { length } = parse(text, dialect);
      return length === 1 ? [] : [`${length} setninger`];
    } catch (error) {
      return [String(error)];
    }
  };
}

const COLUMNS: readonly (readonly [name: string, kind: ValueKind, role: ColumnRole, open?: "belop" | "verdier" | "datoer"])[] = [
  ["konto", "integer", { kind: "konto" }],
  ["konto(t)", "text", { kind: "name", of: "konto" }],
  ["ansvar", "text", { kind: "ansvar" }],
  ["bokført", "date", { kind: "periode" }],
  ["periode", "text", { kind: "periode" }],
  ["år", "zoned", { kind: "aar" }],
  ["beløp", "decimal", { kind: "amount", figure: "regnskap" }],
  ["rev. budsjett", "double", { kind: "amount", figure: "revidertBudsjett" }],
  ["budsjett", "text", { kind: "amount", figure: "opprinneligBudsjett" }],
  ["k2", "integer", { kind: "ignored" }, "belop"],
  ["status", "other", { kind: "ignored" }, "verdier"],
  ["bilagsdato", "text", { kind: "ignored" }, "datoer"],
  ["tekst", "text", { kind: "ignored" }],
];

function queryOf(dialect: DialectId, rename = (name: string): string => name): string {
  const recognition: Recognition = recognitionOf(COLUMNS.map(([name, , role]) => [rename(name), role]));
  const columns = recognition.columns.map((column, at) => ({ ...column, open: COLUMNS[at]?.[3] }));
  const own = COLUMNS.map(([name, kind]): TableColumn => ({ name: rename(name), kind }));
  return ledgerQuery(["regnskap", rename("hovedbok")], own, { ...recognition, columns }, DIALECTS[dialect]).text;
}

beforeAll(() => init());

test.each(DIALECT_IDS)("the query is of the grammar of %s, whatever the columns hold", (dialect) => {
  expect(FAULTS[dialect](queryOf(dialect))).toEqual([]);
  expect(queryOf(dialect)).toContain("hovedbok");
});

test.each(DIALECT_IDS)("a parser sees what is no %s", (dialect) => {
  expect(FAULTS[dialect](queryOf(dialect).replace("GROUP BY", "GROUP TO"))).not.toEqual([]);
});

test("an extract without types is asked in words that hold for numbers, texts and dates of the table alike", async () => {
  const rows = ["konto;ansvar;periode;dato;beløp", "10100;1000;202401;2024-01-31;12,50", "18000;9000;202402;2024-02-29;-12,50"];
  const source = sourceOfBytes("uttrekk.csv", new TextEncoder().encode(rows.join("\n")));
  const seen = await inspectSource(source);
  const columns = await columnsOfFile(source, seen);
  expect(columns.map(({ kind }) => kind)).toEqual(["integer", "integer", "integer", "other", "decimal"]);
  const query = (role: ColumnRole, at: number): string =>
    ledgerQuery(["t"], columns, { ...seen, columns: seen.columns.map((column, position) => (position === at ? { ...column, role } : column)) }, DIALECTS.postgresql).text;
  expect(query({ kind: "periode" }, 2)).toContain('"periode" AS "3 periode"');
  expect(query({ kind: "periode" }, 3)).toContain('CAST("dato" AS VARCHAR) LIKE');
});

const HOSTILE = '"; DROP TABLE x; -- ]; DROP TABLE y; -- `; DROP TABLE z; -- \' ';

test.each(DIALECT_IDS)("names of the user's are names in %s, whatever signs they have", (dialect) => {
  const text = queryOf(dialect, (name) => `${name}${HOSTILE}`);
  expect(FAULTS[dialect](text)).toEqual([]);
  // Outside the quoted names nothing of them is left.
  const quoted = { spark: /`(?:[^`]|``)*`/g, tsql: /\[(?:[^\]]|\]\])*\]/g }[dialect as string] ?? /"(?:[^"]|"")*"/g;
  const rest = (each: string): string => each.replace(/'[^'\n]*'/g, "''");
  expect(text.replace(quoted, "n")).not.toContain("DROP");
  expect(rest(text.replace(quoted, "n"))).toBe(rest(queryOf(dialect).replace(quoted, "n")));
});

test("what is not read or looked at is not in the query", () => {
  expect(queryOf("postgresql")).not.toContain('"tekst"');
});
