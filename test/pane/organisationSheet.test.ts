import { say } from "../../src/pane/texts/text";
import type { Organisation } from "../../src/ledger/organisation";
import { isAsProposed } from "../../src/report/organisationToCorrect";
import { organisationSources } from "../../src/pane/state/sourcesOf";
import type { WizardState } from "../../src/pane/state/wizardState";
import { memoryHost, type MemoryHost } from "../support/memoryHost";
import { csvFile, idle, inspected, LEDGER_LINES, ORGANISATION_LINES, wizardBench, type WizardBench } from "./wizardBench";

const SHEET = "Liste organisasjon";

let host: MemoryHost;
let bench: WizardBench;
beforeEach(() => {
  host = memoryHost();
  bench = wizardBench(host);
});

async function read(...files: readonly File[]): Promise<WizardState> {
  bench.wizard.addFiles(files);
  await bench.until(inspected);
  bench.store.dispatch({ kind: "yearTyped", year: "2024" });
  bench.wizard.goTo("kolonner");
  return bench.until((state) => idle(state) && state.material !== null);
}

const LEDGER = (): File => csvFile("hovedbok.csv", LEDGER_LINES);

async function made(level: "1" | "2" | "ansvar"): Promise<WizardState> {
  bench.wizard.makeOrganisationSheet(level);
  return bench.until((state) => idle(state) && state.material !== null && organisationSources(state)[0]?.name === SHEET);
}

/** The sheet's rows below its headers. */
function rows(): readonly (readonly unknown[])[] {
  const used = host.usedBlock(SHEET);
  const all = used ? host.values(used) : [];
  return all.slice(all.findIndex(([first]) => first === "Ansvar") + 1).filter(([first]) => first !== "");
}

function organisation({ material }: WizardState): Organisation {
  if (material === null) throw new Error("Kildene er ikke lest");
  return material.organisation;
}

const enheter = (state: WizardState): readonly string[] =>
  [...organisation(state).units.values()].map(({ enhetsnavn, omrade }) => `${enhetsnavn} / ${omrade}`);

test.each([
  ["1", ["Enhet 1", "Enhet 9"]],
  ["2", ["Enhet 11", "Enhet 90"]],
  ["ansvar", ["1100", "9000"]],
] as const)("Without an organisation the sheet is filled in with proposed enheter, at level %s, and is the source of it", async (level, names) => {
  await read(LEDGER());
  const state = await made(level);
  expect(state.failures).toEqual({});
  expect(host.activeSheet()).toBe(SHEET);
  expect(rows().map((row) => [row[0], row[3], row[5]])).toEqual([["1100", names[0], "N"], ["9000", names[1], "N"]]);
  expect(isAsProposed(organisation(state))).toBe(true);
});

test("What is corrected in the sheet is the organisation of the next report, and no longer a proposal", async () => {
  await read(LEDGER());
  await made("2");
  const header = (host.values(host.usedBlock(SHEET) as NonNullable<ReturnType<MemoryHost["usedBlock"]>>)).findIndex(([first]) => first === "Ansvar");
  host.write({ sheet: SHEET, row: header + 1, column: 3, rows: 1, columns: 2 }, [["Barnehagene", "Oppvekst"]]);
  bench.wizard.goTo("kontroll");
  const state = await bench.until((after) => idle(after) && after.step === "kontroll" && after.report !== null);
  expect(enheter(state)).toContain("Barnehagene / Oppvekst");
  expect(isAsProposed(organisation(state))).toBe(false);
});

test("With an organisation file the sheet is what the file says, and takes its place", async () => {
  await read(LEDGER(), csvFile("organisasjon.csv", ORGANISATION_LINES));
  const state = await made("2");
  expect(rows()[0]).toEqual(["1100", "Barnehager", "11", "11-Barnehager", "Oppvekst", "N"]);
  expect(organisationSources(state).map(({ name }) => name)).toEqual([SHEET]);
  expect(enheter(state)).toEqual(["11-Barnehager / Oppvekst", "90-Felles kommune / Felles kommune"]);
  expect(state.swapped.map(({ before }) => before.name)).toEqual(["organisasjon.csv"]);
});

test("A sheet that is there is opened as it stands", async () => {
  await read(LEDGER());
  await made("2");
  const before = rows();
  host.activate("Ark1");
  bench.wizard.makeOrganisationSheet("ansvar");
  const state = await bench.until((after) => idle(after) && say(after.announcement).includes("fantes fra før"));
  expect(organisationSources(state)).toHaveLength(1);
  expect([host.activeSheet(), rows()]).toEqual([SHEET, before]);
});
