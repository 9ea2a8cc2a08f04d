const SHEET_DATA = /<((?:\w+:)?)sheetData\b[^>]*>[\s\S]*?<\/\1sheetData>/;
const CELL = /<((?:\w+:)?c)\b([^>]*?)(?:\/>|>([\s\S]*?)<\/\1>)/g;
const FORMULA = /<((?:\w+:)?f)\b(?:[^>]*?\/>|[^>]*>[\s\S]*?<\/\1>)/;

/** What a formula shows that could not be calculated. #N/A is none of them: it is how a report says that there is no figure. */
const ERROR = /<(?:\w+:)?v>(#(?!N\/A)[A-Z][A-Z0-9_/]*[!?]?)</;

interface Frozen {
  readonly text: string;
  readonly formulas: number;
  readonly errors: readonly { readonly cell: string; readonly error: string }[];
}

/** The XML of a sheet with what its formulas show in their place. Formulas outside cells (rules for looks and input) stay. */
export function withoutFormulas(xml: string): Frozen {
  let formulas = 0;
  const errors: { readonly cell: string; readonly error: string }[] = [];
  const text = xml.replace(SHEET_DATA, (data) => data.replace(CELL, (whole, tag: string, attributes: string, content: string | undefined) => {
    if (content === undefined) return whole;
    if (!FORMULA.test(content)) return whole;
    formulas += 1;
    const error = ERROR.exec(content)?.[1];
    if (error !== undefined) errors.push({ cell: /\br="([^"]*)"/.exec(attributes)?.[1] ?? "", error });
    // `cm` says how the formula fills cells.
    return `<${tag}${attributes.replace(/\s+cm="\d+"/, "")}>${content.replace(FORMULA, "")}</${tag}>`;
  }));
  return { text, formulas, errors };
}
