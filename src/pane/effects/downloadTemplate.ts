import { writeTemplate } from "../../report/template/writeTemplate";
import { text } from "../texts/text";
import type { Store } from "./store";

/** Gives the template to the user as a file named after it; answers what is said of it. */
export function downloadTemplate(store: Store): string {
  const { template } = store.state();
  const fil = templateFileName(template.name);
  const address = URL.createObjectURL(new Blob([writeTemplate(template)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fil;
  link.click();
  // The browser has it by then.
  setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
  return text("mal.lastetNed", { fil });
}

/** A name that every file system takes. */
export function templateFileName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, "-").replace(/^[.\s-]+|(?<![.\s-])[.\s-]+$/g, "").slice(0, 80);
  return `${plain === "" ? "mal" : plain}.json`;
}
