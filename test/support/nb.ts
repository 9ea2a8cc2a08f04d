import { saidIn, type Text } from "../../src/texts/words";

/** A text of the engine in bokmål. */
export const nb = (text: Text): string => saidIn(text, "nb");
