import { refusal } from "../xlsx/refused";
import { malformed, NOT_YET } from "./malformed";
import { nameEnd } from "./startTag";
import { CLASSES, GREATER, HYPHEN, QUESTION, SPECIAL } from "./xmlBytes";

const CDATA = "<![CDATA[";
const COMMENT = "<!--";
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>$/;
const MAX_DECLARATION = 400;

/**
 * What begins with `<!` at `less`: a comment, which is passed over, or a CDATA section, whose text is given to
 * `take`. Returns where it ends.
 */
export function readDeclaration(
  bytes: Uint8Array,
  less: number,
  filled: number,
  take: (start: number, end: number) => void,
): number {
  if (begins(bytes, less, filled, COMMENT)) return commentEnd(bytes, less + COMMENT.length, filled);
  if (begins(bytes, less, filled, CDATA)) return readSection(bytes, less + CDATA.length, filled, take);
  if (filled - less < CDATA.length) return NOT_YET;
  // Entities can grow without end, and no program writes them in a workbook.
  throw refusal("kilde-xlsx-utrygg", "XML-en har en DOCTYPE");
}

function begins(bytes: Uint8Array, at: number, filled: number, text: string): boolean {
  for (let index = 0; index < text.length; index++)
    if (at + index >= filled || bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

function commentEnd(bytes: Uint8Array, start: number, filled: number): number {
  for (let at = start; at + 2 < filled; at++) {
    if (isForbidden(bytes[at] as number)) throw malformed("XML-en har et tegn som ikke kan stå der");
    if (bytes[at] !== HYPHEN || bytes[at + 1] !== HYPHEN) continue;
    if (bytes[at + 2] !== GREATER) throw malformed("XML-en har -- inne i en kommentar");
    return at + 3;
  }
  return NOT_YET;
}

function readSection(
  bytes: Uint8Array,
  start: number,
  filled: number,
  take: (start: number, end: number) => void,
): number {
  for (let at = start; at + 2 < filled; at++) {
    if (isForbidden(bytes[at] as number)) throw malformed("XML-en har et tegn som ikke kan stå der");
    if (!begins(bytes, at, filled, "]]>")) continue;
    take(start, at);
    return at + 3;
  }
  return NOT_YET;
}

/** Where the instruction `<?…?>` at `less` ends. The XML declaration may only be the first thing there is. */
export function instructionEnd(bytes: Uint8Array, less: number, filled: number, isFirst: boolean): number {
  const end = nameEnd(bytes, less + 2, filled);
  for (let at = end; at + 1 < filled; at++) {
    if (isForbidden(bytes[at] as number)) throw malformed("XML-en har et tegn som ikke kan stå der");
    if (bytes[at] !== QUESTION || bytes[at + 1] !== GREATER) continue;
    const instruction = String.fromCharCode(...bytes.subarray(less, Math.min(at + 2, less + MAX_DECLARATION)));
    if (
      /^<\?xml[\s?]/i.test(instruction)
        ? !isFirst || !DECLARATION.test(instruction)
        : !/^<\?[A-Za-z_:\x80-\xff][\w:.\-\x80-\xff]*[\s?]/.test(instruction)
    )
      throw malformed("XML-en har en erklæring som ikke er riktig");
    return at + 2;
  }
  return NOT_YET;
}

/** A control character; `<`, `>` and `&` are as any other here. */
const isForbidden = (byte: number): boolean => byte < 32 && CLASSES[byte] === SPECIAL;
