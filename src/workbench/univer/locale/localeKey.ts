import type { LocaleType } from "@univerjs/core";

/** Univer ships no Norwegian: its list of locales is closed as a type, but any key works. */
export const NB_NO = "nbNO" as LocaleType;
