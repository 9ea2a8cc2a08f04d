import { expose, transfer } from "comlink";
import type { SourceReading } from "../../source/source";
import type { Language } from "../../texts/translate";
import { speak } from "../texts/text";
import { WORK, type Work } from "./work";

type Progress = (share: number) => void;

const underWay = new Map<number, AbortController>();

const served = {
  /** Does the work under a number that `stop` stops it by. */
  async run(id: number, language: Language, name: keyof Work, given: unknown, onProgress?: Progress): Promise<unknown> {
    const stop = new AbortController();
    underWay.set(id, stop);
    try {
      speak(language);
      const work = WORK[name] as (given: unknown, told: object) => unknown;
      const done = await work(given, {
        signal: stop.signal,
        ...(onProgress && { onProgress: wholePercents(onProgress) }),
      });
      return name === "read" || name === "assemble" ? transfer(done, columnsOf(done as SourceReading)) : done;
    } finally {
      underWay.delete(id);
    }
  },
  stop(id: number): void {
    underWay.get(id)?.abort();
  },
};

export type Apart = typeof served;

expose(served);

/** Each call is a message to the page. */
function wholePercents(tell: Progress): Progress {
  let told = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent > told) tell(share);
    told = Math.max(told, percent);
  };
}

/** The ledger's columns are handed over, not copied. */
function columnsOf({ ledger: { columns, amounts } }: Pick<SourceReading, "ledger">): ArrayBuffer[] {
  const arrays = [...Object.values(columns).map(({ index }) => index), ...Object.values(amounts)];
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}
