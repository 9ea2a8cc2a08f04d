import { inAll, saidIn, type Text } from "../../texts/words";
import type { Listing } from "./listing";

/** Day, month and perhaps year in a header: «Saldo 31.08.2024», «Bokført 31.8». */
const DATE = /(?<!\d)(\d{1,2})\.(\d{1,2})(?:\.((?:20)?\d{2}))?(?!\d)/;

/**
 * The day the closing figures of a list are of, as the header of their column says: "31.08.2024"; null where it says
 * none.
 */
export function listedDay({ headers }: Pick<Listing, "headers">, year: number): string | null {
  const [, day, month, given] = DATE.exec(headers?.["utgaende"] ?? "") ?? [];
  if (day === undefined || month === undefined) return null;
  return `${day.padStart(2, "0")}.${month.padStart(2, "0")}.${given === undefined ? year : `20${given.slice(-2)}`}`;
}

/** The day the closing figures are of: the end of the year where the list says none. */
export const closingDay = (listing: Pick<Listing, "headers">, year: number): string =>
  listedDay(listing, year) ?? `31.12.${year}`;

/** The day as a moment, for counting days from it: the end of the year where the list says none. */
export function listedMoment(listing: Pick<Listing, "headers">, year: number): number {
  const [day, month, of] = closingDay(listing, year).split(".").map(Number) as [number, number, number];
  return Date.UTC(of, month - 1, day);
}

/** The text with the end of the year as the day the list is of, where it says another. */
export function onListedDay(text: Text, listing: Pick<Listing, "headers">, year: number): Text {
  const day = listedDay(listing, year);
  return day === null ? text : inAll((language) => saidIn(text, language).replaceAll(`31.12.${year}`, day));
}
