import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kostra } from "../../src/cli/commands/kostra";
import { readInput } from "../../src/cli/readInput";
import { unitFiles } from "../../src/cli/unitFiles";
import { UsageError } from "../../src/cli/usageError";
import { consolidate } from "../../src/ledger/units/consolidate";
import { exactPosts } from "../../src/ledger/exactPosts";
import type { ReportInput } from "../../src/report/buildReport";
import { HAVNA_FILE, KASSE_FILE, readKonsern } from "../support/konsernSample";

let folder: string;
let said: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tertial-konsern-"));
  said = [];
  jest.spyOn(process.stdout, "write").mockImplementation((text) => said.push(String(text)) > 0);
  jest.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const HAVNA = `Havna KF=${HAVNA_FILE}`;
const run = (...more: readonly string[]): Promise<number> => kostra(["--ledger", KASSE_FILE, "--foretak", HAVNA, "--year", "2024", "--region", "3224", "--out-dir", folder, ...more]);
const written = (name: string): Promise<string> => readFile(join(folder, name), "latin1");
const input = { budget: [], lastYear: [], organisation: undefined, template: undefined, lists: [], year: 2024, report: "aarsrapport", month: undefined } as const;
const consolidated = ({ ledger, template }: ReportInput) => consolidate(ledger, template.konsern).ledger;

test("0M and 0N hold every unit without what is between them, in SSB's kontoklasser", async () => {
  expect(await run("--enhet", "konsolidert")).toBe(0);
  const [drift, balanse] = [await written("BEV_322400_konsolidert.dat"), await written("BAL_322400_konsolidert.dat")];
  expect(drift.split("\n").filter(Boolean).map((record) => [record.slice(0, 2), record.charAt(31), record.slice(32, 39), Number(record.slice(39))].join(" "))).toEqual([
    "0M 4 330 250 4000", "0M 4 870 910 -2700", "0M 4 880 970 -1300",
    "0M 3 202 010 12000", "0M 3 202 590 700", "0M 3 330 010 1800", "0M 3 330 230 1200", "0M 3 330 590 300", "0M 3 330 650 -2000",
    "0M 3 800 870 -8000", "0M 3 840 800 -10000", "0M 3 860 990 -1000", "0M 3 870 500 400", "0M 3 870 510 600", "0M 3 870 900 -80", "0M 3 880 540 2780", "0M 3 880 570 1300",
  ]);
  expect(balanse).toMatch(/^0N2024/);
  expect(balanse).not.toMatch(/^.{31}5(?:14|23|33|47) /m);
  expect(said.join("\n")).toContain("eliminering-mellom-drift-og-investering");
});

test("what is written of the consolidated accounts is read back as the same posts", async () => {
  await run("--enhet", "konsolidert");
  const { ledger } = await readInput({ ...input, ledger: ["BEV", "BAL"].map((kind) => join(folder, `${kind}_322400_konsolidert.dat`)) });
  const posts = (exact: ReturnType<typeof exactPosts>) => exact.filter((post) => post.exact !== 0);
  expect(posts(exactPosts(ledger))).toEqual(posts(exactPosts(consolidated(await readKonsern()))));
});

test("of the same sources, 0A and 0B hold the kommunekasse alone, and 0I and 0J the foretak, internal posts and all", async () => {
  expect([await run("--enhet", "kasse"), await run("--enhet", "saerbedrift", "--orgnr", "987654321")]).toEqual([0, 0]);
  expect(await written("BEV_322400.dat")).toMatch(/^0A.{29}1330 380 {5}1500$/m);
  expect(await written("BEV_987654321.dat")).toMatch(/^0I2024 322400987654321 {9}3330 780 {4}-1500$/m);
  expect(await written("BAL_987654321.dat")).toMatch(/^0J.*987654321.{9}547 {2}320 {4}-4600$/m);
});

test("units read from their KOSTRA files are consolidated as those read from their ledgers", async () => {
  await run("--enhet", "kasse");
  await run("--enhet", "saerbedrift", "--orgnr", "987654321");
  const file = (name: string): string => join(folder, name);
  const read = await readInput({ ...input, ledger: [file("BEV_322400.dat"), file("BAL_322400.dat")], foretak: [`Havna KF=${file("BEV_987654321.dat")}`, `Havna KF=${file("BAL_987654321.dat")}`] });
  const sums = (posts: ReturnType<typeof exactPosts>) => posts.filter(({ exact }) => exact !== 0);
  expect(sums(exactPosts(consolidated(read)))).toEqual(sums(exactPosts(consolidated(await readKonsern()))));
});

test("internal posts whose sides differ are told before 0M is written", async () => {
  const other = join(folder, "havna.csv");
  await writeFile(other, (await readFile(HAVNA_FILE, "utf8")).replace("37800;1000;330;;-1500000,00", "37800;1000;330;;-1400000,00").replace("36500;1000;330;;-2000000,00", "36500;1000;330;;-2100000,00"));
  expect(await kostra(["--ledger", KASSE_FILE, "--foretak", `Havna KF=${other}`, "--year", "2024", "--region", "3224", "--out-dir", folder, "--enhet", "konsolidert"])).toBe(0);
  expect(said.join("\n")).toContain("kjøp fra andre regnskapsenheter (380) 1\u00a0700\u00a0000,00 mot salg til andre regnskapsenheter (780) 1\u00a0600\u00a0000,00, differanse 100\u00a0000,00");
  expect(await written("BEV_322400_konsolidert.dat")).toMatch(/^.{31}3330 380 {6}100$/m);
});

test("0I is of one foretak at a time", async () => {
  await expect(run("--foretak", `Teateret KF=${HAVNA_FILE}`, "--enhet", "saerbedrift", "--orgnr", "987654321")).rejects.toThrow("--enhet saerbedrift er ett foretak om gangen, men det er gitt 2: Havna KF, Teateret KF. Gi bare ett med --foretak.");
});

test("budget and last year are the foretak's when its name stands before the file; a file with = in its name is still a file", () => {
  const units = unitFiles({ ...input, ledger: ["a=b.csv"], foretak: ["Havna KF=h1.csv", "Havna KF=h2.csv"], budget: ["budsjett.csv", "Havna KF=hb.csv"], lastYear: ["Teateret KF=t.csv"] });
  expect(units).toEqual([
    { name: "Kommunekassen", kind: "kasse", ledger: ["a=b.csv"], budget: ["budsjett.csv"], lastYear: ["Teateret KF=t.csv"] },
    { name: "Havna KF", kind: "foretak", ledger: ["h1.csv", "h2.csv"], budget: ["hb.csv"], lastYear: [] },
  ]);
});

test.each([["fil.csv", "--foretak fil.csv må ha navn og fil"], ["=fil.csv", "må ha navn og fil"], ["Eliminering=fil.csv", "Navnet «Eliminering» er i bruk."]])("--foretak %s is refused", (foretak, message) => {
  expect(() => unitFiles({ ...input, ledger: ["a.csv"], foretak: [foretak] })).toThrow(message);
  expect(() => unitFiles({ ...input, ledger: ["a.csv"], foretak: [foretak] })).toThrow(UsageError);
});
