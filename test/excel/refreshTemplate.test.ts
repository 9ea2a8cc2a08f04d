import { isNothing } from "../../src/excel/refresh/refreshPlan";
import { readRefreshBasis } from "../../src/excel/readRefreshBasis";
import { readTemplateTexts } from "../../src/excel/readTemplateTexts";
import { undoRefresh } from "../../src/excel/undoRefresh";
import { newestStored } from "../../src/report/template/storedTemplate";
import { TEMPLATE_SHEET } from "../../src/sheets/templateSheet";
import { buildIn, REFRESHED, refreshIn, refreshPlan } from "../support/refreshBench";
import { smallReport } from "../support/smallLedger";
import { univerBench } from "../support/univerBench";

test.each([["", false], [", also where the hidden sheet has been lost", true]])("The hidden sheet gets the template of the new report, and the old one when undone%s", async (_, isLost) => {
  const bench = univerBench();
  await buildIn(bench.run, smallReport({ tables: ["5-6"] }));
  if (isLost) bench.host.removeSheet(TEMPLATE_SHEET);
  const names = async (): Promise<unknown> => {
    const read = await readTemplateTexts(bench.run);
    return read.kind === "read" ? read.value.map((each) => [newestStored([each]), each.includes(REFRESHED)]) : read;
  };
  const before = await names();
  const after = smallReport({ tables: ["5-6"], name: "Ny mal" });
  const { plan } = await refreshIn(bench.run, after);
  expect(await names()).toEqual([[expect.objectContaining({ template: expect.objectContaining({ name: "Ny mal" }) }), true]]);
  expect(isNothing(await refreshPlan(bench.run, after))).toBe(true);
  const now = await readRefreshBasis(bench.run);
  if (now.kind !== "read") throw new Error("uten rapport");
  await expect(undoRefresh(plan, now.value.asFound, bench.run)).resolves.toEqual({ kind: "refreshed" });
  expect(await names()).toEqual(before);
});
