import type { ByteSource } from "../source";
import type { ZipEntry } from "../zip/zipDirectory";
import { styleFormats } from "./styleFormats";

/** Excel's own formats of dates and times, the East Asian ones too. */
const isBuiltIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** By number of style: whether it shows a number as a date or a time. Empty without styles. */
export async function readDateStyles(source: ByteSource, styles: ZipEntry | null): Promise<Uint8Array> {
  const { ids, own } = await styleFormats(source, styles);
  const areDates = new Map([...own].map(([id, code]) => [id, isDateFormat(code)]));
  return Uint8Array.from(ids, (id) => Number(areDates.get(id) ?? isBuiltIn(id)));
}

/**
 * Whether a number format writes a date or a time: what is quoted, escaped or in brackets is no letter of it, but for
 * [h], [m] and [s].
 * «Standard» is General in Norwegian. What has places for digits is a number, but for parts of a second.
 */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"?|\\.|[_*]./gs, "").replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi, "");
  const first = (bare.split(";")[0] as string).replace(/general|standard|s[.,]0+/gi, (part) =>
    /^s[.,]/i.test(part) ? "s" : "",
  );
  return /[dmyhs]/i.test(first) && !/[#0?]/.test(first);
}
