import { artName } from "../kostra/arter";
import { kapittelName } from "../kostra/kapitler";
import { parseKonto, type Kontoklasse } from "../kostra/konto";

/** What an account is called in `Grunnlag`: `code` is the art or the kapittel. */
export interface AccountKeys {
  readonly kontoklasse: Kontoklasse;
  readonly code: string;
  readonly text: string;
}

/** Keys of an account number, with the municipality's own arter read as the KOSTRA art they stand for. */
export function accountKeys(konto: string, artOverrides: Readonly<Record<string, string>>): AccountKeys {
  const account = parseKonto(konto);
  if (account === null) return { kontoklasse: "annen", code: konto, text: "Ukjent konto" };
  switch (account.kontoklasse) {
    case "drift":
    case "investering": {
      const art = artOverrides[account.art] ?? account.art;
      return { kontoklasse: account.kontoklasse, code: art, text: artName(art) ?? "Ukjent art" };
    }
    case "balanse":
      return { kontoklasse: "balanse", code: account.kapittel, text: kapittelName(account.kapittel) ?? "Ukjent kapittel" };
    case "annen":
      return { kontoklasse: "annen", code: konto, text: `Kontoklasse ${account.digit}` };
  }
}
