import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CONTROLS } from "../../src/law/controls/all";
import { disponeringGuide, type Guide, type GuideLine } from "../../src/pane/state/disponeringGuide";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { hasFaultyDisposisjon, reportLists } from "../../src/pane/state/ownDisposisjoner";
import type { WizardState } from "../../src/pane/state/wizardState";
import { memoryHost, type MemoryHost } from "../support/memoryHost";
import { SAMPLE } from "../support/sample";
import { csvFile, wizardBench, type WizardBench } from "./wizardBench";
import { nb } from "../support/nb";

const LEDGER = csvFile("hovedbok.csv", [
  "Konto;Ansvar;Funksjon;Periode;Regnskap;Revidert budsjett",
  "18000;9000;840;202401;-1 000,00;-1 000,00",
  "10100;1100;201;202401;1 030,00;980,00",
  "15700;9000;880;202401;0,00;20,00",
  "19400;9000;880;202401;-30,00;-10,00",
  "02300;1100;222;202401;100,00;100,00",
  "09100;9000;870;202401;-100,00;-80,00",
  "09700;9000;880;202401;0,00;-20,00",
]);

let host: MemoryHost;
let bench: WizardBench;
beforeEach(() => {
  host = memoryHost();
  bench = wizardBench(host);
});

const state = (): WizardState => bench.store.state();
const guide = (): Guide => disponeringGuide(state()) as Guide;
const line = (disposisjon: string): GuideLine => guide().parts.flatMap(({ lines }) => lines).find(({ linje }) => linje.disposisjon === disposisjon) as GuideLine;
const sum = (id: string): number => guide().parts[0]?.sums.find((candidate) => candidate.id === id)?.ore ?? NaN;
const tie = (id: string) => guide().ties.find(({ control }) => control.id === id);
const type = (disposisjon: string, text: string): void => { bench.wizard.dispatch({ kind: "disposisjonTyped", line: line(disposisjon), text }); };

async function through(...steps: readonly WizardState["step"][]): Promise<void> {
  for (const step of steps) {
    bench.wizard.goTo(step);
    await bench.until((after) => after.step === step && after.busy === null);
  }
}

/** The wizard on the third step with the guide open. */
async function atGuide(files: readonly File[]): Promise<void> {
  bench.wizard.addFiles(files);
  await bench.until(({ sources }) => sources.length > 0 && sources.every(({ content }) => content.kind !== "inspecting"));
  await through("kolonner", "rapport");
  bench.wizard.dispatch({ kind: "disponeringOpened", open: true });
  await bench.until((after) => disponeringGuide(after) !== null);
}

test("the budget is the proposal, and the strykninger follow it in the regulation's order, each with its paragraph", async () => {
  await atGuide([LEDGER]);
  expect(line("Overføring til investering")).toMatchObject({ number: "4", proposal: 2_000, from: "Revidert budsjett", status: "forslag", struck: { number: "9", ore: -2_000, paragraph: "§ 4-2" } });
  expect(line("Bruk av disposisjonsfond")).toMatchObject({ proposal: -1_000, struck: { number: "12", ore: 0, paragraph: "§ 4-3 første ledd" } });
  expect([sum("l1"), sum("l8"), sum("l13")]).toEqual([3_000, 4_000, 2_000]);
});

test("an amount typed in Norwegian is used at once, and the ties follow", async () => {
  await atGuide([LEDGER]);
  expect(tie("disponering-bruk")).toMatchObject({ status: "avvik" });
  type("Bruk av disposisjonsfond", "−30,00");
  type("Overføring til investering", "0");
  type("Overføring fra drift", "0");
  expect(line("Bruk av disposisjonsfond")).toMatchObject({ status: "vedtatt", amount: { kind: "amount", ore: -3_000 } });
  expect(sum("l8")).toBe(0);
  expect([tie("disponering-bruk")?.status, tie("disponering-begge-regnskap")?.status]).toEqual(["ok", "ok"]);
  bench.wizard.dispatch({ kind: "disposisjonLeft", disposisjon: "Bruk av disposisjonsfond" });
  expect(line("Bruk av disposisjonsfond").text).toBe("−30,00");
});

test("what cannot be read is told when the field is left, and the proposal is used till then", async () => {
  await atGuide([LEDGER]);
  type("Bruk av disposisjonsfond", "ti kroner");
  expect(line("Bruk av disposisjonsfond").status).toBe("forslag");
  bench.wizard.dispatch({ kind: "disposisjonLeft", disposisjon: "Bruk av disposisjonsfond" });
  expect(line("Bruk av disposisjonsfond")).toMatchObject({ status: "feil", amount: { kind: "unreadable" }, text: "ti kroner" });
  expect(sum("l8")).toBe(4_000);
});

test("the use of a fund without minus is told with the amount that was meant, and nobody gets past it", async () => {
  await atGuide([LEDGER]);
  type("Bruk av disposisjonsfond", "30,00");
  expect(line("Bruk av disposisjonsfond")).toMatchObject({ status: "feil", amount: { kind: "wrongSign", meant: -3_000 } });
  expect(hasFaultyDisposisjon(state())).toBe(true);
  bench.wizard.goTo("kontroll");
  expect((await bench.until(({ failures }) => failures.disponering !== undefined)).step).toBe("rapport");
});

