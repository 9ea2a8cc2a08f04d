import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Exact } from "../../src/amounts/ratio";
import { openFileSource } from "../../src/cli/fileSource";
import { apart } from "../../src/pane/apart/apart";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { LIST_INPUTS } from "../../src/report/tables/notes/inputs";
import { readListing } from "../../src/source/lists/readListing";
import { withNumbers } from "../../src/source/lists/withNumbers";
import type { Recognition } from "../../src/source/source";
import { sampleFiles } from "../support/throughSteps";
import { SAMPLE_LISTS } from "../support/sampleLists";

const file = async (path: string): Promise<File> => new File([await readFile(path)], basename(path));
const sample = async (name: string): Promise<File> => file(sampleFiles(name)[0] as string);
const inspected = (given: File) => apart("inspect", { name: given.name, input: { kind: "file", file: given }, own: null, memory: [], sheet: undefined });

/** A browser copies what goes to a worker and what comes from it: functions do not survive, and objects of a class are no longer of it. */
const copied = <Data>(data: Data): Data => structuredClone(data);

describe("What is done beside the page survives its way there and back", () => {
  test("a ledger, as it is looked at and as it is read", async () => {
    const ledger = await sample("hovedbok.csv");
    const found = await inspected(ledger);
    expect(copied(found)).toEqual(found);
    const recognition = (found.content as { readonly recognition: Recognition }).recognition;
    expect(copied(recognition)).toEqual(recognition);
    const reading = await apart("read", { input: { kind: "file", file: ledger }, recognition, year: 2024 });
    expect(reading.ledger.size).toBeGreaterThan(1000);
    expect(copied(reading)).toEqual(reading);
    const template = defaultTemplate();
    const units = [{ name: "Kommunekassen", kind: "kasse", parts: [{ purpose: "regnskap", reading }] }] as const;
    const together = await apart("assemble", { year: 2024, units, template, given: null });
    expect(copied(together)).toEqual(together);
    const { ledger: whole, organisation } = together;
    expect(copied(template)).toEqual(template);
    expect(await apart("check", { ledger: copied(whole), organisation: copied(organisation), template })).toEqual(await apart("check", { ledger: whole, organisation, template }));
  });

  test("an organisation, and what is no source at all", async () => {
    for (const given of [await sample("organisasjon.csv"), new File(["%PDF-1.7"], "rapport.pdf")]) {
      const found = await inspected(given);
      expect(copied(found)).toEqual(found);
    }
  });

  test.each(SAMPLE_LISTS.map((path) => [basename(path), path]))("the sheets of the list %s", async (_, path) => {
    const sheets = await apart("sheets", await file(path));
    expect(sheets).toHaveLength(1);
    expect(copied(sheets)).toEqual(sheets);
  });

  test.each(SAMPLE_LISTS.map((path) => [basename(path), path]))("the list %s, its numbers as text", async (_, path) => {
    const list = await apart("list", { input: { kind: "file", file: await file(path) }, year: 2024 });
    expect(copied(list)).toEqual(list);
    const source = await openFileSource(path);
    const read = await readListing(source, LIST_INPUTS, 2024);
    await source.close();
    expect(list.listings.map((listing) => withNumbers(listing, (text) => new Exact(text)))).toEqual(read.listings);
  });

  test("a document", async () => {
    const document = await apart("document", new File(["<h1>Årsrapport</h1><p>Lønn er 1 234 kr.</p>"], "rapport.html"));
    expect("document" in document).toBe(true);
    expect(copied(document)).toEqual(document);
  });
});
