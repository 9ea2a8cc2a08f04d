import type { WizardState } from "./state/wizardState";
import type { Wizard } from "./views/wizard";

/** Lets F1 open the help, where the host leaves the key to the pane; Escape close a panel, when nothing in it has taken the key; and Ctrl+Enter do what the page's blue button does. */
export function listenForKeys(page: Document, wizard: Wizard, state: () => WizardState): void {
  let before = state();
  page.addEventListener("keydown", () => { before = state(); }, true);
  page.addEventListener("keydown", (event) => {
    const { step, hjelp, busy } = state();
    const isOpen = hjelp.page === null && busy === null && state() === before;
    if (event.key === "F1") wizard.dispatch({ kind: "helpOpened", topic: null });
    else if (event.key === "Escape" && isOpen && step !== "oversikt") wizard.goTo("oversikt");
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && isOpen) page.querySelector<HTMLElement>(".bottom [appearance=primary]")?.click();
    else return;
    event.preventDefault();
  });
}
