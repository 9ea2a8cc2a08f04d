import { emptyCell, numberCell, padded, textCell } from "../../sheets/cells";
import type { CellModel, SheetModel } from "../../sheets/model";
import { cellAddress } from "../../sheets/a1";
import { noteLines } from "../../sheets/noteLines";
import type { Nokkeltall } from "../../ssb/fetchNokkeltall";
import { listCells, timeText, type ListCell } from "../../ssb/listCells";
import { text } from "../texts/text";

export const SSB_SHEET = "Liste KOSTRA fra SSB";
const SSB_TABLE = "Liste_KOSTRA_fra_SSB";

/** Characters: område, gruppe, nøkkeltall, enhet, desimaler, region, år, verdi, status, and where each figure is from. */
const WIDTHS = [16, 16, 50, 10, 11, 20, 8, 12, 26, 11, 22, 22, 17] as const;

/** A header is looked for in the first thirty rows. Each row tells its table and when SSB changed it, too. */
const MOST_LINES = 25;

/** The sheet that keeps what SSB gave: where it is from, the notes that must follow it, and the list as an Excel table that is read back as any other. */
export function nokkeltallSheet(answer: Nokkeltall, address: string): SheetModel {
  const [header = [], ...rows] = listCells(answer.rows, answer.fetched);
  const lines = [
    text("ssb.arkKilde", { adresse: address, tid: timeText(answer.fetched) }),
    ...answer.notes.map((note) => text("ssb.arkNote", { note })),
    ...answer.tables.map(({ label, updated }) => updated === "" ? text("ssb.arkTabell", { tabell: label }) : text("ssb.arkTabellOppdatert", { tabell: label, tid: updated.slice(0, 10) })),
  ].flatMap((line) => noteLines(line, 120)).slice(0, MOST_LINES);
  const headerRow = lines.length + 2;
  return {
    name: SSB_SHEET,
    widths: WIDTHS,
    rows: [
      [textCell(text("ssb.arkTittel"), "title")],
      ...lines.map((line) => [textCell(line, "note")]),
      header.map((name) => textCell(String(name), "header")),
      ...rows.map((row) => row.map(cellOf)),
    ].map((cells) => padded(cells, WIDTHS.length)),
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
