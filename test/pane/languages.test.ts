import { languageOf } from "../../src/pane/mountWizard";
import { reduce } from "../../src/pane/state/reduce";
import { TEXTS } from "../../src/pane/texts/all";
import { say, speak, text, type TextKey } from "../../src/pane/texts/text";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { words } from "../../src/texts/words";
import { initialState } from "../../src/pane/state/initialState";

const KEYS = Object.keys(TEXTS) as TextKey[];
const parameters = (words: string): readonly string[] => [...words.matchAll(/\{\w+\}/g)].map(String).sort();

afterEach(() => {
  speak("nb");
});

test.each(["nn", "en"] as const)("Every text of the pane has the parameters of bokmål in %s", (language) => {
  expect(KEYS.filter((key) => parameters(TEXTS[key][language]).join() !== parameters(TEXTS[key].nb).join())).toEqual([]);
});

test("English texts have no Norwegian words but names and what stands in the workbook", () => {
  const names = /«[^»]*»|#NAVN\?|linje 4|strykning|KOMMUNE\S*|Framsikt|Rælingen/g;
  expect(KEYS.filter((key) => /[æøå]|\b(?:og|ikke|er|som|med|på|det|eller)\b/i.test(TEXTS[key].en.replace(names, "")))).toEqual([]);
});

test("The pane speaks the language of the template from the next text on, and says what the engine says in it", () => {
  const state = reduce(initialState(defaultTemplate()), { kind: "templateChanged", change: { language: "en" } });
  speak(state.template.language);
  expect([text("avbryt"), text("sted.rad", { rad: 3 }), say(words`Kolonne «${"Regnskap 2023"}» gjelder et annet år og er ikke lest.`)]).toEqual(["Cancel", "row 3", "Column «Regnskap 2023» is for another year and is not read."]);
  speak("nn");
  expect([text("avbrutt"), say("Rammetilskudd")]).toEqual(["Avbrote. Ingenting er endra.", "Rammetilskot"]);
});

test("The first language is Office's, and bokmål for what the pane does not speak", () => {
  expect([languageOf("nb-NO"), languageOf("nn-NO"), languageOf("en-GB"), languageOf("sv-SE"), languageOf(undefined)]).toEqual(["nb", "nn", "en", "nb", "nb"]);
});
