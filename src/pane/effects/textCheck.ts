import { escapeMarkup } from "../../table/escapeMarkup";
import { words } from "../texts/text";
import type { Wizard } from "../views/wizard";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";
import type { Told } from "./told";
import { writeClipboard } from "./writeClipboard";

type TextCheck = Pick<Wizard, "checkText" | "checkFields" | "copyText" | "answerText" | "beginRebinding" | "bindText">;

/** Tekstkontroll, how it is answered, and what is copied from it. */
export function textCheck(store: Store, tasks: TaskRunner, told: Told): TextCheck {
  const check = (work: () => ReturnType<Parameters<TaskRunner["run"]>[1]>): void => {
    told(
      "tekst",
      tasks.run(
        { task: "tekst", label: words("tekst.leser"), place: "tekst", done: () => store.state().announcement },
        work,
      ),
    );
  };
  const answering = () => import("./answerText");
  return {
    checkText: (given) => {
      check(async () => (await import("./checkText")).checkText(store, given));
    },
    checkFields: () => {
      check(async () => (await import("./checkText")).checkFields(store));
    },
    copyText: (copied) => {
      told("tekst", copyText(store, copied));
    },
    answerText: (answer) => {
      told(
        "tekst",
        answering().then(({ answerText }) => answerText(store, answer)),
      );
    },
    beginRebinding: (finding) => {
      told(
        "tekst",
        answering().then(({ beginRebinding }) => beginRebinding(store, finding)),
      );
    },
    bindText: (finding, cell) => {
      check(async () => (await answering()).bindText(store, finding, cell));
    },
  };
}

/**
 * Puts words on the clipboard and says so; nothing is loaded first, since the browser lets a click do this for a
 * moment only.
 */
async function copyText(store: Store, copied: string): Promise<void> {
  const isCopied = await writeClipboard({ html: escapeMarkup(copied), text: copied });
  store.dispatch({
    kind: "stopped",
    announcement: words(isCopied ? "tekst.kopiert" : "tekst.ikkeKopiert", { tall: copied }),
  });
}
