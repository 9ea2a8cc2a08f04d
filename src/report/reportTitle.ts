import { words, wordsOf, type Words } from "../texts/words";
import { monthName } from "../texts/dates";
import { REPORTS } from "./reports";
import type { Report } from "./report";

/** «Årsrapport 2024», «Tertialrapport 2 2024», «Månedsrapport oktober 2024». */
export function reportTitle({ template, year, month }: Pick<Report, "template" | "year" | "month">): Words {
  const { title, month: own } = REPORTS[template.report];
  return own === null && month !== null
    ? words`${wordsOf(title)} ${monthName(month)} ${year}`
    : words`${wordsOf(title)} ${year}`;
}
