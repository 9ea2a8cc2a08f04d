import { textOf } from "../cells/cell";
import { isTotalName, isTotalText } from "../cells/totalText";
import { contentOf, type Cell, type Content } from "./contentOf";
import { isBudget } from "./amountCompany";
import { fold, meaningOf, type Meaning } from "./meaningOf";
import { withMonths } from "./monthHeaders";
import { DATE_WORDS, OF_WHOLE_YEAR, SO_FAR } from "./synonyms";

export type CellRow = readonly Cell[];

/** One column before the columns beside it are considered. */
export interface Candidate {
  readonly position: number;
  /** As the wizard shows it: «Ansvar – Kode» for a two-row header. */
  readonly header: string;
  readonly meaning: Meaning;
  readonly content: Content;
  readonly samples: readonly string[];
  /** The cells looked at, row by row the same rows in every column. */
  readonly cells: readonly Cell[];
  /** Some of the rows looked at, and not most, are called totals in it. */
  readonly namesTotals?: boolean;
}

/**
 * How many data rows are looked at, at most, taken evenly from all: exports are sorted, and the first hundreds may be
 * one account.
 */
const SAMPLE_ROWS = 400;
const SAMPLES_SHOWN = 3;

/** The columns of `rows` when the header is the given rows (none, one or two of them, ending just above the data). */
export function candidatesOf(rows: readonly CellRow[], header: readonly number[]): readonly Candidate[] {
  const looked = spread(rows.slice((header.at(-1) ?? -1) + 1)).map((row) => ({ row, texts: row.map(cellText) }));
  const filled = looked.map(({ texts }) => texts.filter((text) => text !== "").length);
  const isWide = filled.filter((count) => count > 2).length * 2 > filled.filter((count) => count > 1).length;
  // A line of dashes is no row of data, and a text alone between rows of several cells is a heading or a note.
  const isDashes = (texts: readonly string[]): boolean =>
    texts.some((text) => text !== "") && !texts.some((text) => /[\p{L}\d]/u.test(text));
  const data = looked.filter(
    ({ texts }, row) => !texts.some(isTotalText) && !isDashes(texts) && !(isWide && filled[row] === 1),
  );
  const shown = header.map((index) => (rows[index] ?? []).map(cellText));
  const headers = shown.map(withMonths);
  const width = Math.max(0, ...headers.map(filledWidth), commonWidth(data.map(({ texts }) => texts)));
  const groupsOf = (texts: readonly (readonly string[])[]): readonly string[] =>
    texts.length === 2 ? groupTitles(texts[0] as string[], texts[1] as string[], width) : [];
  const [groups, groupsShown] = [groupsOf(headers), groupsOf(shown)];
  const fields = headers.at(-1) ?? [];
  return Array.from({ length: width }, (_, position) => {
    const cells = data.map(({ row }) => row[position] ?? null);
    const field = fields[position] ?? "";
    const group = groups[position] ?? "";
    const content = contentOf(cells);
    const meaning = group === "" ? meaningOf(field) : meaningUnder(group, field);
    return {
      position,
      header: [groupsShown[position] ?? "", shown.at(-1)?.[position] ?? ""].filter((text) => text !== "").join(" – "),
      meaning: isOfPeriod(meaning, content) && !cells.every(isYearAndMonth) ? MOVEMENT : meaning,
      content,
      samples: [...new Set(data.flatMap(({ texts }) => texts[position] || []))].slice(0, SAMPLES_SHOWN),
      cells,
      ...(namesTotals(looked.map(({ texts }) => texts[position] ?? "")) && { namesTotals: true }),
    };
  });
}

/** A column in which all rows are «UB» says what they are, and not which of them are sums of others. */
function namesTotals(texts: readonly string[]): boolean {
  const totals = texts.filter(isTotalName).length;
  return totals > 0 && totals <= MOST_TOTALS * texts.length;
}
const MOST_TOTALS = 0.6;

