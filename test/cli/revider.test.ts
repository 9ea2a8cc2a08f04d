import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readParts } from "../../src/source/zip/changeParts";
import { FJORDVIK } from "../support/fjordvik";
import { tertial, tertialProcess } from "../support/tertial";
import { wordOf } from "../support/wordOf";

let folder: string;
let report: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tertial-"));
  report = join(folder, "rapport.txt");
  await writeFile(report, FJORDVIK);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

// Each run is a process of its own.
test("revider writes what is wrong as CSV with its place, and ends with 1", async () => {
  const out = join(folder, "ny mappe", "funn.csv");
  const run = await tertialProcess("revider", report, "--ut", out);
  expect(run.code).toBe(1);
  const [header, ...lines] = (await readFile(out, "utf8")).trimEnd().split("\n");
  expect(header).toBe("place;quoted;kind;verdict;expected");
  expect(lines).toContain("l. 17;540 tusen kroner;avvik;feil;450 tusen kroner");
});

test("with --alle it also writes what is right, what is rounded and what was held against nothing; figures stand as they are printed", async () => {
  const { out } = await tertial("revider", report, "--alle");
  expect(out).toContain("l. 8;-345;tabell-kolonneregel;ok;\n");
  expect(out).toContain("l. 9;335;tabell-kolonneregel;avrunding;\n");
  expect(out).toMatch(/^l\. \d+;2 488;tall;ukjent;$/m);
});

test("a document in order ends with 0, and says how much was looked at", async () => {
  await writeFile(report, FJORDVIK.slice(0, FJORDVIK.indexOf("Kommentar økonomi")));
  expect(await tertial("revider", report, "--sprak", "en")).toEqual({ code: 0, out: "place;quoted;kind;verdict;expected\n", err: expect.stringMatching(/^0 wrong, 0 to look at, \d+ rounded, \d+ in order\.\n$/) });
});

test("the name of the result says what it is: a page, answers to give back, or a copy in Word with comments", async () => {
  const [page, answers, word, copy] = ["funn.html", "funn.json", "rapport.docx", "kontrollert.docx"].map((name) => join(folder, name)) as [string, string, string, string];
  await tertial("revider", report, "--ut", page);
  expect(await readFile(page, "utf8")).toMatch(/^<!doctype html>[\s\S]*540 tusen/);
  await tertial("revider", report, "--ut", answers);
  await writeFile(answers, (await readFile(answers, "utf8")).replaceAll('"grunn": ""', '"grunn": "annen periode"'));
  expect(await tertial("revider", report, "--godkjent", answers)).toMatchObject({ code: 0, out: "place;quoted;kind;verdict;expected\n" });
  expect(await tertial("revider", report, "--godkjent", report)).toMatchObject({ code: 2, err: expect.stringContaining("har ikke svar på funn") as string });
  await writeFile(word, wordOf(["# Økonomi", "Netto driftsresultat ble 9,9 mill., som utgjør 2,6 prosent av driftsinntektene.", [["Beløp i 1000", "Regnskap 2025", "Rev. bud. 2025", "Regnskap 2024"], ["Sum driftsinntekter", "-612 400", "-605 150", "-580 900"], ["Netto driftsresultat", "-9 860", "-5 300", "-3 480"]]]));
  expect(await tertial("revider", word, "--ut", copy)).toMatchObject({ code: 1 });
  expect(await (await readParts(await readFile(copy))).get("word/comments.xml")?.()).toContain("2,6 prosent");
  expect((await tertial("revider", report, "--ut", copy)).err).toContain("bare en rapport i Word");
});

test("what cannot be read is said with what to do", async () => {
  await writeFile(report, "");
  const run = await tertial("revider", report);
  expect(run).toMatchObject({ code: 1, out: "" });
  expect(run.err).toContain("[dokument-ugyldig]");
  expect(await tertial("revider")).toMatchObject({ code: 2 });
  expect((await tertial("revider", join(folder, "mangler.docx"))).err).toContain("finnes ikke");
  expect((await tertial("revider", report, "--ut", report)).err).toContain("er en av kildene");
});
