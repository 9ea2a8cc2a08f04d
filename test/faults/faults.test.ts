import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomOf } from "../mutate/random";
import { sampleBook } from "../mutate/sampleBook";
import { truthOf } from "../mutate/truth";
import { writeCsv } from "../mutate/writeCsv";
import { FAMILIES, isFailure, judged } from "./case";
import { RIGHT, wrong } from "./fault";
import { hitXml } from "./hits";
import { independentList } from "./independentList";
import { independentSums } from "./independentSums";

const SEED = 20261130;
const folder = mkdtempSync(join(tmpdir(), "tertial-faults-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

test.each(FAMILIES.map(({ id }, index) => [id, index] as const))("%s: right or refused, as it was or all done", async (_, index) => {
  for (const round of [0, 1, 2]) {
    const { outcome, family } = await judged(SEED, index + round * FAMILIES.length, folder);
    expect([family, round, isFailure(outcome), isFailure(outcome) ? outcome.detail : []]).toEqual([family, round, false, []]);
  }
});

test("A build that says its pages are not set up is done, but for that", async () => {
  for (const number of [79, 419]) expect([number, (await judged(17_001, number, folder)).outcome]).toEqual([number, RIGHT]);
});

test("An amount that NUL has taken the place of is told", async () => {
  expect((await judged(17_002, 171, folder)).outcome.verdict).toBe("refused");
});

test("A case comes out the same each time, and another number is another case", async () => {
  const input = async (number: number): Promise<string> => JSON.stringify((await judged(SEED, number, folder)).input);
  expect(await input(0)).toBe(await input(0));
  expect(await input(FAMILIES.length)).not.toBe(await input(0));
});

test("Of one that fails, the hits that have a part in it are kept", async () => {
  const family = { id: "prøve", attempt: () => Promise.resolve({ hits: 5, inputOf: (hits: readonly number[]) => ({ treff: hits.join() }), judge: (_: unknown, hits: readonly number[]) => Promise.resolve(hits.includes(3) ? wrong("3") : RIGHT) }) };
  (FAMILIES as unknown as (typeof family)[]).push(family);
  const { outcome, input } = await judged(SEED, 0, folder, (judge) => judge(), ["prøve"]);
  (FAMILIES as unknown as (typeof family)[]).pop();
  expect([outcome.verdict, input]).toEqual(["wrong", { treff: "3" }]);
});

test("The independent reader reads a plain file as it is meant, and says nothing of one that is not plain", () => {
  const book = sampleBook("saldobalanse", 12, randomOf(3));
  const bytes = writeCsv(book.files[0] as (typeof book.files)[number]);
  const read = independentSums(bytes);
  expect(read && truthOf(read)).toEqual(truthOf(book));
  const text = Buffer.from(bytes).toString();
  for (const unclear of [text.replace(";", ";;"), text.replace(/,\d\d/, ",x"), text.replace("Konto;", "Kanto;"), `${text}\u0001`]) expect(independentSums(Buffer.from(unclear))).toBeNull();
});

test("The independent reader adds a plain list as it stands, and says nothing of one with a text among its amounts", () => {
  const whole = Buffer.from("prosjekt;ramme\nP1;100,00\nP2;-25,50\n");
  expect(independentList(whole, whole, ["ramme"])).toEqual(new Map([["ramme", 7450]]));
  for (const unclear of ["prosjekt;ramme\nP1;100,0x\n", "prosjekt;ramme\nP1\n", "prosjekt;rame\nP1;100,00\n", "prosjekt;ramme\nSum;100,00\n"]) expect(independentList(Buffer.from(unclear), whole, ["ramme"])).toBeNull();
});

test("XML that is hit is another", () => {
  const xml = '<a><b c="1">to</b></a>';
  expect(new Set(Array.from({ length: 30 }, (_, seed) => hitXml(xml, randomOf(seed)))).size).toBeGreaterThan(10);
});
