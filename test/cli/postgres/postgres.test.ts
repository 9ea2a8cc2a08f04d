import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { givenAnswers } from "../../../src/cli/givenAnswers";
import type { InputOptions } from "../../../src/cli/inputOptions";
import { openPostgres } from "../../../src/cli/postgres/openPostgres";
import { tableAddress } from "../../../src/cli/postgres/tableAddress";
import { readInput } from "../../../src/cli/readInput";
import { recognitionFor } from "../../../src/source/recognitionFor";
import { inspectTable } from "../../../src/source/sql/inspectTable";
import { ledgerQuery } from "../../../src/source/sql/ledgerQuery";
import { readTable } from "../../../src/source/sql/readTable";
import type { ReportInput } from "../../../src/report/buildReport";
import { codeAt, DIMENSIONS, figuresOf, type Ledger } from "../../../src/ledger/ledger";
import { PASSWORD, postgresFolder, startPostgres, type PostgresServer } from "../../support/postgres";
import { readSample, SAMPLE } from "../../support/sample";
import { tertial } from "../../support/tertial";
import { nb } from "../../support/nb";

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
const INPUT: InputOptions = { ledger: [], budget: [], lastYear: [], organisation: join(SAMPLE, "organisasjon.csv"), template: undefined, lists: [], year: 2024, report: "aarsrapport", month: undefined };
const read = (ledger: readonly string[], budget: readonly string[] = []): Promise<ReportInput> => readInput({ ...INPUT, ledger, budget });

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

