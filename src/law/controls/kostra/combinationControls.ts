import type { Codes } from "../../../ledger/kostra/posts";
import type { ByKvartal, KostraControl } from "./kostraControl";
import { alle, bevilgning, RETT_ART, RETT_FUNKSJON } from "./postControl";

/** A wrong combination is an error from the third quarter on. */
const FRA_TREDJE: ByKvartal = ["warning", "warning", "error", "error"];

const DRIFT = "drift" as const;
const INVESTERING = "investering" as const;
const SE_OVER = "Se over føringene; de kan være rette.";

/** Trøndelag, Drammen (2020 and 2024), Bergen and Oslo, which may use 921 in drift consolidated. */
const REGIONS_WITH_921: Codes = ["500000", "300500", "330100", "460100", ["030100", "030199"]];
/** The same four, whose lånefond reports by their own organisation number. */
const ORGNR_WITH_921 = ["817920632", "921234554", "958935420", "964338531"];

/** Controls of single posts: which kontoklasse, art and funksjon may stand together. */
export const COMBINATION_CONTROLS: readonly KostraControl[] = [
  bevilgning("020", {
    title: "Funksjon 841 er ikke i drift",
    severity: "error",
    kvartal: FRA_TREDJE,
    rule: { kind: "none", of: { kontoklasse: DRIFT, funksjon: ["841"] } },
    advice: RETT_FUNKSJON,
  }),
  bevilgning("025", {
    title: "Arter som bare hører til i investering, er ikke i drift",
    severity: "error",
    kvartal: FRA_TREDJE,
    rule: {
      kind: "none",
      of: {
        kontoklasse: DRIFT,
        art: ["280", "512", "521", "522", "529", "670", "910", "911", "912", "922", "929", "970"],
      },
    },
    advice: RETT_ART,
  }),
  bevilgning("025-921", {
    title: "Art 921 er ikke i drift",
    severity: "error",
    kvartal: FRA_TREDJE,
    rule: { kind: "none", of: { kontoklasse: DRIFT, art: ["921"] } },
    forms: ["0A", "0C"],
    advice: RETT_ART,
  }),
  bevilgning("025-921-konsern", {
    title: "Art 921 er ikke i drift i særbedrift eller konsolidert",
    severity: "error",
    rule: { kind: "none", of: { kontoklasse: DRIFT, art: ["921"] } },
    forms: ["0I", "0K", "0M", "0P"],
    exceptRegions: REGIONS_WITH_921,
    exceptOrgnr: ORGNR_WITH_921,
    advice: RETT_ART,
  }),
  bevilgning("030", {
    title: "Art 285 og 660 er uvanlige i drift",
    severity: "info",
    kvartal: alle("info"),
    rule: { kind: "none", of: { kontoklasse: DRIFT, art: ["285", "660"] } },
    advice: SE_OVER,
  }),
  bevilgning("035", {
    title: "Utlån i drift er på funksjon 281, 325 eller 701",
    severity: "warning",
    kvartal: alle("warning"),
    rule: { kind: "only", pairs: [[{ kontoklasse: DRIFT, art: ["520", "920"] }, { funksjon: ["281", "325", "701"] }]] },
    advice: RETT_FUNKSJON,
  }),
  bevilgning("040", {
    title: "Funksjon 800, 840, 850 og 860 er ikke i investering",
    severity: "error",
    kvartal: FRA_TREDJE,
    rule: { kind: "none", of: { kontoklasse: INVESTERING, funksjon: ["800", "840", "850", "860"] } },
    kvartalRule: { kind: "none", of: { kontoklasse: INVESTERING, funksjon: ["800", "840", "860"] } },
    advice: RETT_FUNKSJON,
  }),
  bevilgning("045", {
    title: "Funksjoner som er uvanlige i investering",
    severity: "info",
    kvartal: alle("info"),
    rule: {
      kind: "none",
      of: {
        kontoklasse: INVESTERING,
        funksjon: ["100", "110", "121", "170", "171", "400", "410", "421", "470", "471"],
      },
    },
    advice: SE_OVER,
  }),
  bevilgning("050", {
    title: "Arter som bare hører til i drift, er ikke i investering",
    severity: "error",
    kvartal: FRA_TREDJE,
    rule: {
      kind: "none",
      of: {
        kontoklasse: INVESTERING,
        art: [
          "070", "080", "110", "114", "240", "509", "570", "590", "600", "629", "630", "640", "800",
          ["870", "873"], ["876", "879"], "909", "990",
        ],
      },
    },
    advice: RETT_ART,
  }),
  bevilgning("055", {
    title: "Art 620, 650 og 900 er uvanlige i investering",
    severity: "info",
    kvartal: alle("info"),
    rule: { kind: "none", of: { kontoklasse: INVESTERING, art: ["620", "650", "900"] } },
    advice: SE_OVER,
  }),
  bevilgning("060", {
    title: "Art 729 i investering er på funksjon 841",
    severity: "error",
    kvartal: FRA_TREDJE,
    rule: { kind: "only", pairs: [[{ kontoklasse: INVESTERING, art: ["729"] }, { funksjon: ["841"] }]] },
    advice: RETT_FUNKSJON,
  }),
  bevilgning("065", {
    title: "Funksjon 899 og art 589, 980 og 989 hører sammen",
    severity: "error",
    kvartal: FRA_TREDJE,
    rule: {
      kind: "only",
      pairs: [
        [{ funksjon: ["899"] }, { art: ["589", "980", "989"] }],
        [{ art: ["589", "980", "989"] }, { funksjon: ["899"] }],
      ],
    },
    advice: RETT_FUNKSJON,
  }),
  bevilgning("070", {
    title: "Art 530 er på funksjon 880",
    severity: "error",
    kvartal: FRA_TREDJE,
    rule: { kind: "only", pairs: [[{ art: ["530"] }, { funksjon: ["880"] }]] },
    advice: RETT_FUNKSJON,
  }),
  bevilgning("075", {
    niva: "kommune",
    title: "Skatt og eiendomsskatt er på funksjon 800",
    severity: "error",
    kvartal: FRA_TREDJE,
    rule: {
      kind: "only",
      pairs: [[{ art: ["870", "871", "872", "873", "876", "878", "879"] }, { funksjon: ["800"] }]],
    },
    advice: RETT_FUNKSJON,
  }),
  bevilgning("080", {
    title: "Rammetilskudd er på funksjon 840",
    severity: "error",
    kvartal: FRA_TREDJE,
    rule: { kind: "only", pairs: [[{ art: ["800"] }, { funksjon: ["840"] }]] },
    advice: RETT_FUNKSJON,
  }),
  bevilgning("081", {
    niva: "kommune",
    title: "Funksjon 850 har bare art 450, 810 og 850",
    severity: "warning",
    kvartal: FRA_TREDJE,
    rule: { kind: "only", pairs: [[{ funksjon: ["850"] }, { art: ["450", "810", "850"] }]] },
    advice: RETT_ART,
  }),
];
