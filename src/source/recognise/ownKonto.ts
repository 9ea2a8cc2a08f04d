import { artName } from "../../ledger/kostra/arter";
import { textOf } from "../cells/cell";
import type { Candidate } from "./candidates";

const FEWEST_ROWS = 3;

/**
 * A row where the konto does not hold the KOSTRA-art of the column beside it, where most rows are so: «4010» with art
 * 115 is the municipality's own number. Read as KOSTRA's the konto would be of another art. Null where it holds them.
 */
export function unlikeArt(
  konto: Candidate,
  arter: Candidate,
  classes: Candidate | undefined,
): { readonly konto: string; readonly art: string } | null {
  const rows = arter.cells.flatMap((cell, row) => {
    const [art, digits] = [textOf(cell), /^\d+/.exec(textOf(konto.cells[row]))?.[0]];
    const padded = art.padStart(3, "0");
    if (!/^\d{2,3}$/.test(art) || artName(padded) === null || digits === undefined) return [];
    return [{ konto: digits, art: padded, holds: isOfArt(digits, padded, textOf(classes?.cells[row])) }];
  });
  const unlike = rows.filter(({ holds }) => !holds);
  return rows.length >= FEWEST_ROWS && unlike.length * 2 > rows.length ? (unlike[0] ?? null) : null;
}

/** Whether the konto holds the art behind its class; the class of investering is a zero, which may be lost. */
const isOfArt = (konto: string, art: string, kontoklasse: string): boolean =>
  konto.slice(1).startsWith(art) || (kontoklasse !== "1" && konto.startsWith(art));
