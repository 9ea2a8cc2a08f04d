import type { JointQuestion } from "../../src/source/assemble";
import type { Question } from "../../src/source/question";
import { ledgerSources } from "../../src/pane/state/sourcesOf";
import type { WizardState } from "../../src/pane/state/wizardState";
import { memoryHost } from "../support/memoryHost";
import { csvFile, wizardBench, type WizardBench } from "./wizardBench";
import { nb } from "../support/nb";

const TWICE = csvFile("hovedbok.csv", [
  "Firma;Konto;Ansvar;Funksjon;Periode;Regnskap",
  "1;10100;1000;202;202401;900,50", "1;18000;9000;840;202401;-900,50",
  "2;10100;1000;202;202401;70,00", "2;18000;9000;840;202401;-70,00",
]);
const POSITIVE = csvFile("positiv.csv", ["Konto;Ansvar;Funksjon;Periode;Regnskap", "10100;1000;202;202401;900,50", "18000;9000;840;202401;900,50"]);

/** The columns step with the files read. */
async function read(...files: readonly File[]): Promise<WizardBench> {
  const bench = wizardBench(memoryHost());
  bench.wizard.addFiles(files);
  await bench.until(({ sources }) => sources.length === files.length && sources.every(({ content }) => content.kind !== "inspecting"));
  bench.wizard.goTo("kolonner");
  await bench.until((state) => state.step === "kolonner" && state.material !== null);
  return bench;
}

const idOf = (state: WizardState): string => ledgerSources(state)[0]?.id ?? "";
const questionsOf = (state: WizardState): readonly Question[] => state.readings[idOf(state)]?.questions ?? [];
const netOf = (state: WizardState): readonly number[] => [...(state.material?.ledger.amounts.regnskap ?? [])];

/** Presses the answer with the label, and waits until the source is read again. */
async function press(bench: WizardBench, label: RegExp): Promise<void> {
  const state = bench.store.state();
  const answer = questionsOf(state).flatMap(({ answers }) => answers).find((each) => label.test(nb(each.label)));
  if (!answer) throw new Error(`Ingen svar som ${label}: ${questionsOf(state).flatMap(({ answers }) => answers.map((each) => nb(each.label))).join("; ")}`);
  bench.wizard.answer(idOf(state), answer.answers);
  await bench.until((after) => after.material !== null && after.material !== state.material && after.busy === null);
}

test("one press on the rows that count reads those alone, and asking again brings the question back", async () => {
  const bench = await read(TWICE);
  expect(questionsOf(bench.store.state()).map(({ code }) => code)).toEqual(["kilde-verdier"]);
  await press(bench, /Firma.*«1»/);
  expect(questionsOf(bench.store.state())).toEqual([]);
  expect(netOf(bench.store.state()).filter((ore) => ore > 0)).toEqual([90_050]);
  const before = bench.store.state().material;
  bench.wizard.askAgain(idOf(bench.store.state()), "bare");
  await bench.until(({ material, busy }) => material !== null && material !== before && busy === null);
  expect(questionsOf(bench.store.state()).map(({ code }) => code)).toEqual(["kilde-verdier"]);
});

test("one press on a rule of signs turns the incomes", async () => {
  const bench = await read(POSITIVE);
  expect(questionsOf(bench.store.state()).map(({ code }) => code)).toEqual(["kilde-fortegn"]);
  await press(bench, /nntekt/);
  expect(netOf(bench.store.state())).toEqual(expect.arrayContaining([90_050, -90_050]));
  expect(questionsOf(bench.store.state())).toEqual([]);
});

test("a question of two sources together is answered for both with one press", async () => {
  const bench = await read(
    csvFile("utgifter.csv", ["Konto;Ansvar;Funksjon;Periode;Regnskap", "10100;1000;202;202401;900,50"]),
    csvFile("inntekter.csv", ["Konto;Ansvar;Funksjon;Periode;Regnskap", "18000;9000;840;202401;900,50"]),
  );
  const before = bench.store.state();
  expect(before.material?.questions.map(({ unit, question }) => [unit, question.code])).toEqual([[0, "kilde-fortegn"]]);
  const [{ unit, question }] = before.material?.questions as readonly [JointQuestion];
  bench.wizard.answerTogether(unit, question.answers[0]?.answers ?? {});
  await bench.until(({ material, busy }) => material !== null && material !== before.material && busy === null);
  expect(bench.store.state().material?.questions).toEqual([]);
  expect([...netOf(bench.store.state())].sort((a, b) => a - b)).toEqual([-90_050, 90_050]);
});
