import type { Line, StatementDefinition } from "./definition";
import { REGULATION, STATUTORY_COLUMNS } from "./driftLines";

const DRIFT = ["overforingTilInvestering", "avsetningBundne", "brukBundne", "avsetningDisposisjonsfond", "brukDisposisjonsfond", "dekningMerforbruk"];
const driftLine = (id: string, label: string): Line => ({ kind: "line", id, of: "5-6", label, shows: "debit" });

/** A line of § 5-5 under an id of its own: two of its ids are also lines of § 5-6. */
const investeringLine = (id: string, line: string, label: string): Line => ({ kind: "lines", id, of: "5-5-1", lines: [line], label, shows: "credit" });

/** The year-end dispositions: what was set aside, used and transferred, beside what the budget said. */
export const NOTE_ARSOPPGJOR: StatementDefinition = {
  id: "note-arsoppgjor",
  reports: ["year"],
  title: "Note: Årsoppgjørsdisposisjoner",
  group: "Note årsoppgjør",
  source: { regulation: REGULATION, paragraph: "kapittel 4", mapping: "Disponeringslinjene i § 5-6 og § 5-5 første ledd" },
  validFrom: 2022,
  partitions: null,
  notes: ["Strykninger og udisponerte beløp står i tabellene etter § 5-9."],
  labelHeader: "Disposisjon",
  columns: STATUTORY_COLUMNS.filter(({ id }) => id !== "avvikProsent"),
  lines: [
    { kind: "heading", id: "drift", label: "Driftsregnskapet" },
    driftLine("overforingTilInvestering", "Overføring til investering"),
    driftLine("avsetningBundne", "Avsetninger til bundne driftsfond"),
    driftLine("brukBundne", "Bruk av bundne driftsfond"),
    driftLine("avsetningDisposisjonsfond", "Avsetninger til disposisjonsfond"),
    driftLine("brukDisposisjonsfond", "Bruk av disposisjonsfond"),
    driftLine("dekningMerforbruk", "Dekning av tidligere års merforbruk"),
    { kind: "sum", id: "sumDrift", number: "", label: "Sum disposisjoner i driftsregnskapet", shows: "debit", of: DRIFT },
    { kind: "heading", id: "investering", label: "Investeringsregnskapet" },
    investeringLine("overforingFraDrift", "overforingFraDrift", "Overføring fra drift"),
    investeringLine("avsetningBundneInvestering", "avsetningBundne", "Avsetninger til bundne investeringsfond"),
    investeringLine("brukBundneInvestering", "brukBundne", "Bruk av bundne investeringsfond"),
    investeringLine("avsetningUbundet", "avsetningUbundet", "Avsetninger til ubundet investeringsfond"),
    investeringLine("brukUbundet", "brukUbundet", "Bruk av ubundet investeringsfond"),
    investeringLine("dekningUdekket", "dekningUdekket", "Dekning av tidligere års udekket beløp"),
    { kind: "sum", id: "sumInvestering", number: "", label: "Sum disposisjoner i investeringsregnskapet", shows: "credit", of: ["overforingFraDrift", "avsetningBundneInvestering", "brukBundneInvestering", "avsetningUbundet", "brukUbundet", "dekningUdekket"] },
  ],
};
