import { LANGUAGES } from "../../texts/languages";
import { KOSTRA_NOKKELTALL_INPUT } from "../../law/lists/kostraNokkeltall";
import { emptyCell, numberCell, padded, textCell } from "../../sheets/cells";
import type { ListModel } from "../../sheets/listModel";
import type { CellModel, SheetModel } from "../../sheets/model";
import { cellAddress } from "../../table/excel/a1";
import { noteLines } from "../../sheets/noteLines";
import type { Nokkeltall } from "../../source/ssb/fetchNokkeltall";
import { listCells, timeText, type ListCell } from "../../source/ssb/listCells";
import { text, textIn } from "../texts/text";

export const SSB_SHEET = "Liste KOSTRA fra SSB";
export const SSB_TABLE = "Liste_KOSTRA_fra_SSB";

/**
 * Characters: område, gruppe, nøkkeltall, enhet, desimaler, region, år, verdi, status, and where each figure is from.
 */
const WIDTHS = [16, 16, 50, 10, 11, 20, 8, 12, 26, 11, 22, 22, 17] as const;

/** A header is looked for in the first thirty rows. Each row tells its table and when SSB changed it, too. */
const MOST_LINES = 25;

/** What tells a figure from every other: what the list itself goes by, and SSB's table and code. */
const KEY = [
  ...KOSTRA_NOKKELTALL_INPUT.key.map((id) => KOSTRA_NOKKELTALL_INPUT.columns.findIndex((column) => column.id === id)),
  KOSTRA_NOKKELTALL_INPUT.columns.length,
  KOSTRA_NOKKELTALL_INPUT.columns.length + 1,
];

/** What SSB gave: where it is from, the notes that must follow it, and the list. */
export function nokkeltallList(answer: Nokkeltall, address: string): ListModel {
  const [header = [], ...rows] = listCells(answer.rows, answer.fetched);
  const lines = [
    text("ssb.arkKilde", { adresse: address, tid: timeText(answer.fetched) }),
    ...answer.notes.map((note) => text("ssb.arkNote", { note })),
    ...answer.tables.map(({ label, updated }) =>
      updated === ""
        ? text("ssb.arkTabell", { tabell: label })
        : text("ssb.arkTabellOppdatert", { tabell: label, tid: updated.slice(0, 10) }),
    ),
  ]
    .flatMap((line) => noteLines(line, 120))
    .slice(0, MOST_LINES);
  return {
    lines: [textCell(text("ssb.arkTittel"), "title"), ...lines.map((line) => textCell(line, "note"))],
    titles: LANGUAGES.map((language) => textIn(language, "ssb.arkTittel")),
    header: header.map((name) => textCell(String(name), "header")),
    rows: rows.map((row) => row.map(cellOf)),
    key: KEY,
    mark: header.length - 1,
  };
}

/** The sheet that keeps it, with the list as an Excel table that is read back as any other. */
export function nokkeltallSheet({ lines, header, rows }: ListModel): SheetModel {
  const headerRow = lines.length + 1;
  return {
    name: SSB_SHEET,
    widths: WIDTHS,
    rows: [...lines.map((line) => [line]), header, ...rows].map((cells) => padded(cells, WIDTHS.length)),
    freeze: { rows: headerRow, columns: 0 },
    print: { orientation: "landscape", repeatRows: [headerRow, headerRow] },
    table: { name: SSB_TABLE, address: `A${headerRow}:${cellAddress(header.length - 1, headerRow + rows.length)}` },
  };
}

/** Years and figures as they are, without thousands separators: the list is for reading back. */
function cellOf(cell: ListCell): CellModel {
  if (cell === null) return emptyCell();
  return typeof cell === "number" ? numberCell(cell, "General") : textCell(cell);
}
