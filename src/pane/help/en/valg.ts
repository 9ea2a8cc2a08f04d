import type { nbValg } from "../nb/valg";
import type { SameShape } from "../sameShape";

/** English: the choices. */
export const enValg: SameShape<typeof nbValg> = {
  fortegn: {
    title: "Signs",
    text: [
      "«As in the accounts» shows expenses as positive and revenues as negative. A surplus is then negative.",
      "«Revenues positive» turns the lines that are revenues, and the result lines, so that a surplus is positive.",
      "The choice only affects how the tables are shown. Grunnlag and the controls always have the signs of the accounts.",
    ],
    words: "sign minus plus negative positive revenue expense income turn reverse profile credit debit fortegn",
  },
  avvik: {
    title: "Variance: direction, and against which budget",
    text: [
      "«Better than budget is positive» shows underspending and surplus revenue with plus: budget minus accounts, in the signs of the accounts.",
      "«Accounts minus budget» shows the difference as the figures stand in the columns.",
      "The variance is measured against the revised budget, or against the original one. In a tertial report, the variance to date is measured against the budget to date.",
    ],
    words: "overspending underspending deviation surplus revenue revised original adjusted per cent budget variance avvik merforbruk mindreforbruk",
  },
  nullbudsjett: {
    title: "Variance in per cent when the budget is zero",
    text: ["A percentage of zero does not exist. You can choose whether the cell is blank, shows 0,0 or shows n.a.", "The choice applies to all tables. The variance in kroner is shown in any case."],
    words: "divide by zero 0 #DIV/0! n.a. blank percentage nullbudsjett",
  },
  enhet: {
    title: "Amounts in NOK, NOK 1000 or NOK million",
    text: ["The cells of the sheet are always exact to the øre. «NOK 1000» is a number format, so sums of cells agree with the accounts.", "Each cell is rounded on its own when it is shown. Rounded rows therefore need not add up to the rounded total, and lines are never adjusted to make them do so."],
    words: "thousands millions kroner rounding decimals øre format denomination unit",
  },
  kolonnevalg: {
    title: "Columns and their order",
    text: ["In the step Report you choose which columns a table has, and move them with the buttons. The choice applies to the table in the preview, or to all tables under §§ 5-4, 5-5 and 5-6.", "A column that cannot be shown is listed with the reason: that the sources have no budget, or that the column only belongs to reports up to a month."],
    words: "columns move hide layout accounts last year note budget used forecast order",
  },
  linje4: {
    title: "§ 5-4 line 4: which grants are free revenues",
    text: [
      "Line 4, «Other general operating revenues», consists of art 877 and the part of art 810 (transfers from the state) that the municipality counts as free revenues (frie inntekter). What that part is, is for the municipality to decide.",
      ["810 on function 840: the state block grant (rammetilskudd) and other general grants. This is the default.", "810 on functions 840 and 850: the integration grant and the host municipality grant as well.", "All 810: all transfers from the state.", "Only 877: no transfers on art 810."],
      "What is not on line 4 is part of total appropriations, operations, net (line 6). The net operating result is the same whichever you choose.",
    ],
    words: "linje 4 810 877 840 850 general operating revenues line 6 bevilgninger state grant integration grant interest compensation paragraph rule frie inntekter",
  },
  konsernlaan: {
    title: "§ 5-5: art 521 and 911",
    text: ["Art 521 (intragroup loans granted) and 911 (use of loans) can stand with loans granted from own funds and use of loans (lines 4 and 13), or with on-lending (lines 15 and 16).", "The default is the lines for own funds. A municipality that uses these arter for on-lending chooses the other."],
    words: "521 911 521/911 on-lending videreutlån start loans startlån loans granted utlån use of loans line 13 15 16",
  },
  fondslinjer: {
    title: "Fund lines: allocation and use apart, or net",
    text: ["From 2022 onwards, the statements show allocations to funds and use of funds on lines of their own. Up to and including 2021 they are shown net, as the statements then were.", "You can choose one of the two for every year. The sums are the same."],
    words: "allocation use fund reserve net gross 2021 2022 statement avsetning bruk fond",
  },
  konserninterne: {
    title: "§ 5-8: intragroup items",
    text: ["Intragroup chapters of the balance sheet can be shown together with the others on the same line, or on lines of their own below.", "Total assets and total equity and liabilities are the same. The elimination in consolidated accounts is something else, and takes place in any case."],
    words: "group internal intercompany balance sheet own lines together chapter 14 33 23 47 konsern",
  },
  investeringsoversikt: {
    title: "§ 5-5 second paragraph: per project or per portfolio",
    text: ["The table has one row for each project in the investment accounts. With the list «Investment projects» it can be shown per portfolio, with a total for each.", "Without the list the table is per project, and a remark says so."],
    words: "investment project portfolio appropriation bevilgning prosjekt",
  },
  formler: {
    title: "Formulas: KOMMUNE functions, ordinary formulas or values",
    text: [
      ["With KOMMUNE functions: variances are calculated with KOMMUNE.AVVIK and KOMMUNE.AVVIK_PCT. Anyone who is to recalculate must have the add-in.", "Ordinary Excel formulas: calculate everywhere, in LibreOffice too.", "Values only: fixed figures, without formulas."],
      "The figures are the same in all three.",
    ],
    words: "functions excel live figures values without formulas libreoffice",
  },
  stil: { title: "Colours in the sheets", text: ["Choose the colour of headings and totals in the sheets: blue, green, burgundy or grey. The colour is part of the template."], words: "style look appearance theme color colour blue green burgundy grey logo" },
  terskel: {
    title: "Limits for variances that are explained",
    text: ["A unit is included in «Explanations of variances» when its variance reaches both limits: the amount in kroner and the percentage of the budget. Set one limit to 0 to let the other decide."],
    words: "threshold limit material significant explanation amount per cent comment",
  },
  notenummer: { title: "Numbers of the notes", text: ["In the step Report the notes can be given numbers. They are shown in the column Note at the lines they belong to. A blank field leaves the number out."], words: "note reference number numbering" },
  felles: {
    title: "Areas that are not service areas",
    text: ["In the step Columns, mark the areas that are shared by the municipality. They get no table of their own and are not counted in result per service area.", "The figures are included in §§ 5-4 and 5-6, so the bridge between the tables still reconciles."],
    words: "shared common finance tax block grant full cost selvkost felles bridge result per service area tjenesteområde",
  },
};
