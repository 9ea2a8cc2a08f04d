import type { Text } from "../../texts/words";
import { words } from "../texts/text";
import type { Wizard } from "../views/wizard";
import { lookForReport } from "./lookForReport";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

type Tidying = Pick<Wizard, "takeBackWriting" | "removeAside">;

/** What can be done with what a write that stopped has left in the workbook; `told` tells of work that breaks down. */
export function tidying(store: Store, tasks: TaskRunner, told: (work: Promise<unknown>) => void): Tidying {
  const run = (label: Text, done: Text, work: () => Promise<Text | null>): void => {
    told(
      tasks.run({ task: "tidy", label, place: "rydding", done: () => done }, async () => {
        const failure = await work();
        if (failure === null) await lookForReport(store);
        return failure;
      }),
    );
  };
  return {
    takeBackWriting: () => {
      run(words("rydding.tarTilbake"), words("rydding.tattTilbake"), takeBack);
    },
    removeAside: () => {
      run(words("rydding.fjerner"), words("rydding.fjernet"), () => remove(store.state().left.aside));
    },
  };
}

/** The write first: the rows that filters hide are then where they were. */
async function takeBack(): Promise<Text | null> {
  const [{ recover }, { putKeptBack }] = await Promise.all([
    import("../../excel/journal/recover"),
    import("../../excel/withoutFilters"),
  ]);
  const recovered = await recover();
  if (recovered.kind === "problem") return recovered.problem.message;
  const filtered = await putKeptBack();
  return filtered.kind === "problem" ? filtered.problem.message : null;
}

async function remove(sheets: readonly string[]): Promise<Text | null> {
  const { removeAside } = await import("../../excel/removeAside");
  const removed = await removeAside(sheets);
  return removed.kind === "problem" ? removed.problem.message : null;
}
