import { ore, type Ore } from "../amounts/ore";
import { parseKonto, type Konto } from "./kostra/konto";
import type { KostraPost } from "./kostra/kostraFile";
import { codeAt, type Figure, type Ledger } from "./ledger";

type Key<T> = T extends unknown ? Omit<T, "thousands"> : never;

/** What a KOSTRA post is summed from: its codes and the exact amount in øre, ledger sign. */
export interface ExactPost {
  readonly key: Key<KostraPost>;
  readonly exact: Ore;
}

/** Arter to be read as others, and the figure that is reported. */
export interface PostOptions {
  readonly artOverrides?: Readonly<Record<string, string>>;
  readonly figure?: Figure;
}

/**
 * The ledger summed per kontoklasse, funksjon and art, or kapittel and sektor, in the order of a KOSTRA file.
 * A funksjon counts by its first three digits. Accounts of other kontoklasser are in no form; `ledgerProblems` names
 * them.
 */
export function exactPosts(
  ledger: Ledger,
  { artOverrides = {}, figure = "regnskap" }: PostOptions = {},
): readonly ExactPost[] {
  const kontoer = ledger.columns.konto.codes.map(parseKonto);
  const sums = new Map<string, { readonly key: Key<KostraPost>; sum: number }>();
  for (let row = 0; row < ledger.size; row++) {
    const key = keyOf(
      kontoer[ledger.columns.konto.index[row] as number] ?? null,
      codeAt(ledger, "funksjon", row),
      artOverrides,
    );
    if (key === null) continue;
    const text = sortText(key);
    const known = sums.get(text) ?? sums.set(text, { key, sum: 0 }).get(text);
    if (known) known.sum += ledger.amounts[figure]?.[row] ?? 0;
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { key, sum }]) => ({ key, exact: ore(sum) }));
}

function keyOf(
  konto: Konto | null,
  funksjon: string,
  artOverrides: Readonly<Record<string, string>>,
): Key<KostraPost> | null {
  if (konto === null || konto.kontoklasse === "annen") return null;
  if (konto.kontoklasse === "balanse") return konto;
  return { kontoklasse: konto.kontoklasse, funksjon: funksjon.slice(0, 3), art: artOverrides[konto.art] ?? konto.art };
}

const ORDER = { investering: "0", drift: "1", balanse: "2" } as const;

/**
 * Investering before drift, then by the codes as the file has them: blanks after a short kapittel come before digits.
 */
function sortText(key: Key<KostraPost>): string {
  const codes = key.kontoklasse === "balanse" ? [key.kapittel, key.sektor] : [key.funksjon, key.art];
  return [ORDER[key.kontoklasse], ...codes.map((code) => code.padEnd(4))].join("");
}
