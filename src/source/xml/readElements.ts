import type { ByteSource } from "../source";
import { MAX_ELEMENTS } from "../xlsx/limits";
import { refusal } from "../xlsx/refused";
import type { ZipEntry } from "../zip/zipDirectory";
import { scanPart } from "./scanPart";
import type { XmlSink } from "./xmlScanner";
import { attributeOf } from "./xmlTag";
import { words } from "../../texts/words";

/** An element of a small part: its local name, that of the element it stands in, and the attributes asked for. */
interface XmlElement {
  readonly name: string;
  readonly parent: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * The elements of these names in a part, in their order. `wanted`: local names of elements, each with the attributes
 * that are read and what they are when they are left out. `parents`: names that are only looked for as what others
 * stand in.
 */
export async function readElements(
  source: ByteSource,
  entry: ZipEntry,
  wanted: Readonly<Record<string, Readonly<Record<string, string>>>>,
  parents: readonly string[] = [],
): Promise<readonly XmlElement[]> {
  const names = [...Object.keys(wanted), ...parents];
  const found: XmlElement[] = [];
  const open: string[] = [];
  const sink: XmlSink = {
    done: false,
    text: () => undefined,
    close: () => void open.pop(),
    open(tag) {
      const name = names[tag.id] ?? "";
      const attributes = wanted[name];
      if (attributes)
        found.push({
          name,
          parent: open.at(-1) ?? "",
          attributes: Object.fromEntries(
            Object.entries(attributes).map(([attribute, otherwise]) => [
              attribute,
              attributeOf(tag, attribute) || otherwise,
            ]),
          ),
        });
      if (found.length > MAX_ELEMENTS)
        throw refusal("kilde-xlsx-for-stor", words`den har mer enn ${MAX_ELEMENTS} elementer, som er grensen`);
      open.push(name);
    },
  };
  await scanPart(source, entry, names, sink);
  return found;
}
