/**
 * A number for each of many others, which are from 1 to 2³¹ − 1. They lie in one array, since there may be a million;
 * and the array lies bare, since a field of every row is looked for in one.
 */
export interface NumberTable {
  /** Key and value in turns; at most half of the places are taken. */
  places: Int32Array;
  size: number;
}

export const createNumberTable = (): NumberTable => ({ places: new Int32Array(2048), size: 0 });

export function findNumber({ places }: NumberTable, key: number): number | undefined {
  const mask = places.length - 1;
  let at = placeOf(key, mask);
  for (let known = places[at] as number; known !== 0; known = places[at] as number) {
    if (known === key) return places[at + 1];
    at = (at + 2) & mask;
  }
  return undefined;
}

/** The key must not be there already. */
export function setNumber(table: NumberTable, key: number, value: number): void {
  if (++table.size * 4 > table.places.length) grow(table);
  place(table.places, key, value);
}

function place(places: Int32Array, key: number, value: number): void {
  const mask = places.length - 1;
  let at = placeOf(key, mask);
  while (places[at] !== 0) at = (at + 2) & mask;
  places[at] = key;
  places[at + 1] = value;
}

function grow(table: NumberTable): void {
  const old = table.places;
  table.places = new Int32Array(old.length * 2);
  for (let at = 0; at < old.length; at += 2)
    if (old[at] !== 0) place(table.places, old[at] as number, old[at + 1] as number);
}

/** An even index. */
function placeOf(key: number, mask: number): number {
  const hash = Math.imul(key, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & mask & ~1;
}
