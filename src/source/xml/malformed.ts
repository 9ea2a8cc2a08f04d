import { refusal, type Refusal } from "../xlsx/refused";
import type { Text } from "../../texts/words";

/** What a reader of a stretch answers when the stretch ends before what it reads does. */
export const NOT_YET = -1;

/** A part that is not well-formed XML. */
export const malformed = (what: Text): Refusal => refusal("kilde-xlsx-ugyldig", what);
