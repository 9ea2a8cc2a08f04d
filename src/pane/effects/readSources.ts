import { Exact } from "../../amounts/ratio";
import type { ListingFile } from "../../source/lists/readListing";
import { withNumbers } from "../../source/lists/withNumbers";
import type { SourceReading } from "../../source/source";
import { apart } from "../apart/apart";
import { type LedgerSource, ledgerSources, listSources } from "../state/sourcesOf";
import type { Material, WizardState } from "../state/wizardState";
import { words } from "../texts/text";
import type { Store } from "./store";
import type { Running, TaskRunner } from "./taskRunner";
import { unitsTogether } from "./unitsTogether";

/** Reads the sources that are not read with their present choices, and puts all of them together. */
export async function readSources(store: Store, tasks: TaskRunner, year: number): Promise<boolean> {
  const label = words("lesing.leser", {
    navn: ledgerSources(store.state())
      .map(({ name }) => name)
      .join(", "),
  });
  return tasks.run({ task: "read", label, place: "kolonner", done: () => words("lesing.ferdig") }, async (running) => {
    await readEach(store, year, running);
    const material = await putTogether(store.state(), year, running.signal);
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

/**
 * One ledger, one organisation and the small lists of all sources that are read, and what is wrong with them as a
 * whole.
 */
async function putTogether(state: WizardState, year: number, signal: AbortSignal): Promise<Material> {
  const [{ twiceGiven }, { LIST_INPUTS }] = await Promise.all([
    import("../../source/lists/twiceGiven"),
    import("../../report/tables/notes/inputs"),
  ]);
  const { ledger, organisation, problems, questions } = await unitsTogether(state, year, signal);
  const lists = await readLists(state, year, signal);
  const twice = twiceGiven(
    Object.values(lists).flatMap(({ listings }) => listings),
    LIST_INPUTS,
  );
  return { ledger, organisation, lists, problems: [...problems, ...twice], questions };
}

/** By source id: the small lists of the list sources, read for the year. */
async function readLists(
  state: WizardState,
  year: number,
  signal: AbortSignal,
): Promise<Readonly<Record<string, ListingFile>>> {
  const files: Record<string, ListingFile> = {};
  for (const { id, input } of listSources(state)) {
    const { listings, problems } = await apart("list", { input, year }, { signal });
    files[id] = { listings: listings.map((listing) => withNumbers(listing, (text) => new Exact(text))), problems };
  }
  return files;
}
