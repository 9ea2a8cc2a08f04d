/**
 * What a document may be before it is no report: the largest annual reports have 1,5 million letters and 20 000 cells.
 */
export const MAX_BYTES = 128 * 2 ** 20;
/** A PDF is taken into memory as it is unpacked. */
export const MAX_PDF_BYTES = 64 * 2 ** 20;
/** What one part of a PDF unpacks to: the text and lines of the fullest pages are 10 MB. A picture is not drawn. */
export const MAX_UNPACKED = 64 * 2 ** 20;
export const MAX_UNPACKED_PICTURE = 512 * 2 ** 20;
export const MAX_TEXT = 20_000_000;
export const MAX_CELLS = 400_000;
/** Blocks of a web page within each other. */
export const MAX_DEPTH = 400;
