import { join } from "node:path";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { templateFor } from "../../src/report/template/templateFor";
import { LIST_INPUTS } from "../../src/report/tables/notes/inputs";
import { LISTINGS } from "../../src/law/lists/all";
import type { Ledger } from "../../src/ledger/ledger";
import type { Organisation } from "../../src/ledger/organisation";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { isTotalText } from "../../src/source/cells/totalText";
import type { Listing, ListingRow, ListingValue } from "../../src/source/lists/listing";
import { readParts } from "../../src/source/zip/changeParts";
import { TRANSLATIONS } from "../../src/texts/translations/all";
import { translationOf, type Language } from "../../src/texts/translate";
import { saidIn } from "../../src/texts/words";
import { starterDocument } from "../../src/word/starterDocument";
import { readKonsern } from "../support/konsernSample";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { tertialSample } from "../support/tertialSample";

const FINANSREGLEMENT = join(__dirname, "../golden/lister/finansreglement.csv");

const CASES: Readonly<Record<string, () => Promise<ReportInput>>> = {
  "the year with every list": () => readSample("saldobalanse", SAMPLE_LISTS),
  "the second tertial": () => tertialSample(),
  "the finansrapport": async () => {
    const input = await readSample("hovedbokOgBudsjett", [...SAMPLE_LISTS.filter((path) => path.includes("lan.csv")), FINANSREGLEMENT]);
    return { ...input, template: templateFor(input.template, "finans2") };
  },
  "the consolidated accounts": () => readKonsern(),
};

/** Everything that is written of the report, in a language. */
async function writtenTexts(input: ReportInput, language: Language): Promise<readonly string[]> {
  const report = buildReport({ ...input, template: { ...input.template, language } });
  const { sheets } = toWorkbook(report, "formler", "2025-02-01T12:00:00Z");
  const word = await starterDocument({ title: "", tables: report.tables, language });
  const document = (await (await readParts(word)).get("word/document.xml")?.()) ?? "";
  return [
    ...sheets.slice(0, -2).flatMap(({ name, rows, charts = [], blocks = [] }) => [
      name,
      ...(name === "Grunnlag" ? [] : rows.flatMap((row) => row.flatMap(({ value, formula, note }) => [value, formula, note]))),
      ...charts.flatMap(({ title, altText, series }) => [title, altText, ...series.map((one) => one.name)]),
      ...blocks.flatMap(({ title, columns }) => [title, ...columns.map(({ header }) => header)]),
    ]),
    ...report.tables.flatMap(({ title, group, source, notes, columns, rows, charts = [] }) => [
      title, group, saidIn(source, language), ...notes.map((note) => saidIn(note, language)), ...columns.map(({ header }) => header), ...rows.map(({ label }) => label), ...charts.flatMap((chart) => [chart.title, ...chart.series.map((one) => one.name)]),
    ]),
    ...report.problems.map(({ message }) => saidIn(message, language)),
    ...report.controlResults.flatMap(({ control, message }) => [saidIn(control.title, language), saidIn(message, language)]),
    ...[...document.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text),
  ].filter((text): text is string => typeof text === "string" && text !== "");
}

/** Most texts stand many times. */
const once = (texts: readonly string[]): string => [...new Set(texts)].join("\n");
const small = (text: string): string => text.toLowerCase();

/** Words of ours that say something else in English, and that neither report has by itself; of an asset the law would know some, and more is warned of then. */
function freeWords(nb: readonly string[], en: readonly string[]): readonly string[] {
  const [made, said] = [small(once(nb)), small(once(en))];
  return Object.entries(TRANSLATIONS)
    .filter(([word, [, english]]) => /^\p{Lu}[\p{L} ,()%-]+$/u.test(word) && word.length > 4 && !isTotalText(word) && !/bolig|eiendom|anlegg|maskin|advarsel/i.test(word) && !small(english).includes(small(word)) && !small(word).includes(small(english)))
    .filter(([word, [, english]]) => english.length > 4 && !made.includes(small(word)) && !said.includes(small(english)) && !said.includes(small(word)))
    .map(([word]) => word);
}

type Rename = (name: string) => string;

/** Gives each name that the report shows another of its own. */
function renamer(made: string, another: (position: number) => string): { readonly renamed: Rename; readonly used: ReadonlyMap<string, string> } {
  const used = new Map<string, string>();
  const renamed = (name: string): string => {
    if (!/\p{L}{2}/u.test(name) || !(made.includes(name) || made.includes(small(name)))) return name;
    const word = used.get(name) ?? another(used.size);
    used.set(name, word);
    return word;
  };
  return { renamed, used };
}

