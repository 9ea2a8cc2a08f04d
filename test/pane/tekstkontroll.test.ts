import { say } from "../../src/pane/texts/text";
import { idle, inspected, sampleFile, wizardBench, type WizardBench } from "./wizardBench";
import { memoryHost } from "../support/memoryHost";
import { readAnchors } from "../../src/excel/readAnchors";
import { approvalOf, withoutApproved } from "../../src/audit/approvals";
import type { Finding } from "../../src/audit/finding";

jest.setTimeout(60_000);

let bench: WizardBench;
const host = memoryHost();
/** The sample's report, computed. */
beforeAll(async () => {
  bench = wizardBench(host);
  bench.wizard.addFiles([sampleFile("saldobalanse.csv"), sampleFile("organisasjon.csv")]);
  await bench.until(inspected);
  bench.store.dispatch({ kind: "yearTyped", year: "2024" });
  bench.store.dispatch({ kind: "tableToggled", table: "forklaringer", included: true });
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
  const { template, report } = bench.store.state();
  expect(wrong(withoutApproved(again, template.tekstkontroll))).toEqual([]);
  // It is kept in the template, and the report is the same.
  expect(template.tekstkontroll).toMatchObject([{ grunn: "annen definisjon" }]);
  expect(report).not.toBeNull();
});

test("a sentence that was held against the wrong cell is silent with other figures too, as in next year's report", async () => {
  const [one, other] = [await findings("Oppvekst\n\nSkoler hadde et merforbruk på 3,7 mill. kroner."), await findings("Oppvekst\n\nSkoler hadde et merforbruk på 9,4 mill. kroner.")];
  const answer = (reason: "bundet feil" | "annen periode"): readonly Finding[] => withoutApproved(other, [approvalOf(one.find(({ verdict }) => verdict === "feil") as Finding, reason)]);
  expect(wrong(answer("annen periode"))).toHaveLength(1);
  expect(wrong(answer("bundet feil"))).toEqual([]);
});

/** Where the explanation of a unit stands in the workbook. */
async function fieldOf(table: string, row: string): Promise<{ readonly sheet: string; readonly row: number; readonly column: number; readonly rows: 1; readonly columns: 1 }> {
  const anchors = await readAnchors();
  const found = anchors.kind === "read" ? anchors.value?.tables.get(table) : undefined;
  return { sheet: found?.sheet ?? "", row: (found?.lines.get(row)?.row ?? 0) - 1, column: found?.columns.get("kommentar")?.column ?? -1, rows: 1, columns: 1 };
}

test("what is written in the report's own fields is held against its own row: all of it when asked, and each field as it is left", async () => {
  bench.wizard.checkFields();
  expect(say((await bench.until((state) => (state.failures.tekst ?? "") !== "" && idle(state))).failures.tekst ?? "")).toContain("ingen tekst i rapportens felt");
  bench.store.dispatch({ kind: "errorsAccepted", accepted: true });
  bench.wizard.build(false);
  await bench.until(({ build, busy, found }) => build.kind === "done" && busy === null && found !== null);
  const [skoler, barnevern] = [await fieldOf("forklaringer-oppvekst", "enhet-13-skoler"), await fieldOf("forklaringer-oppvekst", "enhet-14-barnevern")];
  host.write(skoler, [["Merforbruk på 3,7 mill. kroner skyldes flere elever (2,9 mill. kroner)."]]);
  host.write(barnevern, [["Et merforbruk på 4,3 mill. kroner. Tiltak utenfor hjemmet økte med 2 mill. kroner."]]);

  const before = bench.store.state().tekstkontroll.result;
  bench.wizard.checkFields();
  const { tekstkontroll } = await bench.until((state) => state.tekstkontroll.result !== before && idle(state));
  expect(wrong(tekstkontroll.result?.findings ?? [])).toEqual([["3,7 mill. kroner", "7,3 mill. kroner"]]);
  // The drafts beside them are right, all of them.
  const rounded = (tekstkontroll.result?.findings ?? []).flatMap(({ verdict, quoted }) => (verdict === "avrunding" ? [quoted.replaceAll("\u00a0", " ")] : []));
  expect(rounded).toEqual(expect.arrayContaining(["4,3 mill. kroner", "7,3 mill.", "2,6 %"]));

  const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 200); });
  bench.wizard.followFields(true);
  host.select(skoler);
  await settled();
  expect(bench.store.state().tekstkontroll.left).toBeNull();
  host.select({ ...skoler, row: skoler.row + 40 });
  const followed = await bench.until((state) => state.tekstkontroll.left !== null);
  const { left } = followed.tekstkontroll;
  expect(wrong(left?.findings ?? [])).toEqual([["3,7 mill. kroner", "7,3 mill. kroner"]]);
  expect(say(followed.announcement)).toBe(`${left?.place ?? ""}: se på tallene i teksten.`);
  bench.wizard.followFields(false);
  await bench.until((state) => !state.tekstkontroll.follows);
  host.select(barnevern);
  await settled();
  expect(bench.store.state().tekstkontroll.left).toBeNull();
});
