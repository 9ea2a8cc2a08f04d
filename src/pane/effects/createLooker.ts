import type { ExplainShown } from "../state/explainState";
import { saidOf } from "../views/saidOf";
import type { ReportMemory } from "./explainNow";
import { failureText } from "./failureText";
import type { Store } from "./store";

interface Looker {
  /** Explains the cell the user stands in. */
  readonly look: () => Promise<void>;
  /** Opens with the explanation where that is a figure. Nobody has asked, so nobody is told when it cannot be. */
  readonly openAtFigure: () => Promise<void>;
  /** Reads the report again the next time. */
  readonly forget: () => void;
  /** As it was last read. */
  readonly grunnlag: () => ReportMemory["grunnlag"];
}

/** Of looks that overlap, the last one counts. */
export function createLooker(store: Store, isOpen: () => boolean, mayOpen: () => boolean): Looker {
  let memory: ReportMemory | null = null;
  let turn = 0;
  const tell = (shown: ExplainShown): void => store.dispatch({ kind: "explained", shown, said: saidOf(shown) });
  /** Null where another look has begun, or it is no longer wanted. */
  const explained = async (isWanted: () => boolean): Promise<ExplainShown | null> => {
    const own = ++turn;
    const isLatest = (): boolean => own === turn && isWanted();
    try {
      const { explainNow } = await import("./explainNow");
      if (!isLatest()) return null;
      const now = await explainNow(store.state(), memory);
      memory = now.memory;
      return isLatest() ? now.shown : null;
    } catch (error) {
      return isLatest() ? { kind: "failed", message: failureText(error) } : null;
    }
  };
  return {
    look: async () => {
      const shown = await explained(isOpen);
      if (shown !== null) tell(shown);
    },
    openAtFigure: async () => {
      const shown = await explained(mayOpen);
      if (shown?.kind !== "cell") return;
      store.dispatch({ kind: "explainOpened", open: true });
      tell(shown);
    },
    forget: () => {
      memory = null;
    },
    grunnlag: () => memory?.grunnlag ?? null,
  };
}
