/** Cells hold 32 767 characters, but some hosts take no more than 8 203 of them through formulas. */
export const PIECE = 8000;
/** Around each piece: none begins as a formula or a number does, or ends with a blank that a program may drop. */
const EDGE = "|";

/** A long text in pieces that a cell can hold each. */
export function textPieces(text: string): readonly string[] {
  return Array.from(
    { length: Math.ceil(text.length / PIECE) },
    (_, piece) => EDGE + text.slice(piece * PIECE, (piece + 1) * PIECE) + EDGE,
  );
}

/** The text of pieces in order; what is no piece counts for nothing. */
export function joinedPieces(pieces: readonly unknown[]): string {
  return pieces
    .map((piece) =>
      typeof piece === "string" && piece.length > 1 && piece.startsWith(EDGE) && piece.endsWith(EDGE)
        ? piece.slice(1, -1)
        : "",
    )
    .join("");
}
