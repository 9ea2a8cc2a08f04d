interface HtmlElement {
  /** Its own and its children's, entities resolved; a line break is a blank. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/** The elements of a tag that does not contain itself, in order. */
export function elementsOf(html: string, tag: string): readonly HtmlElement[] {
  return [...html.matchAll(new RegExp(`<${tag}(?=[\\s>])([^>]*)>(.*?)</${tag}>`, "gs"))].map(([, attributes = "", content = ""]) => ({
    text: content.replaceAll("<br>", " ").replace(/<[^>]*>/g, "").replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
    attributes: Object.fromEntries([...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [name, value])),
  }));
}
