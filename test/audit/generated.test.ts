import { auditDocument } from "../../src/audit/auditDocument";
import type { FactTable } from "../../src/audit/facts/factTable";
import { ledgerFacts } from "../../src/audit/facts/ledgerFacts";
import type { Finding } from "../../src/audit/finding";
import { readText } from "../../src/document/text/readText";
import { buildReport } from "../../src/report/buildReport";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { trueSentences, type MadeSentence } from "../support/trueSentences";

let facts: readonly FactTable[];
let sentences: readonly MadeSentence[];
let inOtherLanguages: Readonly<Record<"nn" | "en", readonly MadeSentence[]>>;
beforeAll(async () => {
  const { tables } = buildReport(await readSample("saldobalanse", SAMPLE_LISTS));
  facts = ledgerFacts(tables);
  sentences = trueSentences(tables);
  inOtherLanguages = { nn: trueSentences(tables, "nn"), en: trueSentences(tables, "en") };
}, 60_000);

/** One document of many sentences, each a paragraph under its heading; findings by the line of the sentence. */
function audit(texts: readonly { readonly heading: string; readonly text: string }[]): ReadonlyMap<number, readonly Finding[]> {
  const text = texts.map(({ heading, text: sentence }) => `${heading}\n\n${sentence}\n\n`).join("");
  const found = new Map<number, Finding[]>();
  for (const finding of auditDocument(readText("rapport.txt", text), { facts, year: 2024 }).findings) {
    const line = finding.place.kind === "line" ? (finding.place.line - 3) / 4 : -1;
    (found.get(line) ?? found.set(line, []).get(line) as Finding[]).push(finding);
  }
  return found;
}

/** The same among sentences that are true: a document of nothing but other figures is of other accounts. Lines of the first alone are asked for. */
const amongTrue = (changed: readonly { readonly heading: string; readonly text: string }[], all: readonly MadeSentence[]): ReturnType<typeof audit> => audit([...changed, ...all.filter((_, s) => s % 2 === 0)]);

const isAlarm = ({ verdict }: Finding): boolean => verdict === "feil" || verdict === "se på";

test("True sentences by the hundred raise no alarm", () => {
  const found = audit(sentences);
  expect(sentences.length).toBeGreaterThan(900);
  expect([...found].flatMap(([line, findings]) => findings.filter(isAlarm).map(({ quoted, right }) => `${sentences[line]?.text ?? ""} «${quoted}» -> ${right ?? ""}`))).toEqual([]);
});

test.each(["nn", "en"] as const)("True sentences in %s raise no alarm, and most changed ones are told", (language) => {
  const own = inOtherLanguages[language];
  expect(own.length).toBeGreaterThan(500);
  expect([...audit(own)].flatMap(([line, findings]) => findings.filter(isAlarm).map(({ quoted, right }) => `${own[line]?.text ?? ""} «${quoted}» -> ${right ?? ""}`))).toEqual([]);
  const changed = own.flatMap(({ heading, wrong }) => wrong.map(({ text, what }) => ({ heading, text, what })));
  const found = amongTrue(changed, own);
  const told = changed.filter((_, c) => (found.get(c) ?? []).some(isAlarm)).length;
  expect(told / changed.length).toBeGreaterThan(0.9);
});

/** Of what is changed, at least so much is told. */
const TOLD: Readonly<Record<string, number>> = { avvik: 0.8, "mot-budsjett": 0.9, endring: 0.9, belop: 0.9, prosent: 0.85 };

test.each(Object.keys(TOLD))("Of true sentences of the kind %s with one figure or direction changed, most are told", (kind) => {
  const own = sentences.filter((sentence) => sentence.kind === kind);
  const changed = own.flatMap(({ heading, wrong }) => wrong.map(({ text, what }) => ({ heading, text, what })));
  const found = amongTrue(changed, own);
  const missed = changed.filter((_, c) => !(found.get(c) ?? []).some(isAlarm));
  expect(changed.length).toBeGreaterThan(60);
  expect(1 - missed.length / changed.length >= (TOLD[kind] as number) ? [] : missed.map(({ text, what }) => `${what}: ${text}`)).toEqual([]);
});