function withNames(input: ReportInput, rename: Rename): ReportInput {
  const { template } = input;
  return {
    ...input,
    organisation: organisationWith(input.organisation, rename),
    ledger: ledgerWith(input.ledger, rename),
    listings: (input.listings ?? []).map((listing) => listingWith(listing, rename)),
    template: { ...template, kommune: rename("Kommune"), fellesOmrader: template.fellesOmrader.map(rename), labels: { "5-6": { lonn: rename("Lønnsutgifter") } } },
    inputs: new Map([...(input.inputs ?? [])].map(([table, rows]) => [table, new Map([...rows].map(([row, own]) => [row, own.kommentar === undefined ? own : { ...own, kommentar: rename(own.kommentar) }]))])),
  };
}

const organisationWith = ({ units, ...rest }: Organisation, rename: Rename): Organisation => ({
  ...rest,
  units: new Map([...units].map(([ansvar, unit]) => [ansvar, { ...unit, ansvarsnavn: rename(unit.ansvarsnavn), enhetsnavn: rename(unit.enhetsnavn), omrade: rename(unit.omrade) }])),
});

function ledgerWith(ledger: Ledger, rename: Rename): Ledger {
  const { names: { ansvar, prosjekt }, konsern } = ledger;
  const mapped = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> => new Map([...names].map(([code, name]) => [code, rename(name)]));
  return {
    ...ledger,
    names: { ...ledger.names, ...(ansvar && { ansvar: mapped(ansvar) }), ...(prosjekt && { prosjekt: mapped(prosjekt) }) },
    ...(konsern && { konsern: { ...konsern, regnskapsenhet: { ...konsern.regnskapsenhet, codes: konsern.regnskapsenhet.codes.map((code) => (translationOf(code, "en") === null ? rename(code) : code)) } } }),
  };
}

/** The user's words stand in columns that any text is allowed in, but for what a form calls its posts. */
function listingWith(listing: Listing, rename: Rename): Listing {
  const free = (LIST_INPUTS.find(({ id }) => id === listing.input)?.columns ?? []).filter(({ id, kind, allowed }) => kind === "text" && !allowed && !TOLD_APART.has(`${listing.input}/${id}`)).map(({ id }) => id);
  const valueWith = ([column, value]: readonly [string, ListingValue]): readonly [string, ListingValue] => [column, free.includes(column) && value.kind === "text" ? { kind: "text", text: rename(value.text) } : value];
  const rowWith = (row: ListingRow): ListingRow => ({ ...row, values: Object.fromEntries(Object.entries(row.values).map(valueWith)) });
  return { ...listing, name: rename(listing.name), rows: listing.rows.map(rowWith) };
}

/** Columns whose words the product knows: the posts of a form, how a target is held, and SSB's word for what a figure is. */
const TOLD_APART = new Set(["maaltall/retning", "kostra-nokkeltall/status", ...LISTINGS.flatMap((definition) => (definition.kind === "posts" ? [`${definition.input.id}/${definition.post}`] : []))]);

describe.each(Object.keys(CASES))("Names that are words of ours, in %s", (name) => {
  test("stand as they are in an English report", async () => {
    const input = await (CASES[name] as () => Promise<ReportInput>)();
    const made = once(await writtenTexts(input, "nb"));
    // What the report says of names that are no words at all.
    const strange = withNames(input, renamer(made, (position) => `Qvx${String(position)}zyq`).renamed);
    const words = freeWords(await writtenTexts(strange, "nb"), await writtenTexts(strange, "en"));
    const { renamed, used } = renamer(made, (position) => words[position] ?? `Qvx${String(position)}zyq`);
    const own = withNames(input, renamed);
    const [nb, en] = [await writtenTexts(own, "nb"), await writtenTexts(own, "en")];
    const shown = [...used.values()].filter((word) => word in TRANSLATIONS && nb.some((text) => text.includes(word)));
    expect(shown.length).toBeGreaterThan(5);
    const translated = shown.flatMap((word) => en.filter((text) => small(text).includes(small(TRANSLATIONS[word]?.[1] ?? ""))).map((text) => `${word}: ${text}`));
    expect([...new Set(translated)]).toEqual([]);
    const times = (texts: readonly string[], word: string): number => texts.filter((text) => text === word).length;
    expect(shown.filter((word) => times(nb, word) !== times(en, word))).toEqual([]);
  });
});
