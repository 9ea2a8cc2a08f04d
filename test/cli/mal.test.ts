import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { newestStored } from "../../src/report/template/storedTemplate";
import { writeTemplate } from "../../src/report/template/writeTemplate";
import { TEMPLATE_SHEET, templateSheetText } from "../../src/sheets/templateSheet";
import { SAMPLE } from "../support/sample";
import { tertial, tertialProcess } from "../support/tertial";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tertial-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const BUILD = ["build", "--ledger", join(SAMPLE, "saldobalanse.csv"), "--organisation", join(SAMPLE, "organisasjon.csv"), "--report", "aarsrapport", "--year", "2024"];

test("mal writes the default template as a file, or to the terminal", async () => {
  const out = join(folder, "ny", "mal.json");
  expect(await tertial("mal", "--ut", out)).toMatchObject({ code: 0, out: expect.stringContaining(out) as string });
  expect(await readFile(out, "utf8")).toBe(writeTemplate(defaultTemplate()));
  expect((await tertialProcess("mal")).out.trim()).toBe(writeTemplate(defaultTemplate()).trim());
});

test("mal brings an older template up to this version and says so; a newer one, and one that is the file to write, are refused", async () => {
  const [older, newer, out] = ["gammel.json", "ny.json", "ut.json"].map((name) => join(folder, name)) as [string, string, string];
  await writeFile(older, JSON.stringify({ ...defaultTemplate(), version: 1, name: "Vår" }));
  await writeFile(newer, JSON.stringify({ ...defaultTemplate(), version: 3 }));
  const run = await tertial("mal", "--template", older, "--ut", out);
  expect(run).toMatchObject({ code: 0, err: expect.stringContaining("[mal-eldre-versjon]: Malen «Vår» var i versjon 1") as string });
  expect(JSON.parse(await readFile(out, "utf8"))).toEqual({ ...defaultTemplate(), name: "Vår" });
  expect(await tertial("mal", "--template", newer)).toMatchObject({ code: 2, err: expect.stringContaining("har versjon 3") as string });
  expect(await tertial("mal", "--template", older, "--ut", older)).toMatchObject({ code: 2, err: expect.stringContaining("ikke skrevet over") as string });
});

test.each([
  ["not UTF-8", Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /ikke lagret som UTF-8/],
  ["UTF-16", Buffer.from("\uFEFF{}", "utf16le"), /ikke lagret som UTF-8/],
  ["too large", Buffer.alloc(3_000_001, 0x20), /for stor til å være en mal/],
])("A template that is %s is a fault in the command", async (_, bytes, message) => {
  const path = join(folder, "mal.json");
  await writeFile(path, bytes);
  const run = await tertial("mal", "--template", path);
  expect(run.code).toBe(2);
  expect(run.err).toMatch(message);
});

test("A workbook that is built holds its template on a very hidden sheet, and an older template is told of", async () => {
  const [template, out] = [join(folder, "mal.json"), join(folder, "rapport.xlsx")];
  await writeFile(template, JSON.stringify({ ...defaultTemplate(), version: 1, name: "Vår mal", unit: "kroner" }));
  const run = await tertial(...BUILD, "--template", template, "--out", out);
  expect(run).toMatchObject({ code: 0, err: expect.stringContaining("[mal-eldre-versjon]") as string });
  const { sheets } = await readXlsx(new Uint8Array(await readFile(out)));
  const sheet = sheets.find(({ name }) => name === TEMPLATE_SHEET);
  expect(sheet?.veryHidden).toBe(true);
  const text = templateSheetText(sheet?.rows ?? []);
  expect(newestStored(text === null ? [] : [text])).toMatchObject({ kind: "read", template: { name: "Vår mal", unit: "kroner" } });
});

test("What a template remembers of an export decides how it is read, and the ansvar it places need no organisation file", async () => {
  const [ledger, template, out] = [join(folder, "uttrekk.csv"), join(folder, "mal.json"), join(folder, "ut")];
  await writeFile(ledger, "Konto;Enhetskode;Funksjon;Tall\n10100;1100;201;300,00\n18000;9000;840;-300,00\n");
  const kolonner = [["konto", "konto"], ["enhetskode", "ansvar"], ["funksjon", "funksjon"], ["tall", "amount.regnskap"]].map(([overskrift, rolle]) => ({ overskrift, rolle }));
  const unit = (enhet: string, omrade: string) => ({ ansvarsnavn: "", enhet, enhetsnavn: `${enhet}-Enhet`, omrade, selvkost: false });
  await writeFile(template, JSON.stringify({ ...defaultTemplate(), gjenkjenning: [{ navn: "uttrekk.csv", formaal: "regnskap", kolonner }], organisasjon: { enheter: {}, ansvar: { "1100": unit("11", "Oppvekst"), "9000": unit("90", "Felles kommune") } } }));
  const args = ["build", "--ledger", ledger, "--report", "aarsrapport", "--year", "2024", "--out-dir", out, "--format", "csv"];
  const run = await tertial(...args, "--template", template);
  expect(run.err).not.toContain("organisasjon-foreslatt");
  expect(run.code).toBe(0);
  expect(await readFile(join(out, "status-okonomi-oppvekst.csv"), "utf8")).toContain("11-Enhet");
});
