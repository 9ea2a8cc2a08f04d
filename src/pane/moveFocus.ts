import type { WizardState } from "./state/wizardState";

/**
 * Puts focus where the reader must go on after a change: a new step's heading, a new question or result, or what
 * failed. `focused`: what in the pane had it before.
 */
export function moveFocus(
  pane: HTMLElement,
  before: WizardState,
  after: WizardState,
  focused: HTMLElement | null,
): void {
  if (before.step !== after.step) {
    pane.querySelector(".body")?.scrollTo(0, 0);
    heading(pane)?.focus();
    return;
  }
  if (before.build.kind !== after.build.kind || (before.busy && !after.busy && after.build.kind !== "idle"))
    pane.querySelector<HTMLElement>("[data-focus]")?.focus();
  if (before.mal.proposal !== after.mal.proposal)
    pane.querySelector<HTMLElement>(after.mal.proposal ? "#mal-forslag" : "#mal")?.focus();
  // From one explained figure to the next by its button; who has selected a cell in the workbook is left there.
  if (before.forklar.isFollowed && before.forklar.shown !== after.forklar.shown)
    pane.querySelector<HTMLElement>("#forklar-celle")?.focus();
  if (before.busy?.task === "deling" && !after.busy) showAnswer(pane, after);
  if (before.busy?.task === "word" && !after.busy) pane.querySelector<HTMLElement>("#word-svar")?.focus();
  if (before.failures !== after.failures) showFailure(pane, after);
  if (focused && !pane.contains(document.activeElement)) keepFocus(pane, focused);
}

function showFailure(pane: HTMLElement, after: WizardState): void {
  if (after.failures.year) pane.querySelector<HTMLElement>("#regnskapsaar")?.focus();
  pane.querySelector(".failure")?.scrollIntoView({ block: "nearest" });
}

/** What sharing came to: an answer, or a choice of what to do with what was found. */
function showAnswer(pane: HTMLElement, { deling: { done } }: WizardState): void {
  pane.querySelector<HTMLElement>(done ? `#deling-${done.place}` : "#deling-funnet")?.focus();
}

/**
 * An element that was moved has lost focus on the way; one that is gone (a button that started work) leaves it to the
 * heading.
 */
function keepFocus(pane: HTMLElement, focused: HTMLElement): void {
  const target = pane.contains(focused) ? focused : heading(pane);
  target?.focus({ preventScroll: true });
}

function heading(pane: HTMLElement): HTMLElement | null {
  return pane.querySelector("h1");
}
