import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FJORDVIK } from "../support/fjordvik";
import { tertial } from "../support/tertial";

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
jest.setTimeout(60_000);

test("revider writes what is wrong as CSV with its place, and ends with 1", async () => {
  const out = join(folder, "ny mappe", "funn.csv");
  const run = await tertial("revider", report, "--ut", out);
  expect(run.code).toBe(1);
  const [header, ...lines] = (await readFile(out, "utf8")).trimEnd().split("\n");
  expect(header).toBe("place;quoted;kind;verdict;expected");
  expect(lines).toContain("l. 17;540 tusen kroner;avvik;feil;450 tusen kroner");
});

test("with --alle it also writes what is right and what is rounded; figures stand as they are printed", async () => {
  const { out } = await tertial("revider", report, "--alle");
  expect(out).toContain("l. 8;-345;tabell-kolonneregel;ok;\n");
  expect(out).toContain("l. 9;335;tabell-kolonneregel;avrunding;\n");
});

test("a document in order ends with 0, and says how much was looked at", async () => {
  await writeFile(report, FJORDVIK.slice(0, FJORDVIK.indexOf("Kommentar økonomi")));
  expect(await tertial("revider", report, "--sprak", "en")).toEqual({ code: 0, out: "place;quoted;kind;verdict;expected\n", err: expect.stringMatching(/^0 wrong, 0 to look at, \d+ rounded, \d+ in order\.\n$/) });
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
