/**
 * What a document may be before it is no report: the largest annual reports have 1,5 million letters and 20 000 cells.
 */
export const MAX_BYTES = 128 * 2 ** 20;
/** A PDF is taken into memory as it is unpacked. */
export const MAX_PDF_BYTES = 64 * 2 ** 20;
export const MAX_TEXT = 20_000_000;
export const MAX_CELLS = 400_000;
/** Blocks of a web page within each other. */
export const MAX_DEPTH = 400;
