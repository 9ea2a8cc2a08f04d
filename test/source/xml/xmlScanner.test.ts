import fc from "fast-check";
import { SaxesParser } from "saxes";
import { Refusal } from "../../../src/source/xlsx/refused";
import { createXmlScanner, type XmlSink } from "../../../src/source/xml/xmlScanner";
import { literalText, xmlText } from "../../../src/source/xml/xmlText";
import { nb } from "../../support/nb";

type Events = readonly string[];

/** What an element, a text and an end is, one string each; texts that stand beside each other are one. */
function collector(): { readonly events: string[]; readonly text: (text: string) => void; readonly other: (event: string) => void } {
  const events: string[] = [];
  let pending = "";
  const flush = (): void => {
    if (pending !== "") events.push(`text ${pending}`);
    pending = "";
  };
  return { events, text: (text) => void (pending += text), other: (event) => (flush(), events.push(event)) };
}

/** The events of the XML as our scanner gives them, in pieces of these lengths; the message when it is refused. */
function ours(xml: string, lengths: readonly number[] = []): Events | string {
  const bytes = Buffer.from(xml);
  const { events, text, other } = collector();
  const sink: XmlSink = {
    done: false,
    open(tag) {
      const name = (from: number, to: number): string => Buffer.from(tag.bytes.subarray(from, to)).toString();
      const attributes = Array.from({ length: tag.count }, (_, index) => [...tag.places.subarray(index * 4, index * 4 + 4)] as [number, number, number, number]).map(([a, b, c, d]) => `${name(a, b)}=${spaced(xmlText(tag.bytes, c, d))}`);
      other(`open ${[name(tag.start, tag.end), ...attributes].join(" ")}`);
    },
    text: (all, start, end, literal) => text(literal ? literalText(all, start, end) : xmlText(all, start, end)),
    close: () => other("close"),
  };
  const scan = createXmlScanner([], sink);
  try {
    let rest = Buffer.alloc(0);
    let at = 0;
    for (const length of lengths) {
      rest = Buffer.concat([rest, bytes.subarray(at, at + length)]);
      at += length;
      rest = rest.subarray(scan(rest, rest.length, false));
    }
    rest = Buffer.concat([rest, bytes.subarray(at)]);
    scan(rest, rest.length, true);
    return events;
  } catch (error) {
    if (error instanceof Refusal) return nb(error.reason.refused);
    throw error;
  }
}

/** The same by saxes; null when it is not well-formed. */
function saxes(xml: string): Events | null {
  const { events, text, other } = collector();
  const parser = new SaxesParser({ fragment: false });
  let failed = false;
  parser.on("error", () => void (failed = true));
  parser.on("opentag", ({ name, attributes }) => other(`open ${[name, ...Object.entries(attributes).map(([key, value]) => `${key}=${spaced(value as string)}`)].join(" ")}`));
  // White space around the root is told by saxes and not by us.
  let depth = 0;
  const within = (each: string): void => (depth > 0 ? text(each) : undefined);
  parser.on("opentagstart", () => void depth++);
  parser.on("text", within);
  parser.on("cdata", within);
  parser.on("closetag", () => {
    depth--;
    other("close");
  });
  parser.write(xml).close();
  return failed ? null : events;
}

/** White space in an attribute is a space. */
const spaced = (value: string): string => value.replace(/[\t\n]/g, " ");

const name = fc.stringMatching(/^[a-z_][a-z0-9._-]{0,5}$/).filter((each) => !each.startsWith("xml"));
const text = fc.string({ unit: fc.constantFrom("a", "1", " ", "\n", "\r", "æ", "€", "😀", "&amp;", "&lt;", "&#230;", "&#x1F600;", "]", "'", '"', "=", "/", "?", "!", "-"), maxLength: 12 });
const attribute = fc.tuple(name, fc.constantFrom('"', "'"), text).map(([key, quote, value]) => `${key}=${quote}${value.replaceAll(quote, "")}${quote}`);
const other = fc.oneof(text, text.map((each) => `<![CDATA[${each}]]>`), text.map((each) => `<!--${each.replaceAll("-", "")}-->`), text.map((each) => `<?pi ${each.replaceAll("?", "")}?>`));
const element = fc.letrec<{ element: string }>((tie) => ({
  element: fc.tuple(name, fc.array(attribute, { maxLength: 3 }), fc.array(fc.oneof({ depthSize: "small" }, other, tie("element")), { maxLength: 4 }), fc.constantFrom("", " ", "\n")).map(([tag, attributes, children, space]) => {
    const start = [tag, ...attributes].join(" ");
    return children.length === 0 ? `<${start}${space}/>` : `<${start}${space}>${children.join("")}</${tag}${space}>`;
  }),
})).element;
const xml = fc.tuple(fc.constantFrom("", '<?xml version="1.0" encoding="UTF-8"?>\n', "<!-- a -->"), element, fc.constantFrom("", "\n", "<!-- b -->")).map((parts) => parts.join(""));

/** One or a few places changed, taken out or filled. */
const mutated = fc.tuple(xml, fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(..."<>/&;\"'=!-?[] a1x#:\n")), { minLength: 1, maxLength: 3 })).map(([whole, changes]) =>
  changes.reduce((before, [at, taken, put]) => {
    const characters = [...before];
    characters.splice(at % (characters.length + 1), taken, put);
    return characters.join("");
  }, whole),
);

test("What is well-formed gives what saxes gives, in one piece or many", () => {
  fc.assert(
    fc.property(xml, fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 20 }), (each, lengths) => {
      const expected = saxes(each);
      fc.pre(expected !== null);
      expect(ours(each)).toEqual(expected);
      expect(ours(each, lengths)).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("What is not well-formed is refused where saxes refuses it, and nowhere else", () => {
  fc.assert(
    fc.property(mutated, fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 20 }), (each, lengths) => {
      fc.pre(!each.includes("<!D"));
      const [told, expected] = [ours(each, lengths), saxes(each)];
      if (expected === null) expect(typeof told).toBe("string");
      else expect(told).toEqual(expected);
    }),
    { numRuns: 5000 },
  );
});

describe("XML is refused with words that say what is wrong", () => {
  test.each([
    ["XML-en har sluttmerket </a> der </b> skulle stå", "<a><b></a>"],
    ["XML-en har sluttmerket </b> der </a> skulle stå", "<a></b>"],
    ["XML-en har sluttmerket </a> uten start", "<a/></a>"],
    ["XML-en slutter midt i <a>", "<a><b/>"],
    ["XML-en er ikke hel", "<a"],
    ["XML-en er ikke hel", ""],
    ["XML-en har mer enn ett rotelement", "<a/><b/>"],
    ["XML-en har tekst utenfor rotelementet", "<a/>b"],
    ["XML-en har et < inne i et merke", '<a b="<"/>'],
    ["XML-en har et merke som ikke er helt", "<c <c <c "],
    ["XML-en har et & som ikke er et kjent tegn", "<a>&nbsp;</a>"],
    ["XML-en har et tegn som ikke kan stå der", "<a>\u0001</a>"],
    ["XML-en har en DOCTYPE", '<!DOCTYPE a [<!ENTITY b "bb">]><a/>'],
    ["XML-en har mer enn 100 nivåer", `<a>${"<a>".repeat(100)}`],
    ["XML-en har et merke med mer enn 256 attributter", `<a ${Array.from({ length: 257 }, (_, at) => `b${at}=""`).join(" ")}/>`],
  ])("%s", (message, each) => {
    expect(ours(each)).toBe(message);
  });
});
