import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readInput } from "../../../src/cli/readInput";
import type { ReportInput } from "../../../src/report/buildReport";
import { codeAt, DIMENSIONS, figuresOf, type Ledger } from "../../../src/ledger/ledger";
import { PASSWORD, postgresFolder, startPostgres, type PostgresServer } from "../../support/postgres";
import { readSample, SAMPLE } from "../../support/sample";
import { tertial } from "../../support/tertial";

const bin = postgresFolder();
/** Seen in the run, and why. */
const withPostgres = bin === null ? describe.skip : describe;

/** A table that provokes a problem, and how it is asked for. */
interface Fault {
  readonly sql?: readonly string[];
  readonly database?: string;
  readonly table: string;
  readonly user?: string;
  readonly password?: string;
  readonly port?: number;
  readonly more?: string;
}
const PROBLEMS = join(__dirname, "../../problems");
const FAULTS = readdirSync(PROBLEMS).filter((folder) => existsSync(join(PROBLEMS, folder, "tabell.json")));

let server: PostgresServer;
const read = (ledger: readonly string[], more: { readonly budget?: readonly string[] } = {}): Promise<ReportInput> =>
  readInput({ ledger, budget: more.budget ?? [], lastYear: [], organisation: join(SAMPLE, "organisasjon.csv"), template: undefined, lists: [], year: 2024, report: "aarsrapport", month: undefined });

const rowsOf = (ledger: Ledger): readonly string[] =>
  Array.from({ length: ledger.size }, (_, row) =>
    [...DIMENSIONS.map((dimension) => codeAt(ledger, dimension, row)), ...figuresOf(ledger).map((figure) => ledger.amounts[figure]?.[row])].join(";"),
  ).sort();

/** The rows of one of the sample's files; "" for a cell it has not. */
function cellsOf(file: string, encoding: "latin1" | "utf8"): readonly (readonly string[])[] {
  const lines = readFileSync(join(SAMPLE, file), encoding).replace(/^\ufeff/, "").trim().split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(";"));
}

const kroner = (text: string): string => text.replace(/[\s\u00a0]/g, "").replace(",", ".");

const KEYS = "konto text, kontonavn text, ansvar text, ansvarsnavn text, funksjon text, funksjonsnavn text, prosjekt text, prosjektnavn text, periode integer";

/** Fills a table whose last columns are amounts. */
async function fill(table: string, rows: readonly (readonly string[])[], amounts: number): Promise<void> {
  await server.connected("regnskap", async (client) => {
    const width = 9 + amounts;
    const columns = Array.from({ length: width }, (_, at) => rows.map((row) => (at < 9 ? (row[at] ?? "") : kroner(row[at] ?? "")) || null));
    const types = columns.map((_, at) => `$${at + 1}::text[]`).join(", ");
    const cast = columns.map((_, at) => (at === 8 ? "c9::integer" : at > 8 ? `c${at + 1}::numeric` : `coalesce(c${at + 1}, '')`)).join(", ");
    const names = columns.map((_, at) => `c${at + 1}`).join(", ");
    await client.query(`INSERT INTO ${table} SELECT ${cast} FROM unnest(${types}) AS t(${names})`, columns);
  });
}

withPostgres(`a table in PostgreSQL${bin === null ? " (hoppet over: initdb finnes ikke; apt-get install postgresql)" : ""}`, () => {
  beforeAll(async () => {
    server = await startPostgres(bin as string);
    process.env.PGPASSWORD = PASSWORD;
    await server.connected("postgres", (client) => client.query("CREATE DATABASE regnskap"));
    await server.connected("regnskap", async (client) => {
      await client.query(`CREATE TABLE hovedbok (${KEYS}, "beløp" numeric(14,2))`);
      await client.query(`CREATE TABLE budsjett (${KEYS}, opprinnelig_budsjett numeric, "Rev. budsjett" numeric)`);
    });
    await fill("hovedbok", cellsOf("hovedbok.csv", "latin1"), 1);
    await fill("budsjett", cellsOf("budsjett.csv", "utf8"), 2);
  });
  afterAll(() => server.stop());

  test("gives the same ledger as the files, with every row counted and the same sums on both sides", async () => {
    const files = await readSample("hovedbokOgBudsjett");
    const tables = await read([server.address("regnskap", "hovedbok")], { budget: [server.address("regnskap", "public.budsjett")] });
    expect(tables.problems).toEqual([]);
    expect(rowsOf(tables.ledger).join("\n") === rowsOf(files.ledger).join("\n")).toBe(true);
    const facts = ({ controls }: ReportInput) => controls.map(({ rowsUsed, months, sums, gross }) => ({ rowsUsed, months, sums, gross }));
    expect(facts(tables)).toEqual(facts(files));
  });

  test.each(FAULTS)("%s is told, without a password and without a figure", async (code) => {
    const { sql = [], database = "regnskap", table, user, password = PASSWORD, port, more = "" } = JSON.parse(readFileSync(join(PROBLEMS, code, "tabell.json"), "utf8")) as Fault;
    await server.connected("regnskap", async (client) => {
      for (const each of sql) await client.query(each);
    });
    const address = server.address(database, table, user).replace(`:${server.port}/`, `:${port ?? server.port}/`) + more;
    process.env.PGPASSWORD = password;
    const { problems, ledger } = await read([address]).finally(() => { process.env.PGPASSWORD = PASSWORD; });
    const told = problems.filter((problem) => problem.code === code).map(({ severity, message }) => `${severity}: ${message}\n`);
    expect(told.join("")).toBe(readFileSync(join(PROBLEMS, code, "expected.txt"), "utf8"));
    expect([ledger.size, JSON.stringify(problems).includes(PASSWORD)]).toEqual([0, false]);
  });

  test("gives the same tables and controls, and is never told with a user", async () => {
    const rest = ["--organisation", join(SAMPLE, "organisasjon.csv"), "--report", "aarsrapport", "--year", "2024"];
    const files = await tertial("check", "--ledger", join(SAMPLE, "hovedbok.csv"), ...rest);
    const table = await tertial("check", "--ledger", server.address("regnskap", "hovedbok"), ...rest);
    const after = (out: string): string => out.slice(out.indexOf("\n"));
    expect(after(table.out)).toBe(after(files.out));
    expect(table.out.split("\n")[0]).toMatch(/^hovedbok \(127\.0\.0\.1\/regnskap\): 39 024 av 39 024 rader brukt/);
  });
});
