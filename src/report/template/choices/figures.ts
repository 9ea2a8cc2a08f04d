import { AVVIK_CHOICES } from "./avvik";
import { choice } from "./choice";

/** How figures are shown, in the order of the pane. */
export const FIGURE_CHOICES = {
  unit: choice({
    id: "enhet",
    shown: "radio",
    default: "tusen",
    required: true,
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
    id: "fortegn",
    shown: "radio",
    default: "raa",
    required: true,
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
  ...AVVIK_CHOICES,
};
