import { words } from "../../texts/words";
import type { ByteSource } from "../source";
import { scanPart } from "../xml/scanPart";
import type { XmlSink } from "../xml/xmlScanner";
import { literalText, xmlText } from "../xml/xmlText";
import type { ZipEntry } from "../zip/zipDirectory";
import { cellText } from "./cellText";
import { MAX_SHARED_BYTES, MAX_SHARED_TEXTS, megabytes } from "./limits";
import { refusal } from "./refused";

/** The texts that cells refer to by number. They lie as bytes, and become text when a cell has them. */
export interface SharedTexts {
  readonly size: number;
  textAt(index: number): string;
}

const NAMES = ["si", "t", "r", "rPh"];
const [SI, T, R, RPH] = [0, 1, 2, 3];
/** Those met first are remembered as text: codes and names, which come again in every row. */
const REMEMBERED = 1 << 16;
const BLOCK_TEXTS = 1 << 16;

/** The workbook's shared texts; runs of one text are joined, and what is only how it is pronounced is left out. */
export async function readSharedTexts(source: ByteSource, entry: ZipEntry | null): Promise<SharedTexts> {
  const store = createStore();
  if (entry !== null) await scanPart(source, entry, NAMES, sinkInto(store));
  return store;
}

function sinkInto(store: Store): XmlSink {
  // Elements opened inside one that is passed over, itself included.
  let passing = 0;
  let isText = false;
  return {
    done: false,
    open({ id }) {
      if (passing > 0 || id === RPH) passing++;
      else isText = id === T;
    },
    text(bytes, start, end, literal) {
      if (isText && passing === 0) store.add(bytes, start, end, literal);
    },
    close(id) {
      if (passing > 0) passing--;
      else if (id === SI) store.endText();
      if (id !== R) isText = false;
    },
  };
}

interface Store extends SharedTexts {
  add(bytes: Uint8Array, start: number, end: number, literal: boolean): void;
  endText(): void;
}

function createStore(): Store {
  const bytes = createByteStore();
  const ends: Uint32Array[] = [];
  const remembered: (string | undefined)[] = [];
  let size = 0;

  const endOf = (index: number): number =>
    index < 0 ? 0 : (ends[Math.floor(index / BLOCK_TEXTS)]?.[index % BLOCK_TEXTS] as number);
  function textOf(index: number): string {
    const written = bytes.between(endOf(index - 1), endOf(index));
    return cellText(xmlText(written, 0, written.length));
  }

  return {
    get size() {
      return size;
    },
    textAt(index) {
      if (index >= REMEMBERED) return textOf(index);
      return (remembered[index] ??= textOf(index));
    },
    add(from, start, end, literal) {
      bytes.add(
        literal
          ? new TextEncoder().encode(literalText(from, start, end).replaceAll("&", "&amp;"))
          : from.subarray(start, end),
      );
      if (bytes.length() > MAX_SHARED_BYTES)
        throw refusal(
          "kilde-xlsx-for-stor",
          words`tekstene i cellene er på mer enn ${megabytes(MAX_SHARED_BYTES)}, som er grensen`,
        );
    },
    endText() {
      if (size === MAX_SHARED_TEXTS)
        throw refusal(
          "kilde-xlsx-for-stor",
          words`cellene har mer enn ${MAX_SHARED_TEXTS} ulike tekster, som er grensen`,
        );
      if (size % BLOCK_TEXTS === 0) ends.push(new Uint32Array(BLOCK_TEXTS));
      (ends.at(-1) as Uint32Array)[size % BLOCK_TEXTS] = bytes.length();
      size++;
    },
  };
}

const BLOCK = 1 << 20;

/**
 * Bytes one after another, in blocks that are never copied: a store that grows takes no more room than what is in it.
 */
interface ByteStore {
  add(piece: Uint8Array): void;
  length(): number;
  between(start: number, end: number): Uint8Array;
}

function createByteStore(): ByteStore {
  const blocks: Uint8Array[] = [];
  let length = 0;
  return {
    length: () => length,
    add(piece) {
      for (let taken = 0; taken < piece.length;) {
        if (length % BLOCK === 0) blocks.push(new Uint8Array(BLOCK));
        const part = piece.subarray(taken, taken + BLOCK - (length % BLOCK));
        (blocks.at(-1) as Uint8Array).set(part, length % BLOCK);
        length += part.length;
        taken += part.length;
      }
    },
    between(start, end) {
      const first = Math.floor(start / BLOCK);
      if (end <= (first + 1) * BLOCK)
        return (blocks[first] ?? new Uint8Array(0)).subarray(start - first * BLOCK, end - first * BLOCK);
      const whole = new Uint8Array(end - start);
      for (let block = first, at = 0; at < whole.length; block++) {
        const part = (blocks[block] as Uint8Array).subarray(start + at - block * BLOCK, end - block * BLOCK);
        whole.set(part, at);
        at += part.length;
      }
      return whole;
    },
  };
}
