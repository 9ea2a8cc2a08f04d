import { say } from "../../src/pane/texts/text";
import { idle, inspected, sampleFile, wizardBench, type WizardBench } from "./wizardBench";
import { memoryHost } from "../support/memoryHost";
import { approvalOf, withoutApproved } from "../../src/audit/approvals";
import type { Finding } from "../../src/audit/finding";

jest.setTimeout(60_000);

let bench: WizardBench;
/** The sample's report, computed. */
beforeAll(async () => {
  bench = wizardBench(memoryHost());
  bench.wizard.addFiles([sampleFile("saldobalanse.csv"), sampleFile("organisasjon.csv")]);
  await bench.until(inspected);
  bench.store.dispatch({ kind: "yearTyped", year: "2024" });
  bench.wizard.goTo("kontroll");
  await bench.until((state) => state.report !== null && idle(state));
});

async function findings(given: File | string): Promise<readonly Finding[]> {
  const before = bench.store.state().tekstkontroll.result;
  bench.wizard.checkText(given);
  const { tekstkontroll } = await bench.until((state) => state.tekstkontroll.result !== before && idle(state));
  return tekstkontroll.result?.findings ?? [];
}
const wrong = (found: readonly Finding[]): readonly (readonly [string, string | null])[] => found.filter(({ verdict }) => verdict === "feil").map(({ quoted, right }) => [quoted, right]);

test("what is pasted is held against the report that is computed, and only what should be changed is wrong", async () => {
  const found = await findings("Oppvekst\n\nSkoler hadde et merforbruk på 3,7 mill. kroner. Barnevern hadde et merforbruk på 4,3 mill.");
  expect(wrong(found)).toEqual([["3,7 mill. kroner", "7,3 mill. kroner"]]);
  expect(found[0]?.source?.ids).toMatchObject({ table: "status-okonomi-oppvekst", column: "avvik" });
  expect(say(bench.store.state().announcement)).toMatch(/^1 feil/);
});

test("a file is read by what it is, and one that is no report is told of where it was dropped", async () => {
  expect(wrong(await findings(new File(["<html><body><h2>Mestring</h2><p>Nav hadde et merforbruk på 2,6 mill.</p></body></html>"], "rapport.html")))).toEqual([["2,6 mill.", "6,3 mill."]]);
  bench.wizard.checkText(new File(["{\\rtf1"], "rapport.rtf"));
  const { failures } = await bench.until((state) => (state.failures.tekst ?? "") !== "" && idle(state));
  expect(say(failures.tekst ?? "")).toContain("rapport.rtf");
});

test("what is answered with a reason is silent from then on", async () => {
  const found = await findings("Oppvekst\n\nSkoler hadde et merforbruk på 3,7 mill. kroner.");
  bench.store.dispatch({ kind: "tekstAnswered", answer: approvalOf(found.find(({ verdict }) => verdict === "feil") as Finding, "annen definisjon") });
  const again = await findings("Oppvekst\n\nSkoler hadde et merforbruk på 3,7 mill. kroner.");
  expect(wrong(withoutApproved(again, bench.store.state().tekstkontroll.answered))).toEqual([]);
});
