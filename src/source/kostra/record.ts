/** One KOSTRA record: 48 characters in fixed positions (SSB, KOSTRA kontrollprogram). Amount in 1000 kr, debit +. */
export interface KostraRecord {
  readonly skjema: string;
  readonly year: number;
  /** "" for the year as a whole. */
  readonly kvartal: string;
  readonly kommune: string;
  readonly kontoklasse: string;
  readonly funksjonOrKapittel: string;
  readonly artOrSektor: string;
  readonly thousands: string;
}

export const RECORD_LENGTH = 48;

/** The fields of a 48-character line, trimmed. Nothing is judged here. */
export function splitRecord(line: string): KostraRecord {
  return {
    skjema: line.slice(0, 2),
    year: Number(line.slice(2, 6)),
    kvartal: line.slice(6, 7).trim(),
    kommune: line.slice(7, 11),
    kontoklasse: line.slice(31, 32),
    funksjonOrKapittel: line.slice(32, 36).trim(),
    artOrSektor: line.slice(36, 39).trim(),
    thousands: line.slice(39, 48),
  };
}

/**
 * Whether a file's first line opens as a KOSTRA record does: skjema, year, quarter, region. The length is not asked:
 * a wrong one is for the reader to report.
 */
export function looksLikeRecord(line: string): boolean {
  return /^0[A-Z](?:19|20)\d\d[ 1-4]\d{6}[ \d]/.test(line) && !/[;"]/.test(line);
}
