import type { WizardState } from "./state/wizardState";

/** Puts focus where the reader must go on after a change: a new step's heading, a new question or result, or what failed. `focused`: what in the pane had it before. */
export function moveFocus(pane: HTMLElement, before: WizardState, after: WizardState, focused: HTMLElement | null): void {
  if (before.step !== after.step) {
    pane.querySelector(".body")?.scrollTo(0, 0);
    heading(pane)?.focus();
    return;
  }
  if (before.build.kind !== after.build.kind || (before.busy && !after.busy && after.build.kind !== "idle")) pane.querySelector<HTMLElement>("[data-focus]")?.focus();
  if (before.failures !== after.failures) showFailure(pane, after);
  if (focused && !pane.contains(document.activeElement)) keepFocus(pane, focused);
}

function showFailure(pane: HTMLElement, after: WizardState): void {
  if (after.failures.year) pane.querySelector<HTMLElement>("#regnskapsaar")?.focus();
  pane.querySelector(".failure")?.scrollIntoView({ block: "nearest" });
}

/** An element that was moved has lost focus on the way; one that is gone (a button that started work) leaves it to the heading. */
function keepFocus(pane: HTMLElement, focused: HTMLElement): void {
  const target = pane.contains(focused) ? focused : heading(pane);
  target?.focus({ preventScroll: true });
}

function heading(pane: HTMLElement): HTMLElement | null {
  return pane.querySelector("h1");
}
