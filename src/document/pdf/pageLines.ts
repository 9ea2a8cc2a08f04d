/** A stretch of text on a page: where it begins and ends, and its baseline, in points from the lower left corner. */
export interface PageText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Points from line to line of such letters. */
  readonly size: number;
}

/** A stretch of a line. */
interface Part {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** What stands together on a line, apart from what is beside it, and what it was written as. */
export interface PageCell extends Part {
  readonly parts: readonly Part[];
}

export interface PageLine {
  /** What it is as text: what stands below each other on the page does so in letters too. */
  readonly text: string;
  /** A blank line is above it. */
  readonly isApart: boolean;
  readonly cells: readonly PageCell[];
}

/** Parts of the letters' size: what is nearer is one word, and what is farther is a cell of its own. */
const WORD_GAP = 0.12;
const CELL_GAP = 0.9;
/** Lines this far apart have a blank one between them. */
const BLANK = 1.75;

/** A page as lines; text in two columns is read one column after the other. */
export function pageLines(texts: readonly PageText[]): readonly PageLine[] {
  const lines = columnsInTurn(linesOf(texts.filter(({ text }) => text.trim() !== "")));
  const letters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const unit = Math.max(1, texts.reduce((sum, { left, right }) => sum + right - left, 0) / Math.max(1, letters));
  const from = Math.min(...lines.flatMap(({ cells }) => cells.map(({ left }) => left)));
  return lines.map(({ baseline, size, cells }, l) => {
    const before = lines[l - 1];
    const isApart = before !== undefined && Math.abs(before.baseline - baseline) > BLANK * Math.max(before.size, size);
    return { text: laidOut(cells, from, unit), isApart, cells };
  });
}

/** Texts on one baseline. */
interface Row {
  readonly baseline: number;
  readonly size: number;
  readonly cells: readonly PageCell[];
}

function linesOf(texts: readonly PageText[]): readonly Row[] {
  const sorted = [...texts].sort((a, b) => b.baseline - a.baseline);
  const groups: PageText[][] = [];
  for (const text of sorted) {
    const line = groups.at(-1);
    if (line?.[0] !== undefined && line[0].baseline - text.baseline < 0.4 * Math.max(line[0].size, text.size))
      line.push(text);
    else groups.push([text]);
  }
  return groups.map((line) => ({
    baseline: Math.max(...line.map(({ baseline }) => baseline)),
    size: Math.max(...line.map(({ size }) => size)),
    cells: cellsOf(line),
  }));
}

function cellsOf(line: readonly PageText[]): readonly PageCell[] {
  const cells: PageCell[] = [];
  for (const { text, left, right, size } of [...line].sort((a, b) => a.left - b.left)) {
    const before = cells.at(-1);
    const gap = before === undefined ? Infinity : left - before.right;
    const part = { text: `${gap > WORD_GAP * size ? " " : ""}${text.trim()}`, left, right };
    if (before === undefined || gap > CELL_GAP * size) cells.push({ text: text.trim(), left, right, parts: [part] });
    else
      cells.splice(-1, 1, {
        text: before.text + part.text,
        left: before.left,
        right: Math.max(right, before.right),
        parts: [...before.parts, part],
      });
  }
  return cells;
}

/** Figures stand by their last digit, words by their first letter; at least two spaces are between cells. */
function laidOut(cells: readonly PageCell[], from: number, unit: number): string {
  let line = "";
  for (const { text, left, right } of cells) {
    const wanted = /[\d%]$/.test(text)
      ? Math.round((right - from) / unit) - text.length
      : Math.round((left - from) / unit);
    line = line.padEnd(Math.max(wanted, line === "" ? 0 : line.length + 2)) + text;
  }
  return line;
}

const FEWEST_LINES = 6;

/** The lines, with those that two columns of sentences share taken apart: the left column first. */
function columnsInTurn(lines: readonly Row[]): readonly Row[] {
  const edge = gutterOf(lines);
  if (edge === null) return lines;
  const result: Row[] = [];
  let shared: Row[] = [];
  const close = (): void => {
    for (const isLeft of [true, false])
      for (const line of shared) {
        const cells = line.cells.filter(({ left }) => left < edge === isLeft);
        if (cells.length > 0) result.push({ ...line, cells });
      }
    shared = [];
  };
  for (const line of lines) {
    const isAcross = line.cells.some(({ left, right }) => left < edge && right > edge);
    if (isAcross) close();
    (isAcross ? result : shared).push(line);
  }
  close();
  return result;
}

/** Where the right column of sentences begins; null where the page has one column. */
function gutterOf(lines: readonly Row[]): number | null {
  const isSentence = ({ text }: PageCell): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length >= 3;
  const pairs = lines.flatMap(({ cells: [left, right, ...more] }) =>
    left && right && more.length === 0 && isSentence(left) && isSentence(right) ? [right.left] : [],
  );
  const edges = [...pairs].sort((a, b) => a - b);
  const edge = edges[edges.length >> 1];
  if (edge === undefined) return null;
  const near = edges.filter((each) => Math.abs(each - edge) < 3).length;
  return near >= FEWEST_LINES ? edge - 3 : null;
}
