import { proxy, wrap, type Remote } from "comlink";
import { spokenLanguage } from "../texts/text";
import type { Apart } from "./worker";
import type { Work } from "./work";

/** What whoever waits for work that is done apart may want of it. */
interface Waiting {
  readonly signal?: AbortSignal;
  /** 0 to 1. */
  readonly progress?: (share: number) => void;
}

type Given<Name extends keyof Work> = Parameters<Work[Name]>[0];
type Done<Name extends keyof Work> = Awaited<ReturnType<Work[Name]>>;

/** One worker serves the page as long as it lives. */
let served: { readonly remote: Remote<Apart>; readonly broken: Promise<never> } | null = null;
let latest = 0;

/**
 * The work done in a worker, so that the page goes on meanwhile; where there are none (outside a browser) it is done at
 * once. Rejects as soon as the signal says so, whatever the work is at.
 */
export async function apart<Name extends keyof Work>(
  name: Name,
  given: Given<Name>,
  { signal, progress }: Waiting = {},
): Promise<Done<Name>> {
  if (typeof Worker === "undefined") {
    const { WORK } = await import("./work");
    const work = WORK[name] as (given: Given<Name>, told: object) => ReturnType<Work[Name]>;
    return (await work(given, { ...(signal && { signal }), ...(progress && { onProgress: progress }) })) as Done<Name>;
  }
  served ??= start();
  const { remote, broken } = served;
  latest += 1;
  const id = latest;
  const done = remote.run(id, spokenLanguage(), name, given, progress && proxy(progress)) as Promise<Done<Name>>;
  return Promise.race([done, broken, ...(signal ? [stopped(signal, () => void remote.stop(id))] : [])]);
}

function start(): NonNullable<typeof served> {
  const worker = new Worker(/* webpackChunkName: "leser" */ new URL("./worker.ts", import.meta.url));
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => {
      served = null;
      // Without a message it did not come at all, as a part of the program that webpack cannot load.
      reject(Object.assign(new Error(message), message ? {} : { name: "ChunkLoadError" }));
    });
  });
  // Nobody may be waiting when it breaks.
  broken.catch(() => undefined);
  return { remote: wrap<Apart>(worker), broken };
}

function stopped(signal: AbortSignal, stop: () => void): Promise<never> {
  return new Promise((_, reject) => {
    const leave = (): void => {
      stop();
      reject(signal.reason as Error);
    };
    if (signal.aborted) leave();
    else signal.addEventListener("abort", leave, { once: true });
  });
}