const NAMES = KEYS.replace(/ (?:text|integer)/g, "");
const SHARDS = ["skjar1", "skjar2", "skjar3"];

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
    // Two months of it, where the whole year tells nothing more.
    await server.connected("regnskap", (client) => client.query("CREATE TABLE to_maaneder AS SELECT * FROM hovedbok WHERE periode <= 202402"));
    await fill("budsjett", cellsOf("budsjett.csv", "utf8"), 2);
  });
  afterAll(() => server.stop());

  test("gives the same ledger as the files, with every row counted and the same sums on both sides", async () => {
    const files = await readSample("hovedbokOgBudsjett");
    const tables = await read([server.address("regnskap", "hovedbok")], [server.address("regnskap", "public.budsjett")]);
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
    const told = problems.filter((problem) => problem.code === code).map(({ severity, message }) => `${severity}: ${nb(message)}\n`);
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

  test("amounts with more than two decimals, and texts that are no numbers, are counted and told, whatever type they have", async () => {
    await server.connected("regnskap", async (client) => {
      for (const [name, type] of [["numerisk", "numeric"], ["flyt", "double precision"], ["tekst", "text"]] as const) {
        await client.query(`CREATE TABLE ${name} (konto integer, ansvar text, funksjon text, "beløp" ${type})`);
        await client.query(`INSERT INTO ${name} VALUES (10100, '1000', '202', '10.10'), (10100, '1000', '202', '0.20'), (16000, '1000', '202', '-10.30'), (10100, '1000', '202', '0.125'), (10100, '1000', '202', '0.375')`);
      }
      await client.query(`INSERT INTO tekst VALUES (10100, '1000', '202', '1 000.50'), (10100, '1000', '202', '')`);
    });
    for (const [name, unreadable] of [["numerisk", 2], ["flyt", 2], ["tekst", 3]] as const) {
      const { ledger, controls, problems } = await read([server.address("regnskap", name)]);
      expect(rowsOf(ledger)).toEqual(["10100;1000;202;;;1030", "16000;1000;202;;;-1030"]);
      expect(controls[0]?.leftOut.find(({ reason }) => reason === "uleselig")?.rows).toBe(unreadable);
      expect(problems.filter(({ code }) => code === "belop-uleselig").map(({ severity }) => severity)).toContain("error");
    }
  });

  test("a double is read to the øre as a file's is, and what a real has lost is told", async () => {
    await server.connected("regnskap", async (client) => {
      for (const type of ["double precision", "real"] as const)
        await client.query(`CREATE TABLE som_${type.slice(0, 4)} AS SELECT konto, ansvar, funksjon, periode, "beløp"::${type} AS "beløp" FROM to_maaneder`);
    });
    const [exact, lossy] = await Promise.all(["som_doub", "som_real"].map((name) => read([server.address("regnskap", name)])));
    const { controls } = await read([server.address("regnskap", "to_maaneder")]);
    expect([exact?.problems.filter(({ severity }) => severity === "error"), exact?.controls[0]?.gross]).toEqual([[], controls[0]?.gross]);
    expect(lossy?.problems.map(({ code }) => code)).toContain("belop-uleselig");
  });

  test("what is asked of a file is asked of a table, and answered by the same options", async () => {
    await server.connected("regnskap", async (client) => {
      await client.query(`CREATE TABLE faser AS SELECT konto, ansvar, funksjon, periode, "beløp", CASE WHEN periode % 2 = 0 THEN 'Endelig' ELSE 'Kladd' END AS utgave, md5(ctid::text) AS bilagstekst FROM to_maaneder`);
    });
    const address = server.address("regnskap", "faser");
    const { problems } = await read([address]);
    expect(problems.filter(({ severity }) => severity === "error").map(({ code, where }) => [code, where?.column])).toEqual([["kilde-verdier", "utgave"]]);
    const answered = await tertial("inspect", address, "--bare", "utgave=Endelig");
    const [all, used] = await server.connected("regnskap", async (client) => {
      const { rows } = await client.query<{ all: string; used: string }>(`SELECT count(*) AS all, count(*) FILTER (WHERE utgave = 'Endelig') AS used FROM faser`);
      return [rows[0]?.all, rows[0]?.used].map((count) => Number(count).toLocaleString("nb-NO").replaceAll("\u00a0", " "));
    });
    expect(answered.out).toContain(`${used} av ${all} rader brukt`);
  });

  test("accounts that are numbers have their zeros back, and dates are periods of Norway", async () => {
    await server.connected("regnskap", async (client) => {
      await client.query(`CREATE TABLE datert (konto integer, ansvar text, funksjon text, bilagsdato timestamptz, "beløp" numeric(12,2))`);
      await client.query(`INSERT INTO datert VALUES (10100, '1000', '202', '2023-12-31T23:30:00Z', 5), (100, '1000', '202', '2024-06-30T22:00:00Z', -5), (10100, '1000', '202', '2024-01-15T10:00:00Z', 7)`);
    });
    const { ledger, problems } = await readInput({ ...INPUT, ledger: [server.address("regnskap", "datert")], answers: givenAnswers({ kolonne: ["bilagsdato=periode"] }) });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(rowsOf(ledger)).toEqual(["00100;1000;202;;202407;-500", "10100;1000;202;;202401;1200"]);
  });

  test("more keys than there is room for are refused with their number and the column that differs the most", async () => {
    await server.connected("regnskap", (client) => client.query(`CREATE TABLE bilag AS SELECT konto, ansvar, funksjon, row_number() OVER () AS prosjekt, "beløp" FROM to_maaneder LIMIT 500`));
    const table = await openPostgres(tableAddress(server.address("regnskap", "bilag")));
    const recognition = recognitionFor("regnskap", await inspectTable(table), 2024);
    const { ledger, control, problems } = await readTable(table, recognition, { year: 2024 }, 400);
    await table.close();
    expect([ledger.size, control.rowsUsed, problems.map(({ code, severity }) => [code, severity])]).toEqual([0, 0, [["kilde-for-mange-noekler", "error"]]]);
    expect(nb(problems[0]?.message ?? "")).toMatch(/har 500 ulike sett av koder og perioder, flere enn de 400 det er plass til.* «prosjekt» har alene 400 ulike verdier/);
  });

  test("the password is read of .pgpass, and what crosses a network is encrypted, by a certificate that is known where that is asked for", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tertial-pgpass-"));
    const passfile = join(folder, "pgpass");
    writeFileSync(passfile, `127.0.0.1:${server.port}:regnskap:eier:${PASSWORD}\n`, { mode: 0o600 });
    await server.encrypt();
    delete process.env.PGPASSWORD;
    process.env.PGPASSFILE = passfile;
    const codes = async (more: string): Promise<readonly unknown[]> => {
      const { ledger, problems } = await read([server.address("regnskap", more)]);
      return [ledger.size > 0, ...problems.filter(({ severity }) => severity === "error").map(({ code }) => code)];
    };
    try {
      const table = await openPostgres(tableAddress(server.address("regnskap", "to_maaneder&sslmode=require")));
      const encrypted: unknown[] = [];
      await table.ask("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()", ([ssl]) => encrypted.push(ssl));
      await table.close();
      expect(encrypted).toEqual(["t"]);
      expect([await codes("to_maaneder&sslmode=require"), await codes("to_maaneder&sslmode=verify-full")]).toEqual([[true], [false, "database-kryptering"]]);
      writeFileSync(passfile, "");
      expect(await codes("to_maaneder")).toEqual([false, "database-passord"]);
    } finally {
      process.env.PGPASSWORD = PASSWORD;
      delete process.env.PGPASSFILE;
      rmSync(folder, { recursive: true });
    }
  });

  test("a table that is changed while it is read is read as it was", async () => {
    await server.connected("regnskap", (client) => client.query("CREATE TABLE levende AS SELECT * FROM to_maaneder"));
    const address = tableAddress(server.address("regnskap", "levende"));
    const table = await openPostgres(address);
    const recognition = await inspectTable(table);
    await server.connected("regnskap", (client) => client.query(`UPDATE levende SET "beløp" = "beløp" + 1; DELETE FROM levende WHERE periode = 202402`));
    const { ledger } = await readTable(table, recognition, { year: 2024 });
    await table.close();
    const { ledger: before } = await read([server.address("regnskap", "to_maaneder")]);
    expect(rowsOf(ledger).join("\n") === rowsOf(before).join("\n")).toBe(true);
    await expect(openPostgres(address).then((again) => again.ask("DELETE FROM levende", () => undefined).finally(() => again.close()))).rejects.toThrow(/read-only/);
  });

  describe("of three shards", () => {
    beforeAll(async () => {
      for (const shard of SHARDS) {
        await server.connected("postgres", (client) => client.query(`CREATE DATABASE ${shard}`));
        await server.connected(shard, (client) => client.query(`CREATE TABLE del (${KEYS}, "beløp" numeric(14,2))`));
      }
      await server.connected("regnskap", async (client) => {
        await client.query(`CREATE EXTENSION postgres_fdw; CREATE TABLE delt_bok (${KEYS}, "beløp" numeric(14,2)) PARTITION BY HASH (ansvar)`);
        for (const [at, shard] of SHARDS.entries()) {
          await client.query(`CREATE SERVER ${shard} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${server.port}', dbname '${shard}')`);
          await client.query(`CREATE USER MAPPING FOR CURRENT_USER SERVER ${shard} OPTIONS (user 'eier', password '${PASSWORD}')`);
          await client.query(`CREATE FOREIGN TABLE ${shard} PARTITION OF delt_bok FOR VALUES WITH (MODULUS 3, REMAINDER ${at}) SERVER ${shard} OPTIONS (table_name 'del')`);
        }
        await client.query(`INSERT INTO delt_bok SELECT ${NAMES}, part FROM to_maaneder, unnest(ARRAY["beløp" - 3, 1, 1, 1]) AS part`);
      });
      await server.connected("regnskap", (client) => client.query("ANALYZE delt_bok"));
    });

    test("the ledger is the same", async () => {
      const address = server.address("regnskap", "delt_bok");
      const { ledger, problems } = await read([address]);
      const { ledger: whole } = await read([server.address("regnskap", "to_maaneder")]);
      expect([problems.filter(({ severity }) => severity === "error"), rowsOf(ledger).join("\n") === rowsOf(whole).join("\n")]).toEqual([[], true]);
    });

    /** What the shards are asked for when the table is read, as the server plans it. */
    async function askedOfShards(name: string): Promise<readonly string[]> {
      const table = await openPostgres(tableAddress(server.address("regnskap", name)));
      const { text } = ledgerQuery(table.path, table.columns, recognitionFor("regnskap", await inspectTable(table), 2024), table.dialect);
      const plan: string[] = [];
      await table.ask(`EXPLAIN (VERBOSE) ${text}`, ([line]) => plan.push(line ?? ""));
      await table.close();
      return plan.filter((line) => line.includes("Remote SQL"));
    }

    test("the sums are made on the shards, where what parts them is of the key", async () => {
      const asked = await askedOfShards("delt_bok");
      expect(asked).toHaveLength(3);
      for (const each of asked) expect(each).toMatch(/: SELECT .*sum\(.* FROM public\.del GROUP BY /);
    });

    test("rows are fetched from the shards where what parts them is not of the key", async () => {
      await server.connected("regnskap", async (client) => {
        await client.query(`CREATE TABLE delt_etter_navn (${KEYS}, "beløp" numeric(14,2)) PARTITION BY HASH (ansvarsnavn)`);
        for (const [at, shard] of SHARDS.entries())
          await client.query(`CREATE FOREIGN TABLE ${shard}_navn PARTITION OF delt_etter_navn FOR VALUES WITH (MODULUS 3, REMAINDER ${at}) SERVER ${shard} OPTIONS (table_name 'del')`);
      });
      const asked = await askedOfShards("delt_etter_navn");
      expect([asked.length, asked.filter((each) => each.includes("GROUP BY"))]).toEqual([3, []]);
    });

    test("one that goes away midway stops the reading, and nothing of it is used", async () => {
      // The shard's rows come from a view that ends the shard's own connection after the first thousands.
      await server.connected("skjar3", (client) =>
        client.query(`ALTER TABLE del RENAME TO alt; CREATE VIEW del AS SELECT ${NAMES}, CASE WHEN row_number() OVER () < 2000 OR pg_terminate_backend(pg_backend_pid()) THEN "beløp" END AS "beløp" FROM alt`),
      );
      const { ledger, problems } = await read([server.address("regnskap", "delt_bok")]);
      expect([ledger.size, problems.filter(({ severity }) => severity === "error").map(({ code }) => code)]).toEqual([0, ["database-brutt"]]);
    });
  });
});
