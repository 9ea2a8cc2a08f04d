import type { StatementDefinition } from "../../../law/tables/definition";
import { INVESTERING_PER_PROSJEKT } from "../../../law/tables/investeringPerProsjekt";

/** What the investments cost, per portefølje and prosjekt, against the year's budget and the whole frame. */
const INVESTERINGSOVERSIKT: StatementDefinition = {
  ...INVESTERING_PER_PROSJEKT,
  id: "investeringsoversikt",
  title: "Investeringsoversikt",
  group: "Investeringsprosjekter",
  source: {
    regulation: "Kommunens egen rapport (ikke lovbestemt)",
    paragraph: "Investeringer per portefølje og prosjekt",
    mapping: "§ 5-5 første ledd linje 1–4",
  },
  columns: [
    { id: "regnskap", header: "Regnskap {aar}" },
    { id: "revidertBudsjett", header: "Revidert budsjett {aar}" },
    { id: "avvik", header: "Avvik i kr" },
    { id: "forbrukProsent", header: "Forbruk i %" },
  ],
};

/** Grants, sales and other income of the same prosjekter. */
const INVESTERINGSINNTEKTER: StatementDefinition = {
  ...INVESTERINGSOVERSIKT,
  id: "investeringsinntekter",
  title: "Inntekter i investeringsprosjekter",
  source: { ...INVESTERINGSOVERSIKT.source, mapping: "§ 5-5 første ledd linje 8–12" },
};

/** The two sides of a prosjekt: lines of § 5-5 første ledd, the columns of the list of prosjekter, and words. */
export interface Side {
  readonly definition: StatementDefinition;
  readonly shows: "debit" | "credit";
  readonly lines: readonly string[];
  readonly list: {
    readonly ramme: string;
    readonly tidligere: string;
    readonly revidertBudsjett: string;
    readonly regnskap: string;
  };
  readonly words: {
    readonly ramme: string;
    readonly paid: string;
    readonly rest: string;
    readonly minus: string;
    readonly total: string;
    readonly kind: string;
    readonly note: string;
  };
}

export const UTGIFTER: Side = {
  definition: INVESTERINGSOVERSIKT,
  shows: "debit",
  lines: ["varigeDriftsmidler", "tilskuddTilAndre", "aksjerOgAndeler", "utlanEgneMidler"],
  list: { ramme: "ramme", tidligere: "tidligere", revidertBudsjett: "revidert", regnskap: "regnskap" },
  words: {
    ramme: "Totalramme",
    paid: "Påløpt",
    rest: "Rest av ramme",
    minus: "mer enn rammen",
    total: "Sum investeringer",
    kind: "utgifter",
    note: "Utgifter med merverdiavgift, før tilskudd og kompensasjon (§ 5-5 første ledd linje 1–4).",
  },
};

export const INNTEKTER: Side = {
  definition: INVESTERINGSINNTEKTER,
  shows: "credit",
  lines: ["tilskuddFraAndre", "salgDriftsmidler", "salgFinansielle", "utdeling", "mottatteAvdrag"],
  list: {
    ramme: "rammeInntekt",
    tidligere: "tidligereInntekt",
    revidertBudsjett: "revidertInntekt",
    regnskap: "regnskapInntekt",
  },
  words: {
    ramme: "Inntektsramme",
    paid: "Mottatt",
    rest: "Rest av ramme",
    minus: "mindre enn rammen",
    total: "Sum inntekter",
    kind: "inntekter",
    note: "Tilskudd, salg, utdeling og mottatte avdrag (§ 5-5 første ledd linje 8–12). Merverdiavgiftskompensasjon og bruk av lån er ikke med.",
  },
};
