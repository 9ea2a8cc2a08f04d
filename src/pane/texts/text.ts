import { inNorwegian } from "../../amounts/printAmount";
import { translate, type Language } from "../../texts/translate";
import { inAll, type Text, type Words } from "../../texts/words";
import { TEXTS } from "./all";

export type TextKey = keyof typeof TEXTS;

type ParameterOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | ParameterOf<Rest> : never;
type ParametersOf<Key extends TextKey> = Readonly<Record<ParameterOf<(typeof TEXTS)[Key]["nb"]>, string | number>>;
type Rest<Key extends TextKey> = [ParameterOf<(typeof TEXTS)[Key]["nb"]>] extends [never] ? [] : [parameters: ParametersOf<Key>];

/** Keys that come in two: `<stem>.en` for one and `<stem>.flere` for any other number. */
type CountStem = StemOf<TextKey>;
type StemOf<Key extends string> = Key extends `${infer Stem}.en` ? (`${Stem}.flere` extends TextKey ? Stem : never) : never;

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
  return fill(TEXTS[key][spoken], rest[0] ?? {});
}

type WordsOf<Key extends TextKey> = Readonly<Record<ParameterOf<(typeof TEXTS)[Key]["nb"]>, Text | number>>;
type WordsRest<Key extends TextKey> = [ParameterOf<(typeof TEXTS)[Key]["nb"]>] extends [never] ? [] : [parameters: WordsOf<Key>];

/** The text in every language, for what is kept: it then follows a change of language. A parameter may have its languages with it. */
export const words = <Key extends TextKey>(key: Key, ...rest: WordsRest<Key>): Words => inAll((language) => filledIn(language, key, rest[0] ?? {}));

/** One and many are told apart alike in all three languages. */
const PLURALS = new Intl.PluralRules("nb");
const ofNumber = (stem: CountStem, n: number): "feil.en" => `${stem}.${PLURALS.select(n) === "one" ? "en" : "flere"}` as "feil.en";

/** The text for a number of things, in every language. */
export const countWords = (stem: CountStem, n: number): Words => words(ofNumber(stem, n), { n });

function filledIn(language: Language, key: TextKey, parameters: Readonly<Record<string, Text | number>>): string {
  const said = Object.entries(parameters).map(([name, value]) => [name, typeof value === "object" ? value[language] : value] as const);
  return fill(TEXTS[key][language], Object.fromEntries(said));
}

/** A text without parameters in a language that need not be the pane's. */
export const textIn = (language: Language, key: TextKey): string => TEXTS[key][language];

/** The text for a number of things: «1 rad», «2 rader». */
export function count(stem: CountStem, n: number): string {
  return text(ofNumber(stem, n), { n });
}

function fill(template: string, parameters: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name];
    return value === undefined ? whole : typeof value === "number" ? inNorwegian(String(value)) : value;
  });
}
