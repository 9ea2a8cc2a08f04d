import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { openTemplate } from "../../src/pane/effects/openTemplate";
import { createStore } from "../../src/pane/effects/store";
import { initialState } from "../../src/pane/state/initialState";
import { say, speak } from "../../src/pane/texts/text";

afterEach(() => { speak("nb"); });

test("What is told of a template is in the language it brings", () => {
  const store = createStore(initialState(defaultTemplate()), () => undefined);
  store.dispatch({ kind: "templateTaken", template: { ...defaultTemplate(), name: "Neighbour", language: "en" }, notes: [] });
  speak("en");
  expect(say(store.state().announcement)).toBe("The template «Neighbour» is in use");
});

test("A failure that stands in the pane follows a change of language", async () => {
  const store = createStore(initialState(defaultTemplate()), () => undefined);
  await openTemplate(store, [new File([], "a.json"), new File([], "b.json")]);
  const told = (language: "nb" | "nn" | "en"): string => {
    speak(language);
    return say(store.state().failures.mal ?? "");
  };
  expect([told("nb"), told("nn"), told("en")]).toEqual([expect.stringMatching(/^2 filer er valgt/), expect.stringMatching(/^2 filer er valde/), expect.stringMatching(/^2 files are chosen/)]);
});
