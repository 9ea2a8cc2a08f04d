import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { translate, translationOf } from "../../src/texts/translate";
import { ARTER } from "../../src/ledger/kostra/arter";
import { KAPITLER } from "../../src/ledger/kostra/kapitler";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { readKonsern } from "../support/konsernSample";
import { namesIn, reportTexts } from "../support/reportTexts";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { tertialSample } from "../support/tertialSample";

/** Words that no English text has. */
const NORWEGIAN = /[æøå]|\b(?:og|ikke|er|som|med|av|på|det|har|kan|skal|eller|fra|uten|den|dem|kolonnen|kolonnene|mot|etter|linje|kapittel|regnskap|tabell|rad|kolonne|beløp)\b/i;
/** A text without what is quoted, which may be a name or a header of the user's. */
/** What stands in quotes is the user's, and options of the command are the same in every language. */
const unquoted = (text: string): string => text.replace(/«[^»]*»|--[\w-]+ "[^"]*"/g, "");

const CASES: Readonly<Record<string, () => Promise<ReportInput>>> = {
  "the year with every list": () => readSample("saldobalanse", SAMPLE_LISTS),
  "the second tertial": () => tertialSample(),
  "the consolidated accounts": () => readKonsern(),
  "the KOSTRA files": () => readSample("kostra"),
};

describe.each(Object.keys(CASES))("Every text in the report of %s", (name) => {
  let texts: readonly string[];
  let names: readonly string[];
  beforeAll(async () => {
    const input = await (CASES[name] as () => Promise<ReportInput>)();
    // Within a sentence a name begins with a small letter: «Sum avløp».
    names = [...namesIn(input)].flatMap((each) => [each, each.charAt(0).toLowerCase() + each.slice(1)]).filter((each) => each.length > 2).sort((a, b) => b.length - a.length);
    texts = [...new Set(reportTexts(buildReport(input)))].filter((text) => /\p{L}{2}/u.test(text) && !names.includes(text) && !isCode(text) && !isHeaderOfNames(text));
  });
  const isCode = (text: string): boolean => ARTER.some(([, own]) => own === text) || KAPITLER.some(([, own]) => own === text);
  const isHeaderOfNames = (text: string): boolean => names.includes(text.replace(/ \d{4}$/, "")) || text === "Havna KF";

  test.each(["nn", "en"] as const)("is translated (%s)", (language) => {
    expect(texts.filter((text) => translationOf(text, language) === null)).toEqual([]);
  });

  test("has no Norwegian left in English", () => {
    const withoutNames = (text: string): string => names.reduce((rest, each) => (rest.includes(each) ? rest.replaceAll(each, "") : rest), text);
    const left = texts.map((text) => translate(text, "en")).filter((text) => NORWEGIAN.test(unquoted(withoutNames(text)))).filter((text) => !/^The report is of the consolidated accounts/.test(text));
    expect(left).toEqual([]);
  });
});

const PROBLEMS = join(__dirname, "../problems");

describe.each(readdirSync(PROBLEMS))("The example of %s", (code) => {
  const messages = readFileSync(join(PROBLEMS, code, "expected.txt"), "utf8").split("\n").filter(Boolean).map((line) => line.replace(/^\w+: /, "").replace(/ \[rad \d+\]$/, ""));

  test("is translated, without Norwegian left in English but names", () => {
    for (const language of ["nn", "en"] as const) expect(messages.filter((message) => translationOf(message, language) === null)).toEqual([]);
    // Headers and names that a message tells stand as they are.
    const told = /The headers are: .*?\. |must have the columns .*|accounts of Kommunekassen og Havna KF/g;
    expect(messages.map((message) => translate(message, "en")).filter((text) => NORWEGIAN.test(unquoted(text.replace(told, ""))))).toEqual([]);
  });
});

test("A name in the data is never translated, even where it is a word of ours", async () => {
  const input = await readSample("saldobalanse");
  const units = new Map([...input.organisation.units].map(([ansvar, unit]) => [ansvar, unit.omrade === "Oppvekst" ? { ...unit, omrade: "Felles", enhetsnavn: "Lån" } : unit]));
  const report = buildReport({ ...input, organisation: { ...input.organisation, units }, template: { ...input.template, language: "en", tables: ["resultat-per-tjenesteomraade", "status-okonomi"] } });
  const labels = report.tables.flatMap(({ rows }) => rows.filter(({ isName }) => isName).map(({ label }) => label));
  expect(labels).toEqual(expect.arrayContaining(["Felles", "10 Lån"]));
  expect(labels).not.toContain("Shared");
});
