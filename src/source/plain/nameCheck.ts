import type { Collector } from "../collect";

/** Whether a code has its name, remembered once it has. A blank code takes none. */
export function createNameCheck(collector: Collector): (dimension: number, code: number) => boolean {
  const known = [0, 1, 2, 3].map((dimension) => ({
    blank: collector.intern(dimension, ""),
    codes: new Uint8Array(256),
  }));
  return (dimension, code) => {
    const entry = known[dimension] as (typeof known)[number];
    if (code === entry.blank || entry.codes[code] === 1) return true;
    if (!collector.hasName(dimension, code)) return false;
    if (code >= entry.codes.length) {
      const larger = new Uint8Array(Math.max(code + 1, entry.codes.length * 2));
      larger.set(entry.codes);
      entry.codes = larger;
    }
    entry.codes[code] = 1;
    return true;
  };
}
