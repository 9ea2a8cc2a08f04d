/** Tables as PxWebApi v2 describes them: codes, texts, units and which variables may be left out follow SSB's own; the figures are the test's. */
export interface SsbVariable {
  readonly id: string;
  readonly label: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly unit?: Readonly<Record<string, { readonly base: string; readonly decimals: number }>>;
  readonly elimination: boolean;
}

export interface SsbTable {
  readonly id: string;
  readonly label: string;
  readonly updated: string;
  readonly variables: readonly SsbVariable[];
  readonly role: Readonly<Record<"time" | "geo" | "metric", readonly string[]>>;
  readonly note: readonly string[];
  readonly noteMandatory?: Readonly<Record<string, boolean>>;
  /** Figure, or the sign SSB shows instead. */
  readonly figure: (codes: Readonly<Record<string, string>>) => number | string;
}

const REGION: SsbVariable = {
  id: "KOKkommuneregion0000", label: "region", elimination: false,
  codes: { EAK: "Landet", EAKUO: "Landet uten Oslo", EKG07: "KOSTRA-gruppe 7", EKG12: "KOSTRA-gruppe 12", "3205": "Lillestrøm", "3222": "Lørenskog", "3224": "Rælingen", "3027": "Rælingen (2020-2023)", "4601": "Bergen" },
};
const TID: SsbVariable = { id: "Tid", label: "år", elimination: false, codes: Object.fromEntries(["2021", "2022", "2023", "2024", "2025"].map((year) => [year, year])) };
const ROLE = { time: ["Tid"], geo: ["KOKkommuneregion0000"], metric: ["ContentsCode"] };

/** Printed by SSB for KOSAGD230000; Rælingen has its number of 2024 from that year. */
const PRINTED: Readonly<Record<string, Readonly<Record<string, number | string>>>> = {
  "4601": { "2023": 0.7, "2024": -2.4, "2025": 1 },
  EKG12: { "2023": 1.6, "2024": 0.1, "2025": 3.2 },
  EAKUO: { "2023": 1, "2024": -0.3, "2025": 2.1 },
  EAK: { "2023": "..", "2024": "..", "2025": ":" },
  "3224": { "2023": ".", "2024": -1.9, "2025": 0 },
  "3027": { "2023": 2.25, "2024": ".", "2025": "." },
};

const KONSERN: SsbTable = {
  id: "12134",
  label: "12134: Utvalgte nøkkeltall for kommuneregnskap, kommunekonsern (K), etter region, statistikkvariabel og år",
  updated: "2025-06-16T06:00:00Z",
  variables: [REGION, {
    id: "ContentsCode", label: "statistikkvariabel", elimination: false,
    codes: { KOSAGD230000: "Netto driftresultat i prosent av brutto driftsinntekter (prosent)", KOSAG110000: "Frie inntekter per innbygger (kr)" },
    unit: { KOSAGD230000: { base: "prosent", decimals: 1 }, KOSAG110000: { base: "kr", decimals: 0 } },
  }, TID],
  role: ROLE,
  note: ["Tallene er hentet fra kommunenes rapportering.", "Det er brudd i tidsserien for KOSTRA-gruppene mellom 2019 og 2020."],
  noteMandatory: { "1": true },
  figure: ({ KOKkommuneregion0000 = "", ContentsCode, Tid = "" }) => ContentsCode === "KOSAGD230000" ? PRINTED[KOKkommuneregion0000]?.[Tid] ?? ".." : 60_000 + Number(Tid),
};

const UTGIFTER: SsbTable = {
  id: "12362",
  label: "12362: Utgifter til tjenesteområdene, etter region, funksjon, art, statistikkvariabel og år",
  updated: "2026-03-16T07:00:00Z",
  variables: [REGION,
    { id: "KOKfunksjon0000", label: "funksjon", elimination: false, codes: { "120": "Administrasjon", "201": "Førskole", "202": "Grunnskole" } },
    { id: "KOKart0000", label: "art", elimination: false, codes: { AGD10: "Brutto driftsutgifter", AGD2: "Netto driftsutgifter" } },
    { id: "ContentsCode", label: "statistikkvariabel", elimination: false, codes: { KOSbelop0000: "Beløp (1000 kr)", KOSbelopinnbygge0000: "Beløp per innbygger (kr)" }, unit: { KOSbelop0000: { base: "1000 kr", decimals: 0 }, KOSbelopinnbygge0000: { base: "kr", decimals: 0 } } },
    TID],
  role: ROLE,
  note: [],
  figure: ({ KOKfunksjon0000 = "", Tid = "", KOKkommuneregion0000 = "" }) => Number(KOKfunksjon0000) * 100 + Number(Tid) - 2000 + KOKkommuneregion0000.charCodeAt(2),
};

/** A table where a variable may be left out: SSB then answers its sum. */
const BARN: SsbTable = {
  ...UTGIFTER,
  id: "12376",
  label: "12376: Barn, etter region, kjønn, statistikkvariabel og år",
  variables: [REGION, { id: "KOKkjoenn0000", label: "kjønn", elimination: true, codes: { "1": "Gutter", "2": "Jenter" } }, { id: "ContentsCode", label: "statistikkvariabel", elimination: false, codes: { KOSbarn0000: "Barn (antall)" }, unit: { KOSbarn0000: { base: "antall", decimals: 0 } } }, TID],
  figure: ({ KOKkjoenn0000 }) => (KOKkjoenn0000 === undefined ? 300 : KOKkjoenn0000 === "1" ? 140 : 160),
};

export const SSB_TABLES: readonly SsbTable[] = [KONSERN, UTGIFTER, BARN];
