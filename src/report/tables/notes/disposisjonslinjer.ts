import type { Disposisjon } from "./vedtatt";

/** Where an adopted amount stands in § 5-9, and what is struck of it. */
export interface Disposisjonslinje {
  readonly disposisjon: Disposisjon;
  readonly note: "5-9-drift" | "5-9-investering";
  /** Line ids of the note. */
  readonly vedtatt: string;
  readonly strykning: string;
  /** Sign of the amount in the accounts: what is used is income, and negative. */
  readonly sign: 1 | -1;
}

/** The adopted amounts in the order of § 5-9, drift before investering. */
export const DISPOSISJONSLINJER: readonly Disposisjonslinje[] = [
  { disposisjon: "Overføring til investering", note: "5-9-drift", vedtatt: "l4", strykning: "l9", sign: 1 },
  { disposisjon: "Avsetninger til disposisjonsfond", note: "5-9-drift", vedtatt: "l5", strykning: "l10", sign: 1 },
  { disposisjon: "Bruk av disposisjonsfond", note: "5-9-drift", vedtatt: "l6", strykning: "l12", sign: -1 },
  { disposisjon: "Dekning av tidligere års merforbruk", note: "5-9-drift", vedtatt: "l7", strykning: "l11", sign: 1 },
  { disposisjon: "Bruk av lån", note: "5-9-investering", vedtatt: "l4", strykning: "l11", sign: -1 },
  { disposisjon: "Overføring fra drift", note: "5-9-investering", vedtatt: "l5", strykning: "l12", sign: -1 },
  {
    disposisjon: "Avsetninger til ubundet investeringsfond",
    note: "5-9-investering",
    vedtatt: "l6",
    strykning: "l10",
    sign: 1,
  },
  {
    disposisjon: "Bruk av ubundet investeringsfond",
    note: "5-9-investering",
    vedtatt: "l7",
    strykning: "l13",
    sign: -1,
  },
];
