import { answerCommands, COMMANDS } from "../../src/pane/commands";
import { memoryHost } from "../support/memoryHost";
import { csvFile, idle, inspected, LEDGER_LINES, wizardBench } from "./wizardBench";

test("Each button opens the pane where it says, and tells Office that it is done", async () => {
  const bench = wizardBench(memoryHost());
  bench.wizard.addFiles([csvFile("hovedbok.csv", LEDGER_LINES)]);
  await bench.until(inspected);
  const commands = new Map<string, (event: { readonly completed: () => void }) => void>();
  const told: string[] = [];
  answerCommands(
    { actions: { associate: (name, run) => { commands.set(name, run); } }, addin: { showAsTaskpane: () => { told.push("vist"); return Promise.resolve(); } } },
    bench.wizard, bench.store.state, (id) => { told.push(id); },
  );
  expect([...commands.keys()]).toEqual([...COMMANDS]);
  const press = (name: string): void => commands.get(name)?.({ completed: () => { told.push(name); } });
  press("kontroller");
  await bench.until((state) => state.step === "kontroll" && idle(state));
  press("forklar");
  expect(bench.store.state().forklar.open).toBe(true);
  press("oppdater");
  expect(bench.store.state()).toMatchObject({ step: "oversikt", sourcesShown: false });
  expect(told).toEqual(["vist", "kontroller", "vist", "forklar", "vist", "ny-hovedbok", "oppdater"]);
  bench.wizard.explain(false);
});

test("A workbook without a ribbon is none the worse for it", () => {
  const bench = wizardBench(memoryHost());
  answerCommands({}, bench.wizard, bench.store.state, () => undefined);
  expect(bench.store.state().step).toBe("oversikt");
});
