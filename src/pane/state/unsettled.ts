import { ARTER } from "../../ledger/kostra/arter";
import { parseKonto } from "../../ledger/kostra/konto";
import type { Ledger } from "../../ledger/ledger";
import type { Organisation, OrganisationUnit } from "../../ledger/organisation";
import type { PlacedAnsvar } from "./templateState";

/** The longest name a template takes. */
const LONGEST = 200;

interface NamedArt {
  readonly art: string;
  /** KOSTRA's name; of an art that is not in the list what a source calls an account of it, or "". */
  readonly name: string;
}

/** The arter of drift and investering that are not in the KOSTRA list, in order. */
export function unknownArter(ledger: Ledger): readonly NamedArt[] {
  const known = new Set(ARTER.map(([art]) => art));
  const found = new Map<string, string>();
  for (const code of ledger.columns.konto.codes) {
    const konto = parseKonto(code);
    if (konto && "art" in konto && !known.has(konto.art))
      found.set(konto.art, found.get(konto.art) || (ledger.names.konto?.get(code) ?? ""));
  }
  return [...found].map(([art, name]) => ({ art, name })).sort((one, other) => (one.art < other.art ? -1 : 1));
}

/** The arter one can be read as, in the order of the list: those in force that year. */
export function artChoices(year: number): readonly NamedArt[] {
  return ARTER.filter(([, , , from, to]) => from <= year && year <= to).map(([art, name]) => ({ art, name }));
}

/** An ansvar placed in the enhet, as the template keeps it; null for an enhet the organisation does not have. */
export function placedIn(organisation: Organisation, enhet: string, ansvarsnavn: string): PlacedAnsvar | null {
  const like = [...organisation.units.values()].find((unit) => unit.enhet === enhet);
  return like ? placedLike({ ...like, ansvarsnavn }) : null;
}

/** Every ansvar of the organisation, as the template keeps them. */
export function allPlaced({ units }: Organisation): Readonly<Record<string, PlacedAnsvar>> {
  return Object.fromEntries(
    [...units]
      .filter(([, { enhet, enhetsnavn }]) => enhet !== "" && enhetsnavn !== "")
      .map(([ansvar, unit]) => [ansvar, placedLike(unit)]),
  );
}

function placedLike({ ansvarsnavn, enhet, enhetsnavn, omrade, selvkost }: OrganisationUnit): PlacedAnsvar {
  const [name, code, ofUnit, ofOmrade] = [ansvarsnavn, enhet, enhetsnavn, omrade].map((word) =>
    word.slice(0, LONGEST),
  ) as [string, string, string, string];
  return { ansvarsnavn: name, enhet: code, enhetsnavn: ofUnit, omrade: ofOmrade, selvkost };
}
