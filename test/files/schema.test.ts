import { changeParts } from "../../src/source/zip/changeParts";
import { freezeFile } from "../../src/files/freezeFile";
import { writeXlsx } from "../../src/files/writeXlsx";
import { proposeList } from "../../src/report/proposeList";
import { LIST_INPUTS } from "../../src/report/tables/notes/inputs";
import { ANCHOR_SHEET } from "../../src/sheets/anchorSheet";
import { inputSheet } from "../../src/sheets/inputSheet";
import { readSample } from "../support/sample";
import { sampleWorkbook, tertialWorkbook } from "../support/sampleWorkbook";
import { OFFICES, schemaFaults } from "../support/schemaFaults";

const lists = async (): Promise<Uint8Array> => {
  const input = await readSample("saldobalanse");
  return writeXlsx({ sheets: LIST_INPUTS.map((list) => inputSheet(list, 2024, proposeList(list.id, input))), names: [] }, "Lister 2024");
};

let annual: Uint8Array;
beforeAll(async () => { annual = await writeXlsx(await sampleWorkbook("raa", "funksjoner"), "Årsrapport 2024"); });

test.each([
  ["the annual report with the add-in's functions", () => Promise.resolve(annual)],
  ["the annual report frozen to values", async () => (await freezeFile(annual, [ANCHOR_SHEET])).bytes],
  ["the second tertial with plain formulas, income positive", async () => writeXlsx(await tertialWorkbook("inntekterPositive", "formler"))],
  ["every list to fill in, with proposals", lists],
])("Microsoft's validator finds nothing in %s, for any Office it is made for", async (_, file) => {
  expect(await schemaFaults(await file())).toEqual([]);
});

/** Part with its changed tags: the first of a name gets an attribute's value wrong, the second an attribute more, and so on. */
function broken(part: string): string {
  const met = new Map<string, number>();
  return part.replace(/<([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>/g, (tag: string, name: string, attributes: string, end: string) => {
    met.set(name, (met.get(name) ?? 0) + 1);
    switch (met.get(name)) {
      case 1:
        return `<${name}${attributes.replace(/(\s(?!xmlns|r:)[\w:]+=")[^"]*"/g, '$1feil £"')}${end}>`;
      case 2:
        return `<${name} ukjent="1"${attributes}${end}>`;
      case 3:
        return `<${name}${attributes.replace(/\s(?!xmlns)[\w:]+="[^"]*"/g, "")}${end}>`;
      case 4:
        return end === "" ? `${tag}<ukjent/>` : tag + tag;
      default:
        return tag;
    }
  });
}

test("Every Office finds the same in what has the namespaces of the first alone, whatever is broken in it", async () => {
  const file = await changeParts(annual, (name) => (/^(?:xl|docProps)\/.*\.xml$/.test(name) ? broken : null));
  const [first = [], ...others] = await Promise.all(OFFICES.map(async (office) => (await schemaFaults(file, "fil.xlsx", [office])).map((fault) => fault.slice(office.length))));
  expect(first.length).toBeGreaterThan(500);
  for (const other of others) expect(other).toEqual(first);
});

test("A font whose size stands after its colour would be found, by each of them where a namespace is of a later one", async () => {
  const file = await writeXlsx({ sheets: [inputSheet(LIST_INPUTS[0] as (typeof LIST_INPUTS)[number], 2024, null)], names: [] });
  const turned = (part: string): string => part.replace(/(<sz [^>]*>)(<color [^>]*>)/g, "$2$1");
  const later = (part: string): string => turned(part).replace("<styleSheet ", '$&xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ');
  const [alone = [], faults = []] = await Promise.all([turned, later].map(async (change) => schemaFaults(await changeParts(file, (name) => (name === "xl/styles.xml" ? change : null)))));
  expect([alone, faults].map((found) => new Set(found.map((fault) => fault.split(":")[0])))).toEqual([new Set(["Microsoft365"]), new Set(OFFICES)]);
  expect(faults[0]).toMatch(/styles\.xml .*sz/);
});
