import { cellNumber, type CellNumber, type DecimalSign } from "../../document/cellNumber";
import type { Block, PrintedCell, PrintedTable, ReportDocument } from "../../document/reportDocument";
import { rounded, type Interval } from "../reading/interval";
import { stepOf } from "../reading/printedNumber";
import { columnMeaning, isPercentHeader } from "./columnMeaning";
import type { Fact, FactColumn, FactRow, FactTable } from "./factTable";
import { isIncomeLabel, isSumLabel, nameStems } from "./labels";

const UNITS: readonly { readonly pattern: RegExp; readonly kr: number }[] = [
  { pattern: /(?:i|hele|heile) (?:hele |heile )?(?:mill\b|million)|mill\.? ?kr|mnok|in millions/iu, kr: 1_000_000 },
  { pattern: /1[ .]?000|tusen|tkr|t\.kr|in thousands/iu, kr: 1000 },
  { pattern: /(?:i|hele|heile) (?:hele |heile )?(?:kr\b|kroner|kronor)|in kroner/iu, kr: 1 },
];

/** Kroner a unit that a caption or a heading says; null when it says none. */
const unitIn = (text: string): number | null => UNITS.find(({ pattern }) => pattern.test(text))?.kr ?? null;

/**
 * The tables a document prints, as facts with the room that rounding leaves them. `outline`: the headings of each
 * block, nearest first.
 */
export function printedFacts(
  { blocks, decimal }: ReportDocument,
  outline: readonly (readonly string[])[],
): readonly FactTable[] {
  const captions = blocks.flatMap((block) => (block.kind === "table" ? (unitIn(block.caption) ?? []) : []));
  const usual = captions.length > 0 && captions.every((unit) => unit === captions[0]) ? (captions[0] as number) : null;
  return blocks.flatMap((block, b) =>
    block.kind === "table" && block.rows.length <= MOST_ROWS
      ? [
          factTable(block, b, {
            decimal,
            headings: [...(outline[b] ?? [])].reverse(),
            unit: unitOf(block, blocks, b) ?? (holdsAccounts(block) ? usual : null),
          }),
        ]
      : [],
  );
}

/** A table of more rows is data, such as a ledger in a workbook: nobody prints it, and nothing in it is held. */
const MOST_ROWS = 1000;

const holdsAccounts = ({ headers }: PrintedTable): boolean =>
  headers.some((header) => columnMeaning(header).measure !== "value");

/** In the table's caption, in a line right above it, or in its headings. */
function unitOf(table: PrintedTable, blocks: readonly Block[], b: number): number | null {
  const before = blocks[b - 1];
  const above = before && before.kind !== "table" && before.text.length < 60 ? unitIn(before.text) : null;
  // «Avvik i kr» stands above thousands too: it is no percentage.
  const headings = [
    table.labelHeader,
    ...table.headers.filter((header) => columnMeaning(header).measure !== "deviation"),
  ];
  return unitIn(table.caption) ?? above ?? unitIn(headings.join(" "));
}

interface Context {
  readonly decimal: DecimalSign;
  readonly headings: readonly string[];
  readonly unit: number | null;
}

function factTable(table: PrintedTable, block: number, { decimal, headings, unit }: Context): FactTable {
  const columns = table.headers.map((header) => columnMeaning(header));
  const rows = table.rows.map(({ label, place, cells }): FactRow => ({
    label,
    stems: nameStems(label),
    otherNames: [],
    isSum: isSumLabel(label),
    isIncome: isIncomeLabel(label),
    facts: (cells ?? []).map((cell, c) => factOf(cell, { column: columns[c] as FactColumn, label, decimal, unit })),
    place,
    id: null,
  }));
  return {
    origin: "print",
    id: `tabell-${block}`,
    title: headings.at(-1) ?? table.caption,
    headings,
    columns,
    rows,
    krPerUnit: unit,
    incomeIsNegative: incomeIsNegative(rows),
    block,
  };
}

interface CellContext {
  readonly column: FactColumn;
  readonly label: string;
  readonly decimal: DecimalSign;
  readonly unit: number | null;
}

/** «Netto lånegjeld per innbygger (kr)», «… i kroner»; «avskrivninger» has the letters too. */
const LABELLED_KRONER = /(?:\(|\bi |\bhele )kr(?:oner)?\b/iu;

function factOf({ text }: PrintedCell, { column, label, decimal, unit }: CellContext): Fact | null {
  const number = cellNumber(text, decimal);
  if (!number) return null;
  const kind = kindOf(number, column, label, unit);
  const isInKroner = column.measure === "value" && LABELLED_KRONER.test(label);
  const scale = kind === "kr" && !isInKroner ? (unit ?? 1) : 1;
  const step = stepOf(`${scale}e-${number.decimals}`);
  let interval: Interval | undefined;
  return {
    kind,
    sign: Math.sign(number.ticks) as 1 | -1 | 0,
    // Most cells are never asked for theirs.
    get interval() {
      return (interval ??= rounded(step.times(Math.abs(number.ticks)), step));
    },
    decimals: number.decimals,
    value: number.ticks * step.toNumber(),
    half: step.toNumber() / 2,
  };
}

function kindOf(number: CellNumber, { header, measure }: FactColumn, label: string, unit: number | null): Fact["kind"] {
  if (
    number.isPercent ||
    isPercentHeader(header) ||
    measure === "deviationPercent" ||
    measure === "spentPercent" ||
    measure === "changePercent"
  )
    return "percent";
  if (measure !== "value") return "kr";
  if (/prosent|\(%\)|i %/iu.test(label)) return "percent";
  return unit !== null || LABELLED_KRONER.test(label) ? "kr" : "count";
}

/** By the sign that most income rows have. */
function incomeIsNegative(rows: readonly FactRow[]): boolean | null {
  const signs = rows
    .filter(({ isIncome }) => isIncome)
    .flatMap(({ facts }) => facts.flatMap((fact) => (fact?.kind === "kr" && fact.sign !== 0 ? [fact.sign] : [])));
  if (signs.length === 0) return null;
  const negative = signs.filter((sign) => sign < 0).length / signs.length;
  return negative > 0.7 ? true : negative < 0.3 ? false : null;
}
