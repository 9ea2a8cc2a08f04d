import { words, type Text } from "../../texts/words";

/**
 * What a workbook may be. Rows are streamed, so what is large costs time and not memory; these stop what cannot be an
 * export.
 * A million rows of eight columns is 30 MB zipped and 250 MB of XML, and one of 42 columns (Xledger) four times that.
 */
export const MAX_FILE_BYTES = 256 * 2 ** 20;
export const MAX_PART_BYTES = 2 ** 32 - 1;
export const MAX_ENTRIES = 2000;
export const MAX_DIRECTORY_BYTES = 2 ** 20;
/** Sheets of repeated numbers reach 30 : 1; a zip bomb 1000 : 1. Small parts are let off: they do no harm. */
export const MAX_RATIO = 200;
export const RATIO_FREE_BYTES = 2 ** 20;
/** Excel's own. */
export const MAX_ROWS = 2 ** 20;
export const EXCEL_COLUMNS = 2 ** 14;
/** Columns with a value in them. */
export const MAX_COLUMNS = 1024;
/** The texts of the workbook's cells are in memory while it is open. */
export const MAX_SHARED_TEXTS = 4_000_000;
export const MAX_SHARED_BYTES = 40 * 2 ** 20;
/** A tag, a text or a comment. The longest text of a cell is 32 767 characters. */
export const MAX_TOKEN_BYTES = 2 ** 20;
/** Sheets, styles and relations: what is held of the small parts. Excel has room for 65 490 styles. */
export const MAX_ELEMENTS = 200_000;
/** Attributes of one tag: each is held against those before it. */
export const MAX_ATTRIBUTES = 256;
/** Characters Excel has room for in a cell. */
export const MAX_CELL_TEXT = 32_767;
/**
 * Cells, and characters in them, that are in memory at once: of a list or an organisation, and of the first rows that
 * columns are recognised from.
 */
export const HELD_WHOLE = { cells: 500_000, characters: 10_000_000 };
export const HELD_SAMPLE = { cells: 200_000, characters: 4_000_000 };

export const megabytes = (bytes: number): Text => words`${Math.ceil(bytes / 2 ** 20)} MB`;
