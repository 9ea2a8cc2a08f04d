import { excelBench, type ExcelBench } from "./excelBench";
import { workbookText } from "./wholeWorkbook";

type Act = (bench: ExcelBench) => Promise<unknown>;

/** Where a pane can die, and the workbook it leaves. */
interface KillPoint {
  readonly request: number;
  /** From 0; as many as the request has, where all are done and nothing is answered. */
  readonly action: number;
  readonly left: ExcelBench;
}

/** What a pane can leave that dies on its way through `act` in a copy of the workbook: what stands there before each action of each request, and after the last. What is left at several points that follow each other is given once. */
export async function killPoints(first: ExcelBench, act: Act): Promise<readonly KillPoint[]> {
  const bench = excelBench({ from: first.host });
  const points: KillPoint[] = [];
  let last = "";
  bench.meter.onPoint = ({ number }, action) => {
    const left = excelBench({ from: bench.host });
    const text = workbookText(left);
    if (text !== last) points.push({ request: number, action, left });
    last = text;
  };
  await act(bench);
  return points;
}

/** A pane that is killed indeed leaves the workbook that was seen at the point, but for the time it has noted there. */
export async function expectLeft(first: ExcelBench, act: Act, { left, ...point }: KillPoint): Promise<void> {
  expect([point, undated(await killedAt(first, act, point))]).toEqual([point, undated(left)]);
}

const undated = (bench: ExcelBench): string => workbookText(bench).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "");

/** A copy of the workbook in which the pane has died there, and is opened again. */
export async function killedAt(first: ExcelBench, act: Act, { request, action }: Pick<KillPoint, "request" | "action">): Promise<ExcelBench> {
  const bench = excelBench({ from: first.host });
  bench.meter.killAt(request, action);
  await act(bench).catch(() => undefined);
  bench.meter.reopen();
  return bench;
}
