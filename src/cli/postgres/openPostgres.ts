import type { Client, ClientConfig, FieldDef, QueryArrayConfig } from "pg";
import { DIALECTS } from "../../source/sql/dialects";
import type { OpenTable } from "../../source/sql/openTable";
import type { TableColumn, ValueKind } from "../../source/sql/tableColumns";
import type { TableAddress } from "./tableAddress";

const CONNECT_SECONDS = 20;

/** A table of a database that speaks PostgreSQL's protocol, to be closed by the caller. */
type PostgresTable = OpenTable & { close(): Promise<void> };

/**
 * The table, in a transaction that sees the database as it is now and can change nothing in it. Throws what the client
 * or the server says.
 */
export async function openPostgres(address: TableAddress): Promise<PostgresTable> {
  const { Client } = (await import("pg")).default;
  const client = new Client(configOf(address));
  const { quoted } = DIALECTS.postgresql;
  // A connection that is lost between two questions tells it when the next is asked.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("START TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    await client.query(ADDED_ON_SHARDS);
    const { fields } = await client.query(`SELECT * FROM ${address.path.map(quoted).join(".")} LIMIT 0`);
    const columns = fields.map(columnOf);
    if (columns.some(({ kind }) => kind === "zoned")) await client.query("SET TIME ZONE 'Europe/Oslo'");
    return {
      name: address.name,
      path: address.path,
      columns,
      dialect: DIALECTS.postgresql,
      ask: (text, take) => ask(client, text, take),
      close: () => client.end(),
    };
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

/**
 * Lets partitions be added up one by one, each where it is; a server that has no such setting is not asked for it.
 * PostgreSQL has it off for what it costs to plan joins.
 */
const ADDED_ON_SHARDS = `SELECT set_config(name, 'on', true) FROM pg_settings WHERE name = 'enable_partitionwise_aggregate'`;

function configOf({ host, port, database, user, ssl }: TableAddress): ClientConfig {
  return {
    host,
    port,
    database,
    user,
    ssl: ssl === "disable" ? false : { rejectUnauthorized: ssl === "verify-full" },
    password: () => process.env.PGPASSWORD ?? passwordOfFile({ host, port, database, user }),
    application_name: "tertial",
    connectionTimeoutMillis: CONNECT_SECONDS * 1000,
    keepAlive: true,
    // Values as the server writes them: a numeric is never a double on its way.
    types: { getTypeParser: () => (text: unknown) => text },
  };
}

/** Of .pgpass; empty where it has none for this. pg's own reading of the file ends with its next version. */
async function passwordOfFile(at: Pick<TableAddress, "host" | "port" | "database" | "user">): Promise<string> {
  const { default: pgpass } = await import("pgpass");
  return new Promise((resolve) => {
    pgpass(at, (password = "") => {
      resolve(password);
    });
  });
}

/** Rows are handed over as they come, and none is kept. */
async function ask(client: Client, text: string, take: (row: readonly (string | null)[]) => void): Promise<void> {
  const { Query } = (await import("pg")).default;
  await new Promise<void>((resolve, reject) => {
    const rows: QueryArrayConfig = { text, rowMode: "array" };
    const query = new Query(rows);
    query.on("row", (row: (string | null)[]) => {
      take(row);
    });
    query.on("end", () => {
      resolve();
    });
    query.on("error", reject);
    client.query(query);
  });
}

/** By the number the protocol has for each type. */
const KINDS: Readonly<Record<number, ValueKind>> = {
  20: "integer",
  21: "integer",
  23: "integer",
  25: "text",
  700: "double",
  701: "double",
  1042: "text",
  1043: "text",
  1082: "date",
  1114: "date",
  1184: "zoned",
  1700: "decimal",
};

function columnOf({ name, dataTypeID, dataTypeModifier }: FieldDef): TableColumn {
  const kind = KINDS[dataTypeID] ?? "other";
  // Precision and scale in one number, and −1 for a numeric without bounds.
  return { name, kind, ...(kind === "decimal" && dataTypeModifier >= 4 && { scale: (dataTypeModifier - 4) & 0x7ff }) };
}
