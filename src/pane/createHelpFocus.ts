import type { WizardState } from "./state/wizardState";

/**
 * Moves focus with the pages that lie over the steps: to a page's heading or topic, and back to where it was, or on
 * to what the page sent the reader to.
 */
export function createHelpFocus(
  pane: HTMLElement,
): (before: WizardState, after: WizardState, focused: HTMLElement | null) => void {
  let from: HTMLElement | null = null;
  return ({ hjelp: before, step: stepBefore }, { hjelp: after, step }, focused) => {
    if (before.page === null && after.page !== null) from = focused;
    if (before.page !== after.page) {
      if (after.to !== null) leaveTo(pane, pane.querySelector<HTMLElement>(`#${after.to}`));
      // Another step has been asked for, and its heading has focus.
      else if (after.page === null) leaveTo(pane, step === stepBefore ? from : null);
      else pane.querySelector<HTMLElement>(after.topic === null ? "h1" : "#hjelp-tema")?.focus();
    } else if (after.page === "hjelp" && before.topic !== after.topic && before.query === after.query) {
      pane.querySelector(".help")?.scrollTo(0, 0);
      pane.querySelector<HTMLElement>(after.topic === null ? "#hjelp-sok" : "#hjelp-tema")?.focus();
    }
  };
}

/** A place inside something folded is unfolded; where there is no place any more, the step's heading. */
function leaveTo(pane: HTMLElement, place: HTMLElement | null): void {
  const target = place !== null && pane.contains(place) ? place : pane.querySelector<HTMLElement>("#steg-overskrift");
  target?.closest("details")?.setAttribute("open", "");
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
}
