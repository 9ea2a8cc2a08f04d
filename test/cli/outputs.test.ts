import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tellFinished, writeOutputs } from "../../src/cli/outputs";
import { BIN, tertial } from "../support/tertial";

const LEDGER = "Konto;Ansvar;Funksjon;Periode;Beløp\n10100;1000;120;202401;1 000,00\n18000;9000;840;202401;-1 000,00\n210070;;;202401;1 000,00\n232070;;;202401;-1 000,00\n";
let folder: string;
let ledger: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tertial-"));
  ledger = join(folder, "hovedbok.csv");
  writeFileSync(ledger, LEDGER);
});
afterEach(() => { rmSync(folder, { recursive: true }); });

const build = (...args: readonly string[]) => tertial("build", "--report", "aarsrapport", "--year", "2024", "--ledger", ledger, ...args);
/** Every file below, and what is in it. */
const contents = (below = folder): Readonly<Record<string, string>> => Object.fromEntries(readdirSync(below, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(below, name)).isFile()).sort().map((name) => [name, readFileSync(join(below, name), "latin1")]));
const write = (outputs: Readonly<Record<string, string>>, sources: readonly string[] = []) => writeOutputs(Object.entries(outputs).map(([name, content]) => ({ path: join(folder, name), content })), { sources, language: "nb" });

describe("no command writes over a file it reads", () => {
  const commands = (out: string): readonly (readonly string[])[] => [
    ["build", "--report", "aarsrapport", "--year", "2024", "--ledger", ledger, "--out", out],
    ["lister", "--year", "2024", "--ledger", ledger, "--ut", out, "--force"],
    ["revider", ledger, "--ut", out],
  ];
  test.each([
    ["by another spelling", () => join(folder, "mappe", "..", "hovedbok.csv")],
    ["through a link", () => { symlinkSync(ledger, join(folder, "lenke")); return join(folder, "lenke"); }],
    ["through a linked folder", () => { symlinkSync(folder, join(folder, "rundt")); return join(folder, "rundt", "hovedbok.csv"); }],
    ["by another name of the same file", () => { linkSync(ledger, join(folder, "navn")); return join(folder, "navn"); }],
  ])("%s", async (_, path) => {
    mkdirSync(join(folder, "mappe"));
    const out = path();
    for (const args of commands(out)) {
      expect([args[0], await tertial(...args)]).toEqual([args[0], expect.objectContaining({ code: 2, err: expect.stringContaining("er en av kildene og er ikke skrevet over") as string })]);
      expect(readFileSync(ledger, "utf8")).toBe(LEDGER);
    }
  });

  test("nor its template, and no table of a folder takes the place of a source in it", async () => {
    const template = join(folder, "mal.json");
    expect(await tertial("mal", "--ut", template)).toMatchObject({ code: 0 });
    const before = contents();
    expect((await tertial("mal", "--template", template, "--ut", join(folder, ".", "mal.json"))).code).toBe(2);
    const own = join(folder, "5-6.csv");
    writeFileSync(own, LEDGER);
    expect((await build("--budget", own, "--out-dir", folder)).err).toContain("5-6.csv» er en av kildene");
    expect(contents()).toEqual({ ...before, "5-6.csv": Buffer.from(LEDGER).toString("latin1") });
  });
});

