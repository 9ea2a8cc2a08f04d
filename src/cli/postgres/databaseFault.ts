import type { Problem } from "../../ledger/problem";
import type { TableAddress } from "./tableAddress";
import { words } from "../../texts/words";

type Told = Pick<Problem, "code" | "message">;
type At = Pick<TableAddress, "name" | "host" | "port" | "database" | "user">;

/** Faults of the program, and none of the database's. */
const BUGS = [TypeError, RangeError, ReferenceError];

/**
 * What went wrong between us and the database, as the user can act on it. The server's own words are told only where we
 * have none, and never what it was asked with. Throws what is a fault of the program.
 */
export function databaseFault(error: unknown, at: At): Problem {
  if (BUGS.some((kind) => error instanceof kind)) throw error;
  const { code = "", message = "" } = error as { readonly code?: string; readonly message?: string };
  const told = KNOWN.find(([codes]) => codes.test(code === "" ? message : code))?.[1](at) ?? unknown(code, message, at);
  return { ...told, severity: "error", where: { file: at.name } };
}

/** By what the server (five signs, SQL standard) or the system answers. */
const KNOWN: readonly (readonly [codes: RegExp, tell: (at: At) => Told])[] = [
  [
    /^(?:28P01|28000)$|client password must be/,
    ({ user, database, host }) => ({
      code: "database-passord",
      message: words`Databasen «${database}» på ${host} slapp ikke inn brukeren «${user}»: passordet mangler eller er feil. Legg det i miljøvariabelen PGPASSWORD eller i filen .pgpass.`,
    }),
  ],
  [
    /^3D000$/,
    ({ database, host }) => ({
      code: "database-finnes-ikke",
      message: words`Databasen «${database}» finnes ikke på ${host}. Rett navnet i adressen.`,
    }),
  ],
  [
    /^(?:42P01|3F000|42703)$/,
    ({ name }) => ({
      code: "database-tabell",
      message: words`Tabellen «${name}» finnes ikke. Skriv skjema og tabell i adressen, som i «tabell=regnskap.hovedbok»; store og små bokstaver teller.`,
    }),
  ],
  [
    /^42501$/,
    ({ name, user }) => ({
      code: "database-rettighet",
      message: words`Brukeren «${user}» har ikke rett til å lese «${name}», eller noe den henter fra. Be den som styrer databasen om leserett (GRANT SELECT).`,
    }),
  ],
  [
    /^(?:57014|25P03|ETIMEDOUT)$|timeout expired/,
    ({ host }) => ({
      code: "database-tid",
      message: words`Databasen på ${host} svarte ikke innen tiden den har, og ingenting er lest. Prøv igjen, eller be om lengre tid (statement_timeout).`,
    }),
  ],
  [
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|57P03|53300)$/,
    ({ host, port }) => ({
      code: "database-uten-svar",
      message: words`Ingen database svarer på ${host}, port ${port}. Kontroller navnet og porten i adressen, og at maskinen har vei dit.`,
    }),
  ],
  [
    /does not support SSL/,
    ({ host }) => ({
      code: "database-kryptering",
      message: words`Databasen på ${host} tilbyr ikke kryptert forbindelse. Er nettet trygt, legg til sslmode=disable i adressen.`,
    }),
  ],
  [
    /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/,
    ({ host }) => ({
      code: "database-kryptering",
      message: words`Sertifikatet til databasen på ${host} er utløpt, gjelder et annet navn eller er utstedt av noen denne maskinen ikke kjenner. Er det deres egen utsteder, legg sertifikatet dens i en fil og filens navn i miljøvariabelen NODE_EXTRA_CA_CERTS.`,
    }),
  ],
  [
    /^(?:08...|57P0[12]|HV00[0-9A-Z]|ECONNRESET|EPIPE|XX000|40001)$|Connection terminated/,
    ({ host }) => ({
      code: "database-brutt",
      message: words`Forbindelsen til databasen på ${host}, eller til en del av den, ble brutt mens den ble lest. Ingenting av det er brukt. Prøv igjen.`,
    }),
  ],
];

function unknown(code: string, message: string, { name }: At): Told {
  return {
    code: "database-feil",
    message: words`«${name}» kunne ikke leses. Databasen svarer «${message.slice(0, 300)}»${code === "" ? "" : ` (${code})`}.`,
  };
}
