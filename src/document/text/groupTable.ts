import { cellNumber, type DecimalSign } from "../cellNumber";
import type { Place, PrintedRow, PrintedTable } from "../reportDocument";
import type { FigureTail } from "./figureTail";
import { figureCounts } from "./groupings";
import { headerColumns } from "./headerColumns";
import type { headerLines } from "./headerLines";
import type { Line } from "./line";
import { rowReadings, type Reading } from "./rowReadings";
import type { RowLine, TableGroup } from "./tableGroups";
import { wideColumns, wideHeaders, wideReading } from "./wideRows";

export const placeOfLine = ({ number, page }: Line): Place => ({
  kind: "line",
  line: number,
  ...(page !== undefined && { page }),
});

/** The table that a group of lines is, with the headings above it. */
export function groupTable(
  group: TableGroup,
  above: ReturnType<typeof headerLines>,
  decimal: DecimalSign,
): PrintedTable {
  const texts = group.rows.flatMap(({ line, tail }) => (tail ? [line.text] : []));
  const wide = wideColumns(texts, decimal);
  const headerTexts = above.headers.map(({ text }) => text);
  const { headers, labelHeader, readings } = wide
    ? { ...wideHeaders(headerTexts, wide), readings: texts.map((text) => wideReading(text, wide, decimal)) }
    : narrow(
        group.rows.flatMap(({ tail }) => tail ?? []),
        headerTexts,
        decimal,
      );
  const read = readings[Symbol.iterator]();
  const rows = group.rows.map((row) =>
    printedRow(row, row.tail ? ((read.next().value as Reading | null | undefined) ?? null) : null),
  );
  return {
    kind: "table",
    labelHeader,
    caption: above.caption,
    headers,
    rows: withWholeLabels(rows, group.rows),
    place: placeOfLine((above.headers[0] ?? group.rows[0]?.line) as Line),
  };
}

function narrow(tails: readonly FigureTail[], headerTexts: readonly string[], decimal: DecimalSign) {
  const counts = candidates(tails, decimal);
  const tried = counts.map((count) => ({ count, header: headerColumns(headerTexts, count) }));
  const best =
    tried.find(({ header }) => header !== null && header.labelHeader !== "") ??
    tried.find(({ header }) => header !== null) ??
    tried[0];
  const count = best?.count ?? 1;
  const { labelHeader, headers } = best?.header ?? { labelHeader: "", headers: Array<string>(count).fill("") };
  return { labelHeader, headers, readings: rowReadings(tails, count, decimal) };
}

const MOST_CANDIDATES = 30;
/** What a row counts for where its first figure would belong to the label. */
const IN_LABEL = 0.8;

/**
 * How many columns there may be, the likeliest first: those that most rows can have, those that need no figure to
 * belong to a label before the others.
 */
function candidates(tails: readonly FigureTail[], decimal: DecimalSign): readonly number[] {
  const whole = tails.map(({ pieces }) => figureCounts(pieces, decimal));
  const without = tails.map(({ pieces }) => figureCounts(pieces.slice(1), decimal));
  const can = (counts: typeof whole, count: number): number =>
    counts.filter(({ fewest, most }) => fewest <= count && count <= most).length;
  const most = Math.min(MOST_CANDIDATES, Math.max(...whole.map((each) => each.most)));
  const votes = Array.from({ length: Math.max(1, most) }, (_, c) => c + 1).map((count) => ({
    count,
    rows: Math.max(can(whole, count), IN_LABEL * can(without, count)),
  }));
  const enough = Math.max(...votes.map(({ rows }) => rows)) * 0.75;
  return votes
    .filter(({ rows }) => rows >= enough && rows > 0)
    .sort((a, b) => b.rows - a.rows || a.count - b.count)
    .map(({ count }) => count);
}

function printedRow({ line, tail }: RowLine, reading: Reading | null): PrintedRow {
  const place = placeOfLine(line);
  if (!tail) return { label: line.text.trim(), place, cells: [] };
  return reading
    ? { label: reading.label, place, cells: reading.cells.map((text) => ({ text, place })) }
    : { label: tail.label, place, cells: null };
}

/**
 * Labels that go over two lines made whole: what stands above a row that begins in the middle of something, and what
 * follows below.
 */
function withWholeLabels(rows: readonly PrintedRow[], lines: readonly RowLine[]): readonly PrintedRow[] {
  const whole: PrintedRow[] = [];
  rows.forEach((row, r) => {
    const before = whole.at(-1);
    const isWords = lines[r]?.tail === null;
    if (isWords && before?.cells && before.cells.length > 0 && /^\p{Ll}/u.test(row.label))
      whole[whole.length - 1] = { ...before, label: `${before.label} ${row.label}` };
    else if (
      !isWords &&
      before?.cells?.length === 0 &&
      (/^[\p{Ll}\d(]/u.test(row.label) || row.label === "") &&
      cellNumber(row.label) === null
    )
      whole[whole.length - 1] = { ...row, label: `${before.label} ${row.label}`.trim() };
    else whole.push(row);
  });
  return whole;
}
