import { render } from "lit-html";
import { defaultTemplate } from "../report/template/defaultTemplate";
import { mergeMemories } from "../source/memory/mergeMemories";
import type { Language } from "../texts/translate";
import { answerCommands, type CommandHost } from "./commands";
import { createWizard } from "./effects/createWizard";
import { failureText } from "./effects/failureText";
import { createUpkeep } from "./effects/keepUp";
import { keepLanguage, keptLanguage } from "./effects/keptLanguage";
import { keptMemory, MEMORY_KEY } from "./effects/keptMemory";
import { storageKey } from "./effects/storageKey";
import { createStore, type Store } from "./effects/store";
import { createTaskRunner } from "./effects/taskRunner";
import { moveFocus } from "./moveFocus";
import { initialState } from "./state/initialState";
import type { WizardState } from "./state/wizardState";
import { speak } from "./texts/text";
import type { Wizard } from "./views/wizard";
import { wizardView } from "./views/wizardView";

/**
 * Shows the wizard in the element and keeps it there; every change of state is drawn once, after what caused it is
 * done.
 */
export function mountWizard(pane: HTMLElement): void {
  let waiting = false;
  const store = createStore(
    {
      ...initialState(
        { ...defaultTemplate(), language: keptLanguage() ?? languageOf(Office.context.displayLanguage) },
        keptMemory(),
      ),
      languageIsOwn: keptLanguage() !== null,
    },
    () => {
      if (waiting) return;
      waiting = true;
      queueMicrotask(draw);
    },
  );
  const tasks = createTaskRunner(store);
  const wizard = createWizard(store, tasks);
  const keepUp = createUpkeep(store, tasks, (work) => {
    work.catch((error: unknown) => {
      store.dispatch({ kind: "failed", place: "bygg", message: failureText(error) });
    });
  });
  const drawState = drawer(pane, wizard, store.state());
  const draw = (): void => {
    waiting = false;
    drawState(store.state());
    keepUp();
    wizard.followCells();
  };
  if (!welcomeSeen()) store.dispatch({ kind: "welcomeOpened" });
  draw();
  listenForKeys(document, wizard, store.state);
  answerCommands(Office as CommandHost, wizard, store.state, (id) => {
    setTimeout(() => {
      pane.querySelector<HTMLElement>(`#${id}`)?.focus();
    });
  });
  followMemory(store, window);
  window.addEventListener("focus", wizard.paneFocused);
  wizard.listWorkbook();
  wizard.lookForReport();
  wizard.readStoredTemplate();
}

/** Draws a state in the element: speaks its language, and moves the focus to what has come since the one before. */
function drawer(pane: HTMLElement, wizard: Wizard, first: WizardState): (state: WizardState) => void {
  const moveHelpFocus = createHelpFocus(pane);
  let before = first;
  return (state) => {
    const focused = document.activeElement;
    const { language } = state.template;
    speak(language);
    document.documentElement.lang = language;
    if (language !== before.template.language || (state.languageIsOwn && !before.languageIsOwn)) keepLanguage(language);
    render(wizardView(state, wizard), pane);
    const inPane = focused instanceof HTMLElement && pane.contains(focused) ? focused : null;
    moveFocus(pane, before, state, inPane);
    moveHelpFocus(before, state, inPane);
    if (before.hjelp.page !== null && state.hjelp.page === null) keepWelcomeSeen();
    before = state;
  };
}

/**
 * Lets F1 open the help, where the host leaves the key to the pane; Escape close a panel, when nothing in it has
 * taken the key; and Ctrl+Enter do what the page's blue button does.
 */
function listenForKeys(page: Document, wizard: Wizard, state: () => WizardState): void {
  let before = state();
  page.addEventListener(
    "keydown",
    () => {
      before = state();
    },
    true,
  );
  page.addEventListener("keydown", (event) => {
    const { step, hjelp, busy } = state();
    const isTaken = state() !== before;
    const isOpen = hjelp.page === null && busy === null && !isTaken;
    if (isOwn(event.key, isTaken)) event.stopPropagation();
    if (event.key === "F1") wizard.dispatch({ kind: "helpOpened", topic: null });
    else if (event.key === "Escape" && isOpen && step !== "oversikt") wizard.goTo("oversikt");
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && isOpen)
      page.querySelector<HTMLElement>(".bottom [appearance=primary]")?.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/**
 * Keys that are not for Office.js, which listens on the window. In Excel on the web it moves the focus itself at Tab,
 * by a list of its own that lacks headings and `summary`: from those the user would be taken out of the pane. At
 * Escape it takes him out too, also when that only closed something here.
 */
const isOwn = (key: string, isTaken: boolean): boolean => key === "Tab" || (key === "Escape" && isTaken);

/**
 * Moves focus with the pages that lie over the steps: to a page's heading or topic, and back to where it was, or on
 * to what the page sent the reader to.
 */
function createHelpFocus(
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

/**
 * Takes in what a pane beside another workbook remembers of its exports, as it is kept. Sources that are read already
 * stay as they are.
 */
export function followMemory(store: Store, page: EventTarget): void {
  page.addEventListener("storage", (event) => {
    if ((event as StorageEvent).key !== storageKey(MEMORY_KEY)) return;
    const { mal, template } = store.state();
    store.dispatch({
      kind: "sourcesRemembered",
      gjenkjenning: template.gjenkjenning,
      remembered: mergeMemories(mal.remembered, keptMemory()),
    });
  });
}

/** The pane's language for Office's display language ("nn-NO"): bokmål for what it does not know. */
export function languageOf(displayLanguage: string | undefined): Language {
  const [own = ""] = (displayLanguage ?? "").toLowerCase().split("-");
  return own === "nn" || own === "en" ? own : "nb";
}

const KEY = "tertial.velkomst";

/** Whether the first page has been seen on this machine; not, where the browser keeps nothing. */
function welcomeSeen(): boolean {
  try {
    return localStorage.getItem(storageKey(KEY)) !== null;
  } catch {
    return false;
  }
}

/** Keeps that it has been seen, and nothing else. */
function keepWelcomeSeen(): void {
  try {
    localStorage.setItem(storageKey(KEY), "sett");
  } catch {
    // Storage may be full, forbidden or absent: then it is shown again.
  }
}
