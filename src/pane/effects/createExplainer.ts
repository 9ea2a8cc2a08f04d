import { joined, type Text } from "../../texts/words";
import type { CellName } from "../../table/words/explanation";
import { followSelection } from "../../excel/followSelection";
import { selectCell } from "../../excel/selectCell";
import type { ExplainShown } from "../state/explainState";
import { countWords, words } from "../texts/text";
import { saidOf } from "../views/saidOf";
import type { Wizard } from "../views/wizard";
import { afterRest } from "./afterRest";
import type { ReportMemory } from "./explainNow";
import { failureText } from "./failureText";
import type { Filtered, FilterWish } from "./filterNow";
import type { Store } from "./store";

type Explainer = Pick<
  Wizard,
  | "explain"
  | "explainHere"
  | "paneFocused"
  | "explainCell"
  | "showInGrunnlag"
  | "showAllOfGrunnlag"
  | "removeGrunnlagFilters"
>;

/**
 * Explains the cell the user stands in: follows it while the section is open, and asks the workbook for nothing when
 * it is not. `told`: tells of work that breaks down.
 */
export function createExplainer(store: Store, told: (work: Promise<unknown>) => void): Explainer {
  let memory: ReportMemory | null = null;
  let turn = 0;
  const isOpen = (): boolean => store.state().forklar.open;
  const tell = (shown: ExplainShown): void => store.dispatch({ kind: "explained", shown, said: saidOf(shown) });
  const look = async (): Promise<void> => {
    const own = ++turn;
    const isLatest = (): boolean => own === turn && isOpen();
    try {
      const { explainNow } = await import("./explainNow");
      if (!isLatest()) return;
      const explained = await explainNow(store.state(), memory);
      memory = explained.memory;
      if (isLatest() && explained.shown !== null) tell(explained.shown);
    } catch (error) {
      if (isLatest()) tell({ kind: "failed", message: failureText(error) });
    }
  };
  const selection = following(isOpen, () => void look());
  const toggle = async (open: boolean): Promise<void> => {
    if (open === isOpen()) return;
    store.dispatch({ kind: "explainOpened", open });
    memory = null;
    if (open) await Promise.all([selection.begin(), look()]);
    else await selection.end();
  };
  return {
    explain: (open) => {
      told(toggle(open));
    },
    explainHere: () => {
      told(look());
    },
    // In some workbooks Excel tells of no selection (office-js#6311).
    paneFocused: () => {
      if (isOpen() && !selection.isTold()) told(look());
    },
    explainCell: (cell) => {
      told(goTo(store, cell));
    },
    ...filtering((wish) => {
      told(filterBy(store, memory?.grunnlag ?? null, wish));
    }),
  };
}

interface Following {
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** Excel has told of a selection. */
  readonly isTold: () => boolean;
}

/** Acts where the user comes to rest in the workbook, for as long as it is wanted. */
function following(isWanted: () => boolean, act: () => void): Following {
  let end: (() => Promise<void>) | null = null;
  let isTold = false;
  const rest = afterRest(() => {
    if (isWanted()) act();
  });
  return {
    begin: async () => {
      const followed = await followSelection(() => {
        isTold = true;
        rest.begin();
      });
      // Without it there is the button.
      if (followed.kind === "problem") return;
      // Closed again while Excel answered.
      if (isWanted() && end === null) end = followed.value;
      else await followed.value();
    },
    end: async () => {
      rest.stop();
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
