import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fjoraretLines } from "../../src/cli/fjoraretLines";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { fjoraret } from "../../src/report/fjor/fjoraret";
import { listingGrids } from "../../src/source/lists/listingGrids";
import { readSample } from "../support/sample";
import { sourceOfBytes } from "../support/sourceOfBytes";
import { nb } from "../support/nb";

const FOLDER = join(__dirname, "fjoraret");
const cases = readdirSync(FOLDER);

let input: ReportInput;
beforeAll(async () => {
  input = await readSample("saldobalanse");
});

/** A case is last year's table in a layout that accounts are published in, with our own figures: what came of it is written beside as actual.txt when it is another. */
test.each(cases)("Last year as printed in the layout %s is compared as the reviewed text says", async (name) => {
  const source = sourceOfBytes("fjor.csv", new Uint8Array(readFileSync(join(FOLDER, name, "fjor.csv"))));
  const { compared, problems } = fjoraret({ name: source.name, sheets: await listingGrids(source) }, input, buildReport(input));
  const actual = [...fjoraretLines(compared, "nb"), ...problems.map(({ severity, code, message }) => `${severity} ${code}: ${nb(message)}`), ""].join("\n").replaceAll("\u00a0", " ");
  const expected = join(FOLDER, name, "expected.txt");
  const isSame = existsSync(expected) && readFileSync(expected, "utf8") === actual;
  if (!isSame) writeFileSync(join(FOLDER, name, "actual.txt"), actual);
  expect(isSame).toBe(true);
});
