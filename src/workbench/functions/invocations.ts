import { BUSY } from "../univer/busyCells";

/** Of an entry of the protocol's: that it is for the functions of an add-in, and that one is called. */
const [OF_FUNCTIONS, CALL] = [1, 1000];

/** So many answers are kept, for cells that are calculated again with the same arguments. */
const KEPT = 50_000;

/** The runtime's errors by its numbers; others are #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };

interface Call {
  readonly id: string;
  readonly values: readonly unknown[];
}

interface Invocations {
  /** What the function gives, when it has been answered; else BUSY, and it is asked for next time. */
  valueOf(id: string, values: readonly unknown[]): unknown;
  /** Asks for all that was missed, at once. */
  ask(): void;
  /** Takes answers as the runtime sends them: number, whether it went well, value or message, number of the error. */
  answered(answers: readonly (readonly unknown[])[]): void;
  /** The runtime is another one: nothing is known, and nothing comes that was asked for. */
  forget(): void;
}

/** Calls of custom functions, answered later by the runtime in the add-in's page. `send` takes a message's entries. */
export function createInvocations(send: (entries: readonly unknown[]) => void): Invocations {
  const known = new Map<string, unknown>();
  const missed = new Map<string, Call>();
  const asked = new Map<number, string>();
  const isAsked = new Set<string>();
  let made = 0;
  const miss = (key: string, call: Call): void => {
    if (isAsked.has(key)) return;
    // What is being calculated has used what it needs of them, but for what it then misses too.
    if (known.size > KEPT && missed.size === 0) known.clear();
    missed.set(key, call);
  };
  const entryOf = ([key, { id, values }]: readonly [string, Call]): readonly unknown[] => {
    made += 1;
    asked.set(made, key);
    isAsked.add(key);
    const call = { invocationId: made, functionName: id, parameterValues: values, flags: 0 };
    return [OF_FUNCTIONS, CALL, "", JSON.stringify(call), made, false];
  };
  return {
    valueOf: (id, values) => {
      const key = JSON.stringify([id, ...values]);
      if (known.has(key)) return known.get(key);
      miss(key, { id, values });
      return BUSY;
    },
    ask: () => {
      if (missed.size > 0) send([...missed].map(entryOf));
      missed.clear();
    },
    answered: (answers) => {
      for (const [number, isWell, value, error] of answers) {
        const key = asked.get(Number(number));
        if (key === undefined) continue;
        asked.delete(Number(number));
        isAsked.delete(key);
        known.set(key, isWell === true ? value : { code: ERRORS[Number(error)] ?? "#VALUE!", message: value });
      }
    },
    forget: () => {
      for (const each of [known, missed, asked, isAsked]) each.clear();
    },
  };
}
