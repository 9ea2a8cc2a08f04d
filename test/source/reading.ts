import { codeAt, DIMENSIONS, FIGURES } from "../../src/ledger/ledger";
import type { ByteSource, SourceReading } from "../../src/source/source";
import { sourceOfBytes } from "../support/sourceOfBytes";

/** A ledger as plain rows: key -> figure -> øre. */
export function rowsOf({ ledger }: SourceReading): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const rows: Record<string, Record<string, number>> = {};
  for (let row = 0; row < ledger.size; row++) {
    const key = DIMENSIONS.map((dimension) => codeAt(ledger, dimension, row)).join("|");
    rows[key] = Object.fromEntries(FIGURES.flatMap((figure) => (ledger.amounts[figure] ? [[figure, ledger.amounts[figure][row] as number]] : [])));
  }
  return rows;
}

const WINDOWS_1252: Readonly<Record<string, number>> = { "€": 0x80, "…": 0x85, "’": 0x92, "–": 0x96 };

/** The text's bytes. Throws when Windows-1252 does not have a letter. */
export function encoded(text: string, encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252"): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8-bom":
      return new TextEncoder().encode(`\ufeff${text}`);
    case "utf-16le":
      return Buffer.from(`\ufeff${text}`, "utf16le");
    case "utf-16be":
      return Buffer.from(`\ufeff${text}`, "utf16le").swap16();
    case "windows-1252":
      return Uint8Array.from(text, (letter) => {
        const byte = WINDOWS_1252[letter] ?? letter.charCodeAt(0);
        if (byte > 255) throw new Error(`Windows-1252 has no «${letter}»`);
        return byte;
      });
  }
}

/** A source that answers with at most `most` bytes at a time, so that every row is cut somewhere. */
export function choppedSource(bytes: Uint8Array, most: number): ByteSource {
  const whole = sourceOfBytes("hakket.csv", bytes);
  return { ...whole, read: (offset, length) => whole.read(offset, Math.min(length, most)) };
}
