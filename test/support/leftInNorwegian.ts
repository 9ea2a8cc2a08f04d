import { translate } from "../../src/texts/translate";
import type { Text } from "../../src/texts/words";

/** Words that no English text has. */
export const NORWEGIAN = /[æøå]|\b(?:og|ikke|er|som|med|av|på|det|har|kan|skal|eller|fra|uten|den|dem|kolonnen|kolonnene|mot|etter|linje|kapittel|regnskap|tabell|rad|kolonne|beløp)\b/i;

/** A text without what is quoted, which may be a name or a header of the user's; options of the command are the same in every language. */
export const unquoted = (text: string): string => text.replace(/«[^»]*»|--[\w-]+ "[^"]*"/g, "");

/** Headers and names that a message tells stand as they are. */
const TOLD = /The headers are: .*?\. |must have the columns .*|accounts of Kommunekassen og Havna KF/g;

/** The messages in English that have Norwegian in them, but for what they quote and tell. */
export const leftInNorwegian = (messages: readonly Text[]): readonly string[] => messages.map((message) => translate(message, "en")).filter((text) => NORWEGIAN.test(unquoted(text.replace(TOLD, ""))));
