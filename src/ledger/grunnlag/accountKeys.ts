import { artName } from "../kostra/arter";
import { kapittelName } from "../kostra/kapitler";
import { parseKonto, type Kontoklasse } from "../kostra/konto";

/** What an account is called in `Grunnlag`: `code` is the art or the kapittel; `sektor` is "" outside the balance. */
export interface AccountKeys {
  readonly kontoklasse: Kontoklasse;
  readonly code: string;
  readonly sektor: string;
  readonly text: string;
}

/** Keys of an account number, with the municipality's own arter read as the KOSTRA art they stand for. */
export function accountKeys(konto: string, artOverrides: Readonly<Record<string, string>>): AccountKeys {
  const account = parseKonto(konto);
  if (account === null) return { kontoklasse: "annen", code: konto, sektor: "", text: "Ukjent konto" };
  switch (account.kontoklasse) {
    case "drift":
    case "investering": {
      const art = artOverrides[account.art] ?? account.art;
      return { kontoklasse: account.kontoklasse, code: art, sektor: "", text: artName(art) ?? "Ukjent art" };
    }
    case "balanse": {
      const { kapittel, sektor } = account;
      return { kontoklasse: "balanse", code: kapittel, sektor, text: kapittelName(kapittel) ?? "Ukjent kapittel" };
    }
    case "annen":
      return { kontoklasse: "annen", code: konto, sektor: "", text: `Kontoklasse ${account.digit}` };
  }
}
