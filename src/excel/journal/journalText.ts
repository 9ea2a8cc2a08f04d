import { base64Of, bytesOf } from "../base64";
import type { WayBack } from "./script";

/** What the journal's text says; a reader refuses one it does not know. */
const JOURNAL_FORMAT = 1;

/**
 * How a script is taken back, or brought to its end, as text: packed, where the browser can, since it holds all that
 * is written over.
 */
export async function journalText({ moves, back, removed }: WayBack): Promise<string> {
  const text = JSON.stringify({ format: JOURNAL_FORMAT, moves, back, removed });
  if (typeof CompressionStream === "undefined") return text;
  const packed = await through(new Blob([text]), new CompressionStream("gzip"));
  return base64Of(new Uint8Array(await packed.arrayBuffer()));
}

/** What `journalText` has told; null for a text that is damaged, or of another version. */
export async function wayOf(text: string): Promise<WayBack | null> {
  try {
    const { format, ...way } = JSON.parse(await unpacked(text)) as WayBack & { readonly format: number };
    return format === JOURNAL_FORMAT ? way : null;
  } catch {
    return null;
  }
}

const unpacked = async (text: string): Promise<string> =>
  text.startsWith("{") ? text : (await through(new Blob([bytesOf(text)]), new DecompressionStream("gzip"))).text();

const through = (blob: Blob, change: GenericTransformStream): Promise<Response> =>
  Promise.resolve(
    new Response(
      blob.stream().pipeThrough(change as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>),
    ),
  );
