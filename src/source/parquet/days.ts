import type { SchemaElement } from "hyparquet";

const DAY = 86_400_000;
const HOUR = 3_600_000;

/**
 * What the number of a date or a time counts: days, or parts of a second on the clock on the wall (`local`) or in
 * UTC.
 */
interface TimeUnit {
  readonly perMillisecond: bigint;
  readonly isLocal: boolean;
}
type DateUnit = "days" | "moment" | TimeUnit;

/** Of a column of dates or times; null for any other. A time that does not say so is in UTC, as the format has it. */
export function unitOf({ converted_type: type, logical_type: logical }: SchemaElement): DateUnit | null {
  if (type === "DATE" || logical?.type === "DATE") return "days";
  if (logical?.type === "TIMESTAMP")
    return { perMillisecond: PER_MILLISECOND[logical.unit], isLocal: !logical.isAdjustedToUTC };
  if (type === "TIMESTAMP_MILLIS") return { perMillisecond: 1n, isLocal: false };
  return type === "TIMESTAMP_MICROS" ? { perMillisecond: 1000n, isLocal: false } : null;
}

const PER_MILLISECOND = { MILLIS: 1n, MICROS: 1000n, NANOS: 1_000_000n } as const;

/**
 * The value as YYYY-MM-DD; the time of day is no part of a posting. A moment told in UTC is of its day in Norway: 31
 * December 23:00 is New Year's Day.
 */
export function dayOf(unit: DateUnit): (value: unknown) => string {
  if (unit === "days") return (value) => dateText(Number(value) * DAY);
  if (unit === "moment") return (value) => dayInNorway((value as Date).getTime());
  const day = unit.isLocal ? dateText : dayInNorway;
  return (value) => day(Number(BigInt(value as number | bigint) / unit.perMillisecond));
}

/** A number beyond the calendar is no date. */
const dateText = (millis: number): string =>
  Math.abs(millis) <= 8.64e15 ? new Date(millis).toISOString().slice(0, 10) : "?";

const IN_NORWAY = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Oslo",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});
/** Hours that are remembered: those of more than a year. */
const REMEMBERED = 10_000;
const knownHours = new Map<number, string>();

function dayInNorway(millis: number): string {
  const hour = Math.floor(millis / HOUR);
  const known = knownHours.get(hour);
  if (known !== undefined) return known;
  if (Math.abs(millis) > 8.64e15 - HOUR) return "?";
  const found = IN_NORWAY.format(hour * HOUR);
  if (knownHours.size < REMEMBERED) knownHours.set(hour, found);
  return found;
}
