import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readXlsx } from "hucre/xlsx";

export type CellMatrix = readonly (readonly unknown[])[];

/** Settings by which every formula is calculated anew when a file is opened, whatever values stand in it, or none is. */
export const recalculationOf = (when: "always" | "never"): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${when === "always" ? 0 : 1}</value></prop></item>
</oor:items>`;

/** Where LibreOffice is started from: SOFFICE_PATH, PATH or macOS' applications; null when it is not installed. */
export function findLibreOffice(): string | null {
  const inPath = (process.env["PATH"] ?? "").split(path.delimiter).map((folder) => path.join(folder, "soffice"));
  const candidates = [process.env["SOFFICE_PATH"] ?? "", ...inPath, "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
  return candidates.find((file) => file !== "" && existsSync(file)) ?? null;
}

/** Every sheet's values after LibreOffice has opened the file and calculated every formula anew: rows and columns from A1, errors as text ("#N/A"). */
export async function recalculate(xlsxPath: string): Promise<ReadonlyMap<string, CellMatrix>> {
  const [sheets] = await recalculateAll([xlsxPath]);
  return sheets as ReadonlyMap<string, CellMatrix>;
}

/** Of each of the files, whose names are different; LibreOffice is started once. */
export async function recalculateAll(xlsxPaths: readonly string[]): Promise<readonly ReadonlyMap<string, CellMatrix>[]> {
  const soffice = findLibreOffice();
  if (soffice === null) throw new Error("soffice is not installed");
  // A profile of its own: a LibreOffice that is already open would otherwise take the job and answer nothing.
  const folder = await mkdtemp(path.join(tmpdir(), "recalculate-"));
  try {
    await mkdir(path.join(folder, "profile", "user"), { recursive: true });
    await writeFile(path.join(folder, "profile", "user", "registrymodifications.xcu"), recalculationOf("always"));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    await promisify(execFile)(soffice, [profile, "--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", path.join(folder, "out"), ...xlsxPaths]);
    return await Promise.all(xlsxPaths.map(async (each) => sheetsOf(await readFile(path.join(folder, "out", `${path.parse(each).name}.xlsx`)))));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function sheetsOf(xlsx: Uint8Array): Promise<ReadonlyMap<string, CellMatrix>> {
  const { sheets } = await readXlsx(new Uint8Array(xlsx));
  return new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
}

/** Whether the LibreOffice that is found can open texts: its programs are installed one by one. */
const hasWriter = (soffice: string): boolean => {
  const program = path.dirname(realpathSync(soffice));
  return [program, path.join(program, "../Frameworks")].some((folder) => ["libswlo.so", "libswlo.dylib"].some((library) => existsSync(path.join(folder, library))));
};

/** What LibreOffice reads in the file, as the format of its own that the ending names. */
export async function asRead(file: string, ending: "txt" | "pdf"): Promise<Buffer> {
  const soffice = findLibreOffice();
  if (soffice === null) throw new Error("soffice is not installed");
  const folder = await mkdtemp(path.join(tmpdir(), "read-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    await promisify(execFile)(soffice, [profile, "--headless", "--norestore", "--convert-to", ending === "txt" ? "txt:Text (encoded):UTF8" : "pdf", "--outdir", folder, file]);
    return await readFile(path.join(folder, `${path.parse(file).name}.${ending}`));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** `test`, or, where LibreOffice cannot open texts, a skipped test whose title says why. */
export function testWithWriter(title: string, body: () => Promise<void>): void {
  const soffice = findLibreOffice();
  if (soffice === null || !hasWriter(soffice)) test.skip(`${title} [skipped: LibreOffice Writer is not installed]`, body);
  else test(title, body, 120_000);
}

/** `test`, or, where LibreOffice is not installed, a skipped test whose title says why. */
export function testWithLibreOffice(title: string, body: () => void | Promise<void>): void {
  const run = async (): Promise<void> => { await body(); };
  if (findLibreOffice() === null) test.skip(`${title} [skipped: soffice is not installed]`, run);
  else test(title, run, 120_000);
}
