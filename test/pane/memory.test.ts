import { followMemory } from "../../src/pane/mountWizard";
import { keepMemory, keptMemory } from "../../src/pane/effects/keptMemory";
import type { RememberedSource } from "../../src/source/memory/rememberedSource";
import { memoryHost } from "../support/memoryHost";
import { csvFile, inspected, wizardBench, type WizardBench } from "./wizardBench";

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  Object.assign(globalThis, { localStorage: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) } });
});
afterAll(() => { Reflect.deleteProperty(globalThis, "localStorage"); });

/** A pane where the third column of the export is said to be prosjekt, at the step after the columns. */
async function settle(pane: WizardBench, name: string, header: string): Promise<void> {
  pane.wizard.addFiles([csvFile(name, [header, "10100;1100;7;202401;300 000,00"])]);
  const { sources: [source] } = await pane.until(inspected);
  pane.wizard.goTo("kolonner");
  const before = await pane.until(({ material, busy }) => material !== null && busy === null);
  pane.wizard.chooseRole(source?.id ?? "", 2, "prosjekt");
  await pane.until(({ material, busy }) => busy === null && material !== null && material !== before.material);
  pane.wizard.goTo("rapport");
  await pane.until(({ step, busy }) => step === "rapport" && busy === null);
}

const names = (memory: readonly RememberedSource[]): readonly string[] => memory.map(({ navn }) => navn);
/** What a browser tells the other pages of the same place. */
const told = (page: EventTarget, key: string): void => { page.dispatchEvent(Object.assign(new Event("storage"), { key })); };

test("Panes beside two workbooks keep what each has learnt: neither overwrites the other's exports", async () => {
  const [one, other] = [wizardBench(memoryHost()), wizardBench(memoryHost())];
  await settle(one, "hovedbok 2024.csv", "Konto;Ansvar;Objekt;Periode;Beløp");
  await settle(other, "foretak 2024.csv", "Konto;Ansvar;Oppdrag;Periode;Beløp");
  expect(names(keptMemory())).toEqual(["hovedbok #.csv", "foretak #.csv"]);
  // The first pane again: it has not read the storage since it was opened.
  one.wizard.restart();
  await one.until(({ sources, step }) => sources.length === 0 && step === "oversikt");
  await settle(one, "lager 2024.csv", "Konto;Ansvar;Sak;Periode;Beløp");
  expect(names(keptMemory())).toEqual(["hovedbok #.csv", "foretak #.csv", "lager #.csv"]);
});

test("A pane reads an export as the pane beside another workbook has just settled it", async () => {
  const [one, other] = [wizardBench(memoryHost()), wizardBench(memoryHost())];
  const page = new EventTarget();
  followMemory(other.store, page);
  await settle(one, "hovedbok 2024.csv", "Konto;Ansvar;Objekt;Periode;Beløp");
  told(page, "noe annet");
  expect(other.store.state().mal.remembered).toEqual([]);
  told(page, "tertial.gjenkjenning");
  expect(names(other.store.state().mal.remembered)).toEqual(["hovedbok #.csv"]);
  other.wizard.addFiles([csvFile("hovedbok 2025.csv", ["Konto;Ansvar;Objekt;Periode;Beløp", "10100;1100;7;202501;1,00"])]);
  const { sources: [source] } = await other.until(inspected);
  expect(source?.content.kind === "ledger" && source.content.recognition.columns[2]).toMatchObject({ role: { kind: "prosjekt" }, reason: "husket fra forrige gang" });
});

test("The last one who settles an export decides; what the browser could not keep stays in the pane", async () => {
  const export1 = (rolle: "prosjekt" | "ignored"): RememberedSource => ({ navn: "a.csv", formaal: "regnskap", kolonner: [{ overskrift: "konto", rolle: "konto" }, { overskrift: "objekt", rolle }] });
  const pane = wizardBench(memoryHost());
  const page = new EventTarget();
  followMemory(pane.store, page);
  pane.store.dispatch({ kind: "sourcesRemembered", gjenkjenning: [], remembered: [export1("prosjekt"), { ...export1("prosjekt"), navn: "b.csv" }] });
  keepMemory([export1("ignored")]);
  told(page, "tertial.gjenkjenning");
  expect(pane.store.state().mal.remembered).toEqual([{ ...export1("prosjekt"), navn: "b.csv" }, export1("ignored")]);
});
