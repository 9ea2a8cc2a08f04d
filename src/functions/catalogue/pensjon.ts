import type { FunctionEntry } from "../entry";

export const PENSJON: readonly FunctionEntry[] = [
  {
    id: "PREMIEAVVIK",
    description: { nb: "Årets premieavvik på pensjon, med eller uten arbeidsgiveravgift", nn: "Årets premieavvik på pensjon, med eller utan arbeidsgivaravgift", en: "Pension premium deviation of the year, with or without employer's contribution" },
    parameters: [
      { name: { nb: "premie", en: "premium" }, description: { nb: "Forfalt premie medregnet administrasjon, etter bruk av premiefond", nn: "Forfallen premie medrekna administrasjon, etter bruk av premiefond", en: "Premium due including administration, after use of the premium fund" } },
      { name: { nb: "netto_pensjonskostnad", en: "net_pension_cost" }, description: { nb: "Opptjening + rentekostnad − forventet avkastning, fra aktuaren", nn: "Opptening + rentekostnad − forventa avkasting, frå aktuaren", en: "Accrual + interest cost − expected return, from the actuary" } },
      { name: { nb: "administrasjon", en: "administration" }, description: { nb: "Administrasjonskostnad når den ikke er med i netto pensjonskostnad", nn: "Administrasjonskostnad når han ikkje er med i netto pensjonskostnad", en: "Administration cost when not part of the net pension cost" }, optional: true },
      { name: { nb: "aga_sats", en: "contribution_rate" }, description: { nb: "Arbeidsgiveravgift som 14,1 eller 0,141; tom gir premieavvik uten avgift", nn: "Arbeidsgivaravgift som 14,1 eller 0,141; tom gir premieavvik utan avgift", en: "Employer's contribution as 14.1 or 0.141; empty leaves it out" }, optional: true },
    ],
    formula: { nb: "(premie − (netto pensjonskostnad + administrasjon)) × (1 + sats)", nn: "(premie − (netto pensjonskostnad + administrasjon)) × (1 + sats)", en: "(premium − (net pension cost + administration)) × (1 + rate)" },
    about: [
      { nb: "Kostnader skrives som positive tall. + er et positivt premieavvik: det inntektsføres i året og er en fordring (kapittel 19). − utgiftsføres og er gjeld (kapittel 39).", nn: "Kostnader skriv du som positive tal. + er eit positivt premieavvik: det blir inntektsført i året og er ei fordring (kapittel 19). − blir utgiftsført og er gjeld (kapittel 39).", en: "Write costs as positive figures. + is a positive deviation: revenue in the year and a claim (chapter 19). − is a cost and a debt (chapter 39)." },
      { nb: "Administrasjon er også premien for rentegaranti.", nn: "Administrasjon er òg premien for rentegaranti.", en: "Administration includes the premium for the interest guarantee." },
      { nb: "Svaret er i samme enhet som beløpene og er ikke avrundet. En sats fra 1 til 25 leses som prosent, en sats opp til 0,25 som forholdstall.", nn: "Svaret er i same eining som beløpa og er ikkje avrunda. Ein sats frå 1 til 25 blir lesen som prosent, ein sats opp til 0,25 som forholdstal.", en: "The answer is in the unit of the amounts and is not rounded. A rate from 1 to 25 is a percentage, a rate up to 0.25 a ratio." },
    ],
    errors: [{ nb: "#VERDI! når satsen ikke kan forstås som avgift, for eksempel 0,5 eller 141.", nn: "#VERDI! når satsen ikkje kan forståast som avgift, til dømes 0,5 eller 141.", en: "#VALUE! when the rate cannot be understood, such as 0.5 or 141." }],
    source: { nb: "Budsjett- og regnskapsforskriften (FOR-2019-06-07-714) §§ 3-5 og 3-6.", en: "Municipal budget and accounts regulation (FOR-2019-06-07-714) sections 3-5 and 3-6." },
    examples: [
      { says: { nb: "Uten arbeidsgiveravgift", nn: "Utan arbeidsgivaravgift", en: "Without employer's contribution" }, arguments: [110250000, 80745000, 3385000], result: [[26120000]] },
      { says: { nb: "Med 14,1 %", nn: "Med 14,1 %", en: "With 14.1%" }, arguments: [110250000, 80745000, 3385000, 14.1], result: [[29802920]] },
    ],
  },
  {
    id: "PREMIEAVVIK_AMORTISERING",
    description: { nb: "Plan for amortisering av et premieavvik, år for år", nn: "Plan for amortisering av eit premieavvik, år for år", en: "Amortisation schedule of a pension premium deviation, year by year" },
    parameters: [
      { name: { nb: "premieavvik", en: "premium_deviation" }, description: { nb: "Premieavviket som oppsto i året", nn: "Premieavviket som oppstod i året", en: "The deviation that arose in the year" } },
      { name: { nb: "fra_aar", en: "from_year" }, description: { nb: "Året det oppsto; planen begynner året etter", nn: "Året det oppstod; planen byrjar året etter", en: "The year it arose; the schedule starts the year after" } },
      { name: { nb: "antall_aar", en: "years" }, description: { nb: "Antall år, 1 til 60 (standard 7)", nn: "Talet på år, 1 til 60 (standard 7)", en: "Number of years, 1 to 60 (default 7)" }, optional: true },
    ],
    formula: { nb: "premieavvik / antall år, avrundet til øre; resten i siste år", nn: "premieavvik / talet på år, avrunda til øre; resten i siste år", en: "deviation / years, rounded to øre; the rest in the last year" },
    about: [
      { nb: "Flyter ut som fire kolonner uten overskrift: år, inngående, amortisert, utgående. Én rad per år; siste utgående er 0 på øret.", nn: "Flyt ut som fire kolonnar utan overskrift: år, inngåande, amortisert, utgåande. Éi rad per år; siste utgåande er 0 på øret.", en: "Spills four columns without a header: year, opening, amortised, closing. One row a year; the last closing balance is 0 to the øre." },
      { nb: "Beløpet avrundes først til to desimaler. Fortegnet følger premieavviket. Gis flere premieavvik i et område, står planene under hverandre.", nn: "Beløpet blir først avrunda til to desimalar. Forteiknet følgjer premieavviket. Gir du fleire premieavvik i eit område, står planane under kvarandre.", en: "The amount is first rounded to two decimals. The sign is that of the deviation. Several deviations in a range give their schedules one below another." },
      { nb: "Amortiseringstiden følger året premieavviket oppsto: 7 år fra 2014, 10 år for 2011–2013, 15 år for 2002–2010, eller 1 år når kommunen har valgt det.", nn: "Amortiseringstida følgjer året premieavviket oppstod: 7 år frå 2014, 10 år for 2011–2013, 15 år for 2002–2010, eller 1 år når kommunen har valt det.", en: "The period follows the year of origin: 7 years from 2014, 10 years for 2011–2013, 15 years for 2002–2010, or 1 year where the municipality has chosen so." },
    ],
    errors: [{ nb: "#VERDI! når fra_aar ikke er et årstall eller antall_aar ikke er et helt tall fra 1 til 60.", nn: "#VERDI! når fra_aar ikkje er eit årstal eller antall_aar ikkje er eit heilt tal frå 1 til 60.", en: "#VALUE! when from_year is not a year or years not a whole number from 1 to 60." }],
    source: { nb: "Budsjett- og regnskapsforskriften (FOR-2019-06-07-714) § 3-6.", en: "Municipal budget and accounts regulation (FOR-2019-06-07-714) section 3-6." },
    examples: [
      {
        says: { nb: "100 kr fra 2024 over tre år", nn: "100 kr frå 2024 over tre år", en: "100 kroner from 2024 over three years" },
        arguments: [100, 2024, 3],
        result: [[2025, 100, 33.33, 66.67], [2026, 66.67, 33.33, 33.34], [2027, 33.34, 33.34, 0]],
      },
    ],
  },
];
