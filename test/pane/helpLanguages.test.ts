import { CHOICES } from "../../src/report/template/choices/all";
import type { Choice } from "../../src/report/template/choices/choice";
import { TRANSLATIONS } from "../../src/texts/translations/all";
import { LANGUAGES } from "../../src/texts/languages";
import type { Language } from "../../src/texts/translate";
import { choiceTopics } from "../../src/pane/help/catalogueTopics";
import { findTopics } from "../../src/pane/help/helpSearch";
import type { HelpText, HelpTopic } from "../../src/pane/help/helpTopic";
import { PROBLEMS, TOPICS, helpTopics, topicOf } from "../../src/pane/help/helpTopics";
import { TEXTS } from "../../src/pane/texts/all";
import { speak } from "../../src/pane/texts/text";

const inChoices = (language: Language): readonly string[] =>
  Object.values<Choice>(CHOICES).flatMap(({ label, options }) => [label[language], ...Object.values(options).map((option) => option.label[language])]);
const inPane = (language: Language): readonly string[] => Object.values(TEXTS).map((said) => said[language]);
/** What the user can see of names: the pane's texts, the choices' and the engine's. */
const SEEN: Readonly<Record<Language, readonly string[]>> = {
  nb: [...inPane("nb"), ...inChoices("nb"), ...Object.keys(TRANSLATIONS)],
  nn: [...inPane("nn"), ...inChoices("nn"), ...Object.values(TRANSLATIONS).map(([nn]) => nn)],
  en: [...inPane("en"), ...inChoices("en"), ...Object.values(TRANSLATIONS).map(([, en]) => en)],
};
/** Quoted as they are written in the user's own files and sheets, in every language. */
const IN_FILES = new Set(["Merke", "Gjeldsgrad", "Gjeldsgrad uten startlån", "Gjeldsgrad med startlån", "område", "tjenesteområde", "tenesteområde", "sektor", "Liste KOSTRA fra SSB"]);

const QUOTED = /[«“]([^»”]+)[»”]/g;
/** How long a sentence, but for what it quotes, can be and still be the same in both: «Trykk Enter eller Esc i arket, og prøv igjen.» is nynorsk as well. */
const LONGEST_ALIKE = { nn: 60, en: 0 };

function topicsIn(language: Language): readonly HelpTopic[] {
  speak(language);
  return helpTopics();
}

const own = (language: Language): readonly HelpText[] =>
  [...choiceTopics(language), ...TOPICS.flatMap(([, group]) => Object.values(group).map((topic) => topic[language]))];
/** What is written by hand, sentence by sentence as it stands. */
const written = (language: Language): readonly string[] => [...own(language).flatMap(({ title, text }) => [title, ...text.flat()]), ...Object.values(PROBLEMS).flatMap((problem) => problem[language])];

afterEach(() => {
  speak("nb");
});

describe.each(["nn", "en"] as const)("The help in %s", (language) => {
  test("has the topics of bokmål, each with as many paragraphs and items", () => {
    const shape = ({ id, text }: HelpTopic): string => `${id} ${text.map((block) => (typeof block === "string" ? "-" : block.length)).join(" ")}`;
    expect(topicsIn(language).map(shape)).toEqual(topicsIn("nb").map(shape));
  });

  test("has no topic with the body it has in bokmål, nor any but short sentences that are the same", () => {
    const bokmal = topicsIn("nb").map(({ text }) => text.flat().join("\n"));
    expect(topicsIn(language).filter(({ text }, t) => text.flat().join("\n") === bokmal[t]).map(({ id }) => id)).toEqual([]);
    const sentences = written("nb");
    expect(written(language).filter((sentence, s) => sentence === sentences[s] && sentence.replace(QUOTED, "").length > LONGEST_ALIKE[language])).toEqual([]);
  });

  test("has words to be found by for every topic written by hand", () => {
    expect(own(language).filter(({ words }) => words.trim() === "").map(({ title }) => title)).toEqual([]);
  });
});

/** Words of the field that English keeps, and what stands in files. */
const NORWEGIAN_NAMES = /[«“][^»”]+[»”]|#NAVN\?|øre|område|særbedrift|selvkost|konsern|\bJ \(yes\)/g;
const NORWEGIAN = /[æøå]|\b(?:og|ikke|er|som|med|på|det|eller|av|til)\b/i;
/** Words and forms that bokmål has and nynorsk has not; what organisation files have for headers is left out. */
const BOKMAL = /(?<![\p{L}-])(?:ikke|hva|hvor|hvordan|hvilke[nt]?|hver|hvis|fra|noe|noen|uten|mer|samme|regnskapet?|kilde[nr]?|filen|tabellene|beløpene|tallene|jeg|en|et|gjør)(?!\p{L})/iu;

test("No sentence in English has Norwegian words but the field's own, and none in nynorsk has a word of bokmål", () => {
  expect(written("en").filter((part) => NORWEGIAN.test(part.replace(NORWEGIAN_NAMES, "").replace(/ansvar, ansvarsnavn.*/, "")))).toEqual([]);
  expect(written("nn").filter((part) => BOKMAL.test(part.replace(QUOTED, "").replace(/ansvar, ansvarsnavn.*/, "")))).toEqual([]);
});

test.each(LANGUAGES)("What the help quotes in %s is what the pane, the tables or the user's files call it", (language) => {
  const called = new Set(SEEN[language].flatMap((words) => [words, words.replace(/\{=?\w+\}/g, "").trim()]));
  const quoted = written(language).flatMap((part) => [...part.matchAll(QUOTED)].map(([, name]) => name as string));
  expect(quoted.length).toBeGreaterThan(20);
  expect([...new Set(quoted)].filter((name) => !IN_FILES.has(name) && !called.has(name))).toEqual([]);
});

test("A topic is in the language from the next look on, and so is its function's page", () => {
  speak("en");
  expect(topicOf("valg/fortegn")).toMatchObject({ title: "Signs" });
  expect(topicOf("kode/kilde-tom")?.text[0]).toBe("The file or range has no rows with content.");
  expect(topicOf("funksjon/AVVIK")?.page).toContain("en");
  speak("nn");
  expect(topicOf("valg/fortegn")).toMatchObject({ title: "Forteikn" });
  expect(topicOf("funksjon/AVVIK")?.text[0]).toBe("Avvik i beløp: budsjett − rekneskap, eksakt på øret.");
});

test.each([
  ["en", [["forecast", "perioder/prognose"], ["signs", "valg/fortegn"], ["refresh", "samarbeid/oppdatering"], ["privacy", "samarbeid/personvern"], ["strykning", "innhold/disponering"], ["#NAME?", "samarbeid/deling"], ["screen reader", "samarbeid/tilgjengelighet"], ["periodisation", "perioder/periodisering"], ["linje 4", "valg/linje4"], ["fund lines", "valg/fondslinjer"], ["password", "kode/kilde-xlsx-kryptert"], ["ansvar", "kode/kilde-uten-ansvar"]]],
  ["nn", [["forteikn", "valg/fortegn"], ["oppdater", "samarbeid/oppdatering"], ["personvern", "samarbeid/personvern"], ["stryking", "innhold/disponering"], ["skjermlesar", "samarbeid/tilgjengelighet"], ["prognose", "perioder/prognose"], ["linje 4", "valg/linje4"], ["passord", "kode/kilde-xlsx-kryptert"]]],
] as const)("Searching in %s finds the topic people mean first", (language, asked) => {
  speak(language);
  expect(asked.map(([query]) => [query, findTopics(query)[0]?.id])).toEqual(asked);
});
