import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/files/writeXlsx";
import type { WorkbookModel } from "../../src/sheets/model";
import { type CellMatrix, findLibreOffice, recalculateAll, testWithLibreOffice } from "../support/libreOffice";
import { konsernWorkbook } from "../support/konsernSample";
import { differences, sampleWorkbook, tertialWorkbook } from "../support/sampleWorkbook";

const REPORTS = { "the annual report": sampleWorkbook, "the second tertial": tertialWorkbook, "consolidated accounts": konsernWorkbook };
const CASES = Object.entries(REPORTS).flatMap(([name, workbook]) => (["raa", "inntekterPositive"] as const).map((profile) => ({ name, profile, workbook })));

describe("LibreOffice opens the sample year's reports and calculates every formula to the value of the statement", () => {
  let models: readonly WorkbookModel[];
  let calculated: readonly ReadonlyMap<string, CellMatrix>[];
  beforeAll(async () => {
    if (findLibreOffice() === null) return;
    const folder = await mkdtemp(join(tmpdir(), "live-"));
    try {
      models = await Promise.all(CASES.map(({ profile, workbook }) => workbook(profile, "formler")));
      const files = models.map((_, at) => join(folder, `rapport${at}.xlsx`));
      for (const [at, model] of models.entries()) await writeFile(files[at] as string, await writeXlsx(model));
      calculated = await recalculateAll(files);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  for (const [at, { name, profile }] of CASES.entries()) {
    testWithLibreOffice(`of ${name} in the sign profile ${profile}`, () => {
      const model = models[at] as WorkbookModel;
      expect(model.sheets.flatMap(({ rows }) => rows.flat()).filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(500);
      expect(differences(model, calculated[at] as ReadonlyMap<string, CellMatrix>)).toEqual([]);
    });
  }
});
