import { DIMENSIONS, type Ledger } from "../ledger/ledger";
import { createNumberTable, findNumber, setNumber } from "./numberTable";

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
  const dictionaries = DIMENSIONS.map(createDictionary);
  const lists = DIMENSIONS.map((): string[] => []);
  const names = DIMENSIONS.map(() => new Map<number, string>());

  function intern(dimension: number, code: string): number {
    const dictionary = dictionaries[dimension] as Dictionary;
    const list = lists[dimension] as string[];
    const known = dictionary.find(code);
    if (known !== undefined) return known;
    dictionary.set(code, list.length);
    return list.push(code) - 1;
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

interface Dictionary {
  find(code: string): number | undefined;
  set(code: string, index: number): void;
}

/** Codes of digits are found by their number: a million of them take half the room and the time of their texts. */
function createDictionary(): Dictionary {
  const [numbers, texts] = [createNumberTable(), new Map<string, number>()];
  return {
    find(code) {
      const number = numberOf(code);
      return number === 0 ? texts.get(code) : findNumber(numbers, number);
    },
    set(code, index) {
      const number = numberOf(code);
      if (number === 0) texts.set(code, index);
      else setNumber(numbers, number, index);
    },
  };
}

const [MOST_DIGITS, ZERO, NINE] = [9, 48, 57];

/** Up to 9 digits with a 1 in front («010» is 1010, «10» is 110), else 0. */
function numberOf(code: string): number {
  if (code.length === 0 || code.length > MOST_DIGITS) return 0;
  let number = 1;
  for (let at = 0; at < code.length; at++) {
    const sign = code.charCodeAt(at);
    if (sign < ZERO || sign > NINE) return 0;
    number = number * 10 + sign - ZERO;
  }
  return number;
}
