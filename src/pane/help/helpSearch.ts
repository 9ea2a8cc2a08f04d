import { wordsAsked, wordsOf } from "./foldText";
import type { HelpTopic } from "./helpTopic";

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
export function helpSearch(topics: readonly HelpTopic[]): (query: string) => readonly HelpTopic[] {
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
