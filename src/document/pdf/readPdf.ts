import type { ByteSource } from "../../source/source";
import { refusal } from "../../source/xlsx/refused";
import { words } from "../../texts/words";
import { MAX_PDF_BYTES, MAX_TEXT } from "../limits";
import { decimalSignOf, type DecimalSign } from "../cellNumber";
import { gridBlocks, type GridCell } from "../gridBlocks";
import type { Block, Place, ReportDocument } from "../reportDocument";
import { withoutRunningHeads, type Line } from "../text/line";
import { documentOfLines } from "../text/readText";
import { boundUnpacked } from "./boundUnpacked";
import { pageLines, type PageLine, type PageText } from "./pageLines";
import { goesOn, pageTables, type PageTable } from "./pageTables";

/**
 * The report that a PDF is, by its text; pages without text are told. Throws a Refusal for one that is damaged, locked
 * or too large.
 */
export async function readPdf(source: ByteSource): Promise<ReportDocument> {
  if (source.size > MAX_PDF_BYTES)
    throw refusal(
      "kilde-xlsx-for-stor",
      words`den er ${Math.ceil(source.size / 2 ** 20)} MB, og grensen for PDF er ${MAX_PDF_BYTES / 2 ** 20} MB`,
    );
  const pages = withoutPageNumbers(await textOfPages(await source.read(0, source.size)));
  const all = pages.flatMap((page, p) => page.map((line, l) => ({ ...line, page: p + 1, onPage: l + 1 })));
  const decimal = decimalSignOf(all.map(({ text }) => text).join("\n"));
  const byPage = pages.map((): PlacedLine[] => []);
  for (const { number } of withoutRunningHeads(all.map(({ text, page }, l): Line => ({ text, page, number: l })))) {
    const line = all[number] as PlacedLine;
    byPage[line.page - 1]?.push(line);
  }
  return {
    name: source.name,
    decimal,
    blocks: blocksOf(
      source.name,
      byPage.flatMap((lines) => stretchesOf(lines, decimal)),
      decimal,
    ),
    pagesWithoutText: pages.flatMap((page, p) => (page.length === 0 ? [p + 1] : [])),
  };
}

const FEWEST_NUMBERED = 3;

/** Without the lone numbers that rise from page to page, at the top or at the bottom of them. */
function withoutPageNumbers(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  return [0, -1].reduce((left, at) => {
    const numbers = left.map((page) => Number(/^ *(\d{1,4})$/.exec(page.at(at)?.text ?? "")?.[1] ?? NaN));
    const found = numbers.filter((number) => !Number.isNaN(number));
    const rises = found.every((number, n) => n === 0 || number > (found[n - 1] as number));
    if (found.length < FEWEST_NUMBERED || !rises) return left;
    return left.map((page, p) => (Number.isNaN(numbers[p]) ? page : at === 0 ? page.slice(1) : page.slice(0, -1)));
  }, pages);
}

interface PlacedLine extends PageLine {
  readonly page: number;
  readonly onPage: number;
}

/** A stretch of a page: lines of text, or a table, which may go on from the page before. */
type Stretch =
  | { readonly lines: readonly PlacedLine[] }
  | { readonly table: PageTable; readonly grid: readonly (readonly GridCell[])[]; readonly isLast: boolean };

function stretchesOf(lines: readonly PlacedLine[], decimal: DecimalSign): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const table of pageTables(lines, decimal)) {
    if (table.from > at) stretches.push({ lines: lines.slice(at, table.from) });
    const grid = table.rows.map(({ line, cells }) =>
      cells.map((cell): GridCell => ({ ...cell, place: placeOf(lines[line] as PlacedLine) })),
    );
    stretches.push({ table, grid, isLast: table.to === lines.length });
    at = table.to;
  }
  return at < lines.length ? [...stretches, { lines: lines.slice(at) }] : stretches;
}

/** Tables by where their figures stand, those that a page parts as one, and the lines between them as any text. */
function blocksOf(name: string, stretches: readonly Stretch[], decimal: DecimalSign): readonly Block[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    if (
      "table" in stretch &&
      before !== undefined &&
      "table" in before &&
      before.isLast &&
      stretch.table.from === 0 &&
      goesOn(before.table, stretch.table)
    )
      joined.splice(-1, 1, { ...before, grid: [...before.grid, ...stretch.grid], isLast: stretch.isLast });
    else joined.push(stretch);
  }
  return joined.flatMap((stretch) =>
    "table" in stretch
      ? gridBlocks(stretch.grid, decimal)
      : documentOfLines(name, stretch.lines.flatMap(asLines)).blocks,
  );
}

function asLines({ text, page, onPage, isApart }: PlacedLine): readonly Line[] {
  const line = { text, page, number: onPage };
  return isApart ? [{ ...line, text: "" }, line] : [line];
}

const placeOf = ({ page, onPage }: PlacedLine): Place => ({ kind: "line", line: onPage, page });

async function textOfPages(data: Uint8Array): Promise<readonly (readonly PageLine[])[]> {
  await boundUnpacked(data);
  const { getResolvedPDFJS } = await import("unpdf");
  const { getDocument } = await getResolvedPDFJS();
  // Nothing is drawn: fonts are not loaded, and programs in them are never run.
  const loading = getDocument({
    data,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const pdf = await loading.promise;
    const pages: (readonly PageLine[])[] = [];
    let letters = 0;
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const { items } = await (await pdf.getPage(page)).getTextContent();
      const texts = items.flatMap((item) => ("str" in item ? upright(item) : []));
      letters += texts.reduce((sum, { text }) => sum + text.length, 0);
      if (letters > MAX_TEXT)
        throw refusal("kilde-xlsx-for-stor", words`den har mer enn ${MAX_TEXT} tegn, som er grensen`);
      pages.push(pageLines(texts));
    }
    return pages;
  } catch (error) {
    throw refusedAs(error);
  } finally {
    await loading.destroy();
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** What is written on the side of a page or a chart is not of its lines. */
function upright({
  str,
  transform: [across = 0, up = 0, , , left = 0, baseline = 0],
  width,
  height,
}: Item): readonly PageText[] {
  return across > 0 && Math.abs(up) < 0.01 * across
    ? [{ text: str, left, right: left + width, baseline, size: height }]
    : [];
}

/** By name: the library's errors are of its own classes. */
function refusedAs(error: unknown): unknown {
  switch ((error as { readonly name?: string }).name) {
    case "PasswordException":
      return refusal("kilde-xlsx-kryptert", words`den er låst med passord`);
    case "InvalidPDFException":
    case "FormatError":
    case "UnknownErrorException":
      return refusal("kilde-xlsx-ugyldig", words`den er skadet, og er ingen hel PDF`);
    default:
      return error;
  }
}
