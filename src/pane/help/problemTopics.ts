import { text } from "../texts/text";
import type { ProblemText } from "./helpText";
import type { HelpTopic } from "./helpTopic";

/** A topic for each problem code: what, why, and what to do. */
export function problemTopics(problems: Readonly<Record<string, ProblemText>>): readonly HelpTopic[] {
  return Object.entries(problems).map(([code, [title, what, why, todo]]) => ({
    id: `kode/${code}`, group: "merknader", title, words: code,
    text: [what, why, text("hjelp.gjoerDette", { tekst: todo }), text("hjelp.kode", { kode: code })],
  }));
}
