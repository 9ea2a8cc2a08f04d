import { changeParts } from "../../src/files/changeParts";
import { freezeFile } from "../../src/files/freezeFile";
import { writeXlsx } from "../../src/files/writeXlsx";
import { proposeList } from "../../src/report/proposeList";
import { LIST_INPUTS } from "../../src/report/tables/notes/inputs";
import { ANCHOR_SHEET } from "../../src/sheets/anchorSheet";
import { inputSheet } from "../../src/sheets/inputSheet";
import { readSample } from "../support/sample";
import { sampleWorkbook, tertialWorkbook } from "../support/sampleWorkbook";
import { schemaFaults } from "../support/schemaFaults";

// The validator is started three times a file.
jest.setTimeout(300_000);

const lists = async (): Promise<Uint8Array> => {
  const input = await readSample("saldobalanse");
  return writeXlsx({ sheets: LIST_INPUTS.map((list) => inputSheet(list, 2024, proposeList(list.id, input))), names: [] }, "Lister 2024");
};

const annual = async (): Promise<Uint8Array> => writeXlsx(await sampleWorkbook("raa", "funksjoner"), "Årsrapport 2024");

test.each([
  ["the annual report with the add-in's functions", annual],
  ["the annual report frozen to values", async () => (await freezeFile(await annual(), [ANCHOR_SHEET])).bytes],
  ["the second tertial with plain formulas, income positive", async () => writeXlsx(await tertialWorkbook("inntekterPositive", "formler"))],
  ["every list to fill in, with proposals", lists],
])("Microsoft's validator finds nothing in %s, for any Office it is made for", async (_, file) => {
  expect(await schemaFaults(await file())).toEqual([]);
});

test("It would find a font whose size stands after its colour, in each of them", async () => {
  const file = await writeXlsx({ sheets: [inputSheet(LIST_INPUTS[0] as (typeof LIST_INPUTS)[number], 2024, null)], names: [] });
  const swapped = await changeParts(file, (name) => (name === "xl/styles.xml" ? (part) => part.replace(/(<sz [^>]*>)(<color [^>]*>)/g, "$2$1") : null));
  const faults = await schemaFaults(swapped);
  expect(new Set(faults.map((fault) => fault.split(":")[0]))).toEqual(new Set(["Office2019", "Office2021", "Microsoft365"]));
  expect(faults[0]).toMatch(/styles\.xml .*sz/);
});
