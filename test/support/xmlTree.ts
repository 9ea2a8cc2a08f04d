/** One element: name with prefix ("bt:Image"), attributes as written, child elements, and its own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The root element of a document without CDATA and DOCTYPE. Throws when tags do not pair up or something else stands between them. */
export function xmlTree(xml: string): XmlElement {
  const document: Open = { name: "", attributes: {}, children: [], text: "" };
  const path = [document];
  let end = 0;
  for (const token of xml.matchAll(TOKEN)) {
    if (token.index !== end) throw new Error(`Ukjent XML ved tegn ${end}`);
    end = token.index + token[0].length;
    take(path, token);
  }
  const [root] = document.children;
  if (end !== xml.length || path.length !== 1 || root === undefined) throw new Error(`XML slutter midt i ${path.at(-1)?.name ?? ""} ved tegn ${end}`);
  return root;
}

function take(path: Open[], [, closing, name, attributes = "", empty, text]: RegExpMatchArray): void {
  const parent = path.at(-1) as Open;
  if (text !== undefined) parent.text += decoded(text);
  if (name === undefined) return;
  if (closing === "/") {
    if (path.pop()?.name !== name) throw new Error(`</${name}> lukker ${parent.name}`);
    return;
  }
  const element: Open = { name, attributes: attributesOf(attributes), children: [], text: "" };
  parent.children.push(element);
  if (empty !== "/") path.push(element);
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, decoded(value)]));
}

function decoded(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The element and all below it, in document order. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(elementsIn)];
}
