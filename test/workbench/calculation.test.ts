import { createUniverHost } from "../../src/workbench/univer/createUniverHost";
import { startHeadless } from "../support/startHeadless";

const ROWS = 1100;
const SLOW_MS = 0.2;

/** Twice the amount, after a while: a calculation of all rows takes longer than Univer waits for more changes. */
function slowly(amount: unknown): number {
  const end = performance.now() + SLOW_MS;
  while (performance.now() < end);
  return 2 * Number(amount);
}

const later = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); });
const block = (row: number, column: number, rows = 1) => ({ sheet: "Ark1", row, column, rows, columns: 1 });

test.each([0, 100, 200, 300])("What is written %d ms after a calculation is due is in the figures when all is calculated", async (wait) => {
  const host = createUniverHost(startHeadless());
  host.registerFunctions([{ name: "SENT", fn: slowly }]);
  host.write(block(0, 0, ROWS), Array.from({ length: ROWS }, (_, row) => [row]));
  host.write(block(0, 1, ROWS), Array.from({ length: ROWS }, (_, row) => [`=SENT(A$1+A${row + 1})`]));
  await later(100 + wait);
  host.write(block(0, 0), [[1000]]);
  host.write(block(5, 1), [[7]]);
  await host.calculated();
  const expected = Array.from({ length: ROWS }, (_, row) => [row === 5 ? 7 : 2 * (1000 + (row === 0 ? 1000 : row))]);
  expect(host.values(block(0, 1, ROWS))).toEqual(expected);
  host.dispose();
});

test("While calculations are held none begins, and asking for what is calculated lets them", async () => {
  const host = createUniverHost(startHeadless());
  let asked = 0;
  host.registerFunctions([{ name: "TELT", fn: (amount) => { asked += 1; return Number(amount) + 1; } }]);
  await host.calculated();
  host.holdCalculation(true);
  host.write(block(0, 0), [["=TELT(1)"]]);
  await later(300);
  host.write(block(1, 0), [["=TELT(A1)"]]);
  await later(300);
  expect(asked).toBe(0);
  await host.calculated();
  expect(host.values(block(0, 0, 2))).toEqual([[2], [3]]);
  host.dispose();
});
