import type { Form } from "./forms";

/** One amount of a KOSTRA file, in whole 1000 kr: debit +, credit −. */
export type KostraPost =
  | {
      readonly kontoklasse: "drift" | "investering";
      readonly funksjon: string;
      readonly art: string;
      readonly thousands: number;
    }
  | { readonly kontoklasse: "balanse"; readonly kapittel: string; readonly sektor: string; readonly thousands: number };

export type Kvartal = 1 | 2 | 3 | 4;

/** Who reports, and of what, as every record of a file says. */
export interface KostraSender {
  readonly year: number;
  /** The accounts up to the end of a quarter; null: the year's. */
  readonly kvartal: Kvartal | null;
  /** Six digits: kommunenummer and 00, fylkesnummer and 0000, or a bydel of Oslo. */
  readonly region: string;
  /** Nine digits for a særbedrift, else "". */
  readonly orgnr: string;
}

/** A KOSTRA file as a value: one form, one sender, its posts in the order they are written. */
export interface KostraFile extends KostraSender {
  readonly form: Form;
  readonly posts: readonly KostraPost[];
}
