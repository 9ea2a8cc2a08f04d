import { words } from "../../texts/words";
import { answerFault, retryAfter } from "./answerFault";
import { fault, type SsbFault } from "./fault";
import type { SsbLimits } from "./settings";
import type { Call } from "./tableQuery";

/** Resolves after so many milliseconds; rejects with the signal's reason when it is aborted before. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}

/** The way to SSB: calls go one after another, no faster than the limits allow. */
export interface Line {
  readonly limits: SsbLimits;
  readonly queue: CallQueue;
  readonly clock: Clock;
}

/**
 * A line with its own queue. Lines to the same service should be shared: SSB counts the calls of an address of the
 * internet.
 */
export function openLine(limits: SsbLimits, clock: Clock = REAL_CLOCK): Line {
  return { limits, queue: createCallQueue(limits.kallPerMinutt, clock), clock };
}

const TRIES = 3;
const BUSY = new Set([429, 503]);

/**
 * SSB's answer to a call as text, or a fault. Waits its turn, and as long as SSB asks when it is busy. Never throws.
 */
export async function ask(call: Call, line: Line, signal?: AbortSignal): Promise<string | SsbFault> {
  try {
    return await inTurn(call, line, signal);
  } catch (error) {
    if (signal?.aborted) return fault("avbrutt", "Hentingen fra SSB er avbrutt.");
    throw error;
  }
}

async function inTurn(call: Call, line: Line, signal: AbortSignal | undefined): Promise<string | SsbFault> {
  for (let tried = 1; ; tried += 1) {
    await line.queue.turn(signal);
    const answer = await askOnce(call, line.limits.sekunder, signal);
    if ("message" in answer) return answer;
    if (answer.status === 200) return answer.text;
    const wait = BUSY.has(answer.status) ? answer.wait : null;
    if (wait === null || tried === TRIES || wait > line.limits.lengsteVentetid) return answerFault(answer, call, wait);
    await line.clock.sleep(wait * 1000, signal);
  }
}

/** An answer of any status. `wait`: seconds SSB asks us to wait. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly wait: number;
}

/**
 * One try. Nothing but the question goes along: no cookies, no referrer; and an answer that sends us elsewhere is not
 * followed.
 */
async function askOnce(
  { method, url, body }: Call,
  seconds: number,
  signal: AbortSignal | undefined,
): Promise<Answer | SsbFault> {
  const stop = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, seconds * 1000);
  const stopped = (): void => {
    stop.abort();
  };
  signal?.addEventListener("abort", stopped);
  try {
    const response = await fetch(url, {
      method,
      signal: stop.signal,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "manual",
      cache: "no-store",
      headers: { Accept: "application/json", ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
      ...(body === undefined ? {} : { body }),
    });
    if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400))
      return elsewhereFault(url);
    return {
      status: response.status,
      text: await response.text(),
      wait: retryAfter(response.headers.get("Retry-After")),
    };
  } catch {
    if (signal?.aborted) throw signal.reason;
    return isLate ? lateFault(url, seconds) : wayFault(url);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stopped);
  }
}

function lateFault(url: string, seconds: number): SsbFault {
  return fault(
    "tidsgrense",
    words`${new URL(url).host} svarte ikke innen ${seconds} sekunder. Prøv igjen; rundt kl. 8, når nye tall kommer, er det mest trafikk.`,
  );
}

/** Most often a network that wants its user to log in; else SSB has moved. */
function elsewhereFault(url: string): SsbFault {
  return fault(
    "nett",
    words`${new URL(url).host} sender videre til en annen adresse, og spørringen følger ikke etter. Nettet kan kreve innlogging: åpne en nettside, og prøv igjen. Ellers er adressen til SSB endret, og må rettes i malen.`,
  );
}

/** Browsers do not tell why: no network, a wall on the way, or the add-in's own security policy. */
function wayFault(url: string): SsbFault {
  return fault(
    "nett",
    words`Fikk ikke kontakt med ${new URL(url).host}. Maskinen kan være uten nett, brannmuren kan stenge, eller adressen er ikke åpnet der tillegget er installert (connect-src). Tall som er hentet før, ligger i arket og kan brukes uten nett.`,
  );
}

/** Lets a call through when the window has room for it. */
interface CallQueue {
  /** Resolves when the next call may be made; rejects with the signal's reason when it is aborted. */
  readonly turn: (signal?: AbortSignal) => Promise<void>;
}

const WINDOW = 60_000;

export interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

const REAL_CLOCK: Clock = { now: () => performance.now(), sleep };

/** A queue that lets no more than so many calls through in any minute, in the order they were asked for. */
export function createCallQueue(callsPerMinute: number, clock: Clock = REAL_CLOCK): CallQueue {
  const made: number[] = [];
  let last: Promise<void> = Promise.resolve();
  const wait = async (signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    const oldest = made.length < callsPerMinute ? undefined : made[0];
    const left = oldest === undefined ? 0 : oldest + WINDOW - clock.now();
    if (left > 0) await clock.sleep(left, signal);
    if (made.length >= callsPerMinute) made.shift();
    made.push(clock.now());
  };
  const turn = (signal?: AbortSignal): Promise<void> => {
    const mine = last.then(() => wait(signal));
    // One that was aborted must not stop those behind it.
    last = mine.catch(() => undefined);
    return mine;
  };
  return { turn };
}
