import { joined, type Text } from "../../texts/words";
import type { CellName } from "../../table/words/explanation";
import { followSelection } from "../../excel/followSelection";
import { selectCell } from "../../excel/selectCell";
import { showsReport } from "../state/showsReport";
import type { WizardState } from "../state/wizardState";
import { countWords, words } from "../texts/text";
import type { Wizard } from "../views/wizard";
import { afterRest } from "./afterRest";
import { createLooker } from "./createLooker";
import type { ReportMemory } from "./explainNow";
import type { Filtered, FilterWish } from "./filterNow";
import type { Store } from "./store";

type Explainer = Pick<
  Wizard,
  | "explain"
  | "explainHere"
  | "paneFocused"
  | "followCells"
  | "explainCell"
  | "showInGrunnlag"
  | "showAllOfGrunnlag"
  | "removeGrunnlagFilters"
>;

/**
 * Explains the cell the user stands in: follows it while the section is open, and while the page of a report is shown,
 * where it opens by itself at a figure of the report until the user has closed it. `told`: tells of work that breaks
 * down.
 */
export function createExplainer(store: Store, told: (work: Promise<unknown>) => void): Explainer {
  let isClosed = false;
  const isOpen = (): boolean => store.state().forklar.open;
  const mayOpen = (): boolean => !isClosed && !isOpen() && isAtHome(store.state());
  const looker = createLooker(store, isOpen, mayOpen);
  const selection = following(
    () => isOpen() || mayOpen(),
    () => void (isOpen() ? looker.look() : looker.openAtFigure()),
  );
  const toggle = async (open: boolean): Promise<void> => {
    if (open === isOpen()) return;
    isClosed = !open;
    store.dispatch({ kind: "explainOpened", open });
    looker.forget();
    if (open) await Promise.all([selection.begin(), looker.look()]);
    else await selection.end();
  };
  return {
    explain: (open) => {
      told(toggle(open));
    },
    explainHere: () => {
      told(looker.look());
    },
    followCells: () => {
      if (mayOpen()) told(selection.begin());
    },
    // In some workbooks Excel tells of no selection (office-js#6311).
    paneFocused: () => {
      if (isOpen() && !selection.isTold()) told(looker.look());
    },
    explainCell: (cell) => {
      told(goTo(store, cell));
    },
    ...filtering((wish) => {
      told(filterBy(store, looker.grunnlag(), wish));
    }),
  };
}

/** The page of the workbook's report is what is seen, and nothing is being done. */
const isAtHome = (state: WizardState): boolean =>
  state.home !== null &&
  state.busy === null &&
  state.hjelp.page === null &&
  state.step === "oversikt" &&
  showsReport(state);

interface Following {
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** Excel has told of a selection. */
  readonly isTold: () => boolean;
}

/** Acts where the user comes to rest in the workbook, for as long as it is wanted. */
function following(isWanted: () => boolean, act: () => void): Following {
  let end: (() => Promise<void>) | null = null;
  let isBegun = false;
  let isTold = false;
  const rest = afterRest(() => {
    if (isWanted()) act();
  });
  return {
    begin: async () => {
      if (isBegun) return;
      isBegun = true;
      const followed = await followSelection(() => {
        isTold = true;
        rest.begin();
      });
      // Without it there is the button.
      if (followed.kind === "problem") return;
      // Closed again while Excel answered.
      if (isBegun && end === null) end = followed.value;
      else await followed.value();
    },
    end: async () => {
      rest.stop();
      isBegun = false;
      const ending = end;
      end = null;
      await ending?.();
    },
    isTold: () => isTold,
  };
}

/** The three filters of `Grunnlag` that can be asked for. */
const filtering = (
  filter: (wish: FilterWish) => void,
): Pick<Explainer, "showInGrunnlag" | "showAllOfGrunnlag" | "removeGrunnlagFilters"> => ({
  showInGrunnlag: () => {
    filter("behind");
  },
  showAllOfGrunnlag: () => {
    filter("all");
  },
  removeGrunnlagFilters: () => {
    filter("everything");
  },
});

async function filterBy(store: Store, grunnlag: ReportMemory["grunnlag"], wish: FilterWish): Promise<void> {
  const { filterNow } = await import("./filterNow");
  const answer = await filterNow(store.state(), grunnlag, wish);
  if (answer.kind === "problem") {
    store.dispatch({ kind: "explainFailed", message: answer.problem.message });
    return;
  }
  const { ours, users } = answer.value;
  const filtered =
    wish === "behind" ? filteredText(answer.value) : users.length > 0 ? words("forklar.egneStaar") : null;
  const said = [
    filtered ?? words("forklar.viserAlle"),
    ...(users.length > 0 ? [words("forklar.egneFiltre", { kolonner: users.join(", ") })] : []),
  ];
  store.dispatch({ kind: "grunnlagFiltered", filtered, filters: { ours, users }, said: joined(said) });
}

/** The cell is explained when it is selected; the reader is taken along. */
async function goTo(store: Store, cell: CellName): Promise<void> {
  store.dispatch({ kind: "explainFollowed" });
  const selected = await selectCell(cell);
  if (selected.kind === "problem") store.dispatch({ kind: "explainFailed", message: selected.problem.message });
}

/** How many rows are shown is known only where nothing else hides any. */
function filteredText({ rows, others, users }: Filtered): Text {
  const shown = countWords(users.length > 0 ? "forklar.filtrertAv" : "forklar.filtrert", rows);
  return others === 0 ? shown : joined([shown, countWords("forklar.filtrertMed", others)]);
}
