import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { verdictsOf } from "../support/intakeCase";

const FOLDER = path.join(__dirname, "intake");

/** A case is a folder: inputs, the commands that read them, what is right of them (riktig.txt), and what came out as text. What comes out instead is written beside as actual.txt. */
test.each(readdirSync(FOLDER))("%s is read right, or refused with what is true", async (name) => {
  const folder = path.join(FOLDER, name);
  const actual = (await verdictsOf(folder)).join("\n");
  const expected = path.join(folder, "expected.txt");
  if (!existsSync(expected) || readFileSync(expected, "utf8") !== actual) writeFileSync(path.join(folder, "actual.txt"), actual);
  expect(actual).toBe(existsSync(expected) ? readFileSync(expected, "utf8") : "");
});