describe("what cannot be written leaves everything as it was", () => {
  test("a file that is too large for the disk, whichever of them it is", async () => {
    mkdirSync(join(folder, "ut"));
    for (const name of ["5-6.csv", "5-4-bruk.csv", "min.txt"]) writeFileSync(join(folder, "ut", name), "fra før");
    writeFileSync(join(folder, "rapport.xlsx"), "fra før");
    const before = contents();
    const args = [BIN, "build", "--report", "aarsrapport", "--year", "2024", "--ledger", ledger, "--out-dir", join(folder, "ut"), "--out", join(folder, "rapport.xlsx")];
    // The shell counts blocks of 512 or 1024 bytes; without its signal the write is refused.
    const run = (blocks: number) => { execFileSync("sh", ["-c", `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, ...args], { stdio: "pipe" }); };
    for (const blocks of [0, 1, 8]) {
      expect(() => { run(blocks); }).toThrow(/Kan ikke skrive «.*»: filen er større enn det er lov til å skrive\./);
      expect(contents()).toEqual(before);
    }
  });

  test("a folder in the place of one of the files", async () => {
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "a"), "fra før");
    const before = contents();
    await expect(write({ a: "ny", b: "ny" })).rejects.toThrow("det er en mappe, ikke en fil");
    await expect(write({ a: "ny", c: "ny", "hovedbok.csv/d": "ny" })).rejects.toThrow("det står en fil der det skulle vært en mappe");
    await expect(write({ a: "ny", "./a": "ny" })).rejects.toThrow("er to av filene som skal skrives");
    expect(contents()).toEqual(before);
  });

  test("a device, and a pipe from another program", async () => {
    execFileSync("mkfifo", [join(folder, "roer")]);
    for (const out of ["/dev/full", join(folder, "roer")]) expect(await build("--out", out)).toMatchObject({ code: 2, err: expect.stringContaining("det er ikke en vanlig fil") as string });
    for (const source of ["/dev/zero", join(folder, "roer")]) expect(await tertial("inspect", source)).toMatchObject({ code: 2, err: expect.stringContaining("det er ikke en vanlig fil") as string });
  });
});

test("A link to a file is written through, and what may be done with the file stays", async () => {
  writeFileSync(join(folder, "virkelig"), "fra før");
  chmodSync(join(folder, "virkelig"), 0o640);
  symlinkSync(join(folder, "virkelig"), join(folder, "lenke"));
  await write({ lenke: "ny" });
  expect(readFileSync(join(folder, "virkelig"), "utf8")).toBe("ny");
  expect(statSync(join(folder, "virkelig")).mode & 0o777).toBe(0o640);
});

describe("a command that stops on its way", () => {
  let out: string;
  /** A year's accounts of two files, which `before` has other figures in. */
  const kostra = (...node: readonly string[]) => spawnSync(process.execPath, [...node, BIN, "kostra", "--year", "2024", "--region", "3224", "--ledger", ledger, "--out-dir", out, "--force"], { encoding: "utf8" });
  /** What is done before the command is, as `--require` takes it. */
  const first = (script: string): readonly string[] => {
    writeFileSync(join(folder, "foerst.js"), script);
    return ["--require", join(folder, "foerst.js")];
  };
  /** Every call that changes a disk is counted, and `act` comes before it. */
  const beforeCalls = (act: string): readonly string[] => first(`const { cpSync } = require("node:fs"), left = (call) => cpSync(${JSON.stringify(out)}, ${JSON.stringify(join(folder, "igjen"))} + call, { recursive: true });
    let calls = 0;
    left("");
    for (const [fs, names] of [[require("node:fs"), ["mkdirSync", "renameSync", "linkSync", "rmSync"]], [require("node:fs/promises"), ["mkdir", "writeFile", "chmod", "rm"]]])
      for (const name of names) { const own = fs[name]; fs[name] = (...args) => { ${act}; calls++; return own(...args); }; }`);
  const visible = (): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(contents(out)).filter(([name]) => !/^(?:\.tertial|IKKE-FERDIG)/.test(name)));
  /** All there is, whichever process it was. */
  const ofAny = (files: Readonly<Record<string, string>>): string => JSON.stringify(files).replace(/(\.tertial-|igjen-)\d+/g, "$1");
  let before: Readonly<Record<string, string>> | undefined;
  let after: Readonly<Record<string, string>>;

  beforeEach(() => {
    out = join(folder, "ut");
    if (before === undefined) {
      writeFileSync(ledger, LEDGER.replaceAll("1 000,00", "7 000,00"));
      kostra();
      before = contents(out);
      writeFileSync(ledger, LEDGER);
      out = join(folder, "ren");
      kostra();
      after = contents(out);
      out = join(folder, "ut");
    } else {
      mkdirSync(out);
      Object.entries(before).forEach(([name, text]) => { writeFileSync(join(out, name), text, "latin1"); });
    }
  });

  test("leaves the earlier files or the new ones, or says that it is not done, and the next one ends what was begun", async () => {
    const earlier = before as Readonly<Record<string, string>>;
    expect(Object.keys(after)).toHaveLength(2);
    expect(kostra(...beforeCalls("left(calls)")).signal).toBeNull();
    cpSync(out, join(folder, "igjenTilSlutt"), { recursive: true });
    const calls = readdirSync(folder).filter((name) => /^igjen\d+$/.test(name)).length;
    expect(calls).toBeGreaterThan(10);
    const told = jest.spyOn(process.stderr, "write").mockReturnValue(true);
    const seen = new Set<string>();
    for (const call of [...Array(calls).keys(), "TilSlutt"] as const) {
      // A process that is no more at one of the calls leaves what stood there before it: what was put aside, and now and then one that is killed.
      rmSync(out, { recursive: true });
      const isKilled = typeof call === "number" && call % 6 === 0;
      cpSync(join(folder, `igjen${isKilled ? "" : call}`), out, { recursive: true });
      if (isKilled) {
        expect(kostra(...beforeCalls(`if (calls === ${call}) process.kill(process.pid, "SIGKILL")`)).signal).toBe("SIGKILL");
        expect([call, ofAny(contents(out))]).toEqual([call, ofAny(contents(join(folder, `igjen${call}`)))]);
      }
      const left = JSON.stringify(visible());
      const isOnItsWay = readdirSync(out).some((name) => name.startsWith("IKKE-FERDIG-kjor-tertial-igjen-"));
      if (!isOnItsWay) expect([call, [JSON.stringify(earlier), JSON.stringify(after)].includes(left)]).toEqual([call, true]);
      // Never a part of a file.
      for (const [name, text] of Object.entries(visible())) expect([earlier[name], after[name]]).toContain(text);
      seen.add(isOnItsWay ? "på vei" : left);
      told.mockClear();
      // What is on its way needs no new files to be brought to its end.
      if (isOnItsWay) tellFinished([out], "nb");
      else await writeOutputs(Object.entries(after).map(([name, content]) => ({ path: join(out, name), content })), { sources: [], language: "nb" });
      expect(told.mock.calls.flat()).toEqual(isOnItsWay ? [`Forrige skriving til «${out}» ble stanset mens filene ble satt på plass. Det er nå gjort ferdig.\n`] : []);
      expect(contents(out)).toEqual(after);
    }
    told.mockRestore();
    expect([...seen].sort()).toEqual([JSON.stringify(earlier), JSON.stringify(after), "på vei"].sort());
  });

  test("because a file may not be replaced, takes the others back", () => {
    for (const refused of [1, 2]) {
      const run = kostra(...first(`const fs = require("node:fs"), own = fs.renameSync; let calls = 0; fs.renameSync = (...names) => { if (calls++ === ${refused}) throw Object.assign(new Error("x"), { code: "EBUSY" }); own(...names); };`));
      expect(run.stderr).toMatch(/Kan ikke skrive «.*BEV_322400.dat», «.*BAL_322400.dat»: filen er åpen i et annet program\./);
      expect(contents(out)).toEqual(before);
    }
  });
});

test("A source that is written to, or replaced, while it is read is an error, and nothing is written", () => {
  const changes = {
    longer: `fs.appendFileSync(path, "x")`,
    replaced: `fs.writeFileSync(path + "2", fs.readFileSync(path)), fs.renameSync(path + "2", path)`,
    gone: `fs.unlinkSync(path)`,
  };
  for (const [kind, change] of Object.entries(changes)) {
    writeFileSync(ledger, LEDGER);
    const script = join(folder, "foerst.js");
    writeFileSync(script, `const fs = require("node:fs"), promises = require("node:fs/promises"), own = promises.open, path = ${JSON.stringify(ledger)}; promises.open = async (...args) => { const handle = await own(...args); const read = handle.read.bind(handle); let isFirst = true; handle.read = async (...a) => { const got = await read(...a); if (isFirst) ${change}; isFirst = false; return got; }; return handle; };`);
    for (const args of [["inspect", ledger], ["build", "--report", "aarsrapport", "--year", "2024", "--ledger", ledger, "--out", join(folder, "r.xlsx")]]) {
      writeFileSync(ledger, LEDGER);
      const run = spawnSync(process.execPath, ["--require", script, BIN, ...args], { encoding: "utf8" });
      expect([kind, run.status, run.stderr]).toEqual([kind, 2, expect.stringContaining("hovedbok.csv» ble endret mens den ble lest")]);
    }
    expect(readdirSync(folder)).not.toContain("r.xlsx");
  }
});
