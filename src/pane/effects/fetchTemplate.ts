import type { Text } from "../../texts/words";
import { words } from "../texts/text";
import { pause } from "./pause";
import { MOST_TEMPLATE_BYTES, proposeTemplate } from "./proposeTemplate";
import type { Store } from "./store";

const PATIENCE = 15_000;

/**
 * Fetches the template at the typed address and shows what it would change; answers why it could not, or null. Called
 * when the user asks for it, and at no other time.
 */
export async function fetchTemplate(
  store: Store,
  signal: AbortSignal,
  page: string,
  patience = PATIENCE,
): Promise<Text | null> {
  const typed = store.state().mal.address.trim();
  if (typed === "") return words("mal.tomAdresse");
  const address = templateAddress(typed, page);
  if (!address) return words("mal.feilAdresse", { adresse: typed.slice(0, 200) });
  const bytes = await bytesAt(address, signal, patience);
  signal.throwIfAborted();
  return bytes instanceof Uint8Array ? proposeTemplate(store, address.host, bytes) : bytes;
}

/** The file's bytes, or what to tell the user. */
async function bytesAt(address: URL, signal: AbortSignal, patience: number): Promise<Uint8Array | Text> {
  const vert = address.host;
  const until = new AbortController();
  const stop = (): void => {
    until.abort();
  };
  signal.addEventListener("abort", stop);
  const clock = setTimeout(stop, patience);
  const breach = watchPolicy();
  try {
    const response = await fetch(address, {
      signal: until.signal,
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      redirect: "manual",
    });
    if (leadsElsewhere(response)) return words("mal.videre", { vert });
    return response.ok ? await limited(response, vert) : words("mal.ikkeFunnet", { vert, status: response.status });
  } catch {
    if (until.signal.aborted) return words("mal.forSent", { vert, sekunder: Math.round(patience / 1000) });
    if (typeof navigator !== "undefined" && !navigator.onLine) return words("mal.utenNett");
    // The browser tells of its policy a little after it has stopped the request.
    await pause();
    return words(breach.seen() ? "mal.stanset" : "mal.ikkeSvar", { vert });
  } finally {
    clearTimeout(clock);
    signal.removeEventListener("abort", stop);
    breach.end();
  }
}

/**
 * A redirect is told and not followed: where it ends was neither typed nor seen by the user. Browsers keep its status
 * to themselves.
 */
function leadsElsewhere({ type, status }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400);
}

/** Stops reading where a template would end: what the server says of the length need not be so. */
async function limited(response: Response, vert: string): Promise<Uint8Array | Text> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    pieces.push(piece.value);
    length += piece.value.length;
    if (length > MOST_TEMPLATE_BYTES) {
      await reader?.cancel();
      return words("mal.forStor", { kilde: vert });
    }
  }
  const bytes = new Uint8Array(length);
  pieces.reduce((at, piece) => {
    bytes.set(piece, at);
    return at + piece.length;
  }, 0);
  return bytes;
}

/**
 * Whether the page's security policy stops something meanwhile: fetch itself does not tell that from a network that
 * is down.
 */
function watchPolicy(): { readonly seen: () => boolean; readonly end: () => void } {
  if (typeof document === "undefined") return { seen: () => false, end: () => undefined };
  let seen = false;
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    seen ||= effectiveDirective === "connect-src";
  };
  document.addEventListener("securitypolicyviolation", note);
  return {
    seen: () => seen,
    end: () => {
      document.removeEventListener("securitypolicyviolation", note);
    },
  };
}

const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * The address a template may be fetched from, seen from the pane's own page; null for what is none. Only https, save
 * from this machine and from the pane's own server; never with a user and password in it.
 */
export function templateAddress(typed: string, page: string): URL | null {
  const address = parsed(typed.trim(), page);
  if (!address || address.username !== "" || address.password !== "") return null;
  const isAllowed =
    address.protocol === "https:" ||
    (address.protocol === "http:" && (LOCAL.has(address.hostname) || address.origin === new URL(page).origin));
  return isAllowed ? address : null;
}

function parsed(typed: string, page: string): URL | null {
  try {
    return new URL(typed, page);
  } catch {
    return null;
  }
}
