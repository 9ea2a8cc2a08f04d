import { say } from "../../src/pane/texts/text";
import { createWizard } from "../../src/pane/effects/createWizard";
import { createUpkeep } from "../../src/pane/effects/keepUp";
import { createTaskRunner } from "../../src/pane/effects/taskRunner";
import { headlineSection } from "../../src/pane/views/headlineSection";
import { languageProposal, lineFourQuestion, overviewPage } from "../../src/pane/views/overviewPage";
import { otherYear } from "../../src/pane/state/proposeYear";
import { headlineOf } from "../../src/pane/state/headline";
import type { WizardState } from "../../src/pane/state/wizardState";
import type { Wizard } from "../../src/pane/views/wizard";
import { labelled } from "../support/labelled";
import { memoryHost } from "../support/memoryHost";
import { csvFile, idle, inspected, LEDGER_LINES, ORGANISATION_LINES, wizardBench, type WizardBench } from "./wizardBench";

const LEDGER = csvFile("hovedbok.csv", LEDGER_LINES);
const NEWER = csvFile("hovedbok.csv", [...LEDGER_LINES, "10100;1100;201;202403;1 000,00"]);
const OTHER_NAME = csvFile("hovedbok-des.csv", [...LEDGER_LINES, "10100;1100;201;202403;1 000,00"]);
const ORGANISATION = csvFile("organisasjon.csv", ORGANISATION_LINES);

let bench: WizardBench;
beforeEach(() => { bench = wizardBench(memoryHost()); });

const names = ({ sources }: WizardState): readonly string[] => sources.map(({ name }) => name);
const rows = (state: WizardState): readonly (number | undefined)[] => state.sources.map(({ id }) => state.readings[id]?.control.rowsUsed);

async function added(files: readonly File[], coming?: Parameters<WizardBench["wizard"]["addFiles"]>[1]): Promise<WizardState> {
  const before = bench.store.state().sources;
  bench.wizard.addFiles(files, coming);
  return bench.until((state) => state.sources !== before && inspected(state) && (files.length > 1 || state.sources.length <= before.length || before.length === 0));
}

describe("a new edition of a source", () => {
  test("with the same name that holds the same takes its place, and the swap can be undone", async () => {
    const first = await added([LEDGER, ORGANISATION]);
    const swapped = await added([NEWER]);
    expect([names(swapped), swapped.sources[0]?.id === first.sources[0]?.id, swapped.swapped.length]).toEqual([["hovedbok.csv", "organisasjon.csv"], false, 1]);
    expect(say(swapped.announcement)).toBe("hovedbok.csv er byttet med den nye filen.");
    bench.store.dispatch({ kind: "swapUndone" });
    expect(bench.store.state()).toMatchObject({ sources: first.sources.map(({ id }) => ({ id })), swapped: [] });
  });

  test("with another name takes the place it is chosen for, and is told by both names", async () => {
    const { sources: [old] } = await added([LEDGER, ORGANISATION]);
    const state = await added([OTHER_NAME], { how: "instead", id: old?.id ?? "" });
    expect(names(state)).toEqual(["hovedbok-des.csv", "organisasjon.csv"]);
    expect(say(state.announcement)).toBe("hovedbok-des.csv er satt inn i stedet for hovedbok.csv.");
  });

  test("dropped for a refresh takes the place of the one source that holds the same", async () => {
    await added([LEDGER, ORGANISATION]);
    expect(names(await added([OTHER_NAME], { how: "edition" }))).toEqual(["hovedbok-des.csv", "organisasjon.csv"]);
  });

  test("with another name, that nothing is said of, stands beside it; and so do two of the same name that come together", async () => {
    await added([LEDGER, ORGANISATION]);
    bench.wizard.addFiles([OTHER_NAME]);
    expect(names(await bench.until((state) => state.sources.length === 3 && inspected(state)))).toEqual(["hovedbok.csv", "organisasjon.csv", "hovedbok-des.csv"]);
    bench = wizardBench(memoryHost());
    bench.wizard.addFiles([LEDGER, NEWER]);
    expect(names(await bench.until((state) => state.sources.length === 2 && inspected(state)))).toEqual(["hovedbok.csv", "hovedbok.csv"]);
  });

  test("that cannot be read leaves the one that can", async () => {
    await added([LEDGER, ORGANISATION]);
    bench.wizard.addFiles([new File(["%PDF-1.7 …"], "hovedbok.csv")]);
    const state = await bench.until(({ sources }) => sources.length === 3 && sources.every(({ content }) => content.kind !== "inspecting"));
    expect(state.swapped).toEqual([]);
  });
});

