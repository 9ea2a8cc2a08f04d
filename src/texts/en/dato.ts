import type { Translations } from "../dictionary";
import { months } from "../months";

/** English: dates. */
export const DATO: Translations = months(["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"], "", "as of");
