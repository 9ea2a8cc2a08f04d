import { artName } from "../../../ledger/kostra/arter";
import { translate } from "../../../texts/translate";

/**
 * Arter that a sentence calls by one name. Lower case: they stand inside a sentence. Source: the lines of § 5-6 and the
 * KOSTRA list.
 */
const GROUPS: readonly {
  readonly id: string;
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
  readonly arter: readonly string[];
}[] = [
  { id: "lonn", nb: "lønn", nn: "løn", en: "wages", arter: ["010", "040", "050", "070", "075", "080", "089"] },
  {
    id: "vikarer",
    nb: "vikarer og ekstrahjelp",
    nn: "vikarar og ekstrahjelp",
    en: "substitutes and extra help",
    arter: ["020", "030"],
  },
  {
    id: "pensjon",
    nb: "pensjon og arbeidsgiveravgift",
    nn: "pensjon og arbeidsgivaravgift",
    en: "pensions and payroll tax",
    arter: ["090", "099"],
  },
  { id: "sykelonn", nb: "sykelønnsrefusjon", nn: "sjukelønsrefusjon", en: "sick pay refunds", arter: ["710"] },
  { id: "energi", nb: "energi", nn: "energi", en: "energy", arter: ["180"] },
  {
    id: "kjopAndre",
    nb: "kjøp fra andre tjenesteytere",
    nn: "kjøp frå andre tenesteytarar",
    en: "purchases from other providers",
    arter: ["350", "370", "375", "380"],
  },
  {
    id: "mva",
    nb: "merverdiavgift og kompensasjon",
    nn: "meirverdiavgift og kompensasjon",
    en: "VAT and its compensation",
    arter: ["429", "729"],
  },
  { id: "brukerbetaling", nb: "brukerbetaling", nn: "brukarbetaling", en: "user charges", arter: ["600"] },
  {
    id: "salg",
    nb: "salgs- og leieinntekter",
    nn: "sals- og leigeinntekter",
    en: "sales and rental income",
    arter: ["620", "629", "630", "640", "650", "660"],
  },
  {
    id: "stat",
    nb: "refusjoner og tilskudd fra staten",
    nn: "refusjonar og tilskot frå staten",
    en: "refunds and grants from the state",
    arter: ["700", "810"],
  },
];

export type Maalform = "nb" | "nn" | "en";

/** The group an art belongs to, or the art alone. */
export const artGroup = (art: string): string => GROUPS.find(({ arter }) => arter.includes(art))?.id ?? art;

/** What a sentence calls a group: its name, or the art's in lower case with its code. */
export function artGroupName(group: string, maalform: Maalform): string {
  const known = GROUPS.find(({ id }) => id === group);
  if (known) return known[maalform];
  const name = artName(group);
  return name === null ? `art ${group}` : `${withSmallInitial(translate(name, maalform))} (art ${group})`;
}

const withSmallInitial = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
