import type { SourceReading } from "../../source/source";
import { apart } from "../apart/apart";
import { ledgerSources, type LedgerSource } from "../state/sourcesOf";
import { words } from "../texts/text";
import { putTogether } from "./putTogether";
import type { Store } from "./store";
import type { Running, TaskRunner } from "./taskRunner";

/** Reads the sources that are not read with their present choices, and puts all of them together. */
export async function readSources(store: Store, tasks: TaskRunner, year: number): Promise<boolean> {
  const label = words("lesing.leser", {
    navn: ledgerSources(store.state())
      .map(({ name }) => name)
      .join(", "),
  });
  return tasks.run({ task: "read", label, place: "kolonner", done: () => words("lesing.ferdig") }, async (running) => {
    await readEach(store, year, running);
    const material = await putTogether(store.state(), year);
    running.signal.throwIfAborted();
    store.dispatch({ kind: "materialReady", material });
    return null;
  });
}

async function readEach(store: Store, year: number, { signal, progress }: Running): Promise<void> {
  const unread = ledgerSources(store.state()).filter(({ id }) => store.state().readings[id] === undefined);
  const total = unread.reduce((sum, source) => sum + weightOf(source), 0);
  let before = 0;
  for (const source of unread) {
    const weight = weightOf(source);
    const done = before;
    const reading = await readOne(source, year, signal, (share) => {
      progress((done + share * weight) / total);
    });
    signal.throwIfAborted();
    store.dispatch({ kind: "sourceRead", id: source.id, reading });
    before += weight;
  }
}

function readOne(
  { input, purpose, content }: LedgerSource,
  year: number,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<SourceReading> {
  return apart(
    "read",
    { input, recognition: content.recognition, year: purpose === "iFjor" ? year - 1 : year },
    { signal, progress },
  );
}

/** Cells in hand take about as long as so many bytes. */
function weightOf({ input }: LedgerSource): number {
  return input.kind === "file" ? input.file.size : input.grid.rows.length * 60;
}
