import type { Periodisering } from "../../../ledger/spreadBudget";
import { choice } from "./choice";

/** What a report up to a month needs besides. */
export const PERIOD_CHOICES = {
  /** How a budget without months is spread over the year. */
  periodisering: choice<Periodisering>({
    id: "periodisering",
    shown: "select",
    default: "lineaer",
    label: {
      nb: "Budsjett uten periode fordeles",
      nn: "Budsjett utan periode blir fordelt",
      en: "Budget without periods is distributed",
    },
    told: {
      nb: "Periodisering av budsjettet",
      nn: "Periodisering av budsjettet",
      en: "Phasing of the budget",
    },
    hint: {
      nb: "Et budsjett som er periodisert i kilden, brukes som det er.",
      nn: "Eit budsjett som er periodisert i kjelda, blir brukt som det er.",
      en: "A budget that is phased in the source is used as it is.",
    },
    options: {
      lineaer: {
        label: { nb: "Likt på månedene", nn: "Likt på månadene", en: "Evenly over the months" },
        told: { nb: "like mye hver måned", nn: "like mykje kvar månad", en: "equally each month" },
      },
      iFjor: {
        label: {
          nb: "Som fjorårets regnskap per art",
          nn: "Som fjorårets rekneskap per art",
          en: "As last year's accounts per art",
        },
        told: { nb: "som i fjor", nn: "som i fjor", en: "as last year" },
      },
      ansvar: {
        label: {
          nb: "Som fjorårets regnskap per ansvar",
          nn: "Som fjorårets rekneskap per ansvar",
          en: "As last year's accounts per cost centre",
        },
        told: {
          nb: "etter ansvarets egen profil",
          nn: "etter profilen til ansvaret",
          en: "by the cost centre's own profile",
        },
      },
    },
  }),
};
