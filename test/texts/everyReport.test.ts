import { translate, translationOf } from "../../src/texts/translate";
import type { Text } from "../../src/texts/words";
import { ARTER } from "../../src/ledger/kostra/arter";
import { KAPITLER } from "../../src/ledger/kostra/kapitler";
import { buildReport, madeReport, type ReportInput } from "../../src/report/buildReport";
import { readKonsern } from "../support/konsernSample";
import { namesIn, reportTexts, tableTexts } from "../support/reportTexts";
import { NORWEGIAN, unquoted } from "../support/leftInNorwegian";
import { nb } from "../support/nb";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { tertialSample } from "../support/tertialSample";

const CASES: Readonly<Record<string, () => Promise<ReportInput>>> = {
  "the year with every list": () => readSample("saldobalanse", SAMPLE_LISTS),
  "the second tertial": () => tertialSample(),
  "the consolidated accounts": () => readKonsern(),
  "the KOSTRA files": () => readSample("kostra"),
};

describe.each(Object.keys(CASES))("Every text in the report of %s", (name) => {
  let texts: readonly Text[];
  let names: readonly string[];
  let inTables: ReadonlySet<Text>;
  beforeAll(async () => {
    const input = await (CASES[name] as () => Promise<ReportInput>)();
    // Within a sentence a name begins with a small letter: «Sum avløp».
    names = [...namesIn(input)].flatMap((each) => [each, each.charAt(0).toLowerCase() + each.slice(1)]).filter((each) => each.length > 2).sort((a, b) => b.length - a.length);
    const report = madeReport(input);
    inTables = new Set(report.tables.flatMap(tableTexts));
    const made = new Map(reportTexts(report).map((text) => [nb(text), text]));
    texts = [...made].filter(([text]) => /\p{L}{2}/u.test(text) && !names.includes(text) && !isCode(text) && !isHeaderOfNames(text)).map(([, text]) => text);
  });
  const isCode = (text: string): boolean => ARTER.some(([, own]) => own === text) || KAPITLER.some(([, own]) => own === text);
  const isHeaderOfNames = (text: string): boolean => names.includes(text.replace(/ \d{4}$/, "")) || text === "Havna KF";

  test("is in every language, unless it is a name in the data", () => {
    expect(texts.filter((text) => typeof text === "string" && (inTables.has(text) || translationOf(text, "nn") === null || translationOf(text, "en") === null))).toEqual([]);
  });

  test("has no Norwegian left in English", () => {
    const withoutNames = (text: string): string => names.reduce((rest, each) => (rest.includes(each) ? rest.replaceAll(each, "") : rest), text);
    const left = texts.map((text) => translate(text, "en")).filter((text) => NORWEGIAN.test(unquoted(withoutNames(text)))).filter((text) => !/^The report is of the consolidated accounts/.test(text));
    expect(left).toEqual([]);
  });
});

test("A name in the data is never translated, even where it is a word of ours", async () => {
  const input = await readSample("saldobalanse");
  const units = new Map([...input.organisation.units].map(([ansvar, unit]) => [ansvar, unit.omrade === "Oppvekst" ? { ...unit, omrade: "Felles", enhetsnavn: "Lån" } : unit]));
  const report = buildReport({ ...input, organisation: { ...input.organisation, units }, template: { ...input.template, language: "en", tables: ["resultat-per-tjenesteomraade", "status-okonomi"] } });
  const labels = report.tables.flatMap(({ rows }) => rows.map(({ label }) => label));
  expect(labels).toEqual(expect.arrayContaining(["Felles", "10 Lån"]));
  expect(labels).not.toContain("Shared");
});
