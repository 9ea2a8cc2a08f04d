import { ListingDefinition, ListingInput } from "../../../src/law/lists/definition";
import { LISTINGS } from "../../../src/law/lists/all";
import { inYear } from "../../../src/source/lists/inYear";
import { LIST_INPUTS } from "../../../src/report/tables/notes/inputs";
import { readLines } from "./smallLists";

describe.each(LISTINGS.map((definition) => [definition.id, definition] as const))("The listing %s", (_, definition) => {
  test("follows the schema, and holds nothing the schema does not know", () => {
    expect(ListingDefinition.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
  });

  test("names every column and line once, and only columns and lines there are", () => {
    const inputs = definition.input.columns.map(({ id }) => id);
    if (definition.kind === "posts") {
      const lines = definition.lines.map(({ id }) => id);
      const named = definition.lines.flatMap((line) => (line.kind === "sum" ? line.of.map((term) => term.line) : line.kind === "perMille" ? [line.of, line.rate] : []));
      expect(new Set(lines).size).toBe(lines.length);
      expect(named.filter((id) => !lines.includes(id))).toEqual([]);
      expect(inputs).toEqual(expect.arrayContaining([definition.post, definition.amount]));
      return;
    }
    if (definition.kind === "pivot") {
      const { label, groupBy, texts, region, year, value, decimals, status } = definition;
      expect(inputs).toEqual(expect.arrayContaining([label, groupBy.column, ...texts.map(({ from }) => from), region, year, value, decimals, status]));
      return;
    }
    const ids = definition.columns.map(({ id }) => id);
    const named = definition.columns.flatMap((column) => (column.kind === "sum" ? column.of.map((term) => term.column) : column.kind === "ratio" ? [column.of, column.to] : column.kind === "value" ? (column.weightedBy ?? []) : []));
    const read = [definition.label, definition.number ?? [], definition.groupBy?.column ?? [], ...definition.columns.map((column) => ("from" in column ? column.from : column.kind === "sum" ? (column.given ?? []) : []))].flat();
    expect(new Set(ids).size).toBe(ids.length);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(read.filter((id) => !inputs.includes(id))).toEqual([]);
  });
});

describe.each(LIST_INPUTS.map((input) => [input.id, input] as const))("The input %s", (_, input) => {
  test("follows the schema", () => {
    expect(ListingInput.parse(JSON.parse(JSON.stringify(input)))).toEqual(input);
  });

  test("can be read back from a sheet with its own headers and example row, and is not taken for another", async () => {
    const row = input.columns.map(({ id }) => input.example[id] ?? "");
    const { listing, problems } = await readLines(input.columns.map(({ header }) => inYear(header, 2024)).join(";"), row.join(";"));
    expect(problems).toEqual([]);
    expect(listing?.input).toBe(input.id);
    expect(Object.keys(listing?.rows[0]?.values ?? {})).toEqual(expect.arrayContaining(Object.keys(input.example)));
  });

  test("has ids and headers that no two columns share, but «Prosjekt», the name beside «Prosjektnr»", () => {
    const words = input.columns.flatMap(({ header, words: more }) => [header, ...more]).map((word) => word.toLowerCase());
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual(input.id === "prosjekter" ? ["prosjekt"] : []);
    expect(new Set(input.columns.map(({ id }) => id)).size).toBe(input.columns.length);
  });
});
