import { type Figure, FIGURE_TEXT, FIGURES } from "../../ledger/ledger";
import { blockedByErrors, wayPastErrors } from "../state/blockedByErrors";
import { isInspecting, missingInput, yearOf } from "../state/missingInput";
import { isSame, ofMaterial, ofReport } from "../state/upToDate";
import type { WizardState } from "../state/wizardState";
import { say, text } from "../texts/text";
import { prepareReport } from "./prepareReport";
import { refreshFresh } from "./refreshFresh";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

/** What a report is made of, from the sources on. */
const inputs = (state: WizardState): readonly unknown[] => [...ofMaterial(state), ...ofReport(state)];

/**
 * What to call when the state has changed: while the page is shown it reads the sources and computes the report by
 * itself. What failed, or was stopped, is not tried again before something that it is made of is another, or the page
 * is left and shown again. `told`: tells of work that breaks down.
 */
export function createUpkeep(store: Store, tasks: TaskRunner, told: (work: Promise<unknown>) => void): () => void {
  let tried: readonly unknown[] = [];
  return () => {
    const state = store.state();
    // A panel may have taken over from what went on here.
    if (state.step !== "oversikt") {
      tried = [];
      return;
    }
    if (state.refreshWanted && state.report !== null && state.busy === null) {
      told(refreshWished(store, tasks));
      return;
    }
    const now = inputs(state);
    if (!isDue(state, tried) || isSame(now, tried)) return;
    tried = now;
    told(prepareReport(store, tasks));
  };
}

/** The new figures go into the workbook; what is against it is told instead, and the sources shown. */
async function refreshWished(store: Store, tasks: TaskRunner): Promise<void> {
  store.dispatch({ kind: "refreshWished", wanted: false });
  const obstacle = refreshObstacle(store.state());
  if (obstacle === null) return refreshFresh(store, tasks);
  store.dispatch({ kind: "sourcesUnfolded", shown: true });
  store.dispatch({ kind: "failed", place: "bygg", message: obstacle });
}

/** Reading that goes on is begun anew when a source has come or gone; other work is left to end. */
function isDue(state: WizardState, [sources, year]: readonly unknown[]): boolean {
  const { busy, report, build } = state;
  if (report !== null || build.kind === "clash" || isInspecting(state) || missingInput(state) !== null) return false;
  return busy === null || (busy.task === "read" && (sources !== state.sources || year !== state.year));
}

/**
 * Why the report in the workbook should not get the new figures without somebody having seen it, in words; null where
 * nothing is against it. Told, and left to the user: figures or tables that would be gone, another year, or errors.
 */
function refreshObstacle(state: WizardState): string | null {
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
