import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Client, type ClientConfig } from "pg";

/** Of the server's own user. */
export const PASSWORD = "hemmelig-nok";
const USER = "eier";

/** Where the programs of a PostgreSQL server are; null where there is none. Debian puts them beside PATH. */
export function postgresFolder(): string | null {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, "bin")), ...(process.env.PATH ?? "").split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null;
}

export interface PostgresServer {
  readonly port: number;
  /** The address of a table in one of its databases, for a user. */
  address(database: string, table: string, user?: string): string;
  /** A connection to a database, as the one who owns all. */
  connected<T>(database: string, work: (client: Client) => Promise<T>): Promise<T>;
  /** Offers encryption from now on, by a certificate nobody has issued. Debian's server comes with openssl. */
  encrypt(): Promise<void>;
  stop(): Promise<void>;
}

/** A server of its own on loopback, on a port nobody has, with its files in a folder of its own. */
export async function startPostgres(bin: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "tertial-postgres-"));
  const [data, password] = [join(folder, "data"), join(folder, "passord")];
  writeFileSync(password, PASSWORD);
  // The server refuses to run as root.
  const as = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  if (as.uid !== undefined) [folder, password].forEach((each) => { chownSync(each, as.uid, as.gid); });
  const how = { ...as, cwd: folder, stdio: "ignore" } as const;
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", USER, "-A", "scram-sha-256", `--pwfile=${password}`, "-E", "UTF8", "--locale=C", "--no-sync"], how);
  const port = await freePort();
  const settings = { port, listen_addresses: "127.0.0.1", unix_socket_directories: "", fsync: "off", shared_buffers: "32MB", max_connections: 40, jit: "off" };
  const server = spawn(join(bin, "postgres"), ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])], how);
  const connected = async <T>(database: string, work: (client: Client) => Promise<T>, ssl: ClientConfig["ssl"] = false): Promise<T> => {
    const client = new Client({ host: "127.0.0.1", port, database, user: USER, password: PASSWORD, ssl });
    try {
      await client.connect();
      return await work(client);
    } finally {
      await client.end();
    }
  };
  await untilReady(() => connected("postgres", (client) => client.query("SELECT 1")), server);
  return {
    port,
    address: (database, table, user = USER) => `postgresql://${user}@127.0.0.1:${port}/${database}?tabell=${table}`,
    connected,
    async encrypt() {
      execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", join(data, "server.key"), "-out", join(data, "server.crt"), "-days", "2", "-subj", "/CN=127.0.0.1"], how);
      await connected("postgres", async (client) => {
        await client.query("ALTER SYSTEM SET ssl = on");
        await client.query("SELECT pg_reload_conf()");
      });
      await untilReady(() => connected("postgres", (client) => client.query("SELECT 1"), { rejectUnauthorized: false }), server);
    },
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGQUIT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(attempt: () => Promise<unknown>, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error("postgres sluttet før den svarte");
    if (await attempt().then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { readonly port: number };
      server.close(() => { resolve(port); });
    });
  });
}
