import { choice } from "./choice";

/** How avvik is shown, in the order of the pane. */
export const AVVIK_CHOICES = {
  /**
   * `gunstigPositiv`: better than budget is +, in every sign profile. `regnskapMinusBudsjett`: as the figures stand.
   */
  avvik: choice({
    id: "avvik",
    shown: "radio",
    default: "gunstigPositiv",
    required: true,
    label: { nb: "Avvik", nn: "Avvik", en: "Variance" },
    options: {
      gunstigPositiv: {
        label: {
          nb: "Bedre enn budsjett er positivt",
          nn: "Betre enn budsjett er positivt",
          en: "Better than budget is positive",
        },
        hint: {
          nb: "Mindreforbruk og merinntekt vises med pluss.",
          nn: "Mindreforbruk og meirinntekt blir vist med pluss.",
          en: "Underspending and surplus revenue are shown with plus.",
        },
      },
      regnskapMinusBudsjett: {
        label: {
          nb: "Regnskap minus budsjett",
          nn: "Rekneskap minus budsjett",
          en: "Accounts minus budget",
        },
        hint: {
          nb: "Slik tallene står i kolonnene.",
          nn: "Slik tala står i kolonnane.",
          en: "As the figures stand in the columns.",
        },
      },
    },
    topic: {
      title: {
        nb: "Avvik: retning, og mot hvilket budsjett",
        nn: "Avvik: retning, og mot kva budsjett",
        en: "Variance: direction, and against which budget",
      },
      text: [
        {
          nb: "«Bedre enn budsjett er positivt» viser mindreforbruk og merinntekt med pluss: budsjett minus regnskap i regnskapets fortegn.",
          nn: "«Betre enn budsjett er positivt» viser mindreforbruk og meirinntekt med pluss: budsjett minus rekneskap, med forteiknet i rekneskapen.",
          en: "«Better than budget is positive» shows underspending and surplus revenue with plus: budget minus accounts, in the signs of the accounts.",
        },
        {
          nb: "«Regnskap minus budsjett» viser forskjellen slik tallene står i kolonnene.",
          nn: "«Rekneskap minus budsjett» viser skilnaden slik tala står i kolonnane.",
          en: "«Accounts minus budget» shows the difference as the figures stand in the columns.",
        },
        {
          nb: "Avviket måles mot revidert budsjett, eller mot opprinnelig. I en tertialrapport måles avviket hittil mot budsjettet hittil.",
          nn: "Avviket blir målt mot revidert budsjett, eller mot opphavleg. I ein tertialrapport blir avviket hittil målt mot budsjettet hittil.",
          en: "The variance is measured against the revised budget, or against the original one. In a tertial report, the variance to date is measured against the budget to date.",
        },
      ],
      words: {
        nb: "merforbruk mindreforbruk merinntekt revidert opprinnelig regulert prosent budsjettavvik",
        nn: "meirforbruk merforbruk mindreforbruk meirinntekt merinntekt revidert opphavleg opprinnelig regulert prosent budsjettavvik",
        en: "overspending underspending deviation surplus revenue revised original adjusted per cent budget variance avvik merforbruk mindreforbruk",
      },
    },
  }),
  /** The budget avvik is measured against; the other one is used where the sources lack it. */
  avvikMot: choice({
    id: "avvik-mot",
    shown: "select",
    default: "revidertBudsjett",
    required: true,
    label: { nb: "Avvik måles mot", nn: "Avvik blir målt mot", en: "Variance is measured against" },
    options: {
      revidertBudsjett: { label: { nb: "Revidert budsjett", nn: "Revidert budsjett", en: "Revised budget" } },
      opprinneligBudsjett: { label: { nb: "Opprinnelig budsjett", nn: "Opphavleg budsjett", en: "Original budget" } },
    },
  }),
  /** What avvik % shows when the budget is 0. */
  zeroBudget: choice({
    id: "nullbudsjett",
    shown: "select",
    default: "blank",
    required: true,
    label: {
      nb: "Avvik i % når budsjettet er 0",
      nn: "Avvik i % når budsjettet er 0",
      en: "Variance in % when the budget is 0",
    },
    options: {
      blank: { label: { nb: "Blankt", nn: "Blankt", en: "Blank" } },
      zero: { label: { nb: "0,0 %", nn: "0,0 %", en: "0,0 %" } },
      na: { label: { nb: "Ikke beregnet (n.a.)", nn: "Ikkje berekna (n.a.)", en: "Not calculated (n.a.)" } },
    },
    topic: {
      title: {
        nb: "Avvik i prosent når budsjettet er null",
        nn: "Avvik i prosent når budsjettet er null",
        en: "Variance in per cent when the budget is zero",
      },
      text: [
        {
          nb: "En prosent av null finnes ikke. Du kan velge at cellen er blank, viser 0,0 eller viser n.a.",
          nn: "Ein prosent av null finst ikkje. Du kan velje at cella er blank, viser 0,0 eller viser n.a.",
          en: "A percentage of zero does not exist. You can choose whether the cell is blank, shows 0,0 or shows n.a.",
        },
        {
          nb: "Valget gjelder alle tabeller. Avviket i kroner vises uansett.",
          nn: "Valet gjeld alle tabellane. Avviket i kroner blir vist uansett.",
          en: "The choice applies to all tables. The variance in kroner is shown in any case.",
        },
      ],
      words: {
        nb: "dele på null divisjon 0 #DIV/0! n.a. blank prosent",
        nn: "dele på null divisjon 0 #DIV/0! n.a. blank prosent",
        en: "divide by zero 0 #DIV/0! n.a. blank percentage nullbudsjett",
      },
    },
  }),
};
