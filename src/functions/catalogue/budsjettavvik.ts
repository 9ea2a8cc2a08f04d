import type { FunctionEntry, Parameter } from "../entry";

const REGNSKAP: Parameter = {
  name: { nb: "regnskap", en: "actual" },
  description: { nb: "Regnskapsført beløp, eller et område med beløp", nn: "Rekneskapsført beløp, eller eit område med beløp", en: "Actual amount, or a range of amounts" },
};
const BUDSJETT: Parameter = {
  name: { nb: "budsjett", en: "budget" },
  description: {
    nb: "Budsjettert beløp, som regel revidert budsjett",
    nn: "Budsjettert beløp, som regel revidert budsjett",
    en: "Budgeted amount, usually the revised budget",
  },
};
const RETNING: Parameter = {
  name: { nb: "retning", en: "direction" },
  description: {
    nb: "1 (standard): budsjett − regnskap. −1 eller «regnskap-budsjett»: motsatt vei",
    nn: "1 (standard): budsjett − rekneskap. −1 eller «regnskap-budsjett»: motsett veg",
    en: '1 (default): budget − actual. −1 or "regnskap-budsjett": the other way',
  },
  optional: true,
};
const RAW_SIGN = {
  nb: "I regnskapets fortegn (inntekter negative) betyr + bedre enn budsjettert, både for inntekter og utgifter. Vises inntektene som positive tall, brukes retning −1 på inntektslinjene.",
  nn: "Med forteikna i rekneskapen (inntekter negative) tyder + betre enn budsjettert, både for inntekter og utgifter. Blir inntektene viste som positive tal, bruker du retning −1 på inntektslinjene.",
  en: "In ledger sign (revenue negative) + means better than budgeted, for revenue and cost alike. Where revenue is shown as positive figures, use direction −1 on revenue lines.",
};
const COLUMNS = {
  nb: "Kolonnen «Avvik» i oppstillingene etter budsjett- og regnskapsforskriften (FOR-2019-06-07-714) §§ 5-4 til 5-6, slik kommuner viser den i årsrapporten. Vesentlige avvik skal omtales i årsberetningen (kommuneloven § 14-7).",
  en: "The deviation column of the statements under the Norwegian municipal budget and accounts regulation (FOR-2019-06-07-714) sections 5-4 to 5-6, as shown in annual reports. Material deviations are explained in the annual report (Local Government Act section 14-7).",
};

