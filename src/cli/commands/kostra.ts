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
import { tellFinished, writeOutputs, type Output } from "../outputs";
import { problemText } from "../problemText";
import { readInput } from "../readInput";
import { sourcePaths } from "../sourcePaths";
import { print, remark } from "../terminal";

/**
 * Exit code of `tertial kostra`: 0, or 1 when the sources have errors or the files break SSB's controls (they are then
 * only written with --force).
 */
export async function kostra(args: readonly string[]): Promise<number> {
  const options = kostraOptions(args);
  const input = await readInput(options);
  const { template, problems: read } = input;
  const { language } = template;
  tellFinished([options.outDir], language);
  const { accounts, ledger, problems: ofKonsern } = kostraAccounts(input, options);
  const problems = [
    ...read,
    ...ofKonsern,
    ...ledgerProblems(ledger, template.artOverrides),
    ...kostraProblems(accounts, accounts.files.flatMap(runKostraControls)),
  ];
  problems.forEach((problem) => {
    remark(problemText(problem, language));
  });
  const failed = hasErrors(problems);
  const fits = accounts.files.every(({ posts }) => posts.every(hasRoom));
  if (!fits || (failed && !options.force)) {
    remark(
      translate(
        fits ? "Ingen filer er skrevet. Rett feilene, eller bruk --force." : "Ingen filer er skrevet.",
        language,
      ),
    );
    return 1;
  }
  const outputs = accounts.files.map((file): Output => ({
    path: join(options.outDir, fileName(file)),
    content: writeKostra(file),
    encoding: "latin1",
  }));
  await writeOutputs(outputs, { sources: sourcePaths(options), language });
  outputs.forEach(({ path }) => {
    print(path);
  });
  return failed ? 1 : 0;
}

/**
 * SSB's manner: BEV_322400.dat and BAL_322400.dat, with the organisation number for a særbedrift and _K1 for a quarter.
 */
function fileName({ form, region, orgnr, kvartal }: KostraFile): string {
  const sender = form.enhet === "saerbedrift" ? orgnr : form.enhet === "konsolidert" ? `${region}_konsolidert` : region;
  return `${form.content === "bevilgning" ? "BEV" : "BAL"}_${sender}${kvartal === null ? "" : `_K${kvartal}`}.dat`;
}
