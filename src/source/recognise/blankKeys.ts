import { parseKonto } from "../../ledger/kostra/konto";
import { textOf, type Cell } from "../cells/cell";
import { endsAsTotal, isTotalText } from "../cells/totalText";
import type { RecognisedColumn } from "../source";

/** A group that is written once leaves at least so many of its rows blank, where its codes come again further down. */
const BLANK_SHARE = 0.3;
const FIRST_FINANCE_ART = "800";

/**
 * Positions of ansvar and funksjon that may stand only in the first row of their group, as a pivot table writes them:
 * no code comes twice running, and below or above some of them are postings without, whose account seldom is without.
 * Whether they are of the group above is for the user to say.
 */
export function blankKeys(
  rows: readonly (readonly Cell[])[],
  columns: readonly RecognisedColumn[],
  header: readonly number[],
): readonly number[] {
  const konto = columns.find(({ role }) => role.kind === "konto")?.position;
  if (konto === undefined) return [];
  const amounts = columns.filter(({ role }) => role.kind === "amount").map(({ position }) => position);
  const hasAmount = (row: readonly Cell[]): boolean => amounts.some((position) => /\d/.test(textOf(row[position])));
  const title = textOf(rows[header.at(-1) ?? -1]?.[konto]);
  // A row of headers between the others begins the groups again.
  const isBreak = (row: readonly Cell[]): boolean => title !== "" && textOf(row[konto]) === title;
  const data = rows.slice((header.at(-1) ?? -1) + 1);
  const codes = columns
    .filter(({ role }) => role.kind === "ansvar" || role.kind === "funksjon")
    .map(({ position }) => position)
    .filter((position) => data.some((row) => textOf(row[position]) === ""));
  if (codes.length === 0) return [];
  const below = data.filter((row) => !row.some((cell) => isTotalText(textOf(cell)) || endsAsTotal(textOf(cell))));
  const isPosting = (row: readonly Cell[]): boolean => /\d/.test(textOf(row[konto])) && hasAmount(row);
  // A row of its own may have the code, with their sum or without, above those it is of.
  const isHead = (row: readonly Cell[], position: number): boolean =>
    textOf(row[konto]) === "" && /\d/.test(textOf(row[position]));
  return codes.filter((position) =>
    isWrittenOnce(
      below.filter((row) => isPosting(row) || isHead(row, position) || isBreak(row)),
      position,
      konto,
      columns,
      isBreak,
    ),
  );
}

function isWrittenOnce(
  all: readonly (readonly Cell[])[],
  position: number,
  konto: number,
  columns: readonly RecognisedColumn[],
  isBreak: (row: readonly Cell[]) => boolean,
): boolean {
  const rows = all.filter((row, at) => !isAgain(row, all[at - 1], columns));
  const parts = parted(
    rows,
    (row) => isBreak(row) || (textOf(row[position]) === "" && isOfBalance(textOf(row[konto]))),
  );
  const filled = parts.map((part) => part.map((row) => textOf(row[position])).filter((text) => text !== ""));
  if (
    filled.every((texts) => texts.length === 0) ||
    filled.some((texts) => texts.some((text, at) => text === texts[at - 1]))
  )
    return false;
  const blank = membersWithoutCode(rows, position, konto, columns);
  if (blank.length === 0) return false;
  return filled.every((texts) => new Set(texts).size === texts.length) || blank.length >= BLANK_SHARE * rows.length;
}

/**
 * The rows that lack the code of a group. A name without its code is of a code that has it, whatever the account; one
 * that no code has is of none, below another's. Those above the first code are with them: a file that is parted in the
 * middle of a group begins so.
 */
function membersWithoutCode(
  rows: readonly (readonly Cell[])[],
  position: number,
  konto: number,
  columns: readonly RecognisedColumn[],
): readonly (readonly Cell[])[] {
  const own = columns.find((column) => column.position === position)?.role.kind;
  const at = columns.find(({ role }) => role.kind === "name" && role.of === own)?.position;
  const nameIn = (row: readonly Cell[]): string => (at === undefined ? "" : bareName(textOf(row[at])));
  const isCoded = (row: readonly Cell[]): boolean => textOf(row[position]) !== "";
  const named = new Set(rows.filter(isCoded).map(nameIn));
  let above = "";
  return rows.filter((row) => {
    const name = nameIn(row);
    if (isCoded(row)) above = name;
    else return name === "" ? hasAnsvar(textOf(row[konto])) : above === "" || named.has(name);
    return false;
  });
}

/** A name as it is in every row of its code: signs and spaces differ within a file, where a text was broken or cut. */
export const bareName = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");

/** The rows in the parts that those of `isBreak` stand between. */
function parted<R>(rows: readonly R[], isBreak: (row: R) => boolean): readonly (readonly R[])[] {
  const parts: R[][] = [[]];
  for (const row of rows) {
    if (isBreak(row)) parts.push([]);
    else parts.at(-1)?.push(row);
  }
  return parts;
}

const isOfBalance = (text: string): boolean => parseKonto(/^\d+/.exec(text)?.[0] ?? "")?.kontoklasse === "balanse";

/**
 * A row that stands twice running (with another number of voucher or row, or the same), or again for another year or
 * figure, tells no more than once.
 */
function isAgain(
  row: readonly Cell[],
  above: readonly Cell[] | undefined,
  columns: readonly RecognisedColumn[],
): boolean {
  if (above?.length !== row.length) return false;
  const differs = (position: number): boolean => textOf(row[position]) !== textOf(above[position]);
  const kindAt = (position: number): string | undefined =>
    columns.find((column) => column.position === position)?.role.kind;
  // Most rows differ in their first cells from the one above: nothing is gathered of them.
  if (row.every((_, position) => !differs(position) || kindAt(position) === "ignored")) return true;
  const isOther = (kind: string | undefined): boolean => kind === "aar" || kind === "figur";
  return (
    row.every((_, position) => !differs(position) || isOther(kindAt(position)) || kindAt(position) === "amount") &&
    row.some((_, position) => differs(position) && isOther(kindAt(position)))
  );
}

/**
 * Whether the account is of drift and investering, but taxes, grants and finance, which often are nobody's; the
 * balance has no ansvar.
 */
export function hasAnsvar(text: string): boolean {
  const konto = parseKonto(/^\d+/.exec(text.replaceAll(".", ""))?.[0] ?? "");
  if (konto === null || (konto.kontoklasse !== "drift" && konto.kontoklasse !== "investering")) return false;
  return konto.art < FIRST_FINANCE_ART && !/^5/.test(konto.art);
}
