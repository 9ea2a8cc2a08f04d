import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { familyOf, isFailure, judged, type Timed } from "./case";

/** What a worker is told: the numbers that are its own, and where it may write. */
interface Errand {
  readonly seed: number;
  readonly from: number;
  readonly step: number;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly only: readonly string[];
  readonly folder: string;
  /** Where failing inputs are kept. */
  readonly out: string;
}

/** What an input of a few rows may take of the processor, and of memory beyond what the program has when it is warm. */
const [LONGEST_MS, LARGEST_BYTES] = [2_000, 200 * 2 ** 20];
/** A build and its stop are whole reports, made many times over. */
const LONGEST_WORKBOOK_MS = 60_000;
const WORKBOOKS = /^(?:bygg|oppdater|nytt-aar|angre|liste-oppdater)/;
const WARM = 40;

async function run({ seed, from, step, until, only, folder, out }: Errand): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const collect = (globalThis as unknown as { readonly gc?: () => void }).gc;
  for (let number = from; Date.now() < until; number += step) {
    process.send?.({ begun: number });
    let [milliseconds, grown] = [0, 0];
    const family = familyOf(number, only).id;
    const longest = WORKBOOKS.test(family) ? LONGEST_WORKBOOK_MS : LONGEST_MS;
    const isWarm = (number - from) / step >= WARM;
    const timed: Timed = async (judge) => {
      collect?.();
      const [memory, before] = [process.memoryUsage().rss, process.cpuUsage()];
      const watch = setInterval(() => { grown = Math.max(grown, process.memoryUsage().rss - memory); }, 5);
      const outcome = await judge();
      clearInterval(watch);
      const { user, system } = process.cpuUsage(before);
      milliseconds = (user + system) / 1000;
      grown = Math.max(grown, process.memoryUsage().rss - memory);
      const isSlow = isWarm && milliseconds > longest;
      return isSlow || grown > LARGEST_BYTES ? { ...outcome, verdict: "hang", detail: [`${Math.round(milliseconds)} ms, ${Math.round(grown / 2 ** 20)} MiB`] } : outcome;
    };
    const result = await judged(seed, number, folder, timed, only);
    if (isFailure(result.outcome)) save(join(out, `${family}-${result.outcome.verdict}-${number}`), result.input, result.outcome.detail);
    process.send?.({ number, family, verdict: result.outcome.verdict, detail: result.outcome.detail.slice(0, 2), codes: result.outcome.codes.slice(0, 1), milliseconds, grown });
  }
}

function save(folder: string, input: Readonly<Record<string, Uint8Array | string>>, detail: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(input)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, "funn.txt"), `${detail.join("\n\n")}\n`);
}

void run(JSON.parse(process.argv[2] as string) as Errand);
