import { readElements } from "../xml/readElements";
import type { ByteSource } from "../source";
import type { ZipEntry } from "../zip/zipDirectory";

/** The formats of a workbook's styles. */
interface StyleFormats {
  /** The number of the format of each style. */
  readonly ids: readonly number[];
  /** The codes of the workbook's own formats, by number; the others are Excel's. */
  readonly own: ReadonlyMap<number, string>;
}

/** What number format each style has. None without styles. */
export async function styleFormats(source: ByteSource, styles: ZipEntry | null): Promise<StyleFormats> {
  if (styles === null) return { ids: [], own: new Map() };
  const wanted = { numFmt: { numFmtId: "", formatCode: "" }, xf: { numFmtId: "0" } };
  const elements = await readElements(source, styles, wanted, ["numFmts", "cellXfs"]);
  const below = (element: string, within: string): readonly Readonly<Record<string, string>>[] =>
    elements.flatMap(({ name, parent, attributes }) => (name === element && parent === within ? [attributes] : []));
  return {
    ids: below("xf", "cellXfs").map(({ numFmtId }) => Number(numFmtId)),
    own: new Map(below("numFmt", "numFmts").map(({ numFmtId, formatCode = "" }) => [Number(numFmtId), formatCode])),
  };
}
