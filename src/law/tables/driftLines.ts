import type { Line, StatementDefinition } from "./definition";
import { DRIFT } from "./driftArter";

type AccountsLine = Extract<Line, { kind: "accounts" }>;

/** A line of kontoklasse drift. */
export function driftLine(number: string, id: string, label: string, shows: "debit" | "credit", arter: readonly string[]): AccountsLine {
  return { kind: "accounts", id, number, label, shows, select: [{ kontoklasse: "drift", art: [...arter] }] };
}

/** Finance, from renteinntekter to motpost avskrivninger: the same seven lines in §§ 5-4 and 5-6, numbered from `first`. */
export function finansLines(first: number): Line[] {
  const n = (offset: number): string => String(first + offset);
  return [
    driftLine(n(0), "renteinntekter", "Renteinntekter", "credit", DRIFT.renteinntekter),
    driftLine(n(1), "utbytter", "Utbytter", "credit", DRIFT.utbytter),
    driftLine(n(2), "gevinsterOgTap", "Gevinster og tap på finansielle omløpsmidler", "credit", DRIFT.gevinsterOgTap),
    driftLine(n(3), "renteutgifter", "Renteutgifter", "debit", DRIFT.renteutgifter),
    driftLine(n(4), "avdrag", "Avdrag på lån", "debit", DRIFT.avdrag),
    { kind: "sum", id: "nettoFinans", number: n(5), label: "Netto finansutgifter", shows: "credit", of: ["renteinntekter", "utbytter", "gevinsterOgTap", "renteutgifter", "avdrag"] },
    driftLine(n(6), "motpostAvskrivninger", "Motpost avskrivninger", "credit", DRIFT.motpostAvskrivninger),
  ];
}

/** Netto driftsresultat and how it is disposed of: the last lines of §§ 5-4 and 5-6, numbered from `first`. */
export function disponeringLines(first: number): Line[] {
  const n = (offset: number): string => String(first + offset);
  return [
    { kind: "sum", id: "nettoDriftsresultat", number: n(0), label: "Netto driftsresultat", shows: "credit", of: ["bruttoDriftsresultat", "nettoFinans", "motpostAvskrivninger"], total: true },
    { kind: "heading", id: "disponering", label: "Disponering eller dekning av netto driftsresultat" },
    driftLine(n(1), "overforingTilInvestering", "Overføring til investering", "debit", DRIFT.overforingTilInvestering),
    driftLine(n(2), "avsetningBundne", "Avsetninger til bundne driftsfond", "debit", DRIFT.avsetningBundne),
    driftLine(n(3), "brukBundne", "Bruk av bundne driftsfond", "debit", DRIFT.brukBundne),
    driftLine(n(4), "avsetningDisposisjonsfond", "Avsetninger til disposisjonsfond", "debit", DRIFT.avsetningDisposisjonsfond),
    driftLine(n(5), "brukDisposisjonsfond", "Bruk av disposisjonsfond", "debit", DRIFT.brukDisposisjonsfond),
    driftLine(n(6), "dekningMerforbruk", "Dekning av tidligere års merforbruk", "debit", DRIFT.dekningMerforbruk),
    // Art 930 went out with the accounts of 2021; later years have no such line.
    { ...driftLine("", "brukMindreforbruk", "Bruk av tidligere års mindreforbruk", "debit", DRIFT.brukMindreforbruk), omitWhenZero: true },
    { kind: "sum", id: "sumDisponeringer", number: n(7), label: "Sum disponeringer eller dekning av netto driftsresultat", shows: "debit", of: ["overforingTilInvestering", "avsetningBundne", "brukBundne", "avsetningDisposisjonsfond", "brukDisposisjonsfond", "dekningMerforbruk", "brukMindreforbruk"], total: true },
    driftLine(n(8), "fremfort", "Fremført til inndekning i senere år (merforbruk)", "credit", DRIFT.fremfort),
  ];
}

/** Columns of §§ 5-4 and 5-6 in the reference report; last year is shown when the ledger carries it. */
export const STATUTORY_COLUMNS: StatementDefinition["columns"] = [
  { id: "opprinneligBudsjett", header: "Oppr. bud. {aar}" },
  { id: "regnskap", header: "Regnskap {aar}" },
  { id: "revidertBudsjett", header: "Rev. bud. {aar}" },
  { id: "avvik", header: "Avvik i kr" },
  { id: "avvikProsent", header: "Avvik i %" },
  { id: "regnskapIFjor", header: "Regnskap {fjor}" },
];

/** Columns of the chapter tables in the reference report. */
export const CHAPTER_COLUMNS: StatementDefinition["columns"] = [
  { id: "opprinneligBudsjett", header: "Opprinnelig budsjett {aar}" },
  { id: "revidertBudsjett", header: "Revidert budsjett {aar}" },
  { id: "regnskap", header: "Regnskap {aar}" },
  { id: "avvik", header: "Avvik i kr" },
];

export const REGULATION = "FOR-2019-06-07-714";
