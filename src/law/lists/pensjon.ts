import type { ListingInput, PostLine, PostsListing } from "./definition";
import { optional, required } from "./inputColumns";

const PENSJON: ListingInput = {
  id: "pensjon",
  title: "Pensjon",
  columns: [
    required("post", "text", "Post", ["Pensjonspost"]),
    required("belop", "amount", "Beløp", ["Beløp {aar}", "{aar}"]),
    optional("kilde", "text", "Kilde", ["Merknad", "Kommentar"]),
  ],
  key: ["post"],
  example: { post: "Årets opptjening", belop: "92 418 000,00" },
};

const post = (id: string, label: string, words: readonly string[], wanted = true): PostLine => ({ kind: "post", id, label, words: [label, ...words], required: wanted });
const extra = (id: string, label: string, ...words: readonly string[]): PostLine => post(id, label, words, false);
const sum = (id: string, label: string, of: Readonly<Record<string, 1 | -1>>, ...words: readonly string[]): PostLine =>
  ({ kind: "sum", id, label, of: Object.entries(of).map(([line, sign]) => ({ line, sign })), words: [label, ...words] });

const LINES: readonly PostLine[] = [
  { kind: "heading", id: "kostnad", label: "Pensjonskostnad" },
  post("opptjening", "Årets opptjening", ["Årets pensjonsopptjening"]),
  post("rentekostnad", "Rentekostnad", ["Rentekostnad av pensjonsforpliktelsen"]),
  post("avkastning", "Forventet avkastning", ["Forventet avkastning på pensjonsmidlene"]),
  sum("nettoKostnad", "Netto pensjonskostnad", { opptjening: 1, rentekostnad: 1, avkastning: 1 }),
  post("administrasjon", "Administrasjonskostnad", ["Administrasjonskostnader"]),
  sum("kostnadMedAdministrasjon", "Netto pensjonskostnad med administrasjon", { nettoKostnad: 1, administrasjon: 1 }),
  { kind: "heading", id: "avvik", label: "Årets premieavvik" },
  post("premie", "Innbetalt premie etter bruk av premiefond", ["Innbetalt premie", "Forfalt premie", "Forfalt premie etter bruk av premiefond"]),
  sum("premieavvik", "Årets premieavvik", { premie: 1, kostnadMedAdministrasjon: -1 }),
  { kind: "perMille", id: "premieavvikAvgift", label: "Arbeidsgiveravgift av årets premieavvik", of: "premieavvik", rate: "avgift" },
  { kind: "heading", id: "regnskap", label: "Regnskapsført pensjonskostnad" },
  sum("kostnadIgjen", "Premie etter premieavvik", { premie: 1, premieavvik: -1 }),
  post("amortisert", "Amortisert premieavvik", ["Amortisering av tidligere års premieavvik"]),
  extra("trekk", "Arbeidstakers andel", "Arbeidstakers andel (2 %)", "Pensjonstrekk ansatte"),
  sum("regnskapsfort", "Regnskapsført pensjonskostnad", { kostnadIgjen: 1, amortisert: 1, trekk: 1 }),
  extra("regnskapsfortIFjor", "Regnskapsført pensjonskostnad {fjor}"),
  { kind: "heading", id: "akkumulert", label: "Akkumulert premieavvik uten arbeidsgiveravgift" },
  post("akkumulertInn", "Akkumulert premieavvik 31.12.{fjor}", ["Akkumulert premieavvik 31.12.{fjor} ekskl. arbeidsgiveravgift"]),
  sum("akkumulertUt", "Akkumulert premieavvik 31.12.{aar}", { akkumulertInn: 1, premieavvik: 1, amortisert: -1 }, "Akkumulert premieavvik 31.12.{aar} ekskl. arbeidsgiveravgift"),
  { kind: "perMille", id: "akkumulertAvgift", label: "Arbeidsgiveravgift av akkumulert premieavvik", of: "akkumulertUt", rate: "avgift" },
  { kind: "heading", id: "fond", label: "Premiefond" },
  extra("premiefondInn", "Premiefond 31.12.{fjor}"),
  extra("premiefondTilfort", "Tilført premiefond {aar}", "Tilført premiefond"),
  extra("premiefondBrukt", "Brukt premiefond {aar}", "Brukt premiefond"),
  sum("premiefondUt", "Premiefond 31.12.{aar}", { premiefondInn: 1, premiefondTilfort: 1, premiefondBrukt: 1 }),
  { kind: "heading", id: "midler", label: "Pensjonsmidler og pensjonsforpliktelse" },
  extra("midlerInn", "Pensjonsmidler 31.12.{fjor}"),
  extra("forpliktelseInn", "Pensjonsforpliktelse 31.12.{fjor}"),
  sum("nettoInn", "Netto 31.12.{fjor}", { midlerInn: 1, forpliktelseInn: 1 }),
  extra("midlerUt", "Pensjonsmidler 31.12.{aar}"),
  extra("forpliktelseUt", "Pensjonsforpliktelse 31.12.{aar}"),
  sum("nettoUt", "Netto 31.12.{aar}", { midlerUt: 1, forpliktelseUt: 1 }),
  // Rates, not amounts: read, and used above.
  { kind: "post", id: "avgift", label: "Arbeidsgiveravgift (promille)", words: ["Arbeidsgiveravgift (promille)"], required: false, hidden: true },
  { kind: "post", id: "tid", label: "Amortiseringstid (år)", words: ["Amortiseringstid (år)"], required: false, hidden: true },
];

/** The pension note: cost, premieavvik, what was booked, and the balances it leaves. */
export const NOTE_PENSJON: PostsListing = {
  kind: "posts",
  id: "note-pensjon",
  reports: ["year"],
  title: "Note: Pensjon",
  group: "Note pensjon",
  source: "Forskrift FOR-2019-06-07-714 §§ 3-5 og 3-6.",
  labelHeader: "Post",
  valueHeader: "{aar}",
  input: PENSJON,
  post: "post",
  amount: "belop",
  lines: [...LINES],
  notes: ["Årets premieavvik er forfalt premie minus netto pensjonskostnad med administrasjon. Pluss er inntekt og fordring, minus er utgift og gjeld.", "Pensjonsforpliktelser og uttak står med minus."],
};
