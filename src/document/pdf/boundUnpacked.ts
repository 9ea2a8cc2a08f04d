import { refusal } from "../../source/xlsx/refused";
import { words } from "../../texts/words";
import { MAX_UNPACKED, MAX_UNPACKED_PICTURE } from "../limits";

const STREAM = bytesOf("stream");
/** A dictionary is looked for so far before its stream. */
const LONGEST_DICTIONARY = 4096;
const CHUNK = 1 << 16;
const PACKS = /\/(?:FlateDecode|LZWDecode|RunLengthDecode|Fl|LZW|RL)(?![A-Za-z])/g;
/** Packed so, each byte may be thousands, and no program of today does it. */
const OLD_PACKING = /\/(?:LZWDecode|LZW)(?![A-Za-z])/;
const PICTURE = /\/Subtype\s*\/Image(?![A-Za-z])/;
const MOST_OLD_BYTES = 1 << 18;

/**
 * Throws a Refusal for a PDF with a part that unpacks to more than any page has, or that is packed twice: it is made
 * to fill the memory. Every stream is unpacked, a chunk at a time, whatever its dictionary calls it.
 */
export async function boundUnpacked(pdf: Uint8Array): Promise<void> {
  let before = 0;
  for (let at = indexOf(pdf, STREAM, 0); at >= 0; at = indexOf(pdf, STREAM, at + STREAM.length)) {
    const start = startOfStream(pdf, at);
    if (start < 0) continue;
    const dictionary = latin(pdf.subarray(Math.max(before, at - LONGEST_DICTIONARY), at));
    before = at;
    const own = dictionary.slice(dictionary.lastIndexOf(" obj"));
    if ((own.match(PACKS) ?? []).length > 1)
      throw refusal("kilde-xlsx-utrygg", words`den har en del som er pakket to ganger`);
    const isPicture = PICTURE.test(own);
    if (!isPicture && OLD_PACKING.test(own) && lengthIn(own) > MOST_OLD_BYTES) throw tooMuch(MAX_UNPACKED);
    const most = isPicture ? MAX_UNPACKED_PICTURE : MAX_UNPACKED;
    if (isPacked(pdf, start) && (await unpacksTo(pdf, start, most)) > most) throw tooMuch(most);
  }
}

const tooMuch = (most: number): Error =>
  refusal("kilde-xlsx-for-stor", words`den har en del som pakkes ut til mer enn ${most / 2 ** 20} MB, som er grensen`);

/** Where the bytes of the stream begin; −1 where the letters are of another word. */
function startOfStream(pdf: Uint8Array, at: number): number {
  const after = at + STREAM.length;
  if (pdf[after] === 0x0a) return after + 1;
  if (pdf[after] !== 0x0d) return -1;
  return pdf[after + 1] === 0x0a ? after + 2 : after + 1;
}

const lengthIn = (dictionary: string): number =>
  Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? Infinity);

/** The first two bytes of what zlib has packed. */
const isPacked = (pdf: Uint8Array, at: number): boolean => {
  const [first = 0, second = 0] = [pdf[at], pdf[at + 1]];
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
};

/** Bytes that are unpacked from here, counted no further than past `most`. What comes after the packed ones ends it. */
async function unpacksTo(pdf: Uint8Array, start: number, most: number): Promise<number> {
  let at = start;
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= pdf.length) controller.close();
      else controller.enqueue(pdf.slice(at, (at += CHUNK)));
    },
  });
  const reader = packed.pipeThrough(new DecompressionStream("deflate")).getReader();
  let count = 0;
  try {
    while (count <= most) {
      const { done, value } = await reader.read();
      if (done) break;
      count += value.length;
    }
  } catch {
    // The end of what is packed, or of what can be: what has come out is counted.
  }
  await reader.cancel().catch(() => undefined);
  return count;
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0] as number;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < wanted.length && bytes[at + same] === wanted[same]) same += 1;
    if (same === wanted.length) return at;
  }
  return -1;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
