import type { Language } from "../../texts/translate";
import { spokenLanguage } from "../texts/text";
import { choiceTopics } from "./choiceTopics";
import { controlTopics } from "./controlTopics";
import { enHelp } from "./en";
import { functionTopics } from "./functionTopics";
import type { Help } from "./help";
import type { HelpText } from "./helpText";
import type { HelpGroup, HelpTopic } from "./helpTopic";
import { nbHelp } from "./nb";
import { nnHelp } from "./nn";
import { problemTopics } from "./problemTopics";

const HELP: Readonly<Record<Language, Help>> = { nb: nbHelp, nn: nnHelp, en: enHelp };
const made = new Map<Language, readonly HelpTopic[]>();

/** Every topic in the pane's language, in the order of the groups: those written by hand, then the functions, the controls and the problem codes, each from its catalogue. */
export function helpTopics(): readonly HelpTopic[] {
  const language = spokenLanguage();
  const topics = made.get(language) ?? [
    ...handwritten(HELP[language], choiceTopics(language)),
    ...functionTopics(language),
    ...controlTopics(),
    ...problemTopics(HELP[language].problems),
  ];
  made.set(language, topics);
  return topics;
}

function handwritten({ topics }: Help, choices: readonly HelpTopic[]): readonly HelpTopic[] {
  const groups = Object.entries(topics) as readonly [HelpGroup, Readonly<Record<string, HelpText>>][];
  return groups.flatMap(([group, own]) => [
    ...choices.filter((choice) => choice.group === group),
    ...Object.entries(own).map(([id, topic]) => ({ id: `${group}/${id}`, group, ...topic })),
  ]);
}

/** The topic with the id, or null. */
export const topicOf = (id: string | null): HelpTopic | null => helpTopics().find((topic) => topic.id === id) ?? null;

/** Id of the topic about a problem code or a control, or null when there is none. */
export const topicOfCode = (code: string): string | null => topicOf(`kode/${code}`)?.id ?? null;
