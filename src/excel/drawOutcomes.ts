import { cellAddress } from "../table/excel/a1";
import { saysStatus } from "../sheets/kontrollTexts";
import { LOOKS } from "../sheets/looks";
import { anchorsNow } from "./anchorsNow";
import { reading, type Reading } from "./hostProblems";
import type { MovedFigure } from "./movedFigures";
import type { Anchors } from "./readAnchors";
import { type RunExcel, runInExcel } from "./runInExcel";
import { syncSteps } from "./syncSteps";
import type { Step } from "./writePlan";

/**
 * Gives controls that have got another outcome its colour: their text is calculated, and the colour is not. `known`:
 * where the report stands, when that has just been read.
 */
export function drawOutcomes(
  moved: readonly MovedFigure[],
  known: Anchors | null = null,
  run: RunExcel = runInExcel,
): Promise<Reading<null>> {
  const outcomes = moved.filter(({ place: { columnId } }) => columnId === "status");
  if (outcomes.length === 0) return Promise.resolve({ kind: "read", value: null });
  return reading(() =>
    run(async (context) => {
      const anchors = known ?? (await anchorsNow(context));
      const steps = outcomes.flatMap(({ place, after }): readonly Step[] => {
        const table = anchors?.tables.get(place.table);
        const [row, column] = [
          table?.lines.get(place.line)?.row ?? null,
          table?.columns.get(place.columnId)?.column ?? null,
        ];
        const color = LOOKS[saysStatus(after, "avvik") ? "bad" : "good"].color;
        return table?.sheet && row !== null && column !== null && color !== undefined
          ? [
              {
                kind: "look",
                sheet: table.sheet,
                address: cellAddress(column, row),
                look: { property: "color", value: color },
              },
            ]
          : [];
      });
      await syncSteps(context, steps);
      return null;
    }),
  );
}
