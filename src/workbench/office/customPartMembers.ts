import type { GridHost, GridPart } from "../gridHost";
import type { MembersOf } from "./members";
import { OfficeError } from "./officeError";
import { present } from "./targets";

export const CUSTOM_XML_PARTS: MembersOf<"customXmlParts"> = {
  items: { member: "items", kind: "customXmlPart", list: ({ host }) => host.customParts().map(({ id }) => ({ id })) },
  add: {
    member: "navigate",
    kind: "customXmlPart",
    to: ({ host }, _, xml) => ({ id: host.addCustomPart(wellFormed(xml)) }),
  },
  getItem: { member: "navigate", kind: "customXmlPart", to: ({ host }, _, id) => ({ id: partOf(host, { id }).id }) },
  getByNamespace: { member: "navigate", kind: "scopedCustomXmlParts", to: (_, __, namespace) => ({ namespace }) },
};

export const SCOPED_CUSTOM_XML_PARTS: MembersOf<"scopedCustomXmlParts"> = {
  items: {
    member: "items",
    kind: "customXmlPart",
    list: ({ host }, { namespace }) =>
      host
        .customParts()
        .filter(({ xml }) => namespaceOf(xml) === namespace)
        .map(({ id }) => ({ id })),
  },
};

export const CUSTOM_XML_PART: MembersOf<"customXmlPart"> = {
  id: { member: "property", get: (_, { id }) => id },
  namespaceUri: { member: "property", get: ({ host }, part) => namespaceOf(partOf(host, part).xml) },
  getXml: { member: "question", ask: ({ host }, part) => partOf(host, part).xml },
  delete: {
    member: "command",
    run: ({ host }, part) => {
      host.removeCustomPart(partOf(host, part).id);
    },
  },
};

const partOf = (host: GridHost, { id }: { readonly id: string }): GridPart =>
  present(host.customParts().find((part) => part.id === id));

/** Of the root element, with or without a prefix. */
function namespaceOf(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+((?:\s[^<>]*)?)>/.exec(xml.replace(/<\?[^<>]*\?>/g, ""));
  const attribute = new RegExp(`xmlns${root?.[1] === undefined ? "" : `:${root[1]}`}="([^"]*)"`).exec(root?.[2] ?? "");
  return attribute?.[1] ?? "";
}

/** Excel refuses what is no XML: here, what has no root element that ends, or a bare & or <. */
function wellFormed(xml: string): string {
  const body = xml.replace(/^\s*<\?xml[\s\S]*?\?>/, "").trim();
  const content = /^<([\w.:-]+)(?:\s[^<>]*)?>([\s\S]*)<\/\1\s*>$/.exec(body)?.[2];
  if (content === undefined || /&(?!\w+;|#\d+;|#x[\da-f]+;)/i.test(content) || /<(?![\w/!?])/.test(content))
    throw new OfficeError("InvalidArgument", "The XML is not well formed.");
  return xml;
}
