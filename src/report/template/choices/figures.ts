import { choice } from "./choice";

/** How figures are shown, in the order of the pane. */
export const FIGURE_CHOICES = {
  unit: choice({
    id: "enhet", shown: "radio", default: "tusen", required: true,
    label: { nb: "Beløp i", nn: "Beløp i", en: "Amounts in" },
    options: {
      kroner: { label: { nb: "Kroner", nn: "Kroner", en: "NOK" } },
      tusen: { label: { nb: "1000 kr", nn: "1000 kr", en: "NOK 1000" } },
      mill: { label: { nb: "Mill. kr", nn: "Mill. kr", en: "NOK million" } },
    },
    topic: {
      title: {
        nb: "Beløp i kroner, 1000 kr eller mill. kr",
        nn: "Beløp i kroner, 1000 kr eller mill. kr",
        en: "Amounts in NOK, NOK 1000 or NOK million",
      },
      text: [
        {
          nb: "Cellene i arket er alltid eksakte på øret. «1000 kr» er et tallformat, så summer av celler stemmer med regnskapet.",
          nn: "Cellene i arket er alltid eksakte på øret. «1000 kr» er eit talformat, så summar av celler stemmer med rekneskapen.",
          en: "The cells of the sheet are always exact to the øre. «NOK 1000» is a number format, so sums of cells agree with the accounts.",
        },
        {
          nb: "Hver celle avrundes for seg når den vises. Avrundede rader trenger derfor ikke summere til den avrundede totalen, og linjer rettes aldri for å få det til.",
          nn: "Kvar celle blir avrunda for seg når ho blir vist. Avrunda rader treng derfor ikkje summere til den avrunda totalen, og linjer blir aldri retta for å få det til.",
          en: "Each cell is rounded on its own when it is shown. Rounded rows therefore need not add up to the rounded total, and lines are never adjusted to make them do so.",
        },
      ],
      words: {
        nb: "tusen millioner avrunding desimaler øre format nevner",
        nn: "tusen millionar avrunding desimalar øre format nemnar eining",
        en: "thousands millions kroner rounding decimals øre format denomination unit",
      },
    },
  }),
  /** `raa`: ledger sign, income negative. `inntekterPositive`: income and surplus positive. */
  signProfile: choice({
    id: "fortegn", shown: "radio", default: "raa", required: true,
    label: { nb: "Fortegn", nn: "Forteikn", en: "Signs" },
    options: {
      raa: {
        label: { nb: "Som i regnskapet", nn: "Som i rekneskapen", en: "As in the accounts" },
        hint: {
          nb: "Inntekter og overskudd er negative.",
          nn: "Inntekter og overskot er negative.",
          en: "Revenues and surplus are negative.",
        },
      },
      inntekterPositive: {
        label: { nb: "Inntekter positive", nn: "Inntekter positive", en: "Revenues positive" },
        hint: {
          nb: "Inntekter og overskudd er positive, også i resultatlinjene.",
          nn: "Inntekter og overskot er positive, også i resultatlinjene.",
          en: "Revenues and surplus are positive, also in the result lines.",
        },
      },
    },
    topic: {
      title: { nb: "Fortegn", nn: "Forteikn", en: "Signs" },
      text: [
        {
          nb: "«Som i regnskapet» viser utgifter positive og inntekter negative. Da er et overskudd negativt.",
          nn: "«Som i rekneskapen» viser utgifter positive og inntekter negative. Då er eit overskot negativt.",
          en: "«As in the accounts» shows expenses as positive and revenues as negative. A surplus is then negative.",
        },
        {
          nb: "«Inntekter positive» snur linjer som er inntekter, og resultatlinjene, så et overskudd er positivt.",
          nn: "«Inntekter positive» snur linjer som er inntekter, og resultatlinjene, så eit overskot er positivt.",
          en: "«Revenues positive» turns the lines that are revenues, and the result lines, so that a surplus is positive.",
        },
        {
          nb: "Fortegnet endrer bare hvordan tabellene vises. Grunnlag og kontroller er alltid i regnskapets fortegn.",
          nn: "Forteiknet endrar berre korleis tabellane blir viste. Grunnlag og kontrollane har alltid forteiknet i rekneskapen.",
          en: "The choice only affects how the tables are shown. Grunnlag and the controls always have the signs of the accounts.",
        },
      ],
      words: {
        nb: "minus pluss negativ positiv inntekt utgift snu profil kredit debet",
        nn: "minus pluss negativ positiv inntekt utgift snu profil kredit debet fortegn",
        en: "sign minus plus negative positive revenue expense income turn reverse profile credit debit fortegn",
      },
    },
  }),
  /** `gunstigPositiv`: better than budget is +, in every sign profile. `regnskapMinusBudsjett`: as the figures stand. */
  avvik: choice({
    id: "avvik", shown: "radio", default: "gunstigPositiv", required: true,
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
    id: "avvik-mot", shown: "select", default: "revidertBudsjett", required: true,
    label: { nb: "Avvik måles mot", nn: "Avvik blir målt mot", en: "Variance is measured against" },
    options: {
      revidertBudsjett: { label: { nb: "Revidert budsjett", nn: "Revidert budsjett", en: "Revised budget" } },
      opprinneligBudsjett: { label: { nb: "Opprinnelig budsjett", nn: "Opphavleg budsjett", en: "Original budget" } },
    },
  }),
  /** What avvik % shows when the budget is 0. */
  zeroBudget: choice({
    id: "nullbudsjett", shown: "select", default: "blank", required: true,
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
