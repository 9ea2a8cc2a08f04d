import type { PostSelector } from "./posts";

/** Posts that must cancel within a margin of 1000 kr, which SSB gives because every post is rounded on its own. */
export interface Closing {
  /** SSB's number of the control. */
  readonly control: string;
  readonly title: string;
  readonly content: "bevilgning" | "balanse";
  /** Whose accounts it is of; absent: every one's. */
  readonly niva?: "kommune" | "fylke";
  readonly debit: PostSelector;
  readonly credit: PostSelector;
  readonly margin: number;
}

const UTGIFT = [["010", "599"]] as const;
const INNTEKT = [["600", "999"]] as const;

/**
 * Closings of few posts stand before those that hold the same posts among many: what is rounded for the one is then
 * left alone for the other.
 */
export const CLOSINGS: readonly Closing[] = [
  {
    control: "140",
    title: "Overføring fra drift (art 570) mot overføring til investering (art 970)",
    content: "bevilgning",
    debit: { kontoklasse: "drift", art: ["570"] },
    credit: { kontoklasse: "investering", art: ["970"] },
    margin: 30,
  },
  {
    control: "155",
    title: "Avskrivninger (art 590) mot motpost (art 990)",
    content: "bevilgning",
    debit: { kontoklasse: "drift", art: ["590"], funksjon: [["100", "799"]] },
    credit: { kontoklasse: "drift", art: ["990"], funksjon: ["860"] },
    margin: 30,
  },
  {
    control: "170",
    title: "Funksjon 290 i investering",
    content: "bevilgning",
    niva: "kommune",
    debit: { kontoklasse: "investering", funksjon: ["290"], art: UTGIFT },
    credit: { kontoklasse: "investering", funksjon: ["290"], art: INNTEKT },
    margin: 30,
  },
  {
    control: "175",
    title: "Funksjon 290 i drift",
    content: "bevilgning",
    niva: "kommune",
    debit: { kontoklasse: "drift", funksjon: ["290"], art: UTGIFT },
    credit: { kontoklasse: "drift", funksjon: ["290"], art: INNTEKT },
    margin: 30,
  },
  {
    control: "180",
    title: "Funksjon 465 i investering",
    content: "bevilgning",
    niva: "fylke",
    debit: { kontoklasse: "investering", funksjon: ["465"], art: UTGIFT },
    credit: { kontoklasse: "investering", funksjon: ["465"], art: INNTEKT },
    margin: 30,
  },
  {
    control: "185",
    title: "Funksjon 465 i drift",
    content: "bevilgning",
    niva: "fylke",
    debit: { kontoklasse: "drift", funksjon: ["465"], art: UTGIFT },
    credit: { kontoklasse: "drift", funksjon: ["465"], art: INNTEKT },
    margin: 30,
  },
  {
    control: "095",
    title: "Investering: utgifter mot inntekter",
    content: "bevilgning",
    debit: { kontoklasse: "investering", art: UTGIFT },
    credit: { kontoklasse: "investering", art: INNTEKT },
    margin: 30,
  },
  {
    control: "110",
    title: "Drift: utgifter mot inntekter",
    content: "bevilgning",
    debit: { kontoklasse: "drift", art: UTGIFT },
    credit: { kontoklasse: "drift", art: INNTEKT },
    margin: 30,
  },
  {
    control: "125",
    title: "Balanse: eiendeler mot egenkapital og gjeld",
    content: "balanse",
    debit: { kapittel: [["10", "29"]] },
    credit: { kapittel: [["31", "5999"]] },
    margin: 10,
  },
  {
    control: "190",
    title: "Memoriakonti mot motkonto",
    content: "balanse",
    debit: { kapittel: [["9100", "9998"]] },
    credit: { kapittel: ["9999"] },
    margin: 10,
  },
];

/** The closing of a control. Throws when there is none: a fault in the program. */
export function closingOf(control: string): Closing {
  const found = CLOSINGS.find((closing) => closing.control === control);
  if (!found) throw new Error(`Ingen summeringskontroll har nummer ${control}`);
  return found;
}
