import type { Language, Text } from "../entry";

/** Headings and sentences all help pages share. */
export const WORDS = {
  indexTitle: { nb: "Funksjonene i Tertial", en: "The functions of Tertial" },
  indexIntro: {
    nb: "Egne Excel-funksjoner for kommunens regnskap. De regner eksakt, på din egen maskin, og virker på enkeltceller og hele områder.",
    en: "Excel functions for municipal accounts. They calculate exactly, on your own machine, on single cells and whole ranges.",
  },
  all: { nb: "Alle funksjoner", en: "All functions" },
  formula: { nb: "Formel", en: "Formula" },
  arguments: { nb: "Argumenter", en: "Arguments" },
  name: { nb: "Navn", en: "Name" },
  meaning: { nb: "Betydning", en: "Meaning" },
  optional: { nb: "valgfritt", en: "optional" },
  about: { nb: "Om svaret", en: "About the answer" },
  errors: { nb: "Feil og tomme celler", en: "Errors and empty cells" },
  examples: { nb: "Eksempler", en: "Examples" },
  result: { nb: "Svar", en: "Answer" },
  source: { nb: "Kilde", en: "Source" },
} as const satisfies Readonly<Record<string, Text>>;

/** What holds for the arguments of every function. */
export const COMMON_RULES: Readonly<Record<Language, readonly string[]>> = {
  nb: [
    "Områder må ha samme form; en enkelt celle brukes mot alle cellene i et område. Svaret flyter ut i samme form. Ulike former gir #I/T.",
    "En tom celle er 0, og et utelatt valgfritt argument får standardverdien.",
    "Tall som står som tekst, leses slik de skrives på norsk: «1 234,50», «−12». Annen tekst gir #VERDI! med navnet på argumentet.",
    "En feil i en celle gir feil i den tilsvarende cellen i svaret, ikke i de andre.",
  ],
  en: [
    "Ranges must have one shape; a single cell is used against every cell of a range. The answer spills in the same shape. Different shapes give #N/A.",
    "An empty cell is 0, and an optional argument left out takes its default.",
    'Numbers stored as text are read as written in Norwegian: "1 234,50", "−12". Other text gives #VALUE! naming the argument.',
    "An error in a cell gives an error in the matching cell of the answer, not in the others.",
  ],
};
