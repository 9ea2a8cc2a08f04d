import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildReport } from "../../src/report/buildReport";
import type { Template } from "../../src/report/template";
import type { FormulaMode } from "../../src/sheets/formulas";
import type { CellModel, WorkbookModel } from "../../src/sheets/model";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { writeXlsx } from "../../src/writers/writeXlsx";
import { recalculate, testWithLibreOffice, type CellMatrix } from "../support/libreOffice";
import { readSample } from "../support/sample";

async function sampleWorkbook(signProfile: Template["signProfile"], mode: FormulaMode): Promise<WorkbookModel> {
  const input = await readSample("saldobalanse");
  return toWorkbook(buildReport({ ...input, template: { ...input.template, signProfile } }), mode);
}

/** Cells whose recalculated value is another than the evaluated statement's. */
function differences(model: WorkbookModel, recalculated: ReadonlyMap<string, CellMatrix>): string[] {
  return model.sheets.flatMap((sheet) => sheet.rows.flatMap((row, r) => row.flatMap((cell, c) => {
    const found = recalculated.get(sheet.name)?.[r]?.[c];
    return same(cell, found) ? [] : [`${sheet.name} R${r + 1}C${c + 1}: ${String(found)} for ${String(cell.value)} ${cell.formula ?? ""}`];
  })));
}

/** Amounts must be equal to the øre, and ratios to what a double can hold. */
function same({ value }: CellModel, found: unknown): boolean {
  if (typeof value !== "number") return (found ?? "") === (value ?? "");
  return typeof found === "number" && Math.abs(found - value) <= Math.abs(value) * 1e-14;
}

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
