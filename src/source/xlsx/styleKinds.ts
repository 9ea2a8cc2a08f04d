import type { ByteSource } from "../source";
import type { ZipEntry } from "../zip/zipDirectory";
import { styleFormats } from "./styleFormats";

/** Excel's own formats of dates and times, the East Asian ones too. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Excel's own formats of percents: 0 % and 0,00 %. */
const isBuiltInPercent = (id: number): boolean => id === 9 || id === 10;

/** What a style makes of a number. */
export const [AS_NUMBER, AS_DATE, AS_PERCENT, AS_UNIT] = [0, 1, 2, 3];

/**
 * By number of style: whether it shows a number as it is, as a date or a time, as percent, or as thousands or millions.
 * Empty without styles.
 */
export async function readStyleKinds(source: ByteSource, styles: ZipEntry | null): Promise<Uint8Array> {
  const { ids, own } = await styleFormats(source, styles);
  const kinds = new Map([...own].map(([id, code]) => [id, kindOfFormat(code)]));
  const builtIn = (id: number): number => (isBuiltIn(id) ? AS_DATE : isBuiltInPercent(id) ? AS_PERCENT : AS_NUMBER);
  return Uint8Array.from(ids, (id) => kinds.get(id) ?? builtIn(id));
}

const kindOfFormat = (code: string): number =>
  isDateFormat(code) ? AS_DATE : bare(code).includes("%") ? AS_PERCENT : isOfUnit(code) ? AS_UNIT : AS_NUMBER;

/**
 * «#,##0 "tkr"» says that what stands in the cell is thousands; «#,##0, "tkr"» only shows kroner so, by the comma
 * behind its digits.
 */
function isOfUnit(code: string): boolean {
  const first = /^(?:"[^"]*"|\\.|[^;"\\])*/s.exec(code)?.[0] ?? "";
  const isScaled = /[#0?],+(?![#0?])/.test(bare(code));
  // «[>=1000]» is a condition.
  return !isScaled && UNIT.test(first.replace(/\[[<>=][^[\]]*\]/g, ""));
}
const UNIT = /(?<!\p{L})(?:tkr|tnok|mkr|mnok|knok|tusen|mill(?:ion(?:er)?|\.)?|1[ .]?000(?: kr)?)(?!\p{L})/iu;

/**
 * Whether a number format writes a date or a time: what is quoted, escaped or in brackets is no letter of it, but for
 * [h], [m] and [s].
 * «Standard» is General in Norwegian. What has places for digits is a number, but for parts of a second.
 */
function isDateFormat(code: string): boolean {
  const first = bare(code).replace(/general|standard|s[.,]0+/gi, (part) => (/^s[.,]/i.test(part) ? "s" : ""));
  return /[dmyhs]/i.test(first) && !/[#0?]/.test(first);
}

/** What the format does with a number above zero, without what is quoted, escaped or in brackets but for a time's. */
function bare(code: string): string {
  const unquoted = code.replace(/"[^"]*"?|\\.|[_*]./gs, "").replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi, "");
  return unquoted.split(";")[0] as string;
}
