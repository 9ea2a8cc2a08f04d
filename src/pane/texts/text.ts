import { inNorwegian } from "../../amounts/printAmount";
import { translate, type Language } from "../../texts/translate";
import type { Text } from "../../texts/words";
import { en } from "./en";
import { nb } from "./nb";
import { nn } from "./nn";

export type TextKey = keyof typeof nb;
/** A language: every text of bokmål, with the same parameters. */
type Dictionary = Readonly<Record<TextKey, string>>;

type ParameterOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | ParameterOf<Rest> : never;
type ParametersOf<Key extends TextKey> = Readonly<Record<ParameterOf<(typeof nb)[Key]>, string | number>>;
type Rest<Key extends TextKey> = [ParameterOf<(typeof nb)[Key]>] extends [never] ? [] : [parameters: ParametersOf<Key>];

/** Keys that come in two: `<stem>.en` for one and `<stem>.flere` for any other number. */
type CountStem = StemOf<TextKey>;
type StemOf<Key extends string> = Key extends `${infer Stem}.en` ? (`${Stem}.flere` extends TextKey ? Stem : never) : never;

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { nb, nn, en };

/** The pane has one language at a time: its texts are asked for by views, by the state and by work under way alike. */
let spoken: Language = "nb";

/** Makes the pane speak a language, from the next text on. */
export function speak(language: Language): void {
  spoken = language;
}

export const spokenLanguage = (): Language => spoken;

/** A text of the engine's in the pane's language; a name as it is. */
export const say = (words: Text): string => translate(words, spoken);

/** The text in the pane's language, with its parameters in place; whole numbers get thousands separators. */
export function text<Key extends TextKey>(key: Key, ...rest: Rest<Key>): string {
  return fill(DICTIONARIES[spoken][key], rest[0] ?? {});
}

/** A text without parameters in a language that need not be the pane's. */
export const textIn = (language: Language, key: TextKey): string => DICTIONARIES[language][key];

/** The text for a number of things: «1 rad», «2 rader». */
export function count(stem: CountStem, n: number): string {
  return fill(DICTIONARIES[spoken][`${stem}.${n === 1 ? "en" : "flere"}` as TextKey], { n });
}

function fill(template: string, parameters: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    return value === undefined ? whole : typeof value === "number" ? inNorwegian(String(value)) : value;
  });
}
