import { IConfigService } from "@univerjs/core";
import {
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  type FormulaRuntimeService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import type { Book } from "./book";

/** Formulas that are calculated before the page is let in; Univer's own 500 take some quarter of a second. */
const FORMULAS = 50;
/** For so long the formulas are read before the page is let in. */
const SLICE_MS = 30;

/** The part of Univer's generator in which it waits between formulas, though for nothing the page could come in by. */
interface Generator {
  _getRangeListByNode(node: unknown): Promise<unknown>;
}

/** Lets the page in more often while formulas are read and calculated. Univer 0.25.1 reads them all in one go. */
export function sliceCalculation({ injector }: Book): void {
  injector
    .get(IConfigService)
    .setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, { intervalCount: FORMULAS }, { merge: true });
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const runtime = injector.get(IFormulaRuntimeService) as FormulaRuntimeService;
  const rangesOf = generator._getRangeListByNode.bind(generator);
  let begun = 0;
  let last = 0;
  generator._getRangeListByNode = async (node) => {
    const now = performance.now();
    // The formula before was read right before this one, unless another calculation begins.
    if (now - last > SLICE_MS) begun = now;
    if (now - begun > SLICE_MS) {
      const { currentRow, currentColumn, currentRowCount, currentColumnCount, currentSubUnitId, currentUnitId } =
        runtime;
      await new Promise((resolve) => setTimeout(resolve));
      runtime.setCurrent(
        currentRow,
        currentColumn,
        currentRowCount,
        currentColumnCount,
        currentSubUnitId,
        currentUnitId,
      );
      begun = performance.now();
    }
    last = performance.now();
    return rangesOf(node);
  };
}
