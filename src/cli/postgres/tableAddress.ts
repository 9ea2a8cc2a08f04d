import { userInfo } from "node:os";
import { UsageError } from "../usageError";
import { words } from "../../texts/words";

/** Where a table is: what the user wrote, taken apart. The password is asked of the environment or .pgpass. */
export interface TableAddress {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  /** The parts of the table's name. */
  readonly path: readonly string[];
  readonly ssl: SslMode;
  /** As it is told: without user. */
  readonly name: string;
}

const SSL_MODES = ["disable", "require", "verify-full"] as const;
type SslMode = (typeof SSL_MODES)[number];

const EXAMPLE = "postgresql://vert/database?tabell=regnskap.hovedbok";

export const isTableAddress = (text: string): boolean => /^postgres(?:ql)?:\/\//i.test(text);

/**
 * The address of `postgresql://[bruker@]vert[:port]/database?tabell=[skjema.]tabell[&sslmode=…]`. Throws UsageError,
 * which never repeats it, for one that is not understood or has a password in it.
 */
export function tableAddress(text: string): TableAddress {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw new UsageError(words`Adressen til databasen er ikke forstått. Skriv den som ${EXAMPLE}.`);
  const { PGUSER, PGPORT, PGDATABASE, PGSSLMODE } = process.env;
  if (url.password !== "" || url.searchParams.has("password"))
    throw new UsageError(
      "Adressen har et passord i seg, og kan ses av andre på maskinen. Ta det bort, og legg det i miljøvariabelen PGPASSWORD eller i filen .pgpass.",
    );
  const unknown = [...url.searchParams.keys()].find((key) => key !== "tabell" && key !== "sslmode");
  if (unknown !== undefined)
    throw new UsageError(words`Adressen til databasen har «${unknown}», som ikke er kjent. Skriv den som ${EXAMPLE}.`);
  const path = partsOf(url.searchParams.get("tabell") ?? "");
  const database = decodeURIComponent(url.pathname.slice(1)) || (PGDATABASE ?? "");
  if (path.length === 0 || database === "" || url.hostname === "")
    throw new UsageError(words`Adressen må si hvilken database og tabell: ${EXAMPLE}.`);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return {
    host,
    port: Number(url.port || PGPORT || 5432),
    database,
    user: decodeURIComponent(url.username) || PGUSER || userInfo().username,
    path,
    ssl: sslOf(url.searchParams.get("sslmode") ?? PGSSLMODE, host),
    name: `${path.join(".")} (${host}/${database})`,
  };
}

/** The parts of a table's name. Throws UsageError for what is no name. */
export function tablePath(text: string): readonly string[] {
  const path = partsOf(text);
  if (path.length === 0)
    throw new UsageError(words`«${text}» er ikke navnet på en tabell. Skriv skjema og tabell, som regnskap.hovedbok.`);
  return path;
}

/** «regnskap.hovedbok», or with a point or a quote inside a part: «"Regnskap 2024"."Hovedbok"». */
function partsOf(text: string): readonly string[] {
  const parts = text.match(/"(?:[^"]|"")+"|[^."]+/g) ?? [];
  if (parts.join(".") !== text) return [];
  return parts.map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part));
}

/** What crosses a network is encrypted unless the user says otherwise. */
function sslOf(mode: string | undefined, host: string): SslMode {
  const isHere = host === "localhost" || host === "::1" || host.startsWith("127.");
  if (mode === undefined || mode === "prefer" || mode === "allow") return isHere ? "disable" : "require";
  const found = SSL_MODES.find((each) => each === mode) ?? (mode === "verify-ca" ? "verify-full" : undefined);
  if (found === undefined) throw new UsageError(words`sslmode ${mode} finnes ikke; bruk ${SSL_MODES.join(", ")}.`);
  return found;
}
