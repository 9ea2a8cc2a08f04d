import { buildLedger, type Posting } from "../../src/ledger/buildLedger";
import { mergeLedgers } from "../../src/ledger/mergeLedgers";
import { organisationOf, type OrganisationUnit } from "../../src/ledger/organisation";
import type { ReportInput } from "../../src/report/buildReport";

/** How much larger than the sample a municipality is. */
export interface Size {
  readonly enheter: number;
  readonly ansvarPerEnhet: number;
  readonly prosjekter: number;
  /** How many of the year's months have postings, every other from January; 4 where it is not said. */
  readonly months?: number;
}

const ARTER = ["010", "020", "030", "040", "050", "090", "099", "120", "170", "180", "195", "230", "240", "350", "370", "429", "600", "620", "710", "729"];
const OMRADER = 10;

/** The sample year with more enheter, ansvar and prosjekter, each with postings in some months and a budget. */
export function grown(sample: ReportInput, size: Size): ReportInput {
  const units = unitsOf(size);
  const postings = [...units.flatMap(({ ansvar }, u) => driftOf(ansvar, u, size.months ?? 4)), ...investeringOf(size.prosjekter)];
  const names = { prosjekt: new Map(Array.from({ length: size.prosjekter }, (_, p) => [`7${p}`, `Prosjekt nummer ${p}`])) };
  return {
    ...sample,
    ledger: mergeLedgers(sample.ledger.year, [sample.ledger, buildLedger(sample.ledger.year, postings, names)]),
    organisation: organisationOf([...sample.organisation.units.values(), ...units]),
  };
}

function unitsOf({ enheter, ansvarPerEnhet }: Size): readonly OrganisationUnit[] {
  return Array.from({ length: enheter * ansvarPerEnhet }, (_, index) => {
    const enhet = `E${Math.floor(index / ansvarPerEnhet)}`;
    const ansvar = `A${index}`;
    return { ansvar, ansvarsnavn: `Ansvar ${index}`, enhet, enhetsnavn: `${enhet}-Enhet`, omrade: `Omrade ${Math.floor(index / ansvarPerEnhet) % OMRADER}`, selvkost: false };
  });
}

/** Deviations in most enheter, so that the tables that explain them are large too. */
function driftOf(ansvar: string, unit: number, months: number): readonly Posting[] {
  const funksjon = unit % 2 === 0 ? "202" : "254";
  return ARTER.flatMap((art, a) => [
    ...Array.from({ length: months }, (_, m): Posting => ({ konto: `1${art}0`, ansvar, funksjon, periode: `20240${1 + 2 * m}`, amounts: { regnskap: (art >= "600" ? -1 : 1) * (10_000_007 + unit * 101 + a * 1_009 + m) } })),
    { konto: `1${art}0`, ansvar, funksjon, amounts: { revidertBudsjett: (art >= "600" ? -1 : 1) * (36_000_000 + (unit % 7) * 1_000_000) } },
  ]);
}

function investeringOf(prosjekter: number): readonly Posting[] {
  return Array.from({ length: prosjekter }, (_, p) => ["230", "429", "700"].map((art): Posting =>
    ({ konto: `0${art}0`, ansvar: "", funksjon: "222", prosjekt: `7${p}`, periode: "202406", amounts: { regnskap: (art === "700" ? -1 : 1) * (1_000_000 + p * 13), revidertBudsjett: 1_000_000 } }))).flat();
}
