/**
 * The notes of the annual accounts that lines refer to, with the number most accounts give them, and the tables each is
 * made of. A municipality numbers its own in the template.
 */
export const NOTER = {
  arbeidskapital: { title: "Arbeidskapital", number: "1", tables: ["note-arbeidskapital"] },
  kapitalkonto: { title: "Kapitalkonto", number: "2", tables: ["note-kapitalkonto"] },
  driftsmidler: { title: "Varige driftsmidler", number: "3", tables: ["note-anleggsmidler"] },
  aksjer: { title: "Aksjer og andeler", number: "4", tables: ["note-aksjer"] },
  utlan: { title: "Utlån", number: "5", tables: ["note-utlan"] },
  lan: {
    title: "Lån og avdrag",
    number: "6",
    tables: [
      "note-laan",
      "note-laan-forfall",
      "note-laan-rentebinding",
      "note-minimumsavdrag",
      "note-laan-portefolje",
      "note-laan-reglement",
    ],
  },
  pensjon: { title: "Pensjon", number: "7", tables: ["note-pensjon", "note-pensjon-premieavvik"] },
  garantier: { title: "Garantier", number: "8", tables: ["note-garantier"] },
  fond: { title: "Fond", number: "9", tables: ["note-fond"] },
  selvkost: { title: "Selvkostområder", number: "11", tables: ["note-selvkost", "note-selvkost-argang"] },
  arsoppgjor: { title: "Årsoppgjørsdisposisjoner", number: "15", tables: ["note-arsoppgjor"] },
} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly number: string; readonly tables: readonly string[] }>
>;

export type NoteId = keyof typeof NOTER;
export const NOTE_IDS = Object.keys(NOTER) as [NoteId, ...NoteId[]];

type LinesOfNotes = Readonly<Partial<Record<NoteId, readonly string[]>>>;

const DRIFTSFOND = [
  "avsetningBundne",
  "brukBundne",
  "nettoBundne",
  "avsetningDisposisjonsfond",
  "brukDisposisjonsfond",
  "nettoDisposisjonsfond",
];
const OVERFORT = ["overforingTilInvestering", "dekningMerforbruk", "brukMindreforbruk"];

/** The last lines of §§ 5-4 and 5-6. */
const DRIFT: LinesOfNotes = {
  driftsmidler: ["avskrivninger", "motpostAvskrivninger"],
  lan: ["renteutgifter", "avdrag"],
  fond: DRIFTSFOND,
  arsoppgjor: [...OVERFORT, "sumDisponeringer", "fremfort"],
};

const inTheAreas = (lines: readonly string[]): readonly string[] => lines.map((line) => `${line}IOmradene`);

/** Definition -> note -> the lines it explains. A fund's net line is made of two where the template wants it so. */
export const LINES_OF_NOTES: Readonly<Record<string, LinesOfNotes>> = {
  "5-4-1": DRIFT,
  "5-4-2": {
    driftsmidler: inTheAreas(["avskrivninger"]),
    lan: inTheAreas(["renteutgifter", "avdrag"]),
    fond: inTheAreas(DRIFTSFOND),
    arsoppgjor: inTheAreas(["overforingTilInvestering"]),
    selvkost: ["selvkost"],
  },
  "bro-selvkost": { selvkost: ["selvkostUt", "selvkostInn"] },
  "5-5-1": {
    driftsmidler: ["varigeDriftsmidler", "salgDriftsmidler"],
    aksjer: ["aksjerOgAndeler", "salgFinansielle", "utdeling"],
    utlan: ["utlanEgneMidler", "mottatteAvdrag", "videreutlan", "mottatteAvdragVidereutlan"],
    lan: ["avdrag", "brukAvLan", "brukAvLanVidereutlan", "avdragVidereutlan"],
    fond: ["avsetningBundne", "brukBundne", "nettoBundne", "avsetningUbundet", "brukUbundet", "nettoUbundet"],
    arsoppgjor: ["overforingFraDrift", "dekningUdekket", "brukUdisponert", "fremfort"],
  },
  // Premieavvik is booked on arter of sosiale utgifter.
  "5-6": { ...DRIFT, pensjon: ["sosialeUtgifter"] },
  "5-8": {
    arbeidskapital: ["omlopsmidler", "kortsiktigGjeld"],
    kapitalkonto: ["kapitalkonto"],
    driftsmidler: ["fasteEiendommer", "utstyr"],
    aksjer: ["aksjerAnlegg"],
    utlan: ["utlan"],
    lan: ["kredittinstitusjoner", "obligasjonslan", "sertifikatlan", "ubrukteLanemidler"],
    pensjon: ["pensjonsmidler", "premieavvikFordring", "pensjonsforpliktelse", "premieavvikGjeld"],
    fond: ["disposisjonsfond", "bundneDriftsfond", "ubundetInvesteringsfond", "bundneInvesteringsfond"],
    arsoppgjor: ["merforbruk", "mindreforbruk", "udekket", "udisponert"],
  },
  finans: { lan: ["renteutgifter", "avdrag"] },
  avsetninger: { fond: DRIFTSFOND, arsoppgjor: OVERFORT },
};
