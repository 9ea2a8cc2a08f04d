import { parseKonto, type Konto } from "../kostra/konto";
import type { CodeColumn } from "../ledger";
import type { Elimineringsregel, RuleSide } from "./elimineringsregel";
import type { Regnskapsenhet } from "./regnskapsenhet";

/** Key of a rule's side, as it stands in `Grunnlag`. */
export const internpost = (regel: string, side: "debet" | "kredit"): string => `${regel} ${side}`;

interface Candidate {
  readonly key: string;
  readonly side: RuleSide;
}

/**
 * Which internal transaction each row of the unit's accounts is a part of, by the first rule that fits; "" for the
 * others.
 */
export function internposter(
  { name, ledger }: Pick<Regnskapsenhet, "name" | "ledger">,
  regler: readonly Elimineringsregel[],
  artOverrides: Readonly<Record<string, string>>,
): CodeColumn {
  const sides = regler
    .flatMap(({ id, debet, kredit }): Candidate[] => [
      { key: internpost(id, "debet"), side: debet },
      { key: internpost(id, "kredit"), side: kredit },
    ])
    .filter(({ side }) => side.regnskapsenhet?.includes(name) ?? true);
  const { konto, funksjon, ansvar } = ledger.columns;
  // Most accounts are internal by no rule: what the account alone decides is settled once for each.
  const candidates = konto.codes.map((code) => sides.filter(({ side }) => fitsAccount(side, code, artOverrides)));
  const codes = [""];
  const index = new Uint32Array(ledger.size);
  for (let row = 0; row < ledger.size; row++) {
    const possible = candidates[konto.index[row] as number] as readonly Candidate[];
    if (possible.length === 0) continue;
    const [own, unit] = [
      (funksjon.codes[funksjon.index[row] as number] as string).slice(0, 3),
      ansvar.codes[ansvar.index[row] as number] as string,
    ];
    const found = possible.find(
      ({ side }) => (side.funksjon?.includes(own) ?? true) && (side.ansvar?.includes(unit) ?? true),
    );
    if (!found) continue;
    const known = codes.indexOf(found.key);
    index[row] = known < 0 ? codes.push(found.key) - 1 : known;
  }
  return { codes, index };
}

function fitsAccount(side: RuleSide, code: string, artOverrides: Readonly<Record<string, string>>): boolean {
  const account = parseKonto(code);
  if (account === null || account.kontoklasse === "annen" || !side.kontoklasse.includes(account.kontoklasse))
    return false;
  return (
    side.koder.includes(codeOf(account, artOverrides)) && (side.konto?.some((start) => code.startsWith(start)) ?? true)
  );
}

function codeOf(
  account: Exclude<Konto, { kontoklasse: "annen" }>,
  artOverrides: Readonly<Record<string, string>>,
): string {
  return account.kontoklasse === "balanse" ? account.kapittel : (artOverrides[account.art] ?? account.art);
}