export const BUDSJETTAVVIK: readonly FunctionEntry[] = [
  {
    id: "AVVIK",
    description: {
      nb: "Avvik i beløp: budsjett − regnskap, eksakt på øret",
      nn: "Avvik i beløp: budsjett − rekneskap, eksakt på øret",
      en: "Deviation in amount: budget − actual, exact to the øre",
    },
    parameters: [REGNSKAP, BUDSJETT, RETNING],
    formula: { nb: "budsjett − regnskap", nn: "budsjett − rekneskap", en: "budget − actual" },
    about: [
      {
        nb: "Resultatet er i samme enhet som beløpene (kroner, 1000 kr, mill.).",
        nn: "Resultatet er i same eining som beløpa (kroner, 1000 kr, mill.).",
        en: "The result is in the unit of the amounts (kroner, thousands, millions).",
      },
      RAW_SIGN,
    ],
    errors: [],
    source: COLUMNS,
    examples: [
      {
        says: { nb: "Utgift under budsjett", nn: "Utgift under budsjett", en: "Cost below budget" },
        arguments: [1041053.21, 1290424.9],
        result: [[249371.69]],
      },
      {
        says: {
          nb: "Inntekter høyere enn budsjettert, i regnskapets fortegn",
          nn: "Inntekter høgare enn budsjettert, med forteikna i rekneskapen",
          en: "More revenue than budgeted, in ledger sign",
        },
        arguments: [-1849950, -1828139],
        result: [[21811]],
      },
      { says: { nb: "Motsatt vei", nn: "Motsett veg", en: "The other way" }, arguments: [1849950, 1828139, -1], result: [[21811]] },
    ],
  },
  {
    id: "AVVIK_PCT",
    description: {
      nb: "Avvik i prosent av budsjettet, som forholdstall (0,025 = 2,5 %)",
      nn: "Avvik i prosent av budsjettet, som forholdstal (0,025 = 2,5 %)",
      en: "Deviation as a share of the budget, as a ratio (0.025 = 2.5%)",
    },
    parameters: [
      REGNSKAP,
      BUDSJETT,
      {
        name: { nb: "nullbudsjett", en: "zero_budget" },
        description: {
          nb: "Når budsjettet er 0: «blank» (standard) gir tom celle, 0 gir 0, «I/T» gir feilen #I/T",
          nn: "Når budsjettet er 0: «blank» (standard) gir tom celle, 0 gir 0, «I/T» gir feilen #I/T",
          en: 'When the budget is 0: "blank" (default) gives an empty cell, 0 gives 0, "na" gives #N/A',
        },
        optional: true,
      },
      RETNING,
    ],
    formula: { nb: "(budsjett − regnskap) / |budsjett|", nn: "(budsjett − rekneskap) / |budsjett|", en: "(budget − actual) / |budget|" },
    about: [
      {
        nb: "Forholdstallet vises som prosent med tallformatet 0,0 %. Fortegnet følger avviket i kroner, uansett budsjettets fortegn.",
        nn: "Forholdstalet blir vist som prosent med talformatet 0,0 %. Forteiknet følgjer avviket i kroner, uansett kva forteikn budsjettet har.",
        en: "Show the ratio with the number format 0.0%. Its sign is that of the deviation in kroner, whatever the sign of the budget.",
      },
      RAW_SIGN,
      {
        nb: "La ikke nullbudsjett peke på en tom celle: noen utgaver av Excel leser den som tallet 0.",
        nn: "Lat ikkje nullbudsjett peike på ei tom celle: nokre utgåver av Excel les ho som talet 0.",
        en: "Do not let zero_budget refer to an empty cell: some versions of Excel read it as the number 0.",
      },
    ],
    errors: [
      {
        nb: "Budsjett 0 eller tomt gir aldri #DIV/0!, men det nullbudsjett ber om.",
        nn: "Budsjett 0 eller tomt gir aldri #DIV/0!, men det nullbudsjett ber om.",
        en: "A zero or empty budget never gives #DIV/0!, but what zero_budget asks for.",
      },
    ],
    source: COLUMNS,
    examples: [
      {
        says: { nb: "6,25 %, vist som 6,3 %", nn: "6,25 %, vist som 6,3 %", en: "6.25%, shown as 6.3%" },
        arguments: [586.2, 625.28],
        result: [[0.0625]],
      },
      {
        says: { nb: "Uten budsjett står cellen tom", nn: "Utan budsjett står cella tom", en: "Without a budget the cell is empty" },
        arguments: [4784, 0],
        result: [[""]],
      },
      {
        says: { nb: "Uten budsjett, med 0 som svar", nn: "Utan budsjett, med 0 som svar", en: "Without a budget, answering 0" },
        arguments: [4784, 0, 0],
        result: [[0]],
      },
    ],
  },
  {
    id: "FORBRUK_PCT",
    description: {
      nb: "Forbruk: regnskap i forhold til budsjett, som forholdstall",
      nn: "Forbruk: rekneskap i forhold til budsjett, som forholdstal",
      en: "Budget used: actual relative to budget, as a ratio",
    },
    parameters: [REGNSKAP, BUDSJETT],
    formula: { nb: "regnskap / budsjett", nn: "rekneskap / budsjett", en: "actual / budget" },
    about: [
      {
        nb: "0,42 betyr at 42 % av budsjettet er brukt. Har beløpene ulikt fortegn, blir svaret negativt.",
        nn: "0,42 tyder at 42 % av budsjettet er brukt. Har beløpa ulikt forteikn, blir svaret negativt.",
        en: "0.42 means that 42% of the budget is used. Amounts of different sign give a negative answer.",
      },
    ],
    errors: [{ nb: "#DIV/0! når budsjettet er 0 eller tomt.", nn: "#DIV/0! når budsjettet er 0 eller tomt.", en: "#DIV/0! when the budget is 0 or empty." }],
    source: {
      nb: "Kolonnen «Forbruk i %» i tertialrapporter. Ingen definisjon i lov eller forskrift.",
      en: 'The column "Forbruk i %" of tertial reports. Not defined in law.',
    },
    examples: [
      {
        says: { nb: "Brukt etter fire måneder", nn: "Brukt etter fire månader", en: "Used after four months" },
        arguments: [420, 1000],
        result: [[0.42]],
      },
    ],
  },
];
