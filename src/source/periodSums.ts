/** Sums of øre by line and period, of one figure. NaN stands for no posting, which is not zero. */
export interface PeriodSums {
  add(line: number, periode: number, ore: number): void;
  of(line: number, periode: number): number;
  /** How many amounts were added to one that was there already. */
  joined(): number;
  /** How many sums there are. */
  count(): number;
}

/**
 * No sums. A line's first period lies with the line; with its second it gets a block, where its periods are beside
 * each other: real ledgers have the same line month after month, and a posting in random order then costs few cache
 * misses. Where every row is its own line there are no blocks.
 */
export function createPeriodSums(): PeriodSums {
  // By line: 0 for none, −1 − periode for its only period, or the number of its block, from 1.
  let places = new Int32Array(64);
  let onlySums = new Float64Array(64);
  let periods = 1;
  let blocks = new Float64Array(64).fill(NaN);
  let [used, joined] = [0, 0];

  function growLines(line: number): void {
    const length = Math.max(line + 1, places.length * 2);
    const [oldPlaces, oldSums] = [places, onlySums];
    places = new Int32Array(length);
    places.set(oldPlaces);
    onlySums = new Float64Array(length);
    onlySums.set(oldSums);
  }

  function growPeriods(periode: number): void {
    const before = periods;
    while (periods <= periode) periods *= 2;
    const old = blocks;
    blocks = new Float64Array(Math.max(64, used * periods)).fill(NaN);
    for (let block = 0; block < used; block++)
      blocks.set(old.subarray(block * before, (block + 1) * before), block * periods);
  }

  /** Gives the line a block with its only period in it. */
  function openBlock(line: number): void {
    if ((used + 1) * periods > blocks.length) {
      const old = blocks;
      blocks = new Float64Array(Math.max(old.length * 2, (used + 1) * periods)).fill(NaN, used * periods);
      blocks.set(old.subarray(0, used * periods));
    }
    blocks[used * periods - 1 - (places[line] as number)] = onlySums[line] as number;
    places[line] = ++used;
  }

  return {
    add(line, periode, ore) {
      if (line >= places.length) growLines(line);
      if (periode >= periods) growPeriods(periode);
      const place = places[line] as number;
      if (place === 0) {
        places[line] = -1 - periode;
        onlySums[line] = ore;
      } else if (place === -1 - periode) {
        onlySums[line] = (onlySums[line] as number) + ore;
        if (ore !== 0) joined++;
      } else {
        if (place < 0) openBlock(line);
        const at = ((places[line] as number) - 1) * periods + periode;
        const before = blocks[at] as number;
        blocks[at] = Number.isNaN(before) ? ore : before + ore;
        if (ore !== 0 && !Number.isNaN(before)) joined++;
      }
    },
    of(line, periode) {
      const place = places[line] ?? 0;
      if (place === 0 || (place > 0 && periode >= periods)) return NaN;
      if (place > 0) return blocks[(place - 1) * periods + periode] as number;
      return place === -1 - periode ? (onlySums[line] as number) : NaN;
    },
    joined: () => joined,
    count: () => places.reduce((count, place) => count + (place < 0 ? 1 : 0), postedIn(blocks)),
  };
}

function postedIn(blocks: Float64Array): number {
  let posted = 0;
  for (const sum of blocks) if (!Number.isNaN(sum)) posted++;
  return posted;
}
