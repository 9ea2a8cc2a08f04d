import { auditDocument } from "../../src/audit/auditDocument";
import type { FactTable } from "../../src/audit/facts/factTable";
import { ledgerFacts } from "../../src/audit/facts/ledgerFacts";
import type { Finding } from "../../src/audit/finding";
import { numbersIn } from "../../src/audit/reading/numbersIn";
import { sentencesIn } from "../../src/audit/reading/sentences";
import { readText } from "../../src/document/text/readText";
import { buildReport } from "../../src/report/buildReport";
import type { Table } from "../../src/table/table";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { textOf } from "../support/sourceFiles";
import { tertialSample } from "../support/tertialSample";
import { markedResult } from "./measure/marked";
import { spokenReport, VOICES } from "./measure/voices";

let tables: { readonly year: readonly Table[]; readonly tertial: readonly Table[] };
let facts: { readonly year: readonly FactTable[]; readonly tertial: readonly FactTable[] };
beforeAll(async () => {
  tables = { year: buildReport(await readSample("saldobalanse", SAMPLE_LISTS)).tables, tertial: buildReport(await tertialSample()).tables };
  facts = { year: ledgerFacts(tables.year), tertial: ledgerFacts(tables.tertial) };
}, 60_000);

const audit = (text: string, of: keyof typeof facts): readonly Finding[] => auditDocument(readText("rapport.txt", text), { facts: facts[of], year: 2024 }).findings;
const alarms = (text: string, of: keyof typeof facts = "year"): readonly Finding[] => audit(text, of).filter(({ verdict }) => verdict === "feil" || verdict === "se på");
const inWords = ({ quoted, right, context }: Finding): string => `«${quoted}» -> ${right ?? "?"}: ${context}`;

/** Prose as reports have it, true of the sample's accounts: an annual report's, and figures that are of something else than they look like. */
test.each([["aarsberetning", "year"], ["feller", "year"], ["feller-tertial", "tertial"]] as const)("True prose raises no alarm: %s", (name, of) => {
  expect(alarms(textOf(`test/audit/prose/${name}.txt`), of).map(inWords)).toEqual([]);
});

/** Tertialrapporter and årsberetninger without tables, in the wording of others. */
test.each(VOICES)("A report in the wording of others raises no alarm, and most of its changes are told: $name", async (voice) => {
  const of = voice.report === "aar" ? "year" : "tertial";
  const { falseAlarms, told, missed } = await markedResult(spokenReport(voice, tables[of]), facts[of], 2024);
  expect(falseAlarms).toEqual([]);
  expect(told.prose.length).toBeGreaterThanOrEqual(0.8 * (told.prose.length + missed.prose.length));
}, 60_000);

const withOther = (digits: string): string => digits.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));

/** The text with the nth amount or percentage of every sentence changed in its first digit, and the sentences as they then are. */
function changedAt(text: string, nth: number): { readonly text: string; readonly sentences: readonly string[] } {
  const sentences: string[] = [];
  const changed = text.split("\n").map((line) => sentencesIn(line).map(({ text: sentence }) => {
    const number = numbersIn(sentence, ",").filter(({ unit }) => unit === "kr" || unit === "percent")[nth];
    if (!number) return sentence;
    const other = sentence.slice(0, number.from) + withOther(number.digits) + sentence.slice(number.from + number.digits.length);
    sentences.push(other);
    return other;
  }).join(" ")).join("\n");
  return { text: changed, sentences };
}

test("Of all amounts and percentages of an annual report's prose, checkable or not, 55 of 100 are told when they are changed", () => {
  const text = textOf("test/audit/prose/aarsberetning.txt");
  const rounds = [0, 1, 2].map((nth) => {
    const changed = changedAt(text, nth);
    const found = alarms(changed.text);
    return { all: changed.sentences.length, told: changed.sentences.filter((sentence) => found.some(({ context }) => context === sentence)).length };
  });
  const sum = (of: "all" | "told"): number => rounds.reduce((all, round) => all + round[of], 0);
  expect(sum("all")).toBeGreaterThan(90);
  expect(sum("told") / sum("all")).toBeGreaterThan(0.55);
});

test.each([
  ["Oppvekst har 559,96 årsverk i 2024.", "559,96", "595,96"],
  ["Ved utgangen av året var vi 20 509 innbyggere.", "20 509", "20 905"],
  ["Oppvekst har overskredet rammen med 7,9 mill. kroner.", "7,9", "9,7"],
  ["Skatt på inntekt og formue utgjorde 725,6 mill. kroner og rammetilskudd 610,6 mill. kroner.", "610,6", "601,6"],
])("%s is right, and told with digits swapped", (sentence, right, wrong) => {
  expect(audit(sentence, "year").filter(({ quoted }) => quoted.startsWith(right))).toMatchObject([{ verdict: expect.stringMatching(/^(?:ok|avrunding)$/) as string }]);
  expect(alarms(sentence.replace(right, wrong)).map(({ quoted }) => quoted.startsWith(wrong))).toEqual([true]);
});
