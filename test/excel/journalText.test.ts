import { journalText, wayOf } from "../../src/excel/journal/journalText";
import type { WayBack } from "../../src/excel/journal/script";

/** What a refresh of some size would keep. */
const WAY: WayBack = {
  moves: [{ kind: "insertLines", sheet: "§ 5-6", axis: "rows", at: 5, count: 1 }],
  back: { after: 0, steps: Array.from({ length: 200 }, (_, row) => ({ kind: "write", sheet: "Grunnlag", address: `A${row + 1}`, formulas: [["'æøå €", row]] })), last: [] },
  removed: ["Ark «ny»"],
};

test("What is taken back is told packed, and read again as it was", async () => {
  const text = await journalText(WAY);
  expect(text.length).toBeLessThan(JSON.stringify(WAY).length / 5);
  expect(await wayOf(text)).toEqual(WAY);
});

test("A browser that cannot pack tells it as it is", async () => {
  const own = globalThis.CompressionStream;
  Reflect.deleteProperty(globalThis, "CompressionStream");
  const text = await journalText(WAY);
  globalThis.CompressionStream = own;
  expect(JSON.parse(text)).toMatchObject(WAY);
  expect(await wayOf(text)).toEqual(WAY);
});

test.each([
  ["cut short", (text: string) => text.slice(0, -40)],
  ["written in", (text: string) => `${text.slice(0, 30)}!!!${text.slice(33)}`],
  ["of a version that is not known", () => JSON.stringify({ format: 99, ...WAY })],
])("A text that is %s tells nothing", async (_, change) => {
  expect(await wayOf(change(await journalText(WAY)))).toBeNull();
});
