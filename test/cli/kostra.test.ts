import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeKostra } from "../../src/files/writeKostra";
import { BALANSE, BEVILGNING, fileOf, utenSkatt } from "../support/kostraPosts";
import { SAMPLE } from "../support/sample";
import { tertial, tertialProcess } from "../support/tertial";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "tertial-kostra-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const inFolder = (file: string): string => join(folder, file);

test("kostra writes the sample year's files byte for byte, named as SSB names them", async () => {
  const { code, out } = await tertialProcess("kostra", "--ledger", join(SAMPLE, "hovedbok.csv"), "--year", "2024", "--region", "3224", "--out-dir", inFolder("ut"));
  expect([code, out]).toEqual([0, `${inFolder("ut/BEV_322400.dat")}\n${inFolder("ut/BAL_322400.dat")}\n`]);
  for (const [written, given] of [["BEV_322400.dat", "0A2024.dat"], ["BAL_322400.dat", "0B2024.dat"]] as const) {
    expect(await readFile(inFolder(`ut/${written}`), "latin1")).toBe(await readFile(join(SAMPLE, given), "latin1"));
  }
});

test.each([
  ["saerbedrift", ["--orgnr", "987654321"], "0I", "0J", ["BAL_987654321.dat", "BEV_987654321.dat"]],
  ["konsolidert", [], "0M", "0N", ["BAL_322400_konsolidert.dat", "BEV_322400_konsolidert.dat"]],
] as const)("what is read from a file of a %s is written as it was", async (enhet, more, bevilgning, balanse, names) => {
  const orgnr = enhet === "saerbedrift" ? "987654321" : "";
  const files = [writeKostra(fileOf(bevilgning, enhet === "saerbedrift" ? utenSkatt(BEVILGNING) : BEVILGNING, { orgnr })), writeKostra(fileOf(balanse, BALANSE, { orgnr }))] as const;
  await Promise.all(["bev.dat", "bal.dat"].map((file, f) => writeFile(inFolder(file), files[f] as string)));
  const run = await tertial("kostra", "--ledger", inFolder("bev.dat"), "--ledger", inFolder("bal.dat"), "--year", "2024", "--region", "3224", "--enhet", enhet, ...more, "--out-dir", inFolder("ut"));
  expect(run).toMatchObject({ code: 0, err: "" });
  expect((await readdir(inFolder("ut"))).sort()).toEqual(names);
  expect(await Promise.all(names.map((name) => readFile(inFolder(`ut/${name}`), "latin1")))).toEqual([files[1], files[0]]);
});

test("accounts that break SSB's controls are not written unless forced, and the controls are named", async () => {
  const ledger = inFolder("hovedbok.csv");
  await writeFile(ledger, "Konto;Ansvar;Funksjon;Beløp\n10100;1000;120;1 000 000,00\n16200;1000;120;-900 000,00\n");
  const args = ["kostra", "--ledger", ledger, "--year", "2024", "--region", "3224", "--out-dir", inFolder("ut")];
  const stopped = await tertial(...args);
  expect(stopped.code).toBe(1);
  expect(stopped.err).toContain("[kostra-110]: SSB-kontroll 110, skjema 0A: Drift: utgifter mot inntekter. 1\u00a0000 mot 900, differanse 100 (1000 kr); SSB godtar 30.");
  await expect(readdir(inFolder("ut"))).rejects.toThrow();
  expect(await tertial(...args, "--force")).toMatchObject({ code: 1, out: `${inFolder("ut/BEV_322400.dat")}\n` });
});

test("a post rounded otherwise than to its nearest is told, with why", async () => {
  const lines = Array.from({ length: 80 }, (_, n) => `1${String(10 + n)}01;1000;202;1600,00`).filter((line) => ["110", "115", "120", "130", "140", "150", "160", "165", "170", "180"].some((art) => line.startsWith(`1${art}`)));
  const funksjoner = ["100", "110", "120", "130", "180", "201", "202", "211", "213"];
  const costs = funksjoner.flatMap((funksjon) => ["010", "020", "030", "040", "050", "100", "115", "120", "130"].map((art) => `1${art}0;1000;${funksjon};1600,00`));
  const ledger = inFolder("hovedbok.csv");
  await writeFile(ledger, ["Konto;Ansvar;Funksjon;Beløp", ...lines, ...costs, `18000;1000;840;-${(costs.length + lines.length) * 1600},00`].join("\n"));
  const { err } = await tertial("kostra", "--ledger", ledger, "--year", "2024", "--region", "3224", "--out-dir", inFolder("ut"));
  expect(err).toContain("Til orientering [kostra-avrunding]: drift funksjon 100 art 010 (1) er skrevet i stedet for 2 (eksakt 1\u00a0600,00 kr).");
  expect(err).toContain("«Drift: utgifter mot inntekter» bommet med mer enn de 30 tusen SSB godtar (kontroll 110).");
  expect(err).not.toContain("[kostra-110]");
});