/** «Periode» over amounts, as between IB and UB, is what came in the period. */
const isOfPeriod = (meaning: Meaning, { clearAmount, periode }: Content): boolean =>
  meaning.kind === "code" && meaning.of === "periode" && clearAmount >= 0.3 && periode < 0.5;
/** «2024.8»: a period with a point in it, and no amount. */
const isYearAndMonth = (cell: Cell): boolean => /^(?:(?:19|20)\d\d[.,](?:0?\d|1[0-6])|)$/.test(cellText(cell));
const MOVEMENT: Meaning = { kind: "amount", word: "movement", exact: true };

/** A cell as one line of trimmed text. */
export function cellText(cell: Cell): string {
  return textOf(cell).replace(/\s+/g, " ");
}

function spread(rows: readonly CellRow[]): readonly CellRow[] {
  const step = Math.ceil(rows.length / SAMPLE_ROWS);
  return rows.filter((_, index) => index % step === 0);
}

/** The width most rows reach: a row or two that are wider have a separator inside a text, and make no column. */
function commonWidth(data: readonly (readonly string[])[]): number {
  const widths = data
    .map(filledWidth)
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  return widths[(widths.length - 1) >> 1] ?? 0;
}

function filledWidth(texts: readonly string[]): number {
  return texts.reduce((width, text, index) => (text === "" ? width : index + 1), 0);
}

/** A group title stands in its first cell only and holds until the next. */
function groupTitles(titles: readonly string[], fields: readonly string[], width: number): readonly string[] {
  let title = "";
  return Array.from({ length: width }, (_, position) => {
    title = titles[position] || (fields[position] ? title : "");
    return title;
  });
}

/**
 * «Hittil» below «Budsjett 2024», and «Budsjett» below «Hittil i år», is the budget so far; «Akkumulert» below «2024»
 * is that year's accounts.
 */
function meaningUnder(group: string, field: string): Meaning {
  if (field === "") return meaningOf(group);
  const own = meaningOf(field);
  if (SO_FAR.test(group) && own.kind === "amount" && isBudget(own.word) && !OF_WHOLE_YEAR.test(field))
    return meaningOf(`${field} ${group}`);
  if (!SO_FAR.test(field)) return inGroup(meaningOf(group), meaningBelow(meaningOf(group), field));
  const together = meaningOf(`${group} ${field}`);
  return together.kind === "unknown" ? meaningOf(group) : together;
}

/** A date below «Periode» is what the periods are read from, and not one that is set aside. */
function meaningBelow(group: Meaning, field: string): Meaning | null {
  return group.kind === "code" && group.of === "periode" && DATE_WORDS.includes(fold(field)) ? null : meaningOf(field);
}

const OF_LAST_YEAR: ReadonlySet<string> = new Set(["regnskapIFjor", "iFjorHittil"]);

/** A field's meaning below its group's: «Kode» under «Ansvar» is ansvar, «Beløp» under «..Jan/2026» is January. */
function inGroup(group: Meaning, field: Meaning | null): Meaning {
  if (field === null) return group;
  if (group.kind === "ignored") return group;
  if (group.kind === "code" || group.kind === "name") {
    if (field.kind === "plainCode")
      return { kind: "code", of: group.of, exact: group.exact && field.rank === 0, rank: group.rank };
    if (field.kind === "plainName") return { kind: "name", of: group.of, exact: group.exact, rank: group.rank };
  }
  if (group.kind === "amount" && field.kind === "amount") {
    // «Regnskap» below «Hittil i fjor» or «2023» is last year's.
    const vague = field.word === "amount" || (field.word === "regnskap" && OF_LAST_YEAR.has(group.word));
    return { ...group, ...field, word: vague ? group.word : field.word, exact: vague ? group.exact : field.exact };
  }
  return field.kind === "plainCode" || field.kind === "plainName" ? { kind: "unknown" } : field;
}
