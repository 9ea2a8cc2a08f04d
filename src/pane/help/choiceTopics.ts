import { CHOICES } from "../../report/template/choices/all";
import type { Choice } from "../../report/template/choices/choice";
import type { Language } from "../../texts/translate";
import type { Words } from "../../texts/words";
import type { HelpTopic } from "./helpTopic";

/** A topic for each choice that has one in its record. */
export function choiceTopics(language: Language): readonly HelpTopic[] {
  const said = (words: Words): string => words[language];
  return Object.values<Choice>(CHOICES).flatMap(({ id, topic }) => (topic === undefined ? [] : [{
    id: `valg/${topic.id ?? id}`, group: "valg" as const, title: said(topic.title), words: said(topic.words),
    text: topic.text.map((block) => ("nb" in block ? said(block) : block.map(said))),
  }]));
}
