import { DIMENSIONS, type Ledger } from "../ledger/ledger";

/**
 * The codes met in each dimension, numbered as they come, and the names that came with them. Dimensions by their
 * index in DIMENSIONS.
 */
export interface Keys {
  intern(dimension: number, code: string): number;
  /** The first name of a code stands. */
  name(dimension: number, code: string, name: string): void;
  hasName(dimension: number, code: number): boolean;
  codes(dimension: number): readonly string[];
  /** The code of a number; "" for none. */
  codeOf(dimension: number, index: number): string;
  names(): Ledger["names"];
}

export function createKeys(): Keys {
  const dictionaries = DIMENSIONS.map(() => new Map<string, number>());
  const lists = DIMENSIONS.map((): string[] => []);
  const names = DIMENSIONS.map(() => new Map<number, string>());

  function intern(dimension: number, code: string): number {
    const dictionary = dictionaries[dimension] as Map<string, number>;
    const known = dictionary.get(code);
    if (known !== undefined) return known;
    dictionary.set(code, dictionary.size);
    return (lists[dimension] as string[]).push(code) - 1;
  }

  return {
    intern,
    hasName: (dimension, code) => (names[dimension] as Map<number, string>).has(code),
    codes: (dimension) => lists[dimension] as string[],
    codeOf: (dimension, index) => lists[dimension]?.[index] ?? "",
    name(dimension, code, name) {
      const known = names[dimension] as Map<number, string>;
      const index = intern(dimension, code);
      if (!known.has(index)) known.set(index, name);
    },
    names() {
      const named = DIMENSIONS.flatMap((dimension, d) => {
        const known = names[d] as Map<number, string>;
        const codes = lists[d] as string[];
        return known.size === 0
          ? []
          : [[dimension, new Map([...known].map(([index, name]) => [codes[index] as string, name]))] as const];
      });
      return Object.fromEntries(named);
    },
  };
}
