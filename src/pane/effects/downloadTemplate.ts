import type { Text } from "../../texts/words";
import { writeTemplate } from "../../report/template/writeTemplate";
import { words } from "../texts/text";
import { download, fileNameOf } from "./download";
import type { Store } from "./store";

/** Gives the template to the user as a file named after it; answers what is said of it. */
export function downloadTemplate(store: Store): Text {
  const { template } = store.state();
  const fil = templateFileName(template.name);
  download(fil, writeTemplate(template), "application/json");
  return words("mal.lastetNed", { fil });
}

/** A name that every file system takes. */
export const templateFileName = (name: string): string => `${fileNameOf(name, "mal")}.json`;
