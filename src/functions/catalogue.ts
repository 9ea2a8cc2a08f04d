import { BALANSE } from "./catalogue/balanse";
import { AVVIK_TEKST } from "./catalogue/avvikTekst";
import { BUDSJETTAVVIK } from "./catalogue/budsjettavvik";
import { MAALTALL } from "./catalogue/maaltall";
import { PENSJON } from "./catalogue/pensjon";
import { PROGNOSE } from "./catalogue/prognose";
import type { FunctionEntry } from "./entry";

/**
 * Every custom function: the one source of functions.json, functions-en.json, the help pages and the names in error
 * messages.
 */
export const CATALOGUE: readonly FunctionEntry[] = [
  ...BUDSJETTAVVIK,
  AVVIK_TEKST,
  ...PROGNOSE,
  ...MAALTALL,
  ...PENSJON,
  ...BALANSE,
];
