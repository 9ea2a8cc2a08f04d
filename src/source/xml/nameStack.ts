import { MAX_TOKEN_BYTES } from "../xlsx/limits";
import { refusal } from "../xlsx/refused";
import { words } from "../../texts/words";

const MAX_DEPTH = 100;

/** The names of the elements that are open, as bytes: an end tag must have the last one's. */
export interface NameStack {
  readonly depth: number;
  push(bytes: Uint8Array, start: number, end: number, id: number): void;
  /** Whether the last one has this name. */
  isLast(bytes: Uint8Array, start: number, end: number): boolean;
  /** Closes the last one, and gives its id. */
  pop(): number;
  /** The last one's name, for a message. */
  last(): string;
}

export function createNameStack(): NameStack {
  let names = new Uint8Array(1024);
  const ends = new Int32Array(MAX_DEPTH + 1);
  const ids = new Int32Array(MAX_DEPTH + 1);
  let depth = 0;

  function makeRoom(length: number): void {
    if (length > MAX_TOKEN_BYTES) throw refusal("kilde-xlsx-ugyldig", "XML-en har for lange navn");
    const larger = new Uint8Array(length * 2);
    larger.set(names);
    names = larger;
  }

  return {
    get depth() {
      return depth;
    },
    last: () => String.fromCharCode(...names.subarray(depth === 0 ? 0 : ends[depth - 1], ends[depth])),
    push(bytes, start, end, id) {
      if (depth === MAX_DEPTH) throw refusal("kilde-xlsx-ugyldig", words`XML-en har mer enn ${MAX_DEPTH} nivåer`);
      let at = ends[depth] as number;
      if (at + end - start > names.length) makeRoom(at + end - start);
      for (let from = start; from < end; from++) names[at++] = bytes[from] as number;
      depth++;
      ends[depth] = at;
      ids[depth] = id;
    },
    isLast(bytes, start, end) {
      const from = depth === 0 ? 0 : (ends[depth - 1] as number);
      if (depth === 0 || (ends[depth] as number) - from !== end - start) return false;
      for (let at = start; at < end; at++) if (names[from + at - start] !== bytes[at]) return false;
      return true;
    },
    pop: () => ids[depth--] as number,
  };
}
