import { words, type Words } from "../texts/words";
import { dateText } from "../texts/dates";

const IN_NORWAY = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Oslo",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/**
 * The moment by the clock in Norway, wherever it is written: "2026-11-23T08:38:54.000Z" -> "23. november 2026 kl.
 * 09.38". Throws RangeError for what is no ISO time.
 */
export function builtText(built: string): Words {
  const parts = new Map(IN_NORWAY.formatToParts(new Date(built)).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
  const [year, month, day] = [of("year"), of("month"), of("day")].map(Number) as [number, number, number];
  return words`${dateText(year, month, day)} kl. ${`${of("hour")}.${of("minute")}`}`;
}
