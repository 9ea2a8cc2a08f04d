import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SITUATIONS } from "./exports/all";
import { verdictOf } from "./exports/situation";

const FOLDER = path.join(__dirname, "exports");

/** What came of each is a line of expected.txt; what comes out instead is written beside as actual.txt. */
test("files as finance systems, spreadsheets and hands make them are read right or refused, the ordinary ones read", async () => {
  const verdicts: string[] = [];
  for (const situation of SITUATIONS) {
    const verdict = await verdictOf(situation);
    verdicts.push(`${situation.id}: ${verdict}${situation.isOrdinary && verdict !== "LEST" ? " (alminnelig, og skal leses)" : ""}`);
  }
  const actual = `${verdicts.join("\n")}\n`;
  const expected = path.join(FOLDER, "expected.txt");
  if (!existsSync(expected) || readFileSync(expected, "utf8") !== actual) writeFileSync(path.join(FOLDER, "actual.txt"), actual);
  expect(verdicts.filter((verdict) => /GALT|alminnelig/.test(verdict))).toEqual([]);
  expect(actual).toBe(readFileSync(expected, "utf8"));
  expect(new Set(SITUATIONS.map(({ id }) => id)).size).toBe(SITUATIONS.length);
});
