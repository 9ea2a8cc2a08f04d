import { MONTHS } from "../../texts/months";
import { fold } from "../recognise/meaningOf";

/** «1.1.24», «1/1-2024», «31/12 2024». */
const DATE = /(?<!\d)(\d{1,2})[./](\d{1,2})(?:[./ -]+((?:20)?\d\d))?(?![\d])/g;
/** «1. januar 2024». */
const LONG_DATE = /(?<!\d)(\d{1,2})\.? ?([a-zæøå]{3,9})\.? ((?:20)\d\d)(?!\d)/gi;
const UNIT = /(?<=[\p{L}\d.)])[\s,([-]+(?:i )?(?:hele )?(?:kroner|kr\.?|nok)[)\]]?$/iu;
const PER = /(?<!\p{L})(?:pr|per)\b\.? ?(?=\d)/giu;

/**
 * A header of a list as it is compared: days in one form, without «per» before them and without kroner behind
 * («Saldo pr. 1. januar 2024 (kr)» is «Saldo 01.01.2024»). Another unit is left in it, and makes it another header.
 */
export const foldedHeader = (text: string): string => fold(withDays(text.replace(/\s+/g, " ").replace(UNIT, "")));

const withDays = (text: string): string =>
  text
    .replace(LONG_DATE, (whole, day: string, name: string, year: string) => {
      const month = MONTHS.findIndex((known) => known.slice(0, 3) === name.toLowerCase().slice(0, 3));
      return month < 0 ? whole : dayOf(day, String(month + 1), year);
    })
    .replace(DATE, (_, day: string, month: string, year?: string) => dayOf(day, month, year))
    .replace(PER, "");

const dayOf = (day: string, month: string, year = ""): string =>
  [day.padStart(2, "0"), month.padStart(2, "0"), year === "" ? [] : year.padStart(4, "20")].flat().join(".");
