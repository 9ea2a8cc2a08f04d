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
