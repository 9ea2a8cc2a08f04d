import { wordComments, type WordComment } from "../../../src/audit/output/wordComments";
import { readDocument } from "../../../src/document/readDocument";
import { changeParts, readParts } from "../../../src/source/zip/changeParts";
import { schemaFaults } from "../../support/schemaFaults";
import { sourceOfBytes } from "../../support/sourceOfBytes";
import { wordOf } from "../../support/wordOf";
import { asText } from "../../document/asText";
import { nb } from "../../support/nb";

const WORD = wordOf(["# Helse", "Skoler hadde et merforbruk på 7,3 mill.", [["Enhet", "Avvik"], ["Skoler", "-7 274"], ["Barnevern", "-4 259"]], "Slutt."]);

async function commented(word: Uint8Array, comments: readonly WordComment[]): Promise<Uint8Array> {
  const { change, added } = wordComments(comments, (await (await readParts(word)).get("word/comments.xml")?.()) ?? null);
  return changeParts(word, change, added === null ? {} : { "word/comments.xml": added });
}
const textOf = async (word: Uint8Array): Promise<readonly string[]> => {
  const reading = await readDocument(sourceOfBytes("rapport.docx", word));
  if ("problem" in reading) throw new Error(nb(reading.problem.message));
  return asText(reading.document);
};
const partOf = async (word: Uint8Array, name: string): Promise<string> => (await (await readParts(word)).get(name)?.()) ?? "";

test("A copy has its comments around the paragraphs they are of, and says what the document said", async () => {
  const copy = await commented(WORD, [{ element: 1, text: "«7,3 mill.» & «8»" }, { element: 5, text: "I cellen" }]);
  expect(await textOf(copy)).toEqual(await textOf(WORD));
  expect(await partOf(copy, "word/document.xml")).toMatch(/<w:commentRangeStart w:id="0"\/>(?:(?!<\/w:p>).)*7,3(?:(?!<\/w:p>).)*<w:commentRangeEnd w:id="0"\/><w:r><w:commentReference w:id="0"\/><\/w:r><\/w:p>/);
  expect(await partOf(copy, "word/document.xml")).toMatch(/<w:commentRangeStart w:id="1"\/><w:r><w:t xml:space="preserve">-7 274/);
  expect(await partOf(copy, "word/comments.xml")).toContain("«7,3 mill.» &amp; «8»");
});

test("A copy of a document with comments keeps them, and ours have numbers of their own", async () => {
  const once = await commented(WORD, [{ element: 1, text: "Første" }]);
  const twice = await commented(once, [{ element: 1, text: "Andre" }]);
  const comments = await partOf(twice, "word/comments.xml");
  expect([...comments.matchAll(/w:comment [^>]*w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(["0", "1"]);
  expect(comments).toMatch(/Første.*Andre/s);
});

test("What is deleted, and an older program's copy of a box, are not counted as paragraphs", async () => {
  const xml = '<w:del><w:p><w:r><w:t>Borte</w:t></w:r></w:p></w:del><!-- <w:p> --><w:p/><w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:t>Her.</w:t></w:r></w:p>';
  const copy = await commented(wordOf([{ xml }]), [{ element: 1, text: "Her" }]);
  expect(await partOf(copy, "word/document.xml")).toContain('</w:pPr><w:commentRangeStart w:id="0"/><w:r><w:t>Her.');
});

test("Microsoft's own validator has no more to say of the copy than of the document", async () => {
  const copy = await commented(WORD, [{ element: 1, text: "En" }, { element: 1, text: "To" }, { element: 4, text: "Celle" }]);
  const faults = await schemaFaults(WORD, "rapport.docx");
  expect(await schemaFaults(copy, "rapport.docx")).toEqual(faults);
}, 60_000);
