import { say } from "../../src/pane/texts/text";
import { changeParts, readParts } from "../../src/source/zip/changeParts";
import { initialState } from "../../src/pane/state/initialState";
import type { WordState } from "../../src/pane/state/wordState";
import type { WizardState } from "../../src/pane/state/wizardState";
import { memoryHost } from "../support/memoryHost";
import { csvFile, idle, inspected, LEDGER_LINES, ORGANISATION_LINES, wizardBench, type WizardBench } from "./wizardBench";

/** What a browser does with a link that is pressed: the files, in order. */
let given: { readonly name: string; readonly blob: Blob }[];
const blobs = new Map<string, Blob>();
let bench: WizardBench;

beforeEach(async () => {
  given = [];
  jest.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  });
  Object.assign(globalThis, { document: { createElement: () => link() } });
  bench = wizardBench(memoryHost());
  await report(...LEDGER_LINES);
});

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "document");
});

function link(): { href: string; download: string; click: () => void } {
  const made = { href: "", download: "", click: () => { given.push({ name: made.download, blob: blobs.get(made.href) as Blob }); } };
  return made;
}

async function report(...ledger: readonly string[]): Promise<void> {
  bench.wizard.addFiles([csvFile("hovedbok.csv", ledger), csvFile("organisasjon.csv", ORGANISATION_LINES)]);
  await bench.until(inspected);
  bench.store.dispatch({ kind: "yearTyped", year: "2024" });
  bench.store.dispatch({ kind: "errorsAccepted", accepted: true });
  bench.wizard.goTo("kontroll");
  await bench.until((state) => idle(state) && state.report !== null);
}

const done = (): Promise<WizardState> => bench.until((state) => idle(state) && (state.word !== null || state.failures.word !== undefined));

async function starter(): Promise<File> {
  bench.wizard.beginWord();
  await done();
  const [file] = given.splice(0);
  if (!file) throw new Error("Ingenting er lastet ned");
  return new File([file.blob], file.name);
}

function updated({ word }: WizardState): Extract<WordState, { kind: "updated" }> {
  if (word?.kind !== "updated") throw new Error("Dokumentet er ikke oppdatert");
  return word;
}

async function changed(file: File, change: (xml: string) => string): Promise<File> {
  const bytes = await changeParts(new Uint8Array(await file.arrayBuffer()), (name) => (name === "word/document.xml" ? change : null));
  return new File([bytes.slice()], file.name);
}

async function textOf(blob: Blob): Promise<string> {
  const parts = await readParts(new Uint8Array(await blob.arrayBuffer()));
  return ((await parts.get("word/document.xml")?.()) ?? "").replace(/<[^>]+>/g, " ");
}

test("before a report is computed nothing is told of Word", () => {
  expect(initialState(bench.store.state().template).word).toBeNull();
});

test("the document to begin with is downloaded under the report's name, with its tables", async () => {
  const file = await starter();
  expect(file.name).toBe("Årsrapport 2024.docx");
  expect(await textOf(file)).toContain("Økonomisk oversikt");
  expect(say(bench.store.state().announcement)).toBe("«Årsrapport 2024.docx» er lastet ned.");
});

test("a document that is dropped gets the new figures, and what moved is listed", async () => {
  const file = await starter();
  const [first = "", ...rest] = LEDGER_LINES;
  bench.wizard.restart();
  await bench.until((state) => state.sources.length === 0 && idle(state));
  await report(first, ...rest.map((line) => line.replace("300 000,00", "345 000,00").replace("200 000,00", "155 000,00")));
  bench.wizard.updateWord(file);
  const { moved, left } = updated(await done());
  expect(left).toEqual([]);
  expect(moved).toContainEqual(expect.objectContaining({ tag: "5-6", before: "300", after: "345" }));
  expect(given.map(({ name }) => name)).toEqual(["Årsrapport 2024-oppdatert.docx"]);
  expect(await textOf((given[0] as (typeof given)[number]).blob)).toContain("345");
});

test("a field that names nothing in the report holds the document back until the user takes it as it is", async () => {
  const file = await changed(await starter(), (xml) => xml.replace('w:val="tertial:5-6"', 'w:val="tertial:5-66"'));
  bench.wizard.updateWord(file);
  const state = await done();
  expect(updated(state).left.map(({ tag }) => tag)).toEqual(["5-66"]);
  expect([given, say(state.announcement)]).toEqual([[], "1 felt viser til noe som ikke er i rapporten."]);
  bench.wizard.takeWord(updated(state));
  expect(given.map(({ name }) => name)).toEqual(["Årsrapport 2024-oppdatert.docx"]);
});

test.each([
  ["notat.docx", "dette er ikke en zip", "«notat.docx» er ikke et Word-dokument"],
  ["tom.docx", null, "«tom.docx» har ingen felt fra Tertial"],
])("%s is refused, and why is told where it was dropped", async (name, content, message) => {
  const plain = await changed(await starter(), (xml) => xml.replace(/tertial:/g, "annet:"));
  bench.wizard.updateWord(content === null ? new File([plain], name) : new File([content], name));
  const state = await done();
  expect(say(state.failures.word ?? "")).toContain(message);
  expect(given).toEqual([]);
});

test("with errors nobody has accepted no document is made", async () => {
  bench.wizard.restart();
  await bench.until((state) => state.sources.length === 0 && idle(state));
  await report(...LEDGER_LINES, "10100;;201;202401;1,00", "15000;;201;202401;-1,00");
  bench.store.dispatch({ kind: "errorsAccepted", accepted: false });
  bench.wizard.beginWord();
  expect(say((await bench.until((state) => state.failures.word !== undefined)).failures.word ?? "")).toContain("Bygg likevel");
  expect(given).toEqual([]);
});
