import type { Table } from "../table/table";
import type { Language } from "../texts/translate";
import { controlsIn, type Control } from "./controls";
import { elementsIn, firstElement, withSpans } from "./elements";
import { named, type Named } from "./named";
import { changedTable, newTable, textsOf, type WrittenTable } from "./wordTable";
import { isSameText, paragraph, run, wordText } from "./wordText";
import type { Text } from "../texts/words";

/** Something in a content control that says something else than before. */
export interface Moved {
  readonly tag: string;
  /** Row and column, in a table; "" else. */
  readonly where: string;
  /** Null: it was not there. */
  readonly before: string | null;
  /** Null: it is no more. */
  readonly after: string | null;
}

/** A content control that is left as it stood. */
export interface Left {
  readonly tag: string;
  readonly reason: Text;
}

interface Changed {
  readonly xml: string;
  readonly controls: number;
  readonly moved: readonly Moved[];
  readonly left: readonly Left[];
}

/**
 * A part of a Word document with today's figures in its content controls, and everything else byte for byte as it was.
 */
export function changedPart(xml: string, tables: readonly Table[], language: Language): Changed {
  const controls = controlsIn(xml);
  const results = controls.map((control) => changedControl(xml, control, tables, language));
  return {
    xml: withSpans(
      xml,
      controls,
      results.map((result, c) => result.xml ?? sliceOf(xml, controls[c] as Control)),
    ),
    controls: controls.length,
    moved: results.flatMap(({ moved }) => moved ?? []),
    left: results.flatMap(({ left }) => left ?? []),
  };
}

const sliceOf = (xml: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  xml.slice(start, end);

interface Result {
  /** Null: as it was. */
  readonly xml: string | null;
  readonly moved?: readonly Moved[];
  readonly left?: Left;
}

function changedControl(xml: string, control: Control, tables: readonly Table[], language: Language): Result {
  const { tag, isBound, kind } = control;
  const today = named(tag, tables, language);
  const fault =
    "fault" in today
      ? today.fault
      : isBound
        ? "Word henter teksten i feltet fra et annet sted i dokumentet."
        : kind === "row"
          ? "Feltet står rundt hele rader. Sett det rundt tabellen eller i en celle."
          : today.kind === "table" && kind !== "block"
            ? "En hel tabell trenger et felt rundt avsnitt, ikke inne i et."
            : null;
  if ("fault" in today || fault !== null) return { xml: null, left: { tag, reason: fault ?? "" } };
  const content = xml.slice(control.content.innerStart, control.content.innerEnd);
  const made = today.kind === "table" ? tableContent(tag, content, today.table) : wordsContent(control, content, today);
  return made === null ? { xml: null } : { xml: around(xml, control, made.content), moved: made.moved };
}

interface Made {
  readonly content: string;
  readonly moved: readonly Moved[];
}

/** The control with other content; it no longer shows what stands for nothing. */
function around(xml: string, { start, end, content, isPlaceholder }: Control, made: string): string {
  const head = xml.slice(start, content.start);
  const shown = isPlaceholder ? head.replace(/<w:showingPlcHdr\b[^>]*\/>/, "") : head;
  return `${shown}<w:sdtContent>${made}</w:sdtContent>${xml.slice(content.end, end)}`;
}

/** Null where it says the same already. */
function wordsContent(
  { tag, kind, isPlaceholder }: Control,
  content: string,
  words: Extract<Named, { kind: "words" }>,
): Made | null {
  const { paragraphs } = words;
  const after = paragraphs.join(kind === "run" ? " " : "\n");
  const before = isPlaceholder ? "" : wordText(content);
  if (isSameText(before, after) && !isPlaceholder) return null;
  const moved = [{ tag, where: "", before: before === "" ? null : before, after }];
  if (kind === "run") return { content: run(after, content), moved };
  const [first] = elementsIn(content, "w:p");
  const like = first ? content.slice(first.start, first.end) : "";
  const written = paragraphs.map((text) => paragraph(text, like)).join("");
  return { content: kind === "cell" ? `<w:tc>${firstElement(content, "w:tcPr")}${written}</w:tc>` : written, moved };
}

function tableContent(tag: string, content: string, table: WrittenTable): Made | null {
  const [span] = elementsIn(content, "w:tbl");
  // Word wants a paragraph behind a table that ends a control.
  if (!span) return { content: newTable(table), moved: [{ tag, where: "", before: null, after: table.title }] };
  const old = content.slice(span.start, span.end);
  const moved = movedCells(tag, textsOf(old), table);
  return moved.length === 0 ? null : { content: withSpans(content, [span], [changedTable(old, table)]), moved };
}

/**
 * Cells by the label of their row and the header of their column, the second of a label by its place among its like.
 */
function movedCells(
  tag: string,
  before: readonly (readonly string[])[],
  { rows, label }: WrittenTable,
): readonly Moved[] {
  const [old, now] = [
    cellsOf(before, label),
    cellsOf(
      rows.map(({ cells }) => cells),
      label,
    ),
  ];
  const changed = [...now].filter(([where, text]) => !isSameText(old.get(where) ?? NOTHING, text));
  const gone = [...old].filter(([where]) => !now.has(where));
  return [
    ...changed.map(([where, after]): Moved => ({ tag, where, before: old.get(where) ?? null, after })),
    ...gone.map(([where, text]): Moved => ({ tag, where, before: text, after: null })),
  ];
}

/** No cell says it. */
const NOTHING = "\u0000";

/** «Lønn / Regnskap 2024» -> the text of the cell. */
function cellsOf(rows: readonly (readonly string[])[], label: number): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const seen = new Map<string, number>();
  rows.forEach((row, r) => {
    const name = row[label] ?? "";
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const line = nth === 1 ? name : `${name} (${nth})`;
    row.forEach((text, c) => cells.set(r === 0 ? `#${c}` : `${line} / ${rows[0]?.[c] ?? ""}`, text));
  });
  return cells;
}
