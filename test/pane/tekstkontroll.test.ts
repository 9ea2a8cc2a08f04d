import { say } from "../../src/pane/texts/text";
import { idle, inspected, sampleFile, wizardBench, type WizardBench } from "./wizardBench";
import { columnLetters } from "../../src/table/excel/a1";
import { readTemplateTexts } from "../../src/excel/readTemplateTexts";
import { newestStored } from "../../src/report/template/storedTemplate";
import { memoryHost } from "../support/memoryHost";
import { readAnchors } from "../../src/excel/readAnchors";
import { approvalOf, withoutApproved } from "../../src/audit/approvals";
import type { Finding } from "../../src/audit/finding";

let bench: WizardBench;
/** A sentence that says the avvik of Barnevern, with the figure of Skoler typed beside it. */
const SENTENCE = "Merforbruk 4,3 mill. kr, mens Skoler hadde et merforbruk på 3,7 mill. kroner.";
const host = memoryHost({ evaluate: (formula) => (formula.includes("AVVIK_TEKST") ? SENTENCE : 0) });
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

test("a figure that was held against the wrong cell is held against the one that is chosen, in next year's report too", async () => {
  const said = "Oppvekst\n\nSkoler hadde et merforbruk på 4,3 mill. kroner.";
  const [wrongly] = (await findings(said)).filter(({ verdict }) => verdict === "feil");
  bench.wizard.beginRebinding(wrongly as Finding);
  const { tekstkontroll } = await bench.until((state) => state.tekstkontroll.rebinding !== null);
  const cells = tekstkontroll.rebinding?.cells ?? [];
  // What holds the figure comes first, and all are amounts.
  expect(cells[0]).toMatchObject({ ids: { table: "status-okonomi-oppvekst", row: "enhet-14-barnevern", column: "avvik" }, column: "Avvik i kr" });
  expect(cells.map(({ ids }) => ids.row)).toContain("enhet-11-barnehager");
  const barnevern = { table: "status-okonomi-oppvekst", line: "enhet-14-barnevern", column: "avvik" };
  bench.wizard.bindText(wrongly as Finding, barnevern);
  await bench.until((state) => state.tekstkontroll.rebinding === null && idle(state));
  const { result } = bench.store.state().tekstkontroll;
  expect(result?.findings).toMatchObject([{ verdict: "avrunding", source: { ids: { row: "enhet-14-barnevern" } } }]);
  // Next year's figure is wrong against the cell that was chosen, and its way is looked at too.
  expect(wrong(await findings("Oppvekst\n\nSkoler hadde et merforbruk på 43 mill. kroner."))).toEqual([["43 mill. kroner", "4 mill. kroner"]]);
  const { template } = bench.store.state();
  expect(template.tekstkontroll.at(-1)).toMatchObject({ grunn: "bundet feil", bundet: { tall: 0, tabell: barnevern.table, rad: barnevern.line, kolonne: "avvik" } });
  expect(withoutApproved(result?.findings ?? [], template.tekstkontroll)).toHaveLength(1);
  // Chosen again, the last counts alone; a percentage is no such figure.
  const [again] = await findings(said);
  bench.wizard.bindText(again as Finding, { ...barnevern, column: "avvikProsent" });
  expect(say((await bench.until((state) => (state.failures.tekst ?? "") !== "" && idle(state))).failures.tekst ?? "")).toContain("ikke et tall av samme slag");
  bench.wizard.bindText(again as Finding, { ...barnevern, line: "enhet-13-skoler" });
  await bench.until((state) => state.template !== template && idle(state));
  expect(wrong(await findings(said))).toEqual([["4,3 mill. kroner", "7,3 mill. kroner"]]);
});

/** Where a cell of the report stands in the workbook: the explanation of a unit, unless another column is asked for. */
async function cellOf(table: string, row: string, column = "kommentar"): Promise<{ readonly sheet: string; readonly row: number; readonly column: number; readonly rows: 1; readonly columns: 1 }> {
  const anchors = await readAnchors();
  const found = anchors.kind === "read" ? anchors.value?.tables.get(table) : undefined;
  return { sheet: found?.sheet ?? "", row: (found?.lines.get(row)?.row ?? 0) - 1, column: found?.columns.get(column)?.column ?? -1, rows: 1, columns: 1 };
}

