const COLON = 58;

/** A look-up of the local name of an element: its index among `names`, or −1. The prefix is passed over. */
export function nameLookup(names: readonly string[]): (bytes: Uint8Array, start: number, end: number) => number {
  const encoded = names.map((name) => Uint8Array.from(name, (character) => character.charCodeAt(0)));
  const single = new Int32Array(128).fill(-1);
  names.forEach((name, id) => name.length === 1 && (single[name.charCodeAt(0)] = id));
  return (bytes, start, end) => {
    let from = end;
    while (from > start && bytes[from - 1] !== COLON) from--;
    if (end - from === 1) return single[bytes[from] as number] ?? -1;
    return encoded.findIndex((name) => isAt(name, bytes, from, end));
  };
}

function isAt(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) if (bytes[start + at] !== name[at]) return false;
  return true;
}
