import type { nbValg } from "../nb/valg";
import type { SameShape } from "../sameShape";

/** English: the choices. */
export const enValg: SameShape<typeof nbValg> = {
  kolonnevalg: {
    title: "Columns and their order",
    text: ["Under «Tables and choices» you choose which columns a table has, and move them with the buttons. The choice applies to the table in the preview, or to all tables under §§ 5-4, 5-5 and 5-6. Their budget columns are governed by § 5-2 of the regulation, which has not been read: you choose which they are.", "A column that cannot be shown is listed with the reason: that the sources have no budget, or that the column only belongs to reports up to a month."],
    words: "columns move hide layout accounts last year note budget used forecast order",
  },
  formler: {
    title: "Formulas: KOMMUNE functions, ordinary formulas or values",
    text: [
      ["With KOMMUNE functions: variances are calculated with KOMMUNE.AVVIK and KOMMUNE.AVVIK_PCT. Anyone who is to recalculate must have the add-in.", "Ordinary Excel formulas: calculate everywhere, in LibreOffice too.", "Values only: fixed figures, without formulas."],
      "The figures are the same in all three.",
    ],
    words: "functions excel live figures values without formulas libreoffice",
  },
  terskel: {
    title: "Limits for variances that are explained",
    text: ["A unit is included in «Explanations of variances» when its variance reaches both limits: the amount in kroner and the percentage of the budget. Set one limit to 0 to let the other decide."],
    words: "threshold limit material significant explanation amount per cent comment",
  },
  notenummer: { title: "Numbers of the notes", text: ["Under «Tables and choices» the notes can be given numbers. They are shown in the column Note at the lines they belong to. A blank field leaves the number out."], words: "note reference number numbering" },
  felles: {
    title: "Areas that are not service areas",
    text: ["Under «How they are read», mark the areas that are shared by the municipality. They get no table of their own and are not counted in result per service area.", "The figures are included in §§ 5-4 and 5-6, so the bridge between the tables still reconciles."],
    words: "shared common finance tax block grant full cost selvkost felles bridge result per service area tjenesteområde",
  },
};
