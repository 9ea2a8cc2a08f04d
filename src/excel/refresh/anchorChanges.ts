import { anchorSheet, ANCHOR_SHEET, TABLES_COLUMN } from "../../sheets/anchorSheet";
import type { Content, IdentityOf } from "../../sheets/fingerprint";
import { GRUNNLAG_BLOCK } from "../../sheets/grunnlagSheet";
import type { PlacedBlock } from "../../sheets/placedBlock";
import { cellAt, contentOf } from "../../sheets/placedBlocks";
import type { ReportFacts } from "../../sheets/reportFacts";
import { joinedPieces } from "../../sheets/textPieces";
import { anchorsOf } from "../anchorsOf";
import type { Anchors } from "../readAnchors";
import type { Step } from "../writePlan";
import { sizeOf, type Contents } from "./contents";
import type { newSheets } from "./newSheets";
import { rowAfter, type Insertion, type PlacedTable } from "./placeTables";
import type { PlaceFormula } from "./placedFormula";
import type { RefreshedTable } from "./refreshCells";
import type { RefreshedGrunnlag } from "./refreshGrunnlag";
import { writtenOn } from "./sheetSteps";
import type { VanishedLine } from "./vanishedLines";
import { writeSteps } from "./writeSteps";

interface AnchorParts {
  readonly facts: ReportFacts;
  readonly anchors: Anchors;
  readonly asFound: Anchors;
  readonly contents: Contents;
  readonly refreshed: readonly (RefreshedTable & { readonly table: PlacedTable })[];
  readonly added: ReturnType<typeof newSheets>;
  readonly vanished: readonly VanishedLine[];
  readonly insertions: readonly Insertion[];
  readonly grunnlag: RefreshedGrunnlag | null;
  readonly placeFormula: PlaceFormula;
  readonly identities: (sheet: string) => IdentityOf;
  /** What the new report's cells follow from. */
  readonly tables: string;
  /** Anything else is done: then the time of building is another too. */
  readonly isChanged: boolean;
}

/**
 * The write of the new anchors over the old, and what takes it back; null when they would be the same but for the
 * time.
 */
export function anchorChanges(parts: AnchorParts): { readonly step: Step; readonly undo: Step } | null {
  const { contents, asFound, facts, tables, isChanged } = parts;
  const rows = anchorSheet(placedBlocks(parts), facts, tables).rows.map((row) => row.map(contentOf));
  const old = contents.get(ANCHOR_SHEET)?.formulas ?? [];
  if (!isChanged && isSame(anchorsOf(rows), asFound) && tablesIn(old) === tables) return null;
  const height = Math.max(rows.length, sizeOf(contents, ANCHOR_SHEET).rows);
  const width = rows[0]?.length ?? 5;
  const step = (content: readonly (readonly Content[])[]): Step => {
    const cells = Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) => ({
        sheet: ANCHOR_SHEET,
        row: r + 1,
        column: c,
        content: content[r]?.[c] ?? "",
      })),
    );
    return writeSteps(cells.flat())[0] as Step;
  };
  return { step: step(rows), undo: step(old) };
}

/** What the cells of an anchor sheet follow from. */
const tablesIn = (rows: readonly (readonly unknown[])[]): string => joinedPieces(rows.map((row) => row[TABLES_COLUMN]));

const isSame = (one: Anchors | null, other: Anchors): boolean => one !== null && comparable(one) === comparable(other);

const comparable = ({ facts, tables }: Anchors): string =>
  JSON.stringify([
    { ...facts, built: null },
    [...tables.values()]
      .sort((a, b) => (a.table < b.table ? -1 : 1))
      .map(({ lines, columns, ...table }) => ({
        ...table,
        lines: [...lines.values()],
        columns: [...columns.values()],
      })),
  ]);

/** Every block as it stands when all is done: those of the report, and those the workbook has beside them. */
function placedBlocks(parts: AnchorParts): readonly PlacedBlock[] {
  const made = new Map<string, PlacedBlock>();
  for (const each of parts.refreshed) made.set(each.table.block.table, refreshedBlock(each, parts));
  for (const { placed } of parts.added)
    for (const table of placed) made.set(table.block.table, addedBlock(table, parts));
  if (parts.grunnlag) made.set(GRUNNLAG_BLOCK, grunnlagBlock(parts.grunnlag, parts));
  const kept = [...parts.anchors.tables.values()]
    .filter(({ table }) => !made.has(table))
    .map(({ table, title, sheet, lines, columns }): PlacedBlock => ({
      table,
      title,
      sheet,
      lines:
        sheet === null ? [] : [...lines.values()].map((line) => ({ ...line, row: finalRow(line.row, sheet, parts) })),
      columns: sheet === null ? [] : [...columns.values()],
    }));
  return [...made.values(), ...kept];
}

function refreshedBlock(
  { table, written }: RefreshedTable & { readonly table: PlacedTable },
  parts: AnchorParts,
): PlacedBlock {
  const { block, sheet, anchored, rows, columns } = table;
  const gone = [...anchored.columns.values()].filter(({ id }) => !block.columns.some((each) => each.id === id));
  const all = [...block.columns.map(({ id, header }) => ({ id, header, column: columns.get(id) ?? null })), ...gone];
  const kept = parts.vanished.filter((line) => line.table === table && line.keptFor !== null);
  return {
    table: block.table,
    title: block.title,
    sheet,
    columns: all,
    lines: [
      ...block.lines.map(({ id }) => ({
        id,
        row: removedAbove(rows.get(id) as number, sheet, parts),
        written: [...(written.get(id) ?? []), ...gone.map(() => "-")],
      })),
      ...kept.map(({ id, row }) => ({
        id,
        row: finalRow(row, sheet, parts),
        written: all.map((column) => keptMark(table, id, column.id)),
      })),
    ],
  };
}

/** What is emptied in a kept line holds nothing of the report's; its texts do. */
function keptMark({ anchored }: PlacedTable, line: string, column: string): string {
  const position = [...anchored.columns.keys()].indexOf(column);
  return column.startsWith("#") ? (anchored.lines.get(line)?.written[position] ?? "-") : "-";
}

function addedBlock(
  { block, sheet, model, rows, columns }: PlacedTable,
  { placeFormula, identities }: AnchorParts,
): PlacedBlock {
  return {
    table: block.table,
    title: block.title,
    sheet,
    columns: block.columns.map(({ id, header }) => ({ id, header, column: columns.get(id) ?? null })),
    lines: block.lines.map(({ id, row }) => ({
      id,
      row: rows.get(id) as number,
      written: writtenOn(
        block.columns.map(({ column }) => cellAt(model, row, column)),
        sheet,
        model.name,
        placeFormula,
        identities,
      ),
    })),
  };
}

function grunnlagBlock({ sheet, columns, header }: RefreshedGrunnlag, { anchors }: AnchorParts): PlacedBlock {
  const line = [...(anchors.tables.get(GRUNNLAG_BLOCK)?.lines.values() ?? [])][0];
  return { table: GRUNNLAG_BLOCK, title: "Grunnlag", sheet, columns, lines: line ? [{ ...line, row: header }] : [] };
}

const finalRow = (row: number | null, sheet: string, parts: AnchorParts): number | null =>
  row === null ? null : removedAbove(rowAfter(row, sheet, parts.insertions), sheet, parts);

/** Where a row stands when the rows above it are removed. */
const removedAbove = (row: number, sheet: string, { vanished, insertions }: AnchorParts): number =>
  row -
  vanished.filter(
    (line) => line.keptFor === null && line.table.sheet === sheet && rowAfter(line.row, sheet, insertions) < row,
  ).length;
