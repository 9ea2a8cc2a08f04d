/** Looks a password up in .pgpass, or in the file PGPASSFILE names; undefined where it has none for this. */
declare module "pgpass" {
  export default function pgpass(
    at: { readonly host: string; readonly port: number; readonly database: string; readonly user: string },
    done: (password: string | undefined) => void,
  ): void;
}
