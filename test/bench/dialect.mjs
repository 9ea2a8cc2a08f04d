// The query that `tertial sql --dialect duckdb` writes, run by DuckDB on the sample's ledger: the same ledger as its CSV, to the øre, whatever types the columns have.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";

const require = createRequire(import.meta.url);
require("../jest/plainRequire.js").compileAsRequired();
const { ledgerOfFile, ledgerOfTable, SAMPLE_LEDGER } = require("./sameLedger.ts");
const BIN = join(dirname(fileURLToPath(import.meta.url)), "../../src/cli/bin.js");

const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
const duckdb = await instance.connect();
const KINDS = { VARCHAR: "text", INTEGER: "integer", "DECIMAL(14,2)": "decimal", "DECIMAL(14,3)": "decimal", DOUBLE: "double", DATE: "date" };
const asText = (value) => (value === null ? null : String(value));
const ask = async (query, take) => (await duckdb.runAndReadAll(query)).getRows().forEach((row) => take(row.map(asText)));

const [heads, ...rows] = readFileSync(SAMPLE_LEDGER, "latin1").trim().split(/\r?\n/).map((line) => line.split(";"));
const NAMES = heads.map((head) => `"${head}"`);
await duckdb.run(`CREATE TABLE rader (${NAMES.map((name) => `${name} VARCHAR`).join(", ")})`);
const appender = await duckdb.createAppender("rader");
for (const row of rows) {
  heads.forEach((_, at) => appender.appendVarchar(at === 9 ? row[at].replace(/[\s\u00a0]/g, "") : (row[at] ?? "")));
  appender.endRow();
}
appender.closeSync();

/** The rows as a table whose columns have these types; the others stay text. */
async function tableOf(name, types, from = "rader") {
  const cast = (head) => (types[head] === undefined ? `"${head}"` : types[head].cast ?? `CAST(${head === "Beløp" ? `replace("Beløp", ',', '.')` : `"${head}"`} AS ${types[head]})`);
  await duckdb.run(`CREATE OR REPLACE TABLE ${name} AS SELECT ${heads.map((head) => `${cast(head)} AS "${head}"`).join(", ")} FROM ${from}`);
  const columns = heads.map((head) => ({ name: head, kind: KINDS[types[head]?.type ?? types[head] ?? "VARCHAR"] }));
  return ledgerOfTable(name, columns, ask);
}

const file = await ledgerOfFile();
for (const [what, types] of [
  ["tekst", {}],
  ["desimaltall", { Beløp: "DECIMAL(14,2)" }],
  ["flyttall", { Beløp: "DOUBLE" }],
  ["heltall og desimaltall", { Konto: "INTEGER", Periode: "INTEGER", Beløp: "DECIMAL(14,2)" }],
]) {
  const { lines, unreadable, query } = await tableOf("hovedbok", types);
  assert.deepEqual([lines.join("\n") === file.join("\n"), unreadable], [true, 0], what);
  if (what === "desimaltall") {
    const { stdout } = spawnSync(process.execPath, [BIN, "sql", "--dialect", "duckdb", "--ledger", SAMPLE_LEDGER, "--tabell", "hovedbok", "--year", "2024"], { encoding: "utf8" });
    assert.equal(stdout, `${query};\n`, "kommandoen skriver en annen spørring");
  }
  console.log(`${what}: ${rows.length} rader, ${lines.length} nøkler som fra CSV`);
}

// Days are months of the ledger.
await duckdb.run(`CREATE TABLE dager AS SELECT * REPLACE (substring("Periode", 1, 4) || greatest(substring("Periode", 5, 2), '01') AS "Periode") FROM rader`);
const day = `make_date(CAST(substring("Periode", 1, 4) AS INTEGER), CAST(substring("Periode", 5, 2) AS INTEGER), 1 + CAST(hash("Ansvar", "Konto") % 28 AS INTEGER))`;
const months = await tableOf("maaneder", { Periode: "INTEGER", Beløp: "DECIMAL(14,2)" }, "dager");
const days = await tableOf("datoer", { Periode: { type: "DATE", cast: day }, Beløp: "DECIMAL(14,2)" }, "dager");
assert.deepEqual(days.lines, months.lines, "datoer");
console.log(`datoer: ${days.lines.length} nøkler som av måneder`);

// What cannot be read to the øre is counted, and the rest is added exactly.
const POOR = [["10.10", "0.20", "-10.30", "0.125", "0.375"], ["1 000.50", "", "abc", "1e3"]];
for (const [type, more, unreadable] of [["DECIMAL(14,3)", [], 2], ["DOUBLE", [], 2], ["VARCHAR", POOR[1], 5]]) {
  const values = [...POOR[0], ...more].map((amount) => `(${amount.startsWith("-") ? 16000 : 10100}, '1000', '202', CAST('${amount}' AS ${type}))`);
  await duckdb.run(`CREATE OR REPLACE TABLE daarlig AS SELECT * FROM (VALUES ${values.join(", ")}) AS t(konto, ansvar, funksjon, "beløp")`);
  const columns = [["konto", "integer"], ["ansvar", "text"], ["funksjon", "text"], ["beløp", KINDS[type]]].map(([name, kind]) => ({ name, kind }));
  const read = await ledgerOfTable("daarlig", columns, ask);
  assert.deepEqual([read.lines, read.unreadable], [["10100;1000;202;;;1030", "16000;1000;202;;;-1030"], unreadable], type);
  console.log(`${type}: ${unreadable} beløp er uleselige`);
}
instance.closeSync();
