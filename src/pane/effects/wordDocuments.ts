import { joined, type Text, type Words } from "../../texts/words";
import type { Report } from "../../report/report";
import { reportTitle } from "../../report/reportTitle";
import { sayIn } from "../../texts/sayIn";
import { acceptedReport } from "../state/acceptedReport";
import type { WordState, WordUpdated } from "../state/wordState";
import { countWords, words } from "../texts/text";
import type { Wizard } from "../views/wizard";
import { download, fileNameOf } from "./download";
import { onFreshLists } from "./onFreshLists";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type WordWork = Pick<Wizard, "beginWord" | "updateWord" | "takeWord">;

/**
 * What the pane can do with the report in Word, of the sources and the fields as they stand then. `told`: tells of
 * work that breaks down.
 */
export function wordDocuments(store: Store, tasks: TaskRunner, told: (work: Promise<unknown>) => void): WordWork {
  const ofReport = (label: Text, work: (report: Report) => Promise<WordState | Words>): void => {
    store.dispatch({ kind: "wordDone", word: null });
    const task = { task: "word", label, place: "word", done: () => saidOf(store.state().word) } as const;
    const run = (): Promise<unknown> =>
      tasks.run(task, async () => {
        const { report, errorsAccepted } = store.state();
        const word = report && (await work(errorsAccepted ? acceptedReport(report) : report));
        if (word !== null && !("kind" in word)) return word;
        store.dispatch({ kind: "wordDone", word });
        return null;
      });
    told(
      onFreshLists(
        store,
        tasks,
        async () => {
          await run();
        },
        "word",
      ),
    );
  };
  return {
    beginWord: () => {
      ofReport(words("word.lager"), begin);
    },
    updateWord: (file) => {
      ofReport(words("word.fyller"), (report) => update(report, file));
    },
    takeWord: give,
  };
}

async function begin(report: Report): Promise<WordState> {
  const { starterDocument } = await import("../../word/starterDocument");
  const { kommune, language } = report.template;
  const title = [sayIn(language)(reportTitle(report)), kommune].filter((part) => part !== "").join(", ");
  const name = `${fileNameOf(title, "rapport")}.docx`;
  give({ name, bytes: await starterDocument({ title, tables: report.tables, language }) });
  return { kind: "begun", name };
}

/**
 * The document with the report's figures, given at once where every field got what it names; else why it could not
 * be.
 */
async function update({ tables, template }: Report, file: File): Promise<WordState | Words> {
  const { updatedDocument } = await import("../../word/updatedDocument");
  const updated = await updatedDocument(new Uint8Array(await file.arrayBuffer()), tables, template.language);
  if (updated === null) return words("word.ikkeWord", { fil: file.name });
  const { bytes, controls, moved, left } = updated;
  if (controls === 0) return words("word.ingenFelt", { fil: file.name });
  const word = { kind: "updated", name: updatedName(file.name), bytes, moved, left } as const;
  if (left.length === 0) give(word);
  return word;
}

function saidOf(word: WordState): Text {
  if (word === null) return "";
  if (word.kind === "updated" && word.left.length > 0) return countWords("word.ukjent", word.left.length);
  const given = words("word.lastetNed", { fil: word.name });
  return word.kind === "begun" ? given : joined([given, countWords("word.endret", word.moved.length)]);
}

function give({ name, bytes }: Pick<WordUpdated, "name" | "bytes">): void {
  download(name, bytes.slice().buffer, DOCX);
}

/** «rapport-oppdatert.docx» of «rapport.docx»; of that again the same. */
const updatedName = (name: string): string =>
  `${fileNameOf(name.replace(/\.docx$/i, "").replace(/-oppdatert$/, ""), "rapport")}-oppdatert.docx`;
