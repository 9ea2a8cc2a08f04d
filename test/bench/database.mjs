// A ledger in a database beside the same rows as files: bytes to Node, time and memory. `npm run bench:database -- [million postings …]`; 10 without.
// PostgreSQL is started here, of Debian's package; DuckDB runs the same query as `tertial sql` writes for it over Parquet.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";

const here = dirname(fileURLToPath(import.meta.url));
const BIN = join(here, "../../src/cli/bin.js");
const require = createRequire(import.meta.url);
require("../jest/plainRequire.js").compileAsRequired();
const { postgresFolder, startPostgres, PASSWORD } = require("../support/postgres.ts");

/** The same postings in both: keys and amounts by the number of the row. `div`: how whole numbers are divided. */
const postings = (rows, div) => `
  SELECT '1' || CAST(100 + k % 84 * 9 AS VARCHAR) || '0' AS konto, CAST(1000 + k ${div} 58 * 10 AS VARCHAR) AS ansvar, CAST(100 + k % 90 * 3 AS VARCHAR) AS funksjon,
    CASE WHEN k % 5 = 0 THEN CAST(61001 + k % 10 AS VARCHAR) ELSE '0' END AS prosjekt, CAST(202401 + n % 12 AS VARCHAR) AS periode, CAST((n * 104729 % 200001 - 100000) * 0.01 AS DECIMAL(14, 2)) AS "beløp"
  FROM (SELECT n, n * 7919 % 17400 AS k FROM (${rows}) AS r) AS t`;

const bin = postgresFolder();
if (bin === null) throw new Error("initdb finnes ikke; apt-get install postgresql");
const folder = mkdtempSync(join(tmpdir(), "tertial-bench-"));
const server = await startPostgres(bin);
process.env.PGPASSWORD = PASSWORD;
try {
  for (const million of process.argv.slice(2).length > 0 ? process.argv.slice(2).map(Number) : [10]) await measure(million * 1e6);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(count) {
  const [csv, parquet] = [join(folder, "hovedbok.csv"), join(folder, "hovedbok.parquet")];
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const duckdb = await instance.connect();
  const source = postings(`SELECT range AS n FROM range(${count})`, "//");
  await duckdb.run(`COPY (${source}) TO '${parquet}' (FORMAT parquet)`);
  await duckdb.run(`COPY (SELECT * FROM '${parquet}') TO '${csv}' (DELIMITER ';', HEADER)`);
  await server.connected("postgres", async (client) => {
    await client.query("DROP TABLE IF EXISTS hovedbok");
    await client.query(`CREATE UNLOGGED TABLE hovedbok AS ${postings(`SELECT n FROM generate_series(0, ${count - 1}) AS g(n)`, "/").replaceAll("n * ", "CAST(n AS bigint) * ")}`);
    await client.query("VACUUM ANALYZE hovedbok");
  });
  const proxy = await counting(server.port);
  const address = server.address("postgres", "hovedbok").replace(`:${server.port}/`, `:${proxy.port}/`);
  const runs = [
    { what: "PostgreSQL", ...(await inspected(address)), bytes: proxy.bytes() },
    { what: "Parquet i Node", ...(await inspected(parquet)), bytes: statSync(parquet).size },
    { what: "CSV i Node", ...(await inspected(csv)), bytes: statSync(csv).size },
  ];
  proxy.close();
  await duckdb.run(`CREATE VIEW hovedbok AS SELECT * FROM '${parquet}'`);
  const { stdout: query } = spawnSync(process.execPath, [BIN, "sql", "--dialect", "duckdb", "--ledger", parquet, "--tabell", "hovedbok", "--year", "2024"], { encoding: "utf8" });
  const start = performance.now();
  const result = (await duckdb.runAndReadAll(query)).getRows();
  const seconds = (performance.now() - start) / 1000;
  const counted = result.reduce((sum, row) => sum + Number(row.at(-1)), 0);
  if (counted !== count || new Set(runs.map(({ told }) => told)).size !== 1) throw new Error(`ulike svar: ${counted} rader, ${runs.map(({ told }) => told).join("\n")}`);
  console.log(`\n${count / 1e6} mill. posteringer, ${result.length} rader i svaret; samme rader og summer i alle`);
  const csvSeconds = runs.at(-1).seconds;
  const all = [...runs, { what: "DuckDB over Parquet, spørringen alene", seconds }];
  console.table(all.map(({ what, seconds: each, bytes, peakMiB }) => ({ kilde: what, sekunder: Number(each.toFixed(1)), "av tiden for CSV": Number((each / csvSeconds).toFixed(2)), ...(bytes && { "MB til Node": Number((bytes / 1e6).toFixed(1)), "topp MiB": Math.round(peakMiB) }) })));
  instance.closeSync();
}

/** What `tertial inspect` says of the source, without its name, and what it took. */
async function inspected(source) {
  const start = performance.now();
  const child = spawn(process.execPath, [BIN, "inspect", source, "--year", "2024"], { stdio: ["ignore", "pipe", "inherit"] });
  let [out, peakMiB] = ["", 0];
  child.stdout.on("data", (piece) => (out += piece));
  const watch = setInterval(() => {
    try {
      peakMiB = Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) / 1024 || peakMiB;
    } catch { /* it has ended */ }
  }, 20);
  await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  // Of a file its heads are a row of it that is left out; the rows that are used and the sums are the same.
  const told = /^.*?(\d[\d ]*) av \d/m.exec(out)[1] + /^  1  .*$/m.exec(out)[0];
  return { seconds: (performance.now() - start) / 1000, peakMiB, told };
}

/** A way to the server that counts what comes from it. */
function counting(port) {
  let bytes = 0;
  const way = createServer((socket) => {
    const inner = connect(port, "127.0.0.1");
    inner.on("data", (piece) => (bytes += piece.length));
    socket.pipe(inner).pipe(socket);
    for (const each of [socket, inner]) each.on("error", () => undefined);
  });
  return new Promise((resolve) => way.listen(0, "127.0.0.1", () => resolve({ port: way.address().port, bytes: () => bytes, close: () => way.close() })));
}