test("an amount no record has room for is never written", async () => {
  const ledger = inFolder("hovedbok.csv");
  await writeFile(ledger, "Konto;Ansvar;Funksjon;Beløp\n18000;1000;840;-100000000000,00\n10100;1000;120;100000000000,00\n");
  const run = await tertial("kostra", "--ledger", ledger, "--year", "2024", "--region", "3224", "--out-dir", inFolder("ut"), "--force");
  expect(run).toMatchObject({ code: 1, out: "" });
  expect(run.err).toContain("drift funksjon 840 art 800 (−100\u00a0000\u00a0000) har ikke plass");
});

test("a form the sources have no posts for is told, and no posts at all is an error", async () => {
  await writeFile(inFolder("bev.dat"), writeKostra(fileOf("0A", BEVILGNING)));
  const args = ["--year", "2024", "--region", "3224", "--out-dir", inFolder("ut")];
  const half = await tertial("kostra", "--ledger", inFolder("bev.dat"), ...args);
  expect(half).toMatchObject({ code: 0, out: `${inFolder("ut/BEV_322400.dat")}\n`, err: "Advarsel [kostra-uten-poster]: Kildene har ikke regnskap for balanse, så det blir ingen fil av skjema 0B. Legg ved en kilde som har det.\n" });
  await writeFile(inFolder("tom.csv"), "Konto;Ansvar;Funksjon;Beløp\n10100;1000;120;0,00\n");
  const nothing = await tertial("kostra", "--ledger", inFolder("tom.csv"), ...args);
  expect([nothing.code, nothing.err.match(/Feil \[kostra-uten-poster\]/g)?.length]).toEqual([1, 2]);
});

test.each([
  [["kostra"], "--ledger mangler"],
  [["kostra", "--ledger", "x.csv", "--year", "2024"], "--region mangler"],
  [["kostra", "--ledger", "x.csv", "--year", "2024", "--region", "3224"], "--out-dir mangler"],
  [["kostra", "--ledger", "x.csv", "--year", "2024", "--region", "3224", "--out-dir", "d", "--enhet", "saerbedrift"], "--orgnr mangler"],
  [["kostra", "--ledger", "x.csv", "--year", "2024", "--region", "3224", "--out-dir", "d", "--orgnr", "12"], "--orgnr 12"],
] as const)("%j is a fault in the command", async (args, message) => {
  const { code, err } = await tertial(...args);
  expect([code, err.includes(message)]).toEqual([2, true]);
});

test("--kvartal writes the accounts up to the quarter, named and marked as its forms, and tells what is left out", async () => {
  const ledger = inFolder("hovedbok.csv");
  await writeFile(ledger, "Konto;Ansvar;Funksjon;Periode;Beløp\n10100;1000;202;202403;1 000 000,00\n10100;1000;202;202404;500 000,00\n18700;1000;800;202402;-700 000,00\n18000;1000;840;202401;-300 000,00\n");
  const run = await tertial("kostra", "--ledger", ledger, "--year", "2024", "--region", "3224", "--kvartal", "1", "--out-dir", inFolder("ut"));
  expect([run.code, run.out]).toEqual([0, `${inFolder("ut/BEV_322400_K1.dat")}\n`]);
  expect(run.err).toContain("foringer-etter-perioden");
  expect((await readFile(inFolder("ut/BEV_322400_K1.dat"), "latin1")).split("\n").slice(0, 3)).toEqual([
    "0A20241322400                  1202 010     1000", "0A20241322400                  1800 870     -700", "0A20241322400                  1840 800     -300",
  ]);
});

test("a fylkesnummer gives a fylkeskommune's forms", async () => {
  const ledger = inFolder("hovedbok.csv");
  await writeFile(ledger, "Konto;Ansvar;Funksjon;Periode;Beløp\n10100;1000;521;202403;1 000 000,00\n18700;1000;800;202402;-700 000,00\n18000;1000;840;202401;-300 000,00\n");
  const run = await tertial("kostra", "--ledger", ledger, "--year", "2024", "--region", "32", "--kvartal", "4", "--out-dir", inFolder("ut"));
  expect([run.code, run.out]).toEqual([0, `${inFolder("ut/BEV_320000_K4.dat")}\n`]);
  expect((await readFile(inFolder("ut/BEV_320000_K4.dat"), "latin1")).slice(0, 13)).toBe("0C20244320000");
});

test.each([
  [["--kvartal", "5"], "--kvartal 5 finnes ikke; bruk 1, 2, 3, 4."], [["--kvartal", "1", "--enhet", "konsolidert"], "--kvartal gjelder bare --enhet kasse"], [["--region", "322"], "--region 322 er verken et kommunenummer"],
])("%s is a fault in the command", async (args, message) => {
  const run = await tertial("kostra", "--ledger", inFolder("x.csv"), "--year", "2024", ...(args.includes("--region") ? [] : ["--region", "3224"]), "--out-dir", inFolder("ut"), ...args);
  expect([run.code, run.err.includes(message)]).toEqual([2, true]);
});
