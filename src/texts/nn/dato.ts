import type { Translations } from "../dictionary";
import { months } from "../months";

/** Nynorsk: dates. */
export const DATO: Translations = months(["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"], ".", "per");
