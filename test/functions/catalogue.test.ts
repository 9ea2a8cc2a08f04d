import { parseTree } from "custom-functions-metadata";
import { readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { CATALOGUE } from "../../src/functions/catalogue";
import { functionOf } from "../../src/functions/register";
import { functionsJson, type FunctionJson } from "../../src/functions/functionsJson";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";

const BASE = "https://localhost:3000";
const ids = CATALOGUE.map(({ id }) => id);

/** Microsoft's limits for descriptions and parameter names in function metadata. */
const Text = (max: number) => z.strictObject({ nb: z.string().min(1).max(max), en: z.string().min(1).max(max) });
/** Said in nynorsk too: names are not. */
const Said = (max: number) => Text(max).extend({ nn: z.string().min(1).max(max) });
const Entry = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Z0-9_]{2,}$/),
  description: Said(128),
  parameters: z.array(z.strictObject({ name: Text(64), description: Said(128), optional: z.literal(true).optional() })).min(1),
  formula: Said(200),
  about: z.array(Said(500)).min(1),
  errors: z.array(Said(300)),
  source: Text(500),
  examples: z.array(z.strictObject({
    says: Said(80),
    arguments: z.array(z.union([z.number(), z.string()])).min(1),
    result: z.array(z.array(z.union([z.number(), z.string()])).min(1)).min(1),
  })).min(1),
});

describe("the catalogue", () => {
  test.each(CATALOGUE.map((entry) => [entry.id, entry] as const))("describes %s fully, in every language", (_, entry) => {
    expect(() => Entry.parse(entry)).not.toThrow();
    expect(new Set(entry.parameters.map(({ name }) => name.nb)).size).toBe(entry.parameters.length);
    expect(new Set(entry.parameters.map(({ name }) => name.en)).size).toBe(entry.parameters.length);
  });

  test("has each function once, and an implementation of each", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(IMPLEMENTATIONS).sort());
  });

  test.each(ids)("%s does not look like a cell reference", (id) => {
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(id).not.toMatch(/^R\d*(C\d*)?$|^C\d*$/);
  });

  test("puts optional parameters last", () => {
    for (const { parameters } of CATALOGUE) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });

  test.each(CATALOGUE.flatMap(({ id, examples }) => examples.map((example) => [id, example.says.nb, example] as const)))("%s: the example «%s» holds", (id, _, example) => {
    const cells = functionOf(id)(...example.arguments);
    const rounded = cells.map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell)));
    expect(rounded).toEqual(example.result);
  });

  test("gives an unknown id no function", () => {
    expect(() => functionOf("UKJENT" as never)).toThrow(RangeError);
  });
});

describe("functions.json", () => {
  test("is what was released: ids, names and parameters stand in users' workbooks", () => {
    const golden: unknown = JSON.parse(readFileSync(path.join(__dirname, "functions.golden.json"), "utf8"));
    // Is the change meant, and no id or order of parameters changed? Then write the new metadata to functions.golden.json.
    expect({ nb: functionsJson("nb", BASE), en: functionsJson("en", BASE) }).toEqual(golden);
  });

  test("differs between the languages in texts and addresses only", () => {
    const plain = (language: "nb" | "en") => functionsJson(language, BASE).functions.map(({ id, name, result, parameters }) => ({ id, name, result, shapes: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })) }));
    expect(plain("en")).toEqual(plain("nb"));
  });

  test("holds the help address below the base, with or without a slash at its end", () => {
    const urls = (base: string) => functionsJson("en", base).functions.map(({ helpUrl }) => helpUrl);
    expect(urls("https://a.no/tertial/")).toEqual(urls("https://a.no/tertial"));
    expect(urls("https://a.no/tertial")[0]).toBe("https://a.no/tertial/hjelp/en/AVVIK.html");
  });

  test.each(["nb", "en"] as const)("in %s is what Microsoft's generator makes of the same functions, without complaint", (language) => {
    const { functions } = functionsJson(language, BASE);
    const parsed = parseTree(functions.map(declaration).join("\n"), "functions.ts");
    expect(parsed.extras.flatMap(({ errors }) => errors)).toEqual([]);
    // The generator leaves out the result's type, which is `any` by default.
    expect(parsed.functions).toEqual(functions.map((fn) => ({ ...fn, result: { dimensionality: "matrix" } })));
  });

  test("would be refused by the generator if an id had a Norwegian letter", () => {
    const [first] = functionsJson("nb", BASE).functions;
    const parsed = parseTree(declaration({ ...(first as FunctionJson), id: "ÅRSRES" }), "functions.ts");
    expect(parsed.extras.flatMap(({ errors }) => errors)).toEqual([expect.stringContaining("invalid characters")]);
  });
});

/** The function as a programmer who lets the generator write the metadata would declare it. */
function declaration({ id, description, helpUrl, parameters }: FunctionJson): string {
  const tags = parameters.map(({ name, description: text, optional }) => ` * @param {any[][]} ${optional ? `[${name}]` : name} ${text}`);
  const list = parameters.map(({ name, optional }) => `${name}${optional ? "?" : ""}: any[][]`);
  return [`/**`, ` * ${description}`, ` * @customfunction ${id} ${id}`, ` * @helpurl ${helpUrl}`, ...tags, ` * @returns {any[][]} resultat`, ` */`, `function f${id.replace(/\W/g, "")}(${list.join(", ")}): any[][] { return []; }`].join("\n");
}
