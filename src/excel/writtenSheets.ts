import { fingerprint, type Content, type IdentityOf } from "../sheets/fingerprint";
import type { ExcelContext } from "./excelSubset";
import { readContents } from "./readContents";
import type { Contents } from "./refresh/contents";
import type { Move } from "./writePlan";

/**
 * The sheets set aside, by their names now, that hold something else than before: somebody has written in them. Excel
 * names moved sheets otherwise in their formulas.
 */
export async function writtenSheets(
  context: ExcelContext,
  moves: readonly Move[],
  before: Contents,
): Promise<readonly string[]> {
  if (moves.length === 0) return [];
  const names = moves.map(({ to }) => to);
  const { contents } = await readContents(context, names, names);
  const earlier = new Map(moves.map(({ from, to }) => [to.toLowerCase(), from.toLowerCase()]));
  const identityOf: IdentityOf = ({ sheet, row, column }) => {
    const name = sheet?.toLowerCase() ?? "";
    return `{${earlier.get(name) ?? name}/${row}/${column}}`;
  };
  const marks = (all: Contents, sheet: string): readonly (readonly string[])[] =>
    (all.get(sheet)?.formulas ?? []).map((row) => row.map((content: Content) => fingerprint(content, identityOf)));
  return moves.flatMap(({ from, to }) => (isSame(marks(before, from), marks(contents, to)) ? [] : [to]));
}

const isSame = (one: readonly (readonly string[])[], other: readonly (readonly string[])[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
