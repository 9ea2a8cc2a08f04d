/**
 * What a workbook may be before anything in it is parsed. An export of 100 000 rows × 10 columns is 3 MB zipped and 22 MB of XML, and
 * one of 42 columns (Xledger) four times that, so these leave room for three times as much and stay far from what a task pane's memory bears.
 * A larger ledger is read from CSV, which streams.
 */
export const MAX_FILE_BYTES = 32 * 2 ** 20;
export const MAX_TOTAL_BYTES = 256 * 2 ** 20;
export const MAX_ENTRIES = 2000;
/** Sheets of repeated numbers reach 30 : 1; a zip bomb 1000 : 1. Small parts are let off: they do no harm. */
export const MAX_RATIO = 200;
export const RATIO_FREE_BYTES = 2 ** 20;
export const MAX_ROWS = 300_000;
export const MAX_COLUMNS = 256;
