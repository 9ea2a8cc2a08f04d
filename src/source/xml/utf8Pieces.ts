import { decoderOf, isUtf8Mark } from "../csv/encodings";
import { refusal } from "../xlsx/refused";
import { words } from "../../texts/words";

/** Enough for the XML declaration. */
const HEAD_BYTES = 256;

/**
 * The part's bytes as UTF-8, from the encoding its byte order mark or its XML declaration says. Throws a Refusal for
 * an encoding we do not know.
 */
export async function* utf8Pieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head = new Uint8Array(0);
  let toUtf8: ((piece: Uint8Array) => Uint8Array) | null = null;
  for await (const piece of pieces) {
    if (toUtf8 !== null) {
      yield toUtf8(piece);
      continue;
    }
    head = joined(head, piece);
    if (head.length < HEAD_BYTES) continue;
    toUtf8 = transcoderOf(head);
    yield toUtf8(isUtf8Mark(head) ? head.subarray(3) : head);
  }
  if (toUtf8 === null) yield transcoderOf(head)(isUtf8Mark(head) ? head.subarray(3) : head);
  else yield toUtf8(new Uint8Array(0));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function transcoderOf(head: Uint8Array): (piece: Uint8Array) => Uint8Array {
  const utf16 = utf16Of(head);
  if (utf16 !== null) return streamed(new TextDecoder(utf16, { fatal: true }));
  const declared = isUtf8Mark(head)
    ? "utf-8"
    : (
        /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]*)["']/.exec(
          String.fromCharCode(...head.subarray(0, HEAD_BYTES)),
        )?.[1] ?? "utf-8"
      ).toLowerCase();
  if (/^(?:utf-8|(?:us-)?ascii)$/.test(declared)) return (piece) => piece;
  if (!/^(?:iso-8859-1|iso_8859-1|latin1|windows-1252|cp1252)$/.test(declared))
    throw refusal("kilde-xlsx-ugyldig", words`den er skrevet i tegnsettet «${declared}», som ikke leses`);
  const decode = decoderOf("windows-1252");
  const encoder = new TextEncoder();
  return (piece) => encoder.encode(decode(piece, 0, piece.length));
}

/** Told by the byte order mark, or by where the zero bytes of `<?` are. */
function utf16Of([first, second, third, fourth]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0 && third !== 0 && fourth === 0))
    return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c && third === 0) ? "utf-16be" : null;
}

function streamed(decoder: TextDecoder): (piece: Uint8Array) => Uint8Array {
  const encoder = new TextEncoder();
  return (piece) => {
    try {
      return encoder.encode(decoder.decode(piece, { stream: true }));
    } catch {
      throw refusal("kilde-xlsx-ugyldig", "en tekst er ikke skrevet i det tegnsettet delen oppgir");
    }
  };
}
