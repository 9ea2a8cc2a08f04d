import type { Wizard } from "./views/wizard";

/** Lets F1 open the help, where the host leaves the key to the pane. */
export function listenForHelpKey(page: Document, wizard: Wizard): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "F1") return;
    event.preventDefault();
    wizard.dispatch({ kind: "helpOpened", topic: null });
  });
}
