import { changeParts, readParts } from "../source/zip/changeParts";
import { withoutFormulas } from "./withoutFormulas";
import { worksheetParts } from "./worksheetParts";

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
