import { rowPosition } from "../../src/table/rowPosition";

it("a row is found by its id: the first where two have it, -1 where none has", () => {
  const rows = ["a", "b", "a"].map((id) => ({ id }));
  expect(["a", "b", "c", "a"].map((id) => rowPosition(rows, id))).toEqual([0, 1, -1, 0]);
});
