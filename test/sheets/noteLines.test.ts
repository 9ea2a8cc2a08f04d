import fc from "fast-check";
import { noteLines } from "../../src/sheets/noteLines";

test("A note is broken between words, and says the same", () => {
  expect(noteLines("Avvik: + er bedre enn revidert budsjett.", 20)).toEqual(["Avvik: + er bedre", "enn revidert", "budsjett."]);
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zæøå]{1,12}$/), { minLength: 1 }), fc.integer({ min: 12, max: 80 }), (words, room) => {
    const lines = noteLines(words.join(" "), room);
    expect(lines.join(" ")).toBe(words.join(" "));
    expect(lines.every((line) => line.length <= room)).toBe(true);
  }));
});
