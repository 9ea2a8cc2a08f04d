/** A number for each distinct stretch of bytes. */
export interface ByteDictionary {
  find(bytes: Uint8Array, start: number, end: number): number | undefined;
  /** The stretch must not be there already. */
  set(bytes: Uint8Array, start: number, end: number, value: number): void;
}

interface Entry {
  readonly bytes: Uint8Array;
  readonly hash: number;
  readonly value: number;
}

export function createByteDictionary(): ByteDictionary {
  let slots: (Entry | undefined)[] = new Array<Entry | undefined>(256).fill(undefined);
  let size = 0;

  function place(entry: Entry): void {
    const mask = slots.length - 1;
    let slot = entry.hash & mask;
    while (slots[slot] !== undefined) slot = (slot + 1) & mask;
    slots[slot] = entry;
  }

  return {
    find(bytes, start, end) {
      const mask = slots.length - 1;
      const hash = hashOf(bytes, start, end);
      let slot = hash & mask;
      for (let entry = slots[slot]; entry !== undefined; entry = slots[slot]) {
        if (entry.hash === hash && isSame(entry.bytes, bytes, start, end)) return entry.value;
        slot = (slot + 1) & mask;
      }
      return undefined;
    },
    set(bytes, start, end, value) {
      if (++size * 2 > slots.length) {
        const old = slots;
        slots = new Array<Entry | undefined>(old.length * 2).fill(undefined);
        for (const entry of old) if (entry) place(entry);
      }
      place({ bytes: bytes.slice(start, end), hash: hashOf(bytes, start, end), value });
    },
  };
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(known: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let at = 0; at < known.length; at++) if (known[at] !== bytes[start + at]) return false;
  return true;
}
