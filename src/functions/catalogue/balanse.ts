import type { FunctionEntry } from "../entry";

const EITHER_SIGN = {
  nb: "Beløpene kan ha begge fortegn; bare størrelsen teller. Svaret er i samme enhet som beløpene og er ikke avrundet.",
  nn: "Beløpa kan ha begge forteikn; berre storleiken tel. Svaret er i same eining som beløpa og er ikkje avrunda.",
  en: "The amounts may have either sign; only their size counts. The answer is in the unit of the amounts and is not rounded.",
};

export const BALANSE: readonly FunctionEntry[] = [
  {
    id: "MINIMUMSAVDRAG",
    description: {
      nb: "Minste tillatte avdrag på lån, kommuneloven § 14-18",
      nn: "Minste tillatne avdrag på lån, kommunelova § 14-18",
      en: "Minimum instalment on loans, Local Government Act section 14-18",
    },
    parameters: [
      {
        name: { nb: "avskrivninger", en: "depreciation" },
        description: { nb: "Årets avskrivninger", nn: "Årets avskrivingar", en: "Depreciation of the year" },
      },
      {
        name: { nb: "laanegjeld", en: "loan_debt" },
        description: {
          nb: "Lånegjeld 1.1. uten lån til videreutlån",
          nn: "Lånegjeld 1.1. utan lån til vidareutlån",
          en: "Loan debt at 1 January without loans for on-lending",
        },
      },
      {
        name: { nb: "bokfort_verdi", en: "book_value" },
        description: {
          nb: "Bokført verdi av avskrivbare anleggsmidler 1.1.",
          nn: "Bokført verdi av avskrivbare anleggsmiddel 1.1.",
          en: "Book value of depreciable assets at 1 January",
        },
      },
    ],
    formula: { nb: "avskrivninger × lånegjeld / bokført verdi", nn: "avskrivingar × lånegjeld / bokført verdi", en: "depreciation × loan debt / book value" },
    about: [EITHER_SIGN],
    errors: [{ nb: "#DIV/0! når bokført verdi er 0 eller tom.", nn: "#DIV/0! når bokført verdi er 0 eller tom.", en: "#DIV/0! when the book value is 0 or empty." }],
    source: {
      nb: "Kommuneloven § 14-18 første ledd. Hva som hører med i lånegjeld og avskrivbare anleggsmidler, følger av loven og kommunens praksis; vis beregningen i noten.",
      en: "Local Government Act section 14-18 first paragraph. Show in the note which loans and assets are included.",
    },
    examples: [
      {
        says: {
          nb: "Møre og Romsdal fylkeskommune 2021, 1000 kr: 258 877",
          nn: "Møre og Romsdal fylkeskommune 2021, 1000 kr: 258 877",
          en: "Møre og Romsdal county 2021, thousands: 258,877",
        },
        arguments: [419168, 6998245, 11331399],
        result: [[258877.157195]],
      },
    ],
  },
  {
    id: "NETTO_LANEGJELD",
    description: { nb: "Netto lånegjeld etter SSBs definisjon", nn: "Netto lånegjeld etter definisjonen til SSB", en: "Net loan debt as defined by Statistics Norway" },
    parameters: [
      {
        name: { nb: "langsiktig_gjeld", en: "long_term_debt" },
        description: {
          nb: "Langsiktig gjeld medregnet pensjonsforpliktelse, kapittel 40–47",
          nn: "Langsiktig gjeld medrekna pensjonsforplikting, kapittel 40–47",
          en: "Long-term debt including pension liability, chapters 40–47",
        },
      },
      {
        name: { nb: "pensjonsforpliktelse", en: "pension_liability" },
        description: { nb: "Pensjonsforpliktelse, kapittel 40", nn: "Pensjonsforplikting, kapittel 40", en: "Pension liability, chapter 40" },
      },
      { name: { nb: "utlaan", en: "lending" }, description: { nb: "Utlån, kapittel 22", nn: "Utlån, kapittel 22", en: "Lending, chapter 22" } },
      {
        name: { nb: "ubrukte_laanemidler", en: "unused_loans" },
        description: { nb: "Ubrukte lånemidler, memoriakonto 9100", nn: "Ubrukte lånemiddel, memoriakonto 9100", en: "Unused loan funds, memo account 9100" },
      },
    ],
    formula: {
      nb: "langsiktig gjeld − pensjonsforpliktelse − utlån − ubrukte lånemidler",
      nn: "langsiktig gjeld − pensjonsforplikting − utlån − ubrukte lånemiddel",
      en: "long-term debt − pension liability − lending − unused loans",
    },
    about: [EITHER_SIGN],
    errors: [],
    source: {
      nb: "SSB KOSTRA, netto lånegjeld for kommunekassen (KG16). I konsolidert regnskap (KG117) trekkes også kapittel 23 og 9110 fra: legg dem til utlån og ubrukte lånemidler.",
      en: "Statistics Norway, KOSTRA net loan debt (KG16). In consolidated accounts (KG117) chapters 23 and 9110 are deducted too: add them to lending and unused loans.",
    },
    examples: [
      {
        says: { nb: "Beløp i regnskapets fortegn", nn: "Beløp med forteikna i rekneskapen", en: "Amounts in ledger sign" },
        arguments: [-4600, -2000, 260, 40],
        result: [[2300]],
      },
    ],
  },
  {
    id: "ARBEIDSKAPITAL",
    description: {
      nb: "Arbeidskapital, med eller uten premieavvik",
      nn: "Arbeidskapital, med eller utan premieavvik",
      en: "Working capital, with or without pension premium deviation",
    },
    parameters: [
      {
        name: { nb: "omlopsmidler", en: "current_assets" },
        description: { nb: "Omløpsmidler, kapittel 10–19", nn: "Omløpsmiddel, kapittel 10–19", en: "Current assets, chapters 10–19" },
      },
      {
        name: { nb: "kortsiktig_gjeld", en: "current_liabilities" },
        description: {
          nb: "Kortsiktig gjeld, kapittel 31–39, med valgfritt fortegn",
          nn: "Kortsiktig gjeld, kapittel 31–39, med valfritt forteikn",
          en: "Current liabilities, chapters 31–39, in either sign",
        },
      },
      {
        name: { nb: "premieavvik", en: "premium_deviation" },
        description: {
          nb: "Kapittel 19 + 39 i regnskapets fortegn (+ er fordring); trekkes ut",
          nn: "Kapittel 19 + 39 med forteikna i rekneskapen (+ er fordring); blir trekt ut",
          en: "Chapters 19 + 39 in ledger sign (+ is a claim); taken out",
        },
        optional: true,
      },
    ],
    formula: {
      nb: "omløpsmidler − kortsiktig gjeld [− premieavvik]",
      nn: "omløpsmiddel − kortsiktig gjeld [− premieavvik]",
      en: "current assets − current liabilities [− premium deviation]",
    },
    about: [
      {
        nb: "Svaret er eksakt og i samme enhet som beløpene; + betyr at omløpsmidlene er størst.",
        nn: "Svaret er eksakt og i same eining som beløpa; + tyder at omløpsmidla er størst.",
        en: "The answer is exact and in the unit of the amounts; + means that current assets are larger.",
      },
      {
        nb: "Uten premieavvik er svaret arbeidskapitalen i noten; med premieavvik er det arbeidskapital eksklusive premieavvik.",
        nn: "Utan premieavvik er svaret arbeidskapitalen i noten; med premieavvik er det arbeidskapital eksklusive premieavvik.",
        en: "Without the last argument: working capital as in the note. With it: working capital excluding the premium deviation.",
      },
    ],
    errors: [],
    source: {
      nb: "Noten om arbeidskapital i kommunens årsregnskap; SSB KOSTRA arbeidskapital ekskl. premieavvik (KG114).",
      en: "The working capital note of municipal accounts; Statistics Norway, KOSTRA working capital excluding premium deviation (KG114).",
    },
    examples: [
      { says: { nb: "Med premieavvik", nn: "Med premieavvik", en: "Including premium deviation" }, arguments: [900, -400], result: [[500]] },
      {
        says: { nb: "Uten premieavvik på 128,6", nn: "Utan premieavvik på 128,6", en: "Excluding a deviation of 128.6" },
        arguments: [900, -400, 128.6],
        result: [[371.4]],
      },
    ],
  },
];
