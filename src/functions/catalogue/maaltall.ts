import type { FunctionEntry, Parameter } from "../entry";

const DRIFTSINNTEKTER: Parameter = {
  name: { nb: "driftsinntekter", en: "operating_revenue" },
  description: { nb: "Brutto driftsinntekter, sum driftsinntekter i § 5-6", nn: "Brutto driftsinntekter, sum driftsinntekter i § 5-6", en: "Gross operating revenue, the total in section 5-6" },
};
const NO_REVENUE = { nb: "#DIV/0! når driftsinntektene er 0 eller tomme.", nn: "#DIV/0! når driftsinntektene er 0 eller tomme.", en: "#DIV/0! when operating revenue is 0 or empty." };
const EITHER_SIGN = { nb: "Beløpene kan ha begge fortegn; bare størrelsen teller.", nn: "Beløpa kan ha begge forteikn; berre storleiken tel.", en: "The amounts may have either sign; only their size counts." };

/** Source: SSB's two texts of brutto driftsinntekter differ (KG32 with art 920, KG116 without). */
const WITH_920 = {
  nb: "Sum driftsinntekter i § 5-6 har art 920 med. SSB har to tekster om brutto driftsinntekter, og bare den eldste nevner art 920; SSBs tall kan derfor være litt andre.",
  nn: "Sum driftsinntekter i § 5-6 har art 920 med. SSB har to tekstar om brutto driftsinntekter, og berre den eldste nemner art 920; tala til SSB kan difor vere litt andre.",
  en: "The total operating revenue of section 5-6 includes art 920. Statistics Norway has two texts on gross operating revenue, and only the older names art 920; its figures may therefore be slightly different.",
};

