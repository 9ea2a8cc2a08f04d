import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import { COMMANDS, OPTIONS, SYNOPSES } from "./usageTexts";

const WIDTH = 132;
/**
 * What must not be parted where a line is broken: in a command what stands in brackets, and an option with its value …
 */
const PIECES = /\[[^\]]*\]|--[\w-]+(?: [^\s[|-]\S*)?|\S+/g;
/** … and in a text what is quoted. */
const WORDS = /(?:«[^«»]*»|\S)+/g;
const ENDING = "Slutter med 0 når alt er i orden, 1 ved feil i kildene eller i en kontroll, 2 ved feil i kommandoen.";

/** What the command line can do and how it is asked, in the language. */
export function usage(language: Language): string {
  const say = sayIn(language);
  const described = (texts: Readonly<Record<string, string>>): readonly string[] => {
    const width = Math.max(...Object.keys(texts).map((name) => name.length)) + 2;
    return Object.entries(texts).map(([name, text]) => broken(name.padEnd(width), say(text).match(WORDS) ?? [], width));
  };
  return [...synopses(language, SYNOPSES), "", ...described(COMMANDS), "", ...described(OPTIONS), "", say(ENDING)].join(
    "\n",
  );
}

/** How the command is asked, for one who has asked it wrongly. */
export function usageOf(command: string, language: Language): string {
  return [
    ...synopses(
      language,
      SYNOPSES.filter((text) => text.startsWith(`tertial ${command} `)),
    ),
    "",
    sayIn(language)("Se «tertial help» for alle valgene."),
  ].join("\n");
}

function synopses(language: Language, texts: readonly string[]): readonly string[] {
  const say = sayIn(language);
  return [
    say("Bruk:"),
    ...texts.map((text) => {
      const [program = "", command = "", ...pieces] = say(text).match(PIECES) ?? [];
      const start = `  ${program} ${command} `;
      return broken(start, pieces, start.length);
    }),
  ];
}

/** The pieces after the start, on as many lines as they need; the next ones begin below the first. */
function broken(start: string, pieces: readonly string[], indent: number): string {
  const lines = [start];
  for (const piece of pieces) {
    const line = lines[lines.length - 1] as string;
    const isFirst = line.length === indent;
    if (isFirst || line.length + 1 + piece.length <= WIDTH)
      lines[lines.length - 1] = line + (isFirst ? "" : " ") + piece;
    else lines.push(" ".repeat(indent) + piece);
  }
  return lines.join("\n");
}
