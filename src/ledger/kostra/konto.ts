import { isKapittel } from "./kapitler";

/** The accounts a posting can belong to. `annen`: kontoklasse 3–9 (konsern, mellomregning). */
export type Kontoklasse = "drift" | "investering" | "balanse" | "annen";

/** What an account number says: art in drift and investering, kapittel and sektor in balanse. */
export type Konto =
  | { readonly kontoklasse: "drift" | "investering"; readonly art: string }
  | { readonly kontoklasse: "balanse"; readonly kapittel: string; readonly sektor: string }
  | { readonly kontoklasse: "annen"; readonly digit: string };

/**
 * What the digits of an account number say, or null when they are too few or not digits.
 * `11150` is drift, art 115; `210320` is balanse, kapittel 10, sektor 320; digits after that are the municipality's
 * own.
 */
export function parseKonto(konto: string): Konto | null {
  if (!/^\d{4,}$/.test(konto)) return null;
  const digit = konto.charAt(0);
  if (digit === "0" || digit === "1")
    return { kontoklasse: digit === "1" ? "drift" : "investering", art: konto.slice(1, 4) };
  return digit === "2" ? parseBalance(konto.slice(1)) : { kontoklasse: "annen", digit };
}

/** Kapittel is 2 to 4 digits before a sektor of 3; further digits only when no kapittel fits with exactly 3 left. */
function parseBalance(digits: string): Konto | null {
  if (digits.length < 5) return null;
  const exact = digits.slice(0, -3);
  const lengths = isKapittel(exact) ? [exact.length] : [4, 3, 2];
  const length =
    lengths.find((n) => digits.length >= n + 3 && isKapittel(digits.slice(0, n))) ?? Math.min(exact.length, 4);
  return { kontoklasse: "balanse", kapittel: digits.slice(0, length), sektor: digits.slice(length, length + 3) };
}
