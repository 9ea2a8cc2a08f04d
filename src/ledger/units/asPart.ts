import { asciiId } from "../asciiId";
import type { CodeColumn, Dimension, Ledger } from "../ledger";
import { kontoklasseDigit } from "../kostra/forms";
import type { Regnskapsenhet } from "./regnskapsenhet";

/**
 * The unit's ledger with codes that mean the same in all the units' accounts. A foretak's kontoklasser 3, 4 and 5
 * become the kommunekasse's 1, 0 and 2, as in KOSTRA; its ansvar and prosjekter get its name in front, since two
 * organisations may use the same codes.
 */
export function asPart({ name, kind, ledger }: Regnskapsenhet): Ledger {
  if (kind === "kasse") return ledger;
  const prefix = asciiId(name);
  const ansvar = (code: string): string => (code === "" ? prefix : `${prefix}-${code}`);
  const prosjekt = (code: string): string => (code === "" ? "" : `${prefix}-${code}`);
  const { columns, names } = ledger;
  return {
    ...ledger,
    columns: {
      ...columns,
      konto: renamed(columns.konto, kassensKonto),
      ansvar: renamed(columns.ansvar, ansvar),
      prosjekt: renamed(columns.prosjekt, prosjekt),
    },
    names: {
      ...names,
      ...withNames(names, "konto", kassensKonto),
      ...withNames(names, "ansvar", ansvar),
      ...withNames(names, "prosjekt", prosjekt),
    },
  };
}

const DIGITS: ReadonlyMap<string, string> = new Map(
  (["drift", "investering", "balanse"] as const).map((klasse) => [
    kontoklasseDigit("saerbedrift", klasse),
    kontoklasseDigit("kasse", klasse),
  ]),
);

const kassensKonto = (konto: string): string => (DIGITS.get(konto.charAt(0)) ?? konto.charAt(0)) + konto.slice(1);

function renamed({ codes, index }: CodeColumn, rename: (code: string) => string): CodeColumn {
  return { codes: codes.map(rename), index };
}

function withNames(names: Ledger["names"], dimension: Dimension, rename: (code: string) => string): Ledger["names"] {
  const known = names[dimension];
  return known ? { [dimension]: new Map([...known].map(([code, name]) => [rename(code), name])) } : {};
}
