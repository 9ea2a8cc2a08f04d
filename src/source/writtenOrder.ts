const BASE = 0x01000193;

/** Whether what is added is the same twice, in the same order. Memory does not follow what is added. */
interface WrittenOrder {
  /** The number of a line, its period and figure, and øre. */
  add(line: number, periode: number, figure: number, ore: number): void;
  /** The second half is the first one over again, and what it begins with comes at no other place. */
  isTwice(): boolean;
}

/** A sum of all that is added, by its place: that of the first half is known where the first of all comes again. */
export function createWrittenOrder(): WrittenOrder {
  let [count, first, sum] = [0, 0, 0];
  let [again, half, times] = [0, 0, 0];
  return {
    add(line, periode, figure, ore) {
      const one =
        Math.imul(line, 0x9e3779b1) ^ Math.imul(periode * 8 + figure, 0x85ebca6b) ^ Math.imul(ore | 0, 0xc2b2ae35);
      if (count === 0) first = one;
      else if (one === first) {
        [again, half] = [count, sum];
        times++;
      }
      sum = (Math.imul(sum, BASE) + one) | 0;
      count++;
    },
    // What comes after the half has its own sum, and that of the half moved on by as many places.
    isTwice: () => times === 1 && again * 2 === count && ((sum - Math.imul(half, power(again))) | 0) === half,
  };
}

/** BASE to the power, in 32 bits. */
function power(exponent: number): number {
  let [result, base] = [1, BASE];
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = Math.imul(result, base);
    base = Math.imul(base, base);
  }
  return result;
}
