import type { SsbNokkeltall } from "./settings";

/**
 * Nøkkeltall that come with the product. A code is only a proposal: every fetch looks it up in the table's metadata
 * first, and says so when it is gone.
 * A: code and text found in two independent programs that fetch it, one of which compared the figures with a
 * municipality's own. B: found in two programs. C: in one.
 * None was asked of SSB from where this was written.
 */
interface ShippedNokkeltall extends SsbNokkeltall {
  /** What it is about, for the one who is asked whether to fetch it; the figures get SSB's own text. */
  readonly tekst: string;
  readonly sikkerhet: "A" | "B" | "C";
}

/** 12134 «Utvalgte nøkkeltall for kommuneregnskap, kommunekonsern (K)». */
const KONSERN: readonly (readonly [kode: string, navn: string, sikkerhet: "A" | "C"])[] = [
  ["KOSAGD230000", "Netto driftsresultat i prosent av brutto driftsinntekter", "A"],
  ["KOSAGD290000", "Årets merforbruk i driftsregnskapet i prosent av brutto driftsinntekter", "C"],
  ["KOSKG280000", "Arbeidskapital uten premieavvik i prosent av brutto driftsinntekter", "C"],
  ["KOSKG400000", "Netto renteeksponering i prosent av brutto driftsinntekter", "A"],
  ["KOSKG320000", "Langsiktig gjeld uten pensjonsforpliktelser i prosent av brutto driftsinntekter", "A"],
  ["KOSAG110000", "Frie inntekter per innbygger", "A"],
  ["KOSKG210000", "Fri egenkapital drift i prosent av brutto driftsinntekter", "A"],
  ["KOSAGI10000", "Brutto investeringsutgifter i prosent av brutto driftsinntekter", "C"],
  ["KOSAGI210000", "Egenfinansiering av investeringene i prosent av totale brutto investeringer", "C"],
];

/** 12362 «Utgifter til tjenesteområdene»: netto driftsutgifter (AGD2) per innbygger of a funksjon. */
const FUNKSJONER: readonly (readonly [funksjon: string, omrade: string])[] = [
  ["120", "Administrasjon"],
  ["201", "Barnehage"],
  ["202", "Grunnskole"],
  ["232", "Helsestasjon og skolehelsetjeneste"],
  ["253", "Helse og omsorg i institusjon"],
  ["254", "Helse og omsorg til hjemmeboende"],
];

export const SHIPPED: readonly ShippedNokkeltall[] = [
  ...KONSERN.map(([kode, tekst, sikkerhet]) => ({
    tabell: "12134",
    kode,
    valg: {},
    omrade: "Økonomi",
    gruppe: "Prioritet",
    navn: "",
    tekst,
    sikkerhet,
  })),
  ...FUNKSJONER.map(([funksjon, omrade]) => ({
    tabell: "12362",
    kode: "KOSbelopinnbygge0000",
    valg: { KOKart0000: "AGD2", KOKfunksjon0000: funksjon },
    omrade,
    gruppe: "Prioritet",
    navn: "",
    tekst: `Netto driftsutgifter per innbygger, funksjon ${funksjon}`,
    sikkerhet: "B" as const,
  })),
];