test("what is written in the report's own fields is held against its own row: all of it when asked, and each field as it is left", async () => {
  bench.wizard.checkFields();
  expect(say((await bench.until((state) => (state.failures.tekst ?? "") !== "" && idle(state))).failures.tekst ?? "")).toContain("ingen tekst i rapportens felt");
  bench.store.dispatch({ kind: "errorsAccepted", accepted: true });
  bench.wizard.build(false);
  await bench.until(({ build, busy, found }) => build.kind === "done" && busy === null && found !== null);
  const [skoler, barnevern] = [await cellOf("forklaringer-oppvekst", "enhet-13-skoler"), await cellOf("forklaringer-oppvekst", "enhet-14-barnevern")];
  host.write(skoler, [["Merforbruk på 3,7 mill. kroner skyldes flere elever (2,9 mill. kroner)."]]);
  host.write(barnevern, [["Et merforbruk på 4,3 mill. kroner. Tiltak utenfor hjemmet økte med 2 mill. kroner."]]);

  const avvik = await cellOf("status-okonomi-oppvekst", "enhet-14-barnevern", "avvik");
  host.write({ ...skoler, sheet: "Ark1", row: 4, column: 1 }, [[`="M"&KOMMUNE.AVVIK_TEKST('${avvik.sheet}'!$${columnLetters(avvik.column)}$${avvik.row + 1})`]]);

  const before = bench.store.state().tekstkontroll.result;
  bench.wizard.checkFields();
  const { tekstkontroll } = await bench.until((state) => state.tekstkontroll.result !== before && idle(state));
  // The field of its own row, and the sentence on the user's own sheet of the row it names.
  expect((tekstkontroll.result?.findings ?? []).flatMap(({ verdict, quoted, right, place }) => (verdict === "feil" ? [[quoted, right, "sheet" in place ? place.sheet : ""]] : []))).toEqual([["3,7 mill. kroner", "7,3 mill. kroner", skoler.sheet], ["3,7 mill. kroner", "7,3 mill. kroner", "Ark1"]]);
  expect(tekstkontroll.result?.findings.filter(({ place }) => "sheet" in place && place.sheet === "Ark1")).toEqual(expect.arrayContaining([expect.objectContaining({ quoted: "4,3 mill. kr", verdict: "avrunding" })]));
  // The drafts beside them are right, all of them.
  const rounded = (tekstkontroll.result?.findings ?? []).flatMap(({ verdict, quoted }) => (verdict === "avrunding" ? [quoted.replaceAll("\u00a0", " ")] : []));
  expect(rounded).toEqual(expect.arrayContaining(["4,3 mill. kroner", "7,3 mill.", "2,6 %"]));

  // An answer is kept in the workbook at once, also that a figure is of the cell in hand.
  const [skoleavvik] = (tekstkontroll.result?.findings ?? []).filter(({ verdict }) => verdict === "feil");
  host.select(await cellOf("status-okonomi-oppvekst", "enhet-11-barnehager", "avvik"));
  bench.wizard.bindText(skoleavvik as Finding, null);
  await bench.until(({ template, ...state }) => template.tekstkontroll.at(-1)?.bundet?.rad === "enhet-11-barnehager" && idle({ ...state, template }));
  const kept = await readTemplateTexts();
  expect(newestStored(kept.kind === "read" ? kept.value : [])).toMatchObject({ others: 0, template: { tekstkontroll: bench.store.state().template.tekstkontroll } });

  const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 200); });
  bench.wizard.followFields(true);
  host.select(skoler);
  await settled();
  expect(bench.store.state().tekstkontroll.left).toBeNull();
  host.select({ ...skoler, row: skoler.row + 40 });
  const followed = await bench.until((state) => state.tekstkontroll.left !== null);
  const { left } = followed.tekstkontroll;
  expect(left?.findings.filter(({ verdict }) => verdict === "feil")).toMatchObject([{ quoted: "3,7 mill. kroner", source: { ids: { row: "enhet-11-barnehager" } } }]);
  expect(say(followed.announcement)).toBe(`${left?.place ?? ""}: se på tallene i teksten.`);
  host.select({ ...skoler, sheet: "Ark1", row: 4, column: 1 });
  await settled();
  host.select({ ...skoler, sheet: "Ark1", row: 5, column: 1 });
  expect((await bench.until((state) => state.tekstkontroll.left?.place === "Ark1!B5")).tekstkontroll.left?.findings).toHaveLength(2);
  bench.wizard.followFields(false);
  await bench.until((state) => !state.tekstkontroll.follows);
  host.select(barnevern);
  await settled();
  expect(bench.store.state().tekstkontroll.left).toBeNull();
});

test("in a workbook that is opened again without its sources, texts are held against the tables in it", async () => {
  const again = wizardBench(host);
  again.wizard.lookForReport();
  await again.until((state) => state.found !== null && state.home !== null);
  again.wizard.checkText("Oppvekst\n\nSkoler hadde et merforbruk på 3,7 mill. kroner. Barnevern hadde et merforbruk på 4,3 mill. kroner i 2024.");
  const { tekstkontroll, report } = await again.until((state) => state.tekstkontroll.result !== null && idle(state));
  expect(report).toBeNull();
  expect(wrong(tekstkontroll.result?.findings ?? [])).toEqual([["3,7 mill. kroner", "7,3 mill. kroner"]]);
});