describe("the page", () => {
  /** As the pane does after each drawing. The wizard does its work by the same runner. */
  function kept(): Wizard {
    const tasks = createTaskRunner(bench.store);
    const keepUp = createUpkeep(bench.store, tasks, (work) => { work.catch((error: unknown) => { throw error; }); });
    watching = setInterval(keepUp, 5);
    return createWizard(bench.store, tasks);
  }
  let watching: ReturnType<typeof setInterval>;
  afterEach(() => { clearInterval(watching); });

  test("reads and computes by itself when the sources say enough, and again when one is swapped or a choice is made", async () => {
    kept();
    await added([LEDGER, ORGANISATION]);
    const first = await bench.until((state) => state.report !== null && idle(state));
    expect([first.step, rows(first)[0]]).toEqual(["oversikt", 3]);
    await added([NEWER]);
    const second = await bench.until((state) => state.report !== null && state.report !== first.report && idle(state));
    expect(rows(second)[0]).toBe(4);
    bench.store.dispatch({ kind: "templateChanged", change: { unit: "mill" } });
    const third = await bench.until((state) => state.report !== null && state.report !== second.report && idle(state));
    expect(new Set(third.report?.tables.map(({ unit }) => unit))).toEqual(new Set(["mill"]));
  });

  test("computes what a panel has taken over from it, when it is shown again", async () => {
    kept();
    bench.wizard.addFiles([LEDGER, ORGANISATION]);
    await bench.until((state) => state.busy?.task === "read" || state.busy?.task === "report");
    bench.wizard.goTo("kilde");
    bench.wizard.cancel();
    await bench.until((state) => state.step === "kilde" && idle(state));
    bench.wizard.goTo("oversikt");
    expect((await bench.until((state) => state.report !== null && idle(state))).step).toBe("oversikt");
  });

  test("gives a way on when the reading was stopped, and does not begin again by itself", async () => {
    const wizard = kept();
    const way = (): (() => void) | null => labelled(headlineSection(bench.store.state(), wizard), "Les og regn");
    expect(way()).toBeNull();
    wizard.addFiles([LEDGER, ORGANISATION]);
    await bench.until((state) => state.busy?.task === "read" || state.busy?.task === "report");
    expect(way()).toBeNull();
    wizard.cancel();
    await bench.until(idle);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    expect([bench.store.state().report, bench.store.state().busy]).toEqual([null, null]);
    way()?.();
    const { step } = await bench.until((state) => state.report !== null && idle(state));
    expect([step, way()]).toEqual(["oversikt", null]);
  });

  test("shows the result as a surplus above zero, and how many controls hold", async () => {
    await added([LEDGER, ORGANISATION]);
    bench.wizard.goTo("kontroll");
    const { report } = await bench.until((state) => state.report !== null && idle(state));
    const headline = report && headlineOf(report);
    expect(headline?.result).toEqual({ netto: 0, income: 50_000_000 });
    expect(headline?.holds).toBe((headline?.done ?? 0) - (headline?.broken.length ?? 0));
  });
});

describe("§ 5-4 line 4", () => {
  const question = async (lines: readonly string[]): Promise<WizardState> => {
    bench.wizard.addFiles([csvFile("hovedbok.csv", [LEDGER_LINES[0], ...lines])]);
    await bench.until(inspected);
    bench.wizard.goTo("kolonner");
    return bench.until((state) => state.material !== null && idle(state));
  };

  test("is asked about where art 810 has money outside the rule and none within it, with the amount of each answer, until it is settled", async () => {
    const state = await question(["18100;1100;850;202401;-200,00", "18100;1100;201;202402;-50,00", "10100;1100;201;202401;250,00"]);
    expect(lineFourQuestion(state)).toEqual([{ rule: "bare877", income: 0 }, { rule: "funksjon840Og850", income: 20_000 }, { rule: "alle810", income: 25_000 }]);
    bench.store.dispatch({ kind: "lineFourChosen", rule: "alle810" });
    expect([lineFourQuestion(bench.store.state()), bench.store.state().template.lineRules["5-4-1"]]).toEqual([null, []]);
  });

  test("is not asked about where the rule has some of it, or there is none", async () => {
    expect(lineFourQuestion(await question(["18100;1100;840;202401;-200,00", "18100;1100;201;202402;-50,00"]))).toBeNull();
    bench = wizardBench(memoryHost());
    expect(lineFourQuestion(await question(["10100;1100;201;202401;250,00"]))).toBeNull();
  });
});

describe("an export with headers in nynorsk", () => {
  const RENAMED = csvFile("hovudbok.csv", LEDGER_LINES.map((line, l) => (l === 0 ? line.replace("Beløp", "Rekneskap") : line)));
  const shown = (state: WizardState, label: string) => labelled(languageProposal(state, bench.wizard), label);

  test("offers nynorsk, and is not asked about again when that is answered", async () => {
    const state = await added([RENAMED]);
    shown(state, "Behold bokmål")?.();
    expect(bench.store.state()).toMatchObject({ template: { language: "nb" }, languageIsOwn: true });
    expect(shown(bench.store.state(), "Bruk nynorsk")).toBeNull();
    shown(state, "Bruk nynorsk")?.();
    expect(bench.store.state().template.language).toBe("nn");
  });

  test("is told by its own words alone", async () => {
    expect(shown(await added([LEDGER]), "Bruk nynorsk")).toBeNull();
  });
});

test("Where the sources are of another year than the report, that is told once, and one press mends it", async () => {
  await added([LEDGER]);
  bench.wizard.dispatch({ kind: "yearTyped", year: "2023" });
  bench.wizard.prepareReport();
  const state = await bench.until((after) => idle(after) && Object.values(after.readings).some(({ control }) => control.rowsUsed === 0));
  expect(otherYear(state)).toBe("2024");
  labelled(overviewPage(state, bench.wizard), "Bruk 2024")?.();
  expect(bench.store.state().year).toBe("2024");
  expect(otherYear(bench.store.state())).toBeNull();
});

test("Headers that name another year than the report are told of in the same way", async () => {
  await added([csvFile("saldobalanse.csv", ["Konto;Ansvar;Funksjon;Regnskap 2024", "10100;1100;201;300 000,00", "18000;9000;840;-300 000,00"])]);
  bench.wizard.dispatch({ kind: "yearTyped", year: "2023" });
  bench.wizard.prepareReport();
  const state = await bench.until((after) => idle(after) && Object.values(after.readings).some(({ problems }) => problems.length > 0));
  expect(otherYear(state)).toBe("2024");
});
