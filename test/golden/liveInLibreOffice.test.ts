import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/writers/writeXlsx";
import { recalculate, testWithLibreOffice } from "../support/libreOffice";
import { differences, sampleWorkbook } from "../support/sampleWorkbook";

describe("LibreOffice opens the sample year's report and calculates every formula to the value of the statement", () => {
  for (const profile of ["raa", "inntekterPositive"] as const) {
    testWithLibreOffice(`in the sign profile ${profile}`, async () => {
      const model = await sampleWorkbook(profile, "formler");
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
