import { planWrite } from "../../src/excel/planWrite";
import { applyPlan } from "../../src/excel/applyPlan";
import { readExisting } from "../../src/excel/readExisting";
import { readTemplateTexts } from "../../src/excel/readTemplateTexts";
import { storeTemplate } from "../../src/excel/storeTemplate";
import { LONGEST_PART, TEMPLATE_NAMESPACE, templatePart, templatePartText } from "../../src/excel/templatePart";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { newestStored, storedText } from "../../src/report/template/storedTemplate";
import { TEMPLATE_SHEET, templateSheet, templateSheetText } from "../../src/sheets/templateSheet";
import { excelBench } from "../support/excelBench";

const TEXT = storedText({ ...defaultTemplate(), name: "Mal <b>&amp; «ø» ]]> \" '" }, "2026-11-23T08:00:00.000Z");

describe("a custom XML part", () => {
  test("gives back the text it was made of, whatever the text holds", () => {
    expect(templatePartText(templatePart(TEXT))).toBe(TEXT);
    expect(templatePart(TEXT)).toMatch(/^<\?xml[^>]*><mal xmlns="urn:tertial:mal">[^<>]*<\/mal>$/);
  });

  test("is read as other programs write it: with a prefix, with numeric entities, as CDATA", () => {
    expect(templatePartText(`<ns0:mal xmlns:ns0="${TEMPLATE_NAMESPACE}" a="1">{&quot;a&quot;:&#60;&#x3e;&amp;amp;}</ns0:mal>`)).toBe('{"a":<>&amp;}');
    expect(templatePartText(`<mal xmlns="${TEMPLATE_NAMESPACE}"><![CDATA[{"a":"<b>&"}]]></mal>\n`)).toBe('{"a":"<b>&"}');
  });

  test.each(["", "<mal", "<andre xmlns=\"urn:tertial:mal\">x</andre>", "mal", "<mal/>"])("%j holds none", (xml) => {
    expect(templatePartText(xml)).toBeNull();
  });

  test("is kept, and the one before it is gone", async () => {
    const { host, run } = excelBench();
    expect(await storeTemplate("en", run)).toEqual({ kind: "read", value: { kept: "stored", earlier: null } });
    expect(await storeTemplate("to", run)).toEqual({ kind: "read", value: { kept: "stored", earlier: null } });
    expect(host.customParts().map(({ xml }) => templatePartText(xml))).toEqual(["to"]);
    expect(await readTemplateTexts(run)).toEqual({ kind: "read", value: ["to"] });
  });

  test("takes the place of known ones in one request, and tells what they held", async () => {
    const { host, run, meter: { requests } } = excelBench();
    await storeTemplate("en", run);
    const ids = host.customParts().map(({ id }) => id);
    const before = requests.length;
    expect(await storeTemplate("to", run, ids)).toEqual({ kind: "read", value: { kept: "stored", earlier: ["en"] } });
    expect(requests.length - before).toBe(1);
    expect(host.customParts().map(({ xml }) => templatePartText(xml))).toEqual(["to"]);
  });

  test("is kept also where the known ones are gone", async () => {
    const { host, run } = excelBench();
    await storeTemplate("en", run);
    expect(await storeTemplate("to", run, ["{borte}"])).toEqual({ kind: "read", value: { kept: "stored", earlier: null } });
    expect(host.customParts().map(({ xml }) => templatePartText(xml))).toEqual(["to"]);
  });

  test("of another program is left alone", async () => {
    const { host, run } = excelBench();
    host.addCustomPart('<mal xmlns="urn:en-annen">x</mal>');
    await storeTemplate(TEXT, run);
    expect(host.customParts()).toHaveLength(2);
    expect(await readTemplateTexts(run)).toEqual({ kind: "read", value: [TEXT] });
  });

  test("is not made of what is too large for it, and an old one does not stay behind", async () => {
    const { host, run } = excelBench();
    await storeTemplate(TEXT, run);
    expect(await storeTemplate("x".repeat(LONGEST_PART + 1), run)).toEqual({ kind: "read", value: { kept: "tooLarge", earlier: null } });
    expect(host.customParts()).toEqual([]);
  });
});

describe("the hidden sheet", () => {
  test("holds the text in pieces a cell has room for", () => {
    const long = "x".repeat(100_001);
    const { rows } = templateSheet(long);
    expect(rows.every(([cell]) => String(cell?.value).length < 32_767)).toBe(true);
    expect(templateSheetText(rows.map((row) => row.map(({ value }) => value)))).toBe(long);
    expect(templateSheetText([["Noe annet"], ["{}"]])).toBeNull();
    expect(templateSheetText([])).toBeNull();
  });

  async function write(bench: ReturnType<typeof excelBench>, text: string): Promise<void> {
    const existing = await readExisting(bench.run);
    const plan = planWrite({ sheets: [templateSheet(text)], names: [] }, existing.kind === "read" ? existing.value : { sheets: [], names: [], tables: [] }, "ask");
    expect(plan.kind).toBe("plan");
    if (plan.kind === "plan") expect(await applyPlan({ ...plan, commit: plan.commit.filter(({ kind }) => kind !== "activate") }, bench.run)).toMatchObject({ kind: "built" });
  }

  test("is written very hidden, read back exactly, and takes its own place without a question", async () => {
    const bench = excelBench();
    await write(bench, TEXT.repeat(40));
    await write(bench, TEXT);
    expect(bench.host.sheets()).toEqual(["Ark1", TEMPLATE_SHEET]);
    expect(bench.host.visibility(TEMPLATE_SHEET)).toBe("VeryHidden");
    expect(await readTemplateTexts(bench.run)).toEqual({ kind: "read", value: [TEXT] });
  });

  test("is what is left when the parts are lost, and the newer of the two counts", async () => {
    const bench = excelBench();
    await write(bench, TEXT);
    const newer = storedText({ ...defaultTemplate(), name: "Nyere" }, "2026-11-24T08:00:00.000Z");
    await storeTemplate(newer, bench.run);
    const texts = await readTemplateTexts(bench.run);
    expect(newestStored(texts.kind === "read" ? texts.value : [])).toMatchObject({ kind: "read", template: { name: "Nyere" }, others: 1 });
    bench.host.customParts().forEach(({ id }) => { bench.host.removeCustomPart(id); });
    const left = await readTemplateTexts(bench.run);
    expect(newestStored(left.kind === "read" ? left.value : [])).toMatchObject({ kind: "read", others: 0, template: { name: expect.stringContaining("Mal <b>") as string } });
  });

  test("is read alone when Excel cannot give the parts, which are told about where there is no sheet", async () => {
    const bench = excelBench();
    const huge = `<mal xmlns="${TEMPLATE_NAMESPACE}">${"x".repeat(6 * 1024 * 1024)}</mal>`;
    bench.host.addCustomPart(huge);
    expect(await readTemplateTexts(bench.run)).toMatchObject({ kind: "problem", problem: { code: "excel-for-mye-data" } });
    await write(bench, TEXT);
    expect(await readTemplateTexts(bench.run)).toEqual({ kind: "read", value: [TEXT] });
  });
});

test("A workbook without a template has no text", async () => {
  const { run } = excelBench();
  expect(await readTemplateTexts(run)).toEqual({ kind: "read", value: [] });
});
