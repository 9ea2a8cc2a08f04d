import { spokenLanguage } from "../texts/text";
import { helpSearch } from "./helpSearch";
import type { HelpTopic } from "./helpTopic";
import { helpTopics } from "./helpTopics";

const searches = new Map<string, (query: string) => readonly HelpTopic[]>();

/** The topics of the help that answer the query, best first; a language's index is made the first time somebody asks in it. */
export function findTopics(query: string): readonly HelpTopic[] {
  const language = spokenLanguage();
  const search = searches.get(language) ?? helpSearch(helpTopics());
  searches.set(language, search);
  return search(query);
}
