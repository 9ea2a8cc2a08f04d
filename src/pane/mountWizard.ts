import { render } from "lit-html";
import { defaultTemplate } from "../report/template/defaultTemplate";
import { answerCommands, type CommandHost } from "./commands";
import { createHelpFocus } from "./createHelpFocus";
import { createWizard } from "./effects/createWizard";
import { failureText } from "./effects/failureText";
import { followMemory } from "./effects/followMemory";
import { createUpkeep } from "./effects/keepUp";
import { keepLanguage, keptLanguage } from "./effects/keptLanguage";
import { keptMemory } from "./effects/keptMemory";
import { keepWelcomeSeen, welcomeSeen } from "./effects/keptWelcome";
import { createStore } from "./effects/store";
import { createTaskRunner } from "./effects/taskRunner";
import { moveFocus } from "./moveFocus";
import { initialState } from "./state/initialState";
import { languageOf } from "./state/languageOf";
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
