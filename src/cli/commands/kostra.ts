import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { kostraProblems } from "../../report/controls/kostra/kostraProblems";
import { runKostraControls } from "../../report/controls/kostra/runKostraControls";
import { ledgerProblems } from "../../report/controls/ledgerProblems";
import { hasRoom } from "../../ledger/kostra/amountField";
import type { KostraFile } from "../../ledger/kostra/kostraFile";
import { translate } from "../../texts/translate";
import { hasErrors } from "../../ledger/problem";
import { writeKostra } from "../../files/writeKostra";
import { kostraAccounts } from "../kostraAccounts";
import { kostraOptions } from "../kostraOptions";
import { problemText } from "../problemText";
import { readInput } from "../readInput";

/** Exit code of `tertial kostra`: 0, or 1 when the sources have errors or the files break SSB's controls (they are then only written with --force). */
export async function kostra(args: readonly string[]): Promise<number> {
  const options = kostraOptions(args);
  const input = await readInput(options);
  const { template, problems: read } = input;
  const { language } = template;
  const { accounts, ledger, problems: ofKonsern } = kostraAccounts(input, options);
  const problems = [...read, ...ofKonsern, ...ledgerProblems(ledger, template.artOverrides), ...kostraProblems(accounts, accounts.files.flatMap(runKostraControls))];
  problems.forEach((problem) => {
    console.error(problemText(problem, language));
  });
  const failed = hasErrors(problems);
  const fits = accounts.files.every(({ posts }) => posts.every(hasRoom));
  if (!fits || (failed && !options.force)) {
    console.error(translate(fits ? "Ingen filer er skrevet. Rett feilene, eller bruk --force." : "Ingen filer er skrevet.", language));
    return 1;
  }
  for (const path of await writeAll(accounts.files, options.outDir)) console.log(path);
  return failed ? 1 : 0;
}

async function writeAll(files: readonly KostraFile[], folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  for (const file of files) {
    const path = join(folder, fileName(file));
    await writeFile(path, writeKostra(file), "latin1");
    written.push(path);
  }
  return written;
}

/** SSB's manner: BEV_322400.dat and BAL_322400.dat, with the organisation number for a særbedrift and _K1 for a quarter. */
function fileName({ form, region, orgnr, kvartal }: KostraFile): string {
  const sender = form.enhet === "saerbedrift" ? orgnr : form.enhet === "konsolidert" ? `${region}_konsolidert` : region;
  return `${form.content === "bevilgning" ? "BEV" : "BAL"}_${sender}${kvartal === null ? "" : `_K${kvartal}`}.dat`;
}
