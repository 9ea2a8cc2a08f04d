/** A number for each of many others, which are from 1 to 2³¹ − 1. They lie in one array, since there may be a million. */
export interface NumberTable {
  find(key: number): number | undefined;
  /** The key must not be there already. */
  set(key: number, value: number): void;
}

export function createNumberTable(): NumberTable {
  // Key and value in turns; at most half of the places are taken.
  let places = new Int32Array(2048);
  let size = 0;

  function place(key: number, value: number): void {
    const mask = places.length - 1;
    let at = placeOf(key, mask);
    while (places[at] !== 0) at = (at + 2) & mask;
    places[at] = key;
    places[at + 1] = value;
  }

  function grow(): void {
    const old = places;
    places = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) if (old[at] !== 0) place(old[at] as number, old[at + 1] as number);
  }

  return {
    find(key) {
      const mask = places.length - 1;
      let at = placeOf(key, mask);
      for (let known = places[at] as number; known !== 0; known = places[at] as number) {
        if (known === key) return places[at + 1];
        at = (at + 2) & mask;
      }
      return undefined;
    },
    set(key, value) {
      if (++size * 4 > places.length) grow();
      place(key, value);
    },
  };
}

/** An even index. */
function placeOf(key: number, mask: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & mask & ~1;
}
