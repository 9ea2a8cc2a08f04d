import { widenPane } from "../../src/pane/widenPane";
import { waitForOffice } from "../../src/pane/waitForOffice";

const never = new Promise<never>(() => undefined);
const soon = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 30); });

/** What the pane shows, one language a text. */
function shown() {
  const said: string[] = [];
  return { said, tell: (texts: readonly (readonly [string, string])[]) => { said.push(...texts.map(([language]) => language)); }, withdraw: () => { said.length = 0; } };
}

test("An Excel that never answers is told of in three languages", async () => {
  const pane = shown();
  void waitForOffice({ ...pane, ready: never, patience: 1 });
  await soon();
  expect(pane.said).toEqual(["nb", "nn", "en"]);
});

test("An Office.js that was not loaded is told of without waiting", async () => {
  const pane = shown();
  void waitForOffice({ ...pane, ready: null, patience: 60_000 });
  await soon();
  expect(pane.said).toHaveLength(3);
});

test("An answer that comes late takes the text away, and one in time lets none come", async () => {
  const pane = shown();
  await waitForOffice({ ...pane, ready: soon().then(soon), patience: 1 });
  expect(pane.said).toEqual([]);
  await waitForOffice({ ...pane, ready: Promise.resolve(), patience: 5 });
  await soon();
  expect(pane.said).toEqual([]);
});

test.each([[320, true, [450]], [450, true, []], [0, true, []], [320, false, []]])("A pane of %s pixels asks for room where Excel can give it (%s)", (width, isSet, asked) => {
  const given: number[] = [];
  const taskpane = { setWidth: (wanted: number) => { given.push(wanted); } };
  widenPane({ context: { requirements: { isSetSupported: (name, version) => isSet && name === "TaskPaneApi" && version === "1.1" } }, extensionLifeCycle: { taskpane } }, width);
  expect(given).toEqual(asked);
});
