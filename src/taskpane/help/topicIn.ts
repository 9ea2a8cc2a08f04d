import { sayIn } from "../../languages/sayIn";
import type { Language } from "../../languages/translate";
import type { Block } from "./helpText";
import type { HelpTopic } from "./helpTopic";
import { enHelp } from "./en";
import { nnHelp } from "./nn";

/** A topic that is written in bokmål, in another language: its title, and its text where all of it is translated. A text of the engine's is said as the engine says it. */
export function topicIn(topic: HelpTopic, language: Language): HelpTopic {
  if (language === "nb") return topic;
  const own = language === "nn" ? nnHelp : enHelp;
  const texts = topic.text.map((block) => blockIn(block, own));
  const isWhole = texts.every((block) => block !== null);
  return { ...topic, title: own[topic.title] ?? sayIn(language)(topic.title), ...(isWhole ? { text: texts } : isInLanguage(topic, language) ? {} : { lang: "nb" as const }) };
}

function blockIn(block: Block, own: Readonly<Record<string, string>>): Block | null {
  if (typeof block === "string") return own[block] ?? null;
  const items = block.map((item) => own[item]);
  return items.every((item) => item !== undefined) ? items : null;
}

/** Functions and controls are made in the pane's language where their catalogue has it. */
const isInLanguage = ({ group }: HelpTopic, language: Language): boolean => group === "kontroller" || (group === "funksjoner" && language === "en");
