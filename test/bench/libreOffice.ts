import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeXlsx } from "../../src/files/writeXlsx";
import { buildReport } from "../../src/report/buildReport";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { findLibreOffice, recalculationOf } from "../support/libreOffice";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { grown } from "./municipalities";

/** Seconds of processor time, the least of the rounds: to open the report and save it, without and with every formula calculated anew. */
interface Recalculated {
  readonly enheter: number;
  readonly formulas: number;
  readonly opened: number;
  readonly recalculated: number;
}

/** Reports of ever more enheter in LibreOffice. */
export async function* libreOfficeBench(rounds: number): AsyncGenerator<Recalculated> {
  const soffice = findLibreOffice();
  if (soffice === null) throw new Error("LibreOffice er ikke installert");
  const folder = mkdtempSync(join(tmpdir(), "tertial-libreoffice-"));
  try {
    const sample = await readSample("hovedbokOgBudsjett", SAMPLE_LISTS);
    const seconds = { opened: opener(soffice, folder, "never"), recalculated: opener(soffice, folder, "always") };
    for (const enheter of [100, 1000]) {
      const model = toWorkbook(buildReport(grown(sample, { enheter, ansvarPerEnhet: 1, prosjekter: 0 })), "formler");
      const file = join(folder, `${enheter}.xlsx`);
      writeFileSync(file, await writeXlsx(model));
      const runs = Array.from({ length: rounds }, () => ({ opened: seconds.opened(file), recalculated: seconds.recalculated(file) }));
      const least = (key: "opened" | "recalculated"): number => Math.min(...runs.map((run) => run[key]));
      const formulas = model.sheets.flatMap(({ rows }) => rows.flat()).filter(({ formula }) => formula !== undefined).length;
      yield { enheter, formulas, opened: least("opened"), recalculated: least("recalculated") };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Opens a file in a profile of its own and saves it, and gives the seconds of processor time it took with its children. */
function opener(soffice: string, folder: string, recalculation: "always" | "never"): (file: string) => number {
  const profile = join(folder, recalculation);
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), recalculationOf(recalculation));
  const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--convert-to", "ods", "--outdir", join(folder, "out")];
  return (file) => {
    const { status, stderr } = spawnSync("bash", ["-c", 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1', "bash", soffice, ...args, file], { encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
    if (status !== 0) throw new Error(stderr);
    const [user = NaN, system = NaN] = stderr.trim().split(/\s+/).map(Number);
    return user + system;
  };
}
