import { changeParts, readParts } from "../source/zip/changeParts";
import { unescapeMarkup } from "../table/unescapeMarkup";

export interface FrozenFile {
  readonly bytes: Uint8Array;
  /** Cells that show an error, and now always will. */
  readonly errors: readonly FrozenError[];
}

interface FrozenError {
  readonly sheet: string;
  /** "D4". */
  readonly cell: string;
  /** "#NAME?". */
  readonly error: string;
}

/**
 * The .xlsx file with every formula replaced by the value it shows; all else is as it was: looks, comments, the
 * user's own cells, charts, hidden sheets. Sheets in `except` are left alone. Throws for what is no ordinary .xlsx
 * file.
 */
export async function freezeFile(file: Uint8Array, except: readonly string[] = []): Promise<FrozenFile> {
  const sheets = await worksheetParts(await readParts(file));
  const errors = new Map<string, readonly FrozenError[]>();
  const bytes = await changeParts(file, (name) => {
    const sheet = sheets.get(name);
    if (sheet !== undefined && !except.includes(sheet)) {
      return (text) => {
        const frozen = withoutFormulas(text);
        errors.set(
          sheet,
          frozen.errors.map((each) => ({ sheet, ...each })),
        );
        return frozen.text;
      };
    }
    return OTHER_PARTS.find(({ part }) => part.test(name))?.change ?? null;
  });
  return { bytes, errors: [...sheets.values()].flatMap((sheet) => errors.get(sheet) ?? []) };
}

const PART_NAMED = /<(?:\w+:)?(?:Override|Relationship)\b[^<>]*\/>/g;
const COLUMN_FORMULA = /<(?:\w+:)?(?:calculatedColumnFormula|totalsRowFormula)\b[^<>]*(?:\/>|>[^<]*<\/[^<>]*>)/g;

/**
 * The list of cells to calculate goes with the formulas, and an Excel table no longer says how a new row is
 * calculated.
 */
const OTHER_PARTS: readonly { readonly part: RegExp; readonly change: ((text: string) => string) | "drop" }[] = [
  { part: /^xl\/calcChain\.xml$/, change: "drop" },
  {
    part: /^\[Content_Types\]\.xml$|^xl\/_rels\/workbook\.xml\.rels$/,
    change: (text) => text.replace(PART_NAMED, (element) => (element.includes("calcChain") ? "" : element)),
  },
  { part: /^xl\/tables\/[^/]+\.xml$/, change: (text) => text.replace(COLUMN_FORMULA, "") },
];

const SHEET_DATA = /<(?:\w+:)?sheetData\b[^<>]*(?<!\/)>/;
const SHEET_DATA_END = /<\/(?:\w+:)?sheetData>/;
/** A cell's start and what is in it, to the next tag of a cell. */
const CELL = /<((?:\w+:)?c)\b([^<>]*)(?<!\/)>([^<]*(?:<(?!\/?(?:\w+:)?c\b)[^<]*)*)/g;
const FORMULA = /<(?:\w+:)?f\b[^<>]*(?:\/>|(?<!\/)>[^<]*(?:<(?!\/?(?:\w+:)?f\b)[^<]*)*<\/(?:\w+:)?f>)/;

/**
 * What a formula shows that could not be calculated. #N/A is none of them: it is how a report says that there is no
 * figure.
 */
const ERROR = /<(?:\w+:)?v>(#(?!N\/A)[A-Z][A-Z0-9_/]*[!?]?)</;

interface Frozen {
  readonly text: string;
  readonly errors: readonly { readonly cell: string; readonly error: string }[];
}

/**
 * The XML of a sheet with what its formulas show in their place. Formulas outside cells (rules for looks and input)
 * stay.
 */
export function withoutFormulas(xml: string): Frozen {
  const errors: { readonly cell: string; readonly error: string }[] = [];
  const start = SHEET_DATA.exec(xml)?.index ?? xml.length;
  const end = start + (SHEET_DATA_END.exec(xml.slice(start))?.index ?? 0);
  const data = xml.slice(start, end).replace(CELL, (whole, tag: string, attributes: string, content: string) => {
    if (!FORMULA.test(content)) return whole;
    const error = ERROR.exec(content)?.[1];
    if (error !== undefined) errors.push({ cell: /\br="([^"]*)"/.exec(attributes)?.[1] ?? "", error });
    // `cm` says how the formula fills cells.
    return `<${tag}${attributes.replace(/(?<!\s)\s+cm="\d+"/, "")}>${content.replace(FORMULA, "")}`;
  });
  return { text: xml.slice(0, start) + data + xml.slice(end), errors };
}

type Parts = ReadonlyMap<string, () => Promise<string>>;

/** Part of the file -> name of the sheet it holds, in the order of the workbook. Throws for what is no workbook. */
async function worksheetParts(parts: Parts): Promise<ReadonlyMap<string, string>> {
  const workbook = await textOf(parts, "xl/workbook.xml");
  const relations = await textOf(parts, "xl/_rels/workbook.xml.rels");
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)].map(([element]) => [
      attribute(element, "Id"),
      partOf(attribute(element, "Target")),
    ]),
  );
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^<>]*>/g)].map(
    ([element]) => [targets.get(attribute(element, "\\w+:id")) ?? "", attribute(element, "name")] as const,
  );
  return new Map(sheets.filter(([part]) => parts.has(part)));
}

async function textOf(parts: Parts, name: string): Promise<string> {
  const text = await parts.get(name)?.();
  if (text === undefined) throw new Error(`Filen har ingen ${name}`);
  return text;
}

/** "worksheets/sheet1.xml" and "/xl/worksheets/sheet1.xml" are the same part. */
const partOf = (target: string): string => (target.startsWith("/") ? target.slice(1) : `xl/${target}`);

function attribute(element: string, name: string): string {
  const [, double, single = ""] = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(element) ?? [];
  return unescapeMarkup(double ?? single);
}
