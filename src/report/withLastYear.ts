import { BALANSE } from "../law/tables/balanse";
import { DEFINITIONS } from "../law/tables/all";
import type { ColumnId } from "../ledger/grunnlag/reportFigure";
import { chosenColumns } from "./columnChoices";
import { REPORTS } from "./reports";
import type { Template } from "./template/template";

/**
 * The template with last year's accounts in every table that shows the year's: what a finished report may say of them
 * is held against it.
 */
export function withLastYear(template: Template): Template {
  const lastYear = REPORTS[template.report].month === undefined ? "regnskapIFjor" : "iFjorHittil";
  const columns = DEFINITIONS.flatMap((definition) => {
    const chosen = chosenColumns(definition, template);
    const hasYears = definition !== BALANSE && definition.needs?.includes("inngaendeBalanse") !== true;
    return hasYears && chosen.includes("regnskap") && !chosen.includes(lastYear)
      ? [[definition.id, [...chosen, lastYear]] satisfies [string, ColumnId[]]]
      : [];
  });
  return { ...template, columns: { ...template.columns, ...Object.fromEntries(columns) } };
}
