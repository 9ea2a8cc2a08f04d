import { words, wordsOf, type Words } from "../texts/words";
import { FIGURE_TEXT } from "../ledger/ledger";
import type { ControlLine } from "../ledger/sourceControl";
import type { ControlStatus } from "../law/controls/control";
import { LANGUAGES } from "../texts/languages";
import { translate } from "../texts/translate";

/** What the Kontroll sheet calls the outcome of a control; formulas give and count the same words. */
export const STATUS_TEXT: Readonly<Record<ControlStatus, string>> = { ok: "OK", avrunding: "AVRUNDING", avvik: "AVVIK", "ikke aktuell": "IKKE AKTUELL" };

const KONTOKLASSE_TEXT: Readonly<Record<string, string>> = { "0": "0 investering", "1": "1 drift", "2": "2 balanse" };

/** What a line of a source's control is of: «1 drift, regnskap». */
export const controlLineText = ({ kontoklasse, figure }: ControlLine): Words => words`${wordsOf(KONTOKLASSE_TEXT[kontoklasse] ?? kontoklasse)}, ${wordsOf(FIGURE_TEXT[figure])}`;

/** Whether the words on the sheet, in whatever language it was made, are of the status. */
export const saysStatus = (words: unknown, status: ControlStatus): boolean => LANGUAGES.some((language) => translate(STATUS_TEXT[status], language) === words);
