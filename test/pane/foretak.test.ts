import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { missingInput } from "../../src/pane/state/missingInput";
import { HAVNA_FILE, KASSE_FILE, ORGANISASJON_FILE, readKonsern } from "../support/konsernSample";
import { buildReport } from "../../src/report/buildReport";
import { reportBasis } from "../../src/report/reportBasis";
import { memoryHost } from "../support/memoryHost";
import { idle, inspected, wizardBench, type WizardBench } from "./wizardBench";

const fileOf = (path: string): File => new File([new Uint8Array(readFileSync(path))], basename(path));

let bench: WizardBench;
beforeEach(async () => {
  bench = wizardBench(memoryHost());
  bench.wizard.addFiles([KASSE_FILE, HAVNA_FILE, ORGANISASJON_FILE].map(fileOf));
  await bench.until(inspected);
});

const idOf = (path: string): string => bench.store.state().sources.find(({ name }) => name === basename(path))?.id ?? "";
const give = (path: string, name: string): void => { bench.store.dispatch({ kind: "foretakChosen", id: idOf(path), name }); };

test("a source given to a foretak makes the wizard's report the one of the command line", async () => {
  give(HAVNA_FILE, " Havna KF ");
  bench.wizard.goTo("kolonner");
  await bench.until((state) => state.material !== null && idle(state));
  bench.wizard.goTo("kontroll");
  const { report } = await bench.until((state) => state.report !== null && idle(state));
  const expected = buildReport(await readKonsern());
  expect(report?.tables).toEqual(expected.tables);
  expect(report?.problems).toEqual(expected.problems);
});

test("the guide of § 5-9 is worked out on the consolidated accounts, as the report is", async () => {
  give(HAVNA_FILE, "Havna KF");
  bench.wizard.goTo("kolonner");
  await bench.until((state) => state.material !== null && idle(state));
  bench.wizard.goTo("rapport");
  bench.wizard.dispatch({ kind: "disponeringOpened", open: true });
  const { disponering: { basis } } = await bench.until((state) => state.disponering.basis !== null && idle(state));
  expect(basis?.checks.grunnlag.rows).toEqual(reportBasis(await readKonsern()).grunnlag.rows);
});

test("without a foretak the sources are one ledger, and nothing is eliminated", async () => {
  bench.wizard.goTo("kolonner");
  const { material } = await bench.until((state) => state.material !== null && idle(state));
  expect(material?.ledger.konsern).toBeUndefined();
});

test("a name is one foretak however it is written, and «kommunekassen» is none", () => {
  give(HAVNA_FILE, "Havna KF");
  give(KASSE_FILE, "HAVNA kf");
  expect(bench.store.state().sources.map(({ foretak }) => foretak)).toEqual(["Havna KF", "Havna KF", undefined]);
  expect(missingInput(bench.store.state())?.text).toBe("kilde.mangler.kommunekasse");
  give(KASSE_FILE, "kommunekassen");
  expect(missingInput(bench.store.state())).toBeNull();
  give(HAVNA_FILE, "eliminering");
  expect(missingInput(bench.store.state())?.text).toBe("kilde.mangler.foretaksnavn");
});

test("another choice of foretak makes the report be computed again, and no source be read again", async () => {
  bench.wizard.goTo("kolonner");
  const before = await bench.until((state) => state.material !== null && idle(state));
  give(HAVNA_FILE, "Havna KF");
  const after = bench.store.state();
  expect([after.material, after.report]).toEqual([null, null]);
  expect(after.readings).toBe(before.readings);
});
