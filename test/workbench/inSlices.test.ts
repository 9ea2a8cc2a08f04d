import { inSlices } from "../../src/workbench/page/inSlices";
import { createUniverHost } from "../../src/workbench/univer/createUniverHost";
import { programmedWrites } from "../../src/workbench/univer/programmedWrites";
import { startHeadless } from "../support/startHeadless";

const later = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); });
const cell = (row: number) => ({ sheet: "Ark1", row, column: 0, rows: 1, columns: 1 });

/** A request of two actions that writes the formula into the row, and takes longer than a slice. */
async function largeRequest(host: ReturnType<typeof createUniverHost>, slices: ReturnType<typeof inSlices>, row: number, formula: string): Promise<void> {
  await slices.rest();
  host.write(cell(row), [[formula]]);
  await later(30);
  await slices.rest();
  slices.ended();
}

test("What large requests right after each other write is calculated once and drawn, a while after the last", async () => {
  const univer = startHeadless();
  const host = createUniverHost(univer);
  /** Whether drawing was held, each time it was said. */
  const drawn: boolean[] = [];
  const slices = inSlices(host, programmedWrites(univer), { ended: () => undefined, hold: (isHeld) => drawn.push(isHeld) });
  const asked: number[] = [];
  host.registerFunctions([{ name: "TELT", fn: (amount) => { asked.push(Number(amount)); return Number(amount) + 1; } }]);
  await host.calculated();
  for (const [row, formula] of ["=TELT(1)", "=TELT(A1)", "=TELT(A2)"].entries()) {
    await largeRequest(host, slices, row, formula);
    await later(200);
  }
  expect({ asked, drawn: drawn.at(-1) }).toEqual({ asked: [], drawn: true });
  await later(600);
  expect({ asked, drawn: drawn.at(-1) }).toEqual({ asked: [1, 2, 3], drawn: false });
  host.dispose();
});

test("What is asked for between large requests is calculated at once", async () => {
  const univer = startHeadless();
  const host = createUniverHost(univer);
  const slices = inSlices(host, programmedWrites(univer), { ended: () => undefined, hold: () => undefined });
  await host.calculated();
  await largeRequest(host, slices, 0, "=1+1");
  const start = performance.now();
  await host.calculated();
  expect(host.values(cell(0))).toEqual([[2]]);
  expect(performance.now() - start).toBeLessThan(400);
  host.dispose();
});
