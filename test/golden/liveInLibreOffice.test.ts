import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/files/writeXlsx";
import { recalculate, testWithLibreOffice } from "../support/libreOffice";
import { konsernWorkbook } from "../support/konsernSample";
import { differences, sampleWorkbook, tertialWorkbook } from "../support/sampleWorkbook";

describe("LibreOffice opens the sample year's reports and calculates every formula to the value of the statement", () => {
  const reports = { "the annual report": sampleWorkbook, "the second tertial": tertialWorkbook, "consolidated accounts": konsernWorkbook };
  for (const [name, profile] of Object.keys(reports).flatMap((each) => [[each, "raa"], [each, "inntekterPositive"]] as [keyof typeof reports, "raa" | "inntekterPositive"][])) {
    testWithLibreOffice(`of ${name} in the sign profile ${profile}`, async () => {
      const model = await reports[name](profile, "formler");
      const folder = await mkdtemp(join(tmpdir(), "live-"));
      try {
        const path = join(folder, "rapport.xlsx");
        await writeFile(path, await writeXlsx(model));
        expect(model.sheets.flatMap(({ rows }) => rows.flat()).filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(500);
        expect(differences(model, await recalculate(path))).toEqual([]);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  }
});