export const MAALTALL: readonly FunctionEntry[] = [
  {
    id: "GJELDSGRAD",
    description: { nb: "Gjeld i forhold til driftsinntekter, som forholdstall", nn: "Gjeld i forhold til driftsinntekter, som forholdstal", en: "Debt relative to operating revenue, as a ratio" },
    parameters: [
      { name: { nb: "langsiktig_gjeld", en: "long_term_debt" }, description: { nb: "Langsiktig gjeld, som regel uten pensjonsforpliktelse", nn: "Langsiktig gjeld, som regel utan pensjonsforplikting", en: "Long-term debt, usually without pension liability" } },
      DRIFTSINNTEKTER,
      { name: { nb: "fratrekk", en: "deductions" }, description: { nb: "Startlån, ubrukte lånemidler o.l.: et beløp eller et område som summeres", nn: "Startlån, ubrukte lånemiddel o.l.: eit beløp eller eit område som blir summert", en: "Startlån, unused loans etc.: an amount, or a range to be summed" }, optional: true },
    ],
    formula: { nb: "(langsiktig gjeld − fratrekk) / driftsinntekter", nn: "(langsiktig gjeld − fråtrekk) / driftsinntekter", en: "(long-term debt − deductions) / operating revenue" },
    about: [
      EITHER_SIGN,
      WITH_920,
      { nb: "Er fratrekk et område, summeres det: hele området mot ett gjeldsbeløp, kolonne for kolonne mot en rad med beløp, rad for rad mot en kolonne. Har det samme form som beløpene, brukes det celle for celle.", nn: "Er fratrekk eit område, blir det summert: heile området mot eitt gjeldsbeløp, kolonne for kolonne mot ei rad med beløp, rad for rad mot ein kolonne. Har det same form som beløpa, blir det brukt celle for celle.", en: "A range of deductions is summed: all of it against one debt, column by column against a row of debts, row by row against a column. In the shape of the debts it is used cell by cell." },
      { nb: "Si i rapporten hva som er trukket fra.", nn: "Sei i rapporten kva som er trekt frå.", en: "State in the report what is deducted." },
    ],
    errors: [NO_REVENUE],
    source: { nb: "«Gjeldsgrad» er ikke definert i lov. Kommunen vedtar selv sine finansielle måltall (kommuneloven § 14-2 bokstav c). SSB publiserer langsiktig gjeld uten pensjon (KG17: kapittel 41, 42, 43, 45, 46 og 47) og netto lånegjeld (KG16) i prosent av brutto driftsinntekter.", en: "\"Gjeldsgrad\" is not defined in law. Each municipality adopts its own financial targets (Local Government Act section 14-2 c). Statistics Norway publishes long-term debt without pensions (KG17: chapters 41, 42, 43, 45, 46 and 47) and net loan debt (KG16) as a percentage of gross operating revenue." },
    examples: [
      { says: { nb: "119,5 % uten startlån", nn: "119,5 % utan startlån", en: "119.5% without startlån" }, arguments: [2564.7, 1849.95, 354.5], result: [[1.194735]] },
      { says: { nb: "138,6 % med startlån", nn: "138,6 % med startlån", en: "138.6% with startlån" }, arguments: [2564.7, 1849.95], result: [[1.386362]] },
    ],
  },
  {
    id: "DISPFOND_PCT",
    description: { nb: "Disposisjonsfond i forhold til driftsinntekter, som forholdstall", nn: "Disposisjonsfond i forhold til driftsinntekter, som forholdstal", en: "Discretionary fund relative to operating revenue, as a ratio" },
    parameters: [
      { name: { nb: "disposisjonsfond", en: "discretionary_fund" }, description: { nb: "Disposisjonsfond, kapittel 56", nn: "Disposisjonsfond, kapittel 56", en: "Discretionary operating fund, chapter 56" } },
      DRIFTSINNTEKTER,
    ],
    formula: { nb: "disposisjonsfond / driftsinntekter", nn: "disposisjonsfond / driftsinntekter", en: "discretionary fund / operating revenue" },
    about: [EITHER_SIGN, WITH_920],
    errors: [NO_REVENUE],
    source: { nb: "SSB KOSTRA: kapittel 56 i forhold til brutto driftsinntekter (AGD45).", en: "Statistics Norway, KOSTRA: chapter 56 relative to gross operating revenue (AGD45)." },
    examples: [{ says: { nb: "8,1 %", nn: "8,1 %", en: "8.1%" }, arguments: [150, 1849.95], result: [[0.081083]] }],
  },
  {
    id: "NDR_PCT",
    description: { nb: "Netto driftsresultat i forhold til driftsinntekter, + er overskudd", nn: "Netto driftsresultat i forhold til driftsinntekter, + er overskot", en: "Net operating result relative to revenue, + is surplus" },
    parameters: [
      { name: { nb: "netto_driftsresultat", en: "net_operating_result" }, description: { nb: "Netto driftsresultat i § 5-6, i samme fortegn som driftsinntektene", nn: "Netto driftsresultat i § 5-6, i same forteikn som driftsinntektene", en: "Net operating result of section 5-6, in the sign convention of the revenue" } },
      DRIFTSINNTEKTER,
    ],
    formula: { nb: "netto driftsresultat / driftsinntekter", nn: "netto driftsresultat / driftsinntekter", en: "net operating result / operating revenue" },
    about: [WITH_920, { nb: "Riktig i begge fortegnspraksiser: i regnskapets fortegn er både overskudd og inntekter negative, ellers er begge positive, og brøken er den samme. Bland ikke de to.", nn: "Rett i begge måtar å bruke forteikn på: med forteikna i rekneskapen er både overskot og inntekter negative, elles er begge positive, og brøken er den same. Bland ikkje dei to.", en: "Right in both sign conventions: in ledger sign surplus and revenue are both negative, otherwise both are positive, and the quotient is the same. Do not mix the two." }],
    errors: [NO_REVENUE],
    source: { nb: "§ 5-6 netto driftsresultat i forhold til sum driftsinntekter. Teknisk beregningsutvalg anbefaler 1,75 % for kommuner over tid.", en: "Section 5-6: net operating result relative to total operating revenue. The technical calculation committee (TBU) recommends 1.75% for municipalities over time." },
    examples: [
      { says: { nb: "−2,8 % i regnskapets fortegn", nn: "−2,8 % med forteikna i rekneskapen", en: "−2.8% in ledger sign" }, arguments: [51076, -1849950], result: [[-0.027609]] },
      { says: { nb: "Samme tall med inntekter positive", nn: "Same tal med inntekter positive", en: "The same with revenue positive" }, arguments: [-51076, 1849950], result: [[-0.027609]] },
    ],
  },
];