test("a field left blank has its proposal again", async () => {
  await atGuide([LEDGER]);
  type("Bruk av disposisjonsfond", " ");
  bench.wizard.dispatch({ kind: "disposisjonLeft", disposisjon: "Bruk av disposisjonsfond" });
  expect(line("Bruk av disposisjonsfond")).toMatchObject({ status: "forslag", text: null });
  expect(reportLists(state())).toEqual([]);
});

test("a proposal accepted is adopted, and «Stryk ikke» lets it stand", async () => {
  await atGuide([LEDGER]);
  bench.wizard.dispatch({ kind: "disposisjonerAccepted", lines: [line("Bruk av lån")] });
  expect(line("Bruk av lån")).toMatchObject({ status: "vedtatt", text: "−80,00" });
  bench.wizard.dispatch({ kind: "strykningKept", line: line("Overføring til investering"), kept: true });
  expect(line("Overføring til investering")).toMatchObject({ status: "vedtatt", kept: true, struck: { ore: 0, paragraph: "Strykes ikke" } });
  bench.wizard.dispatch({ kind: "strykningKept", line: line("Overføring til investering"), kept: false });
  expect(line("Overføring til investering").struck).toMatchObject({ ore: -2_000 });
});

test("the amounts go into the report and onto a sheet, which is the list the next time", async () => {
  await atGuide([LEDGER]);
  type("Bruk av disposisjonsfond", "-30");
  bench.wizard.dispatch({ kind: "disposisjonerAccepted", lines: [line("Bruk av lån")] });
  await through("kontroll");
  expect(state().failures).toEqual({});
  const drift = state().report?.tables.find(({ id }) => id === "5-9-drift");
  expect(drift?.rows.find(({ number }) => number === "6")?.cells).toEqual([{ kind: "amount", ore: -3_000 }, { kind: "text", text: "Vedtatt beløp" }]);
  bench.wizard.dispatch({ kind: "errorsAccepted", accepted: true });
  await through("oversikt");
  bench.wizard.build(false);
  await bench.until(({ build, failures, busy }) => busy === null && (build.kind === "done" || failures.bygg !== undefined));
  expect(state().failures.bygg).toBeUndefined();
  host.activate("Liste vedtatte disposisjoner");
  const again = wizardBench(host);
  again.wizard.addFiles([LEDGER]);
  await again.until(({ sources }) => sources.length === 1 && sources.every(({ content }) => content.kind !== "inspecting"));
  again.wizard.addFromWorkbook();
  await again.until(({ sources, busy }) => busy === null && sources.length === 2 && sources.every(({ content }) => content.kind !== "inspecting"));
  again.wizard.goTo("kolonner");
  await again.until((after) => after.material !== null);
  expect(reportLists(again.store.state())[0]?.rows.map(({ values }) => values)).toEqual([
    { disposisjon: { kind: "text", text: "Bruk av disposisjonsfond" }, belop: { kind: "amount", ore: -3_000 }, strykes: { kind: "text", text: "J" } },
    { disposisjon: { kind: "text", text: "Bruk av lån" }, belop: { kind: "amount", ore: -8_000 }, strykes: { kind: "text", text: "J" }, vedtak: { kind: "text", text: "Revidert budsjett" } },
  ]);
});

test("the ties shown are controls of the report", async () => {
  await atGuide([LEDGER]);
  expect(guide().ties.every(({ control }) => CONTROLS.includes(control))).toBe(true);
  expect(guide().ties.map(({ control }) => nb(control.source)).join()).toMatch(/5-4.*5-6.*5-5.*5-8/);
});

test("the sample year's guide is worked out for each letter typed", async () => {
  const sample = ["hovedbok.csv", "budsjett.csv", "organisasjon.csv"].map((name) => new File([readFileSync(join(SAMPLE, name))], name));
  await atGuide(sample);
  const amounts = ["-3", "-30", "-305", "-30 5", "-30 559"].map((text) => {
    type("Bruk av disposisjonsfond", text);
    return line("Bruk av disposisjonsfond").amount;
  });
  const ore = (amount: number) => ({ kind: "amount", ore: amount });
  expect(amounts).toEqual([ore(-300), ore(-3_000), ore(-30_500), { kind: "unreadable" }, ore(-3_055_900)]);
});

test("the guide is there after a template is taken, and is made again when it consolidates otherwise", async () => {
  await atGuide([LEDGER]);
  bench.wizard.openTemplate([new File([JSON.stringify({ ...defaultTemplate(), unit: "kroner" })], "mal.json")]);
  await bench.until(({ mal }) => mal.proposal !== null);
  bench.wizard.acceptTemplate();
  await bench.until((after) => after.mal.proposal === null && disponeringGuide(after) !== null);
  expect(state().template.unit).toBe("kroner");
  expect(line("Overføring til investering").proposal).toBe(2_000);
  const konsern = { ...state().template.konsern };
  bench.store.dispatch({ kind: "templateTaken", template: { ...state().template, konsern }, notes: [] });
  expect(disponeringGuide(state())).toBeNull();
});
