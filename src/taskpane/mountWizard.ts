import { render } from "lit-html";
import { defaultTemplate } from "../report/defaultTemplate";
import { createWizard } from "./effects/createWizard";
import { createStore } from "./effects/store";
import { createTaskRunner } from "./effects/taskRunner";
import { moveFocus } from "./moveFocus";
import { initialState } from "./state/initialState";
import { wizardView } from "./views/wizardView";

/** Shows the wizard in the element and keeps it there; every change of state is drawn once, after what caused it is done. */
export function mountWizard(pane: HTMLElement): void {
  let waiting = false;
  const store = createStore(initialState(defaultTemplate()), () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(draw);
  });
  const wizard = createWizard(store, createTaskRunner(store));
  let shown = store.state();
  const draw = (): void => {
    waiting = false;
    const before = shown;
    shown = store.state();
    const focused = document.activeElement;
    render(wizardView(shown, wizard), pane);
    moveFocus(pane, before, shown, focused instanceof HTMLElement && pane.contains(focused) ? focused : null);
  };
  draw();
  wizard.listWorkbook();
}
