import type { nbPerioder } from "../nb/perioder";
import type { SameShape } from "../sameShape";

/** English: reports of a period. */
export const enPerioder: SameShape<typeof nbPerioder> = {
  tertial: {
    title: "Tertial report and monthly report",
    text: [
      "Tertial report 1 goes up to and including 30 April, tertial report 2 up to and including 31 August. The monthly report goes up to and including the month you choose.",
      "Accounts to date are measured against the budget to date, and the forecast is for the whole year. Postings after the period are not included.",
      "The extract must have periods, or have been taken as of the date.",
    ],
    words: "tertial month to date period april august quarter third måned hittil",
  },
  prognose: {
    title: "Forecast for the year: the methods",
    text: [
      [
        "Budget plus variance to date: the variance to date remains, and the rest of the year goes as budgeted.",
        "Run rate: the variance to date continues at the same rate, measured by the phased budget.",
        "Run rate by time: the rest of the year goes as the months to date.",
        "Seasonal profile: as large a part of the year has passed as at the same time last year. Requires last year's accounts with periods.",
        "Remaining budget: the variance to date is due to timing, and the year's budget is spent.",
      ],
      "The method is chosen for the whole report, and can be changed line by line under «Forecast method per line».",
      "None of the methods knows anything about what has not been posted. Weigh the forecast against what the units report.",
    ],
    words: "forecast method estimate outlook rate season profile remaining manual expected result prognose",
  },
  periodisering: {
    title: "Phasing of the budget",
    text: ["A budget that has periods in the source is used as it is. Without periods, the year's budget is distributed over the months: evenly, as last year's accounts per art, or as last year's accounts per cost centre.", "The distribution always adds up: the months sum to the year's budget to the øre."],
    words: "periodised periodisation budget phasing profiling distribute spread months linear budget to date periodisering",
  },
};
