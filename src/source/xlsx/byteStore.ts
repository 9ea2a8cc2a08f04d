const BLOCK = 1 << 20;

/**
 * Bytes one after another, in blocks that are never copied: a store that grows takes no more room than what is in it.
 */
interface ByteStore {
  add(piece: Uint8Array): void;
  length(): number;
  between(start: number, end: number): Uint8Array;
}

export function createByteStore(): ByteStore {
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
