import { CATALOGUE } from "../../src/functions/catalogue";
import { functionRuntime } from "../../src/workbench/functions/functionRuntime";
import { ACTION } from "../../src/workbench/richapi/protocol";
import type { CustomFunction } from "../../src/workbench/univer/customFunctions";
import { createUniverHost } from "../../src/workbench/univer/createUniverHost";
import { startHeadless } from "../support/startHeadless";

const request = (Name: string, ...Arguments: readonly unknown[]): string =>
  JSON.stringify({ ObjectPaths: {}, Actions: [{ Id: 1, ActionType: ACTION.method, Name, ObjectPathId: 1, ArgumentInfo: { Arguments } }] });
const READY = request("_SetOsfControlContainerReadyForCustomFunctions");
const answers = (...of: readonly (readonly unknown[])[]): string => request("SetInvocationArrayResults", of);
const cell = (row: number) => ({ sheet: "Ark1", row, column: 0, rows: 1, columns: 1 });

test.each([["nb", "nb"], ["nn", "nb"], ["en", "en"]] as const)("In %s a function's help is in %s, as the functions Excel reads have it", (language, help) => {
  const registered: CustomFunction[] = [];
  const runtime = functionRuntime({ registerFunctions: (functions) => { registered.push(...functions); }, followBusy: () => undefined, answered: () => undefined }, language);
  expect(registered).toEqual([]);
  runtime.answer(READY);
  expect(registered.map(({ name }) => name)).toEqual(CATALOGUE.map(({ id }) => `KOMMUNE.${id}`));
  expect(registered.map((each) => each.help?.description)).toEqual(CATALOGUE.map(({ description }) => description[help]));
  expect(registered.map((each) => each.help?.parameters.map(({ name }) => name))).toEqual(CATALOGUE.map(({ parameters }) => parameters.map(({ name }) => name[help])));
});

/** A workbook whose add-in is there, with the calls of each message it is sent. */
function opened() {
  const host = createUniverHost(startHeadless());
  const runtime = functionRuntime(host, "nb");
  const messages: { readonly invocationId: number; readonly functionName: string; readonly parameterValues: readonly unknown[] }[][] = [];
  runtime.follow((data) => { messages.push((data?.["ArrayData"] as readonly (readonly unknown[])[]).map((entry) => JSON.parse(String(entry[3])) as never)); });
  runtime.answer(READY);
  return { host, runtime, messages };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => { setTimeout(resolve, 20); });
}

test("Calls go to the runtime in one message, each once, with a place for what was left out; until the answer the cells are busy", async () => {
  const { host, runtime, messages } = opened();
  host.write({ ...cell(0), rows: 4 }, [["=KOMMUNE.AVVIK(1,4)"], ["=KOMMUNE.AVVIK(1,4)+1"], ["=KOMMUNE.AVVIK(A1,2)"], ["=SUM(A1,1)"]]);
  await until(() => messages.length === 1);
  expect(messages[0]?.map(({ functionName, parameterValues }) => [functionName, parameterValues])).toEqual([["AVVIK", [1, 4, null]]]);
  expect(host.values(cell(0))).toEqual([["#BUSY!"]]);
  runtime.answer(answers([1, true, [[3]]]));
  await until(() => messages.length === 2);
  expect(messages[1]?.map(({ parameterValues }) => parameterValues)).toEqual([[[[3]], 2, null]]);
  runtime.answer(answers([2, false, "Beløpet er en tekst", 7]));
  await host.calculated();
  expect(host.values({ ...cell(0), rows: 4 })).toEqual([[3], [4], ["#VALUE!"], [4]]);
  host.dispose();
});

test("A cell that is moved while it is busy is answered where it is", async () => {
  const { host, runtime, messages } = opened();
  host.write(cell(0), [["=KOMMUNE.AVVIK(1,4)"]]);
  await until(() => messages.length === 1);
  host.insertLines({ sheet: "Ark1", axis: "rows", at: 0, count: 2 });
  runtime.answer(answers([1, true, [[3]]]));
  await host.calculated();
  expect(host.values(cell(2))).toEqual([[3]]);
  host.dispose();
});

test("What a page that went was asked is asked of the next one", async () => {
  const { host, runtime, messages } = opened();
  host.write(cell(0), [["=KOMMUNE.AVVIK(1,4)"]]);
  await until(() => messages.length === 1);
  runtime.answer(READY);
  await until(() => messages.length === 2);
  runtime.answer(answers([1, true, [[999]]]));
  runtime.answer(answers([messages[1]?.[0]?.invocationId, true, [[3]]]));
  await host.calculated();
  expect(host.values(cell(0))).toEqual([[3]]);
  host.dispose();
});
