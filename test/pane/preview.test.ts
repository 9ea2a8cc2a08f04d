import { say } from "../../src/pane/texts/text";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { allTables } from "../../src/report/catalogue";
import type { Template } from "../../src/report/template/template";
import { isCurrentBasis, previewOf } from "../../src/pane/state/preview";
import { reduce } from "../../src/pane/state/reduce";
import type { WizardState } from "../../src/pane/state/wizardState";
import { withRowMethod } from "../../src/pane/views/rowMethods";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { tertialSample } from "../support/tertialSample";
import { stateOf } from "./sampleState";

const shown = (state: WizardState, id: string): WizardState => reduce(state, { kind: "tableShown", table: id });
const changed = (state: WizardState, change: Partial<Pick<Template, "unit" | "signProfile" | "zeroBudget" | "avvik" | "prognose" | "lineRules">>): WizardState => reduce(state, { kind: "templateChanged", change });

function amount(state: WizardState, row: string, column: string): number | null {
  const table = previewOf(state)?.table;
  const cell = table?.rows.find(({ id }) => id === row)?.cells[table.columns.findIndex(({ id }) => id === column)];
  return cell?.kind === "amount" ? cell.ore : null;
}

let year: WizardState;
let yearInput: ReportInput;
let tertial: WizardState;
let tertialInput: ReportInput;

beforeAll(async () => {
  yearInput = await readSample("hovedbokOgBudsjett", SAMPLE_LISTS);
  year = stateOf(yearInput);
  tertialInput = await tertialSample();
  tertial = stateOf(tertialInput);
});

describe.each([["the year", () => [year, yearInput] as const], ["a tertial", () => [tertial, tertialInput] as const]])("Of %s", (_, given) => {
  test("every table in the preview is the report's, to the last cell", () => {
    const [state, input] = given();
    const report = buildReport(input);
    const options = previewOf(state)?.tables ?? [];
    for (const { id } of options) {
      const built = report.tables.find((table) => table.id === id) ?? null;
      expect([id, previewOf(shown(state, id))?.table]).toEqual([id, built]);
    }
    expect(report.tables.map(({ id }) => id)).toEqual(options.filter(({ id }) => report.tables.some((table) => table.id === id)).map(({ id }) => id));
  });
});

test("Unit, sign and avvik change the table at once, and what changed is said", () => {
  const before = shown(year, "5-6");
  const positive = changed(before, { signProfile: "inntekterPositive" });
  expect(amount(positive, "rammetilskudd", "regnskap")).toBe(-(amount(before, "rammetilskudd", "regnskap") as number));
  expect(say(positive.announcement)).toBe("Forhåndsvisningen er oppdatert. Fortegn: som i regnskapet → inntekter positive");
  expect(previewOf(changed(before, { unit: "mill" }))?.table?.unit).toBe("mill");
  const turned = changed(before, { avvik: "regnskapMinusBudsjett" });
  expect(amount(turned, "lonn", "avvik")).toBe(-(amount(before, "lonn", "avvik") as number));
});

test("A basis is made again for other rules, and kept for other layouts", () => {
  expect(isCurrentBasis(changed(year, { unit: "mill", zeroBudget: "na" }))).toBe(true);
  expect(isCurrentBasis(changed(year, { lineRules: {} }))).toBe(false);
  expect(isCurrentBasis(reduce(year, { kind: "reportChosen", report: "tertial1" }))).toBe(false);
});

test("A method chosen for one enhet moves its prognosis and the sum, here and in the table of the områder", () => {
  const before = shown(tertial, "status-okonomi-mestring");
  const row = previewOf(before)?.table?.rows.find(({ metode }) => metode !== undefined)?.id as string;
  const after = changed(before, { prognose: withRowMethod(before.template.prognose, "status-okonomi-mestring", row, "takt") });
  const moved = (amount(after, row, "prognose") as number) - (amount(before, row, "prognose") as number);
  expect(moved).not.toBe(0);
  expect((amount(after, "sum", "prognose") as number) - (amount(before, "sum", "prognose") as number)).toBe(moved);
  const omrader = (state: WizardState) => amount(shown(state, "resultat-per-tjenesteomraade"), "omrade-mestring", "prognose") as number;
  expect(omrader(after) - omrader(before)).toBe(moved);
});

test("Limits of what is explained are read as Norwegians write them, and a text that is no number stays for the user to correct", () => {
  const typed = (text: string) => reduce(tertial, { kind: "limitTyped", limit: "belop", text });
  expect(typed("2 500 000").template.terskel.belop).toBe(2_500_000);
  expect(reduce(tertial, { kind: "limitTyped", limit: "prosent", text: "1,5 %" }).template.terskel.prosent).toBe(1.5);
  expect([typed("mye").template.terskel.belop, typed("mye").typedLimits.belop, typed("-1").typedLimits.belop]).toEqual([1_000_000, "mye", "-1"]);
  expect(reduce(typed("mye"), { kind: "limitTyped", limit: "belop", text: "0" }).typedLimits).toEqual({});
});

test("Every table the preview offers is one of the report's catalogue", () => {
  const ids = allTables("aarsrapport").map(({ id }) => id);
  expect(previewOf(year)?.tables.filter(({ of }) => !ids.includes(of))).toEqual([]);
});
