import { writeTemplate } from "../../report/template/writeTemplate";
import type { Text } from "../../texts/words";
import { words } from "../texts/text";
import type { Wizard } from "../views/wizard";
import { download, fileNameOf } from "./download";
import { fetchTemplate } from "./fetchTemplate";
import { makeShown } from "./makeShown";
import { openTemplate } from "./openTemplate";
import { readStoredTemplate } from "./readStoredTemplate";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";
import type { Told } from "./told";

type Templates = Pick<
  Wizard,
  "openTemplate" | "fetchTemplate" | "acceptTemplate" | "downloadTemplate" | "readStoredTemplate"
>;

/** Templates that come and go; one that is taken has the sources read again. */
export function templates(store: Store, tasks: TaskRunner, told: Told, readAgain: () => Promise<void>): Templates {
  return {
    openTemplate: (files) => {
      told("mal", openTemplate(store, files));
    },
    fetchTemplate: () => {
      told(
        "mal",
        tasks.run(
          { task: "template", label: words("mal.henter"), place: "mal", done: () => words("mal.hentet") },
          ({ signal }) => fetchTemplate(store, signal, location.href),
        ),
      );
    },
    acceptTemplate: () => {
      told("mal", acceptTemplate(store, readAgain));
    },
    downloadTemplate: () => {
      store.dispatch({ kind: "stopped", announcement: downloadTemplate(store) });
    },
    readStoredTemplate: () => {
      told("mal", readStoredTemplate(store));
    },
  };
}

/** Takes the proposed template into use; sources it remembers otherwise are read again where they were read already. */
async function acceptTemplate(store: Store, readAgain: () => Promise<void>): Promise<void> {
  const {
    mal: { proposal },
    material,
    step,
  } = store.state();
  if (!proposal) return;
  store.dispatch({
    kind: "templateTaken",
    template: proposal.template,
    notes: proposal.remarks.map((text) => ({ intent: "info", text })),
  });
  if (material !== null && store.state().material === null && step !== "kilde") await readAgain();
  await makeShown(store);
}

/** Gives the template to the user as a file named after it; answers what is said of it. */
function downloadTemplate(store: Store): Text {
  const { template } = store.state();
  const fil = templateFileName(template.name);
  download(fil, writeTemplate(template), "application/json");
  return words("mal.lastetNed", { fil });
}

/** A name that every file system takes. */
export const templateFileName = (name: string): string => `${fileNameOf(name, "mal")}.json`;
