import type { FunctionEntry } from "../entry";

export const PROGNOSE: readonly FunctionEntry[] = [
  {
    id: "PROGNOSE",
    description: {
      nb: "Prognose for året etter valgt metode, av regnskap og budsjett hittil",
      nn: "Prognose for året etter vald metode, av rekneskap og budsjett hittil",
      en: "Forecast for the year by a chosen method, from actual and budget to date",
    },
    parameters: [
      {
        name: { nb: "hittil", en: "actual_to_date" },
        description: { nb: "Regnskap hittil i år", nn: "Rekneskap hittil i år", en: "Actual so far this year" },
      },
      {
        name: { nb: "budsjett_hittil", en: "budget_to_date" },
        description: {
          nb: "Periodisert budsjett for den samme delen av året",
          nn: "Periodisert budsjett for den same delen av året",
          en: "Budget for the same part of the year",
        },
      },
      {
        name: { nb: "aarsbudsjett", en: "annual_budget" },
        description: {
          nb: "Budsjett for hele året, som regel revidert budsjett",
          nn: "Budsjett for heile året, som regel revidert budsjett",
          en: "Budget for the whole year, usually the revised budget",
        },
      },
      {
        name: { nb: "metode", en: "method" },
        description: {
          nb: "1 eller «budsjett» (standard), 2 eller «takt», 3 eller «profil», 4 eller «rest»",
          nn: "1 eller «budsjett» (standard), 2 eller «takt», 3 eller «profil», 4 eller «rest»",
          en: '1 or "budsjett" (budget, default), 2 or "takt" (run rate), 3 or "profil" (last year\'s profile), 4 or "rest" (remaining)',
        },
        optional: true,
      },
      {
        name: { nb: "i_fjor_hittil", en: "last_year_to_date" },
        description: {
          nb: "Regnskap på samme tid i fjor; må være med for «profil»",
          nn: "Rekneskap på same tid i fjor; må vere med for «profil»",
          en: 'Actual at the same time last year; needed by "profil"',
        },
        optional: true,
      },
      {
        name: { nb: "i_fjor_aar", en: "last_year_total" },
        description: {
          nb: "Regnskap for hele fjoråret; må være med for «profil»",
          nn: "Rekneskap for heile fjoråret; må vere med for «profil»",
          en: 'Actual for the whole of last year; needed by "profil"',
        },
        optional: true,
      },
    ],
    formula: {
      nb: "1: årsbudsjett + hittil − budsjett hittil. 2: hittil / (budsjett hittil / årsbudsjett). 3: hittil / (i fjor hittil / i fjor år). 4: årsbudsjett, eller hittil når budsjettet er brukt opp",
      nn: "1: årsbudsjett + hittil − budsjett hittil. 2: hittil / (budsjett hittil / årsbudsjett). 3: hittil / (i fjor hittil / i fjor år). 4: årsbudsjett, eller hittil når budsjettet er brukt opp",
      en: "1: annual budget + actual − budget to date. 2: actual / (budget to date / annual budget). 3: actual / (last year to date / last year). 4: annual budget, or actual when it is used up",
    },
    about: [
      {
        nb: "«budsjett»: avviket hittil blir stående, og resten av året går som budsjettert. Det er det samme som regnskap hittil pluss budsjettet for månedene som gjenstår.",
        nn: "«budsjett»: avviket hittil blir ståande, og resten av året går som budsjettert. Det er det same som rekneskap hittil pluss budsjettet for månadene som står att.",
        en: '"budsjett": the deviation so far stays, and the rest of the year goes as budgeted. It is the same as actual to date plus the budget of the remaining months.',
      },
      {
        nb: "«takt»: avviket fortsetter i samme takt. Bare forholdet mellom budsjett_hittil og aarsbudsjett teller, så takten kan også regnes etter måneder: skriv 4 og 12 etter april.",
        nn: "«takt»: avviket held fram i same takt. Berre forholdet mellom budsjett_hittil og aarsbudsjett tel, så takta kan òg reknast etter månader: skriv 4 og 12 etter april.",
        en: '"takt": the deviation goes on at the same rate. Only the ratio of budget_to_date to annual_budget counts, so the rate can follow the months too: write 4 and 12 after April.',
      },
      {
        nb: "«profil»: like stor del av året er gått som på samme tid i fjor, målt i kroner.",
        nn: "«profil»: like stor del av året er gått som på same tid i fjor, målt i kroner.",
        en: '"profil": as large a share of the year has passed as at the same time last year, measured in kroner.',
      },
      {
        nb: "«rest»: avviket hittil skyldes tidspunktet, og resten av årsbudsjettet (aarsbudsjett − hittil) blir brukt. Er budsjettet alt brukt opp, eller er det 0, blir svaret regnskap hittil.",
        nn: "«rest»: avviket hittil kjem av tidspunktet, og resten av årsbudsjettet (aarsbudsjett − hittil) blir brukt. Er budsjettet alt brukt opp, eller er det 0, blir svaret rekneskap hittil.",
        en: '"rest": the deviation so far is a matter of timing, and what remains of the year\'s budget (annual_budget − actual_to_date) is used. Where nothing remains, or the budget is 0, the answer is the actual to date.',
      },
      {
        nb: "Svaret er i samme enhet og fortegn som beløpene og er ikke avrundet. Alle beløpene må ha samme fortegnsbruk.",
        nn: "Svaret er i same eining og forteikn som beløpa og er ikkje avrunda. Alle beløpa må ha same forteiknsbruk.",
        en: "The answer is in the unit and sign of the amounts and is not rounded. All amounts must follow one sign convention.",
      },
    ],
    errors: [
      {
        nb: "#DIV/0! når budsjett_hittil eller aarsbudsjett er 0 eller tom («takt»), eller et av tallene fra i fjor er 0 («profil»).",
        nn: "#DIV/0! når budsjett_hittil eller aarsbudsjett er 0 eller tom («takt»), eller eit av tala frå i fjor er 0 («profil»).",
        en: '#DIV/0! when budget_to_date or annual_budget is 0 or empty ("takt"), or one of last year\'s figures is 0 ("profil").',
      },
      {
        nb: "#VERDI! når metoden er ukjent, eller et tall «profil» trenger fra i fjor, mangler. Noen utgaver av Excel leser en tom celle som 0; da blir det #DIV/0!.",
        nn: "#VERDI! når metoden er ukjend, eller eit tal «profil» treng frå i fjor, manglar. Nokre utgåver av Excel les ei tom celle som 0; då blir det #DIV/0!.",
        en: '#VALUE! when the method is unknown, or a figure of last year that "profil" needs is missing. Some versions of Excel read an empty cell as 0, which gives #DIV/0!.',
      },
      {
        nb: "#I/T når tallet hittil og tallet for året, i budsjettet («takt») eller i fjor («profil»), har ulikt fortegn: da er ikke forholdet en del av et år.",
        nn: "#I/T når talet hittil og talet for året, i budsjettet («takt») eller i fjor («profil»), har ulikt forteikn: då er ikkje forholdet ein del av eit år.",
        en: '#N/A when the figure to date and the one for the year, of the budget ("takt") or last year ("profil"), have different signs: their ratio is no share of a year.',
      },
    ],
    source: {
      nb: "Metodene er ikke definert i lov eller forskrift. Kommunedirektøren rapporterer minst to ganger i året om utviklingen i inntekter og utgifter mot årsbudsjettet (kommuneloven § 14-5). Si i rapporten hvilken metode som er brukt.",
      en: "The methods are not defined in law. The municipal director reports at least twice a year on revenue and expenditure against the annual budget (Local Government Act section 14-5). State in the report which method is used.",
    },
    examples: [
      {
        says: {
          nb: "20 over budsjettet etter april, og resten som budsjettert",
          nn: "20 over budsjettet etter april, og resten som budsjettert",
          en: "20 above budget after April, the rest as budgeted",
        },
        arguments: [420, 400, 1000],
        result: [[1020]],
      },
      {
        says: { nb: "Samme takt ut året", nn: "Same takt ut året", en: "The same rate to the end of the year" },
        arguments: [420, 400, 1000, "takt"],
        result: [[1050]],
      },
      {
        says: { nb: "Samme takt, etter måneder", nn: "Same takt, etter månader", en: "The same rate, by months" },
        arguments: [420, 4, 12, "takt"],
        result: [[1260]],
      },
      {
        says: { nb: "Samme andel av året som i fjor", nn: "Same del av året som i fjor", en: "The same share of the year as last year" },
        arguments: [420, 400, 1000, "profil", 350, 980],
        result: [[1176]],
      },
      {
        says: { nb: "Resten av budsjettet blir brukt", nn: "Resten av budsjettet blir brukt", en: "What remains of the budget is used" },
        arguments: [420, 400, 1000, "rest"],
        result: [[1000]],
      },
      {
        says: { nb: "Budsjettet er alt brukt opp", nn: "Budsjettet er alt brukt opp", en: "The budget is already used up" },
        arguments: [1040, 900, 1000, "rest"],
        result: [[1040]],
      },
    ],
  },
];
