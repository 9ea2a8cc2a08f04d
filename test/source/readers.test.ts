import { READERS } from "../../src/source/readers";
import { filesBelow, textOf } from "../support/sourceFiles";

/** A command of the same name. */
const COMMANDS = "src/cli/runCommand.ts";

test("nothing outside a format's own folder and the list of readers asks which format a source is", () => {
  const kinds = READERS.map(({ kind }) => kind).join("|");
  const asks = new RegExp(`[!=]== "(?:${kinds})"|case "(?:${kinds})":`);
  const files = ["src/source", "src/pane", "src/cli"].flatMap(filesBelow).filter((file) => file.endsWith(".ts"));
  expect(files.filter((file) => asks.test(textOf(file)))).toEqual([COMMANDS]);
});
