import { spokenLanguage } from "../texts/text";
import { helpTopics } from "./helpTopics";
import type { HelpTopic } from "./helpTopic";

const searches = new Map<string, (query: string) => readonly HelpTopic[]>();

/** The topics of the help that answer the query, best first; a language's index is made the first time somebody asks in it. */
export function findTopics(query: string): readonly HelpTopic[] {
  const language = spokenLanguage();
  const search = searches.get(language) ?? helpSearch(helpTopics());
  searches.set(language, search);
  return search(query);
}

/** How much a hit counts: the whole word, its beginning, or a part of a compound («avvik» in «budsjettavvik»). */
const TITLE = { whole: 12, start: 8, within: 4 };
const WORDS = { whole: 7, start: 5, within: 2 };
const BODY = { whole: 3, start: 2, within: 1 };
/** Shorter pieces are inside too many words. */
const SHORTEST_WITHIN = 4;

interface Indexed {
  readonly topic: HelpTopic;
  readonly fields: readonly { readonly worth: typeof TITLE; readonly words: readonly string[] }[];
}

/** Finds the topics that answer the query, best first. Those with most of its words come alone: more words narrow the search. Empty for an empty query. */
function helpSearch(topics: readonly HelpTopic[]): (query: string) => readonly HelpTopic[] {
  const index = topics.map(indexed);
  return (query) => {
    const asked = wordsAsked(query);
    if (asked.length === 0) return [];
    const scored = index.map(({ topic, fields }) => ({ topic, scores: asked.map((word) => Math.max(...fields.map(({ worth, words }) => scoreOf(word, words, worth)))) }));
    const hits = scored.map(({ topic, scores }) => ({ topic, found: scores.filter((score) => score > 0).length, score: scores.reduce((sum, score) => sum + score, 0) }));
    const most = Math.max(...hits.map(({ found }) => found));
    // Sorting is stable: topics that count the same keep the order of the help.
    return most === 0 ? [] : hits.filter(({ found }) => found === most).sort((a, b) => b.score - a.score).map(({ topic }) => topic);
  };
}

function indexed(topic: HelpTopic): Indexed {
  return {
    topic,
    fields: [
      { worth: TITLE, words: wordsOf(topic.title) },
      { worth: WORDS, words: wordsOf(topic.words) },
      { worth: BODY, words: [...new Set(topic.text.flat().flatMap(wordsOf))] },
    ],
  };
}

function scoreOf(asked: string, words: readonly string[], worth: typeof TITLE): number {
  if (words.includes(asked)) return worth.whole;
  if (words.some((word) => word.startsWith(asked))) return worth.start;
  return asked.length >= SHORTEST_WITHIN && words.some((word) => word.includes(asked)) ? worth.within : 0;
}

/** The text as it is searched: lower case, without accents, and with æ, ø, å as those who lack the keys write them (ae, oe, aa, or a, o, a). */
export function foldText(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/æ|ae/g, "a").replace(/ø|oe/g, "o").replace(/aa/g, "a");
}

/** The words asked for: «521/911», «5-9» and «#NAME?» are words. */
function wordsAsked(text: string): readonly string[] {
  return foldText(text).match(/#?[\p{L}\p{N}]+(?:[-/_.][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The words to search in: those that are put together, and their parts. */
function wordsOf(text: string): readonly string[] {
  return wordsAsked(text).flatMap((word) => (/[-/_.#]/.test(word) ? [word, ...word.split(/[-/_.#]/).filter((part) => part !== "")] : [word]));
}
