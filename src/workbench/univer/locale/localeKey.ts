import type { LocaleType } from "@univerjs/core";
import type { Language } from "../../../texts/translate";

/** Univer ships no Norwegian: its list of locales is closed as a type, but any key works. */
export const NB_NO = "nbNO" as LocaleType;
/** Univer's own English, in a workbook that is Norwegian all the same: numbers, dates and currency are. */
export const EN_NO = "enNO" as LocaleType;

/** Univer's locale for a language: there are no texts of it in nynorsk. */
export const localeOf = (language: Language): LocaleType => (language === "en" ? EN_NO : NB_NO);
