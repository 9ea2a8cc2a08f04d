import { MONTHS } from "./months";
import { words, wordsOf, type Text, type Words } from "./words";

/** The month's name: 8 -> «august». */
export const monthName = (month: number): Words => wordsOf(MONTHS[month - 1] ?? "");

/** «30. april 2024». */
export const dateText = (year: number, month: number, day: number): Words =>
  words(["", `. ${MONTHS[month - 1] ?? ""} `, ""], day, year);

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The month's last day: 4 of 2024 -> «30. april 2024». */
export const lastDayOf = (year: number, month: number): Words => dateText(year, month, lastDay(year, month));

/** «Status økonomi per 30. april 2024». */
export const asOf = (title: Text, year: number, month: number): Words =>
  words(["", " per ", `. ${MONTHS[month - 1] ?? ""} `, ""], title, lastDay(year, month), year);
