import { unescapeMarkup } from "../table/unescapeMarkup";

type Parts = ReadonlyMap<string, () => Promise<string>>;

/** Part of the file -> name of the sheet it holds, in the order of the workbook. Throws for what is no workbook. */
export async function worksheetParts(parts: Parts): Promise<ReadonlyMap<string, string>> {
  const workbook = await textOf(parts, "xl/workbook.xml");
  const relations = await textOf(parts, "xl/_rels/workbook.xml.rels");
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)].map(([element]) => [
      attribute(element, "Id"),
      partOf(attribute(element, "Target")),
    ]),
  );
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^<>]*>/g)].map(
    ([element]) => [targets.get(attribute(element, "\\w+:id")) ?? "", attribute(element, "name")] as const,
  );
  return new Map(sheets.filter(([part]) => parts.has(part)));
}

async function textOf(parts: Parts, name: string): Promise<string> {
  const text = await parts.get(name)?.();
  if (text === undefined) throw new Error(`Filen har ingen ${name}`);
  return text;
}

/** "worksheets/sheet1.xml" and "/xl/worksheets/sheet1.xml" are the same part. */
const partOf = (target: string): string => (target.startsWith("/") ? target.slice(1) : `xl/${target}`);

function attribute(element: string, name: string): string {
  const [, double, single = ""] = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(element) ?? [];
  return unescapeMarkup(double ?? single);
}
