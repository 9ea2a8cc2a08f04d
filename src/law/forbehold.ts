/** What of the law Tertial follows without having read it: told where the figure is met, and on Kontroll. */
export interface Forbehold {
  /** Ids of the tables it is about. */
  readonly tables: readonly string[];
  /** The line it is about; absent: the whole table. */
  readonly row?: string;
  /** Years it is about, the last one included; absent: all. */
  readonly years?: readonly [from: number, to: number];
  readonly text: string;
}

const NOTER = [
  "note-arbeidskapital",
  "note-kapitalkonto",
  "note-anleggsmidler",
  "note-aksjer",
  "note-utlan",
  "note-laan",
  "note-garantier",
  "note-fond",
  "note-selvkost",
];

export const FORBEHOLD: readonly Forbehold[] = [
  {
    tables: ["5-5-2"],
    text: "Ordlyden i § 5-5 andre ledd er ikke lest i forskriften. Tabellen er linje 1–4 i første ledd per prosjekt, også der kommunestyret har vedtatt andre områder.",
  },
  {
    tables: ["5-7"],
    text: "Ordlyden i § 5-7 er ikke lest. Oversikten hører til økonomiplan og årsbudsjett; her er gjelden ved årets begynnelse og slutt, uten planårene, som ikke står i kildene, og av andre forpliktelser bare garantiene.",
  },
  {
    tables: ["5-8"],
    row: "kredittinstitusjoner",
    years: [2020, 2023],
    text: "Kapittel 42 gjaldt fra 2020 til 2023. SSB regner det som langsiktig gjeld; navnet er ikke funnet, og det er tatt med på denne linjen.",
  },
  {
    tables: ["5-9-drift"],
    row: "l9",
    text: "Rekkefølgen for strykning i § 4-2 er ikke lest i forskriften; forslaget følger linjenes rekkefølge. Hvem som avgjør strykningene, står i kommunens økonomireglement.",
  },
  {
    tables: ["5-9-drift"],
    row: "l16",
    text: "§ 4-4 om å dekke tidligere års merforbruk med disposisjonsfond er ikke lest i forskriften. Linje 15, og strykning av avsetninger (linje 10) for det formålet, er ikke foreslått.",
  },
  {
    tables: ["5-9-investering"],
    row: "l10",
    text: "§ 4-5 er ikke lest i forskriften. Bruk av ubundet investeringsfond til å dekke et udekket beløp er ikke foreslått.",
  },
  {
    tables: NOTER,
    text: "Notene følger §§ 5-10 til 5-15 i forskriften, i det konsoliderte regnskapet § 10-4. Hvilken note som hører til hvilken paragraf, er ikke lest.",
  },
  {
    tables: ["note-minimumsavdrag"],
    row: "anleggsmidler",
    text: "Hva som avskrives, er det listen over anleggsmidler sier; den nøyaktige avgrensningen er ikke lest i forskriften.",
  },
  {
    tables: ["note-pensjon-premieavvik"],
    text: "Adgangen til å bytte mellom 1 år og lengre amortisering er ikke lest i forskriften. Amortiseringstiden kan settes per årgang i listen.",
  },
];
