import { FIGURE_TEXT, FIGURES, type Figure } from "../../ledger/ledger";
import { say, text } from "../texts/text";
import { blockedByErrors, wayPastErrors } from "./blockedByErrors";
import { yearOf } from "./missingInput";
import type { WizardState } from "./wizardState";

/**
 * Why the report in the workbook should not get the new figures without somebody having seen it, in words; null where
 * nothing is against it. Told, and left to the user: figures or tables that would be gone, another year, or errors.
 */
export function refreshObstacle(state: WizardState): string | null {
  const { found, report } = state;
  if (found === null || report === null) return null;
  if (blockedByErrors(state)) return text(wayPastErrors(state));
  if (found.year !== yearOf(state))
    return text("oversikt.annetAar", { rapport: String(found.year), kilder: state.year });
  if (found.report !== state.template.report) return text("oversikt.annenRapport");
  const gone = lackingFigures(state);
  if (gone.length > 0)
    return text("oversikt.utenTall", { tall: gone.map((figure) => say(FIGURE_TEXT[figure])).join(", ") });
  const tables = lackingTables(state);
  return tables.length > 0 ? text("oversikt.utenTabeller", { tabeller: tables.join(", ") }) : null;
}

/** Figures the report was built of and the new sources do not have. */
function lackingFigures({ found, report }: WizardState): readonly Figure[] {
  const had = (
    sources: readonly { readonly sums: Readonly<Record<string, Readonly<Partial<Record<string, number>>>>> }[] = [],
    figure: Figure,
  ): boolean => sources.some(({ sums }) => Object.values(sums).some((figures) => figures[figure] !== undefined));
  return FIGURES.filter((figure) => had(found?.sources, figure) && !had(report?.controls, figure));
}

/** Titles of tables the workbook has and the new report does not. */
function lackingTables({ home, report }: WizardState): readonly string[] {
  const made = new Set(report?.tables.map(({ id }) => id));
  return (home?.tables ?? []).filter(({ id }) => !made.has(id)).map(({ title }) => title);
}
