import { words } from "../texts/words";
import { ore, type Ore } from "../amounts/ore";
import type { Unit } from "../amounts/printAmount";
import { markAmount, type Mark } from "../ledger/avstemming";
import type { Problem } from "../ledger/problem";
import { cellAddress } from "../table/excel/a1";
import { TEXT_COLUMN } from "../sheets/anchorSheet";
import { AVSTEMMING_BLOCK, kapittelOfLine } from "../sheets/avstemmingSheet";
import { KRONER_PER_UNIT } from "../table/excel/numberFormats";
import type { RowInputs } from "../table/table";
import { anchorsNow } from "./anchorsNow";
import { reading, type Reading } from "./hostProblems";
import type { Anchors, AnchoredTable } from "./readAnchors";
import { readAreas } from "./readContents";
import { sortedTable } from "./refresh/sortedAnchors";
import { contentAt, valueAt, type Contents } from "./refresh/contents";
import { type RunExcel, runInExcel } from "./runInExcel";
import { areasAround } from "./tableAreas";

/** What the user has written in the fields of the report, by table id and row id, and what of it is no amount. */
export interface TableInputs {
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, RowInputs>>;
  readonly problems: readonly Problem[];
  /** What stands beside each kapittel on the sheet «Avstemming»; null where the workbook has none. */
  readonly marks: readonly Mark[] | null;
  /**
   * Fields that hold a formula: «Status!F7». What it gives is among the inputs; the formula itself stands in the
   * workbook only.
   */
  readonly formulas: readonly { readonly sheet: string; readonly address: string }[];
}

const AMOUNTS = ["manuell", "justering"] as const;
const TEXT = "kommentar";
const INPUTS: readonly string[] = [...AMOUNTS, TEXT];
const NOTHING: TableInputs = { inputs: new Map(), problems: [], marks: null, formulas: [] };

/**
 * The fields of the report the workbook holds, when that is of the year given; comments only when it is of the period
 * too.
 */
export function readInputs(
  year: number,
  period: string | null,
  run: RunExcel = runInExcel,
): Promise<Reading<TableInputs>> {
  return reading(() =>
    run(async (context) => {
      const anchors = await anchorsNow(context);
      const asked = anchors ? [...fieldTables(anchors, year), ...avstemmingOf(anchors, year)] : [];
      const areas = areasAround(asked);
      return anchors === null || areas.length === 0
        ? NOTHING
        : inputsIn(anchors, await readAreas(context, areas), year, period);
    }),
  );
}

/** The same, of what is read already. */
export function inputsIn(anchors: Anchors, contents: Contents, year: number, period: string | null): TableInputs {
  const tables = fieldTables(anchors, year).map((table) => sortedTable(table, contents));
  const [avstemming] = avstemmingOf(anchors, year).map((table) => sortedTable(table, contents));
  return {
    ...inputsOf(anchors, tables, contents, anchors.facts.period === period),
    marks: avstemming ? marksOf(avstemming, contents) : null,
  };
}

/** The sheet «Avstemming» of a report of the year; none where there is no such sheet. */
const avstemmingOf = ({ facts, tables }: Anchors, year: number): readonly AnchoredTable[] => {
  const table = tables.get(AVSTEMMING_BLOCK);
  return facts.year === year && table && table.sheet !== null ? [table] : [];
};

function marksOf(table: AnchoredTable, contents: Contents): readonly Mark[] {
  return [...table.lines.keys()].flatMap((line): Mark[] => {
    const kapittel = kapittelOfLine(line);
    if (kapittel === null) return [];
    const amount = (column: string): Ore | null => markAmount(fieldOf(table, line, column, contents));
    const words = (column: string): string => String(fieldOf(table, line, column, contents)).trim();
    return [
      {
        kapittel,
        spesifikasjon: amount("spesifikasjon"),
        forklart: amount("forklart"),
        forklaring: words("forklaring"),
        av: words("av"),
      },
    ];
  });
}

function fieldTables({ facts, tables }: Anchors, year: number): readonly AnchoredTable[] {
  return facts.year === year
    ? [...tables.values()].filter(({ columns, sheet }) => sheet !== null && INPUTS.some((id) => columns.has(id)))
    : [];
}

function inputsOf(
  { facts }: Anchors,
  tables: readonly AnchoredTable[],
  contents: Contents,
  withComments: boolean,
): Omit<TableInputs, "marks"> {
  const kroner = KRONER_PER_UNIT[facts.unit as Unit] ?? 1;
  const rows = tables.flatMap((table) =>
    [...table.lines.keys()]
      .filter((id) => !id.startsWith("#"))
      .map((id) => ({ table, id, ...rowInputs(table, id, contents, kroner, withComments) })),
  );
  const inputs = new Map<string, Map<string, RowInputs>>();
  for (const { table, id, given } of rows)
    if (Object.keys(given).length > 0)
      (inputs.get(table.table) ?? (inputs.set(table.table, new Map()).get(table.table) as Map<string, RowInputs>)).set(
        id,
        given,
      );
  return {
    inputs,
    problems: rows.flatMap(({ problems }) => problems),
    formulas: rows.flatMap(({ table, id }) => formulasOf(table, id, contents)),
  };
}

function rowInputs(
  table: AnchoredTable,
  line: string,
  contents: Contents,
  kroner: number,
  withComments: boolean,
): { readonly given: RowInputs; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const given: { manuell?: Ore; justering?: Ore; kommentar?: string } = {};
  for (const id of AMOUNTS) {
    const content = fieldOf(table, line, id, contents);
    if (typeof content === "number" && Number.isSafeInteger(Math.round(content * kroner * 100)))
      given[id] = ore(Math.round(content * kroner * 100));
    else if (content !== "") problems.push(unreadable(table, line, id, content, contents));
  }
  const comment = fieldOf(table, line, TEXT, contents);
  if (withComments && comment !== "") given.kommentar = String(comment);
  return { given, problems };
}

function fieldOf(
  { sheet, lines, columns }: AnchoredTable,
  line: string,
  column: string,
  contents: Contents,
): string | number | boolean {
  const [row, at] = [lines.get(line)?.row ?? null, columns.get(column)?.column ?? null];
  return sheet === null || row === null || at === null ? "" : valueAt(contents, sheet, row, at);
}

function formulasOf(
  { sheet, lines, columns }: AnchoredTable,
  line: string,
  contents: Contents,
): TableInputs["formulas"] {
  const { row = null, written = [] } = lines.get(line) ?? {};
  if (sheet === null || row === null) return [];
  // A sum of fields, and one that repeats another, are formulas of ours: their marks say so.
  const places = [...columns.values()].flatMap(({ id, column }, position) =>
    INPUTS.includes(id) && column !== null && !written[position]?.startsWith("f") ? [column] : [],
  );
  return places
    .filter((column) => String(contentAt(contents, sheet, row, column)).startsWith("="))
    .map((column) => ({ sheet, address: cellAddress(column, row) }));
}

function unreadable(
  { sheet, title, lines, columns }: AnchoredTable,
  line: string,
  column: string,
  content: unknown,
  contents: Contents,
): Problem {
  const row = String(valueAt(contents, sheet ?? "", lines.get(line)?.row ?? 1, columns.get(TEXT_COLUMN)?.column ?? 0));
  return {
    code: "felt-uleselig",
    severity: "warning",
    message: words`Feltet «${columns.get(column)?.header ?? column}» i raden «${row}» i ${title} har «${String(content)}», som ikke er et beløp. Skriv et tall i tabellens enhet, eller tøm feltet.`,
  };
}
