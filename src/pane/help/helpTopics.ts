import type { Language } from "../../texts/translate";
import { spokenLanguage, text } from "../texts/text";
import { choiceTopics, controlTopics, functionTopics } from "./catalogueTopics";
import { databaseproblemer } from "./databaseproblemer";
import { delingTopics } from "./deling";
import { excelproblemer } from "./excelproblemer";
import type { HelpGroup, HelpText, HelpTopic, InAll, ProblemText } from "./helpTopic";
import { innholdTopics } from "./innhold";
import { kildeproblemer } from "./kildeproblemer";
import { kolonneproblemer } from "./kolonneproblemer";
import { kostraproblemer } from "./kostraproblemer";
import { listeproblemer } from "./listeproblemer";
import { organisasjonsproblemer } from "./organisasjonsproblemer";
import { perioderTopics } from "./perioder";
import { radproblemer } from "./radproblemer";
import { rapportproblemer } from "./rapportproblemer";
import { samarbeidTopics } from "./samarbeid";
import { stegTopics } from "./steg";
import { valgTopics } from "./valg";

/** What is written by hand, by its group, in the order it is shown. */
export const TOPICS: readonly (readonly [HelpGroup, Readonly<Record<string, InAll<HelpText>>>])[] = [
  ["steg", stegTopics],
  ["valg", valgTopics],
  ["perioder", perioderTopics],
  ["innhold", innholdTopics],
  ["samarbeid", { ...samarbeidTopics, ...delingTopics }],
];
/** What is written by hand about each problem code. */
export const PROBLEMS: Readonly<Record<string, InAll<ProblemText>>> = {
  ...kildeproblemer,
  ...kolonneproblemer,
  ...organisasjonsproblemer,
  ...databaseproblemer,
  ...radproblemer,
  ...listeproblemer,
  ...rapportproblemer,
  ...kostraproblemer,
  ...excelproblemer,
};

const made = new Map<Language, readonly HelpTopic[]>();

/** Every topic in the pane's language, in the order of the groups: those written by hand, then the functions, the controls and the problem codes, each from its catalogue. */
export function helpTopics(): readonly HelpTopic[] {
  const language = spokenLanguage();
  const topics = made.get(language) ?? [
    ...handwritten(language, choiceTopics(language)),
    ...functionTopics(language),
    ...controlTopics(),
    ...problemTopics(language),
  ];
  made.set(language, topics);
  return topics;
}

const handwritten = (language: Language, choices: readonly HelpTopic[]): readonly HelpTopic[] =>
  TOPICS.flatMap(([group, own]) => [
    ...choices.filter((choice) => choice.group === group),
    ...Object.entries(own).map(([id, topic]) => ({ id: `${group}/${id}`, group, ...topic[language] })),
  ]);

/** A topic for each problem code: what, why, and what to do. */
const problemTopics = (language: Language): readonly HelpTopic[] =>
  Object.entries(PROBLEMS).map(([code, { [language]: [title, what, why, todo] }]) => ({
    id: `kode/${code}`, group: "merknader", title, words: code,
    text: [what, why, text("hjelp.gjoerDette", { tekst: todo }), text("hjelp.kode", { kode: code })],
  }));

/** The topic with the id, or null. */
export const topicOf = (id: string | null): HelpTopic | null => helpTopics().find((topic) => topic.id === id) ?? null;

/** Id of the topic about a problem code or a control, or null when there is none. */
export const topicOfCode = (code: string): string | null => topicOf(`kode/${code}`)?.id ?? null;
