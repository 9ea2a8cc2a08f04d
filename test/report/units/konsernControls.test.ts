import { runControls } from "../../../src/report/controls/runControls";
import { consolidate } from "../../../src/ledger/units/consolidate";
import { konsernControls } from "../../../src/report/controls/konsernControls";
import { FELLES_REGLER } from "../../../src/ledger/units/fellesRegler";
import { buildReport, type ReportInput } from "../../../src/report/buildReport";
import type { CheckBasis } from "../../../src/report/controls/checkBasis";
import { checkBasisOf, moved } from "../../support/checkBasis";
import { readKonsern } from "../../support/konsernSample";

let input: ReportInput;
let basis: CheckBasis;
beforeAll(async () => {
  input = await readKonsern();
  basis = checkBasisOf(consolidate(input.ledger, input.template.konsern).ledger, input.organisation);
});

const controlsOf = ({ grunnlag, ledger, statements }: CheckBasis) => konsernControls(ledger, grunnlag, FELLES_REGLER, statements);
const statusOf = (id: string, on: CheckBasis, figure = "regnskap") => runControls(on, controlsOf(on)).find((result) => result.control.id === id && result.figure === figure)?.status;

/** The basis with one side of a control moved by so many øre. */
function sideMoved(id: string, by: number): CheckBasis {
  const control = controlsOf(basis).find((candidate) => candidate.id === id);
  if (!control) throw new Error(id);
  const term = control.left.terms[0];
  if (term?.kind !== "keys") throw new Error(`${id} har ingen ledd`);
  // What must not be «Eliminering» is the kommunekasse's.
  const where = term.where.map(({ column, key, not }) => ({ column, key: not ? "Kommunekassen" : key }));
  return moved(basis, { kind: "keys", where }, "regnskap", by);
}

test("accounts of one unit have none of these controls", async () => {
  const { ledger, organisation } = await readKonsern([]);
  expect(controlsOf(checkBasisOf(ledger, organisation))).toEqual([]);
});

test("two closed sets of accounts that agree pass them all, but for the budget, which is only told", () => {
  const { controlResults, problems } = buildReport(input);
  const broken = controlResults.filter(({ control, status }) => /^(?:eliminering|konsolidering)-/.test(control.id) && status !== "ok");
  expect(broken.map(({ control, figure }) => `${control.id} ${figure}`)).toEqual(["eliminering-kjopOgSalg-budsjett revidertBudsjett"]);
  expect(problems.find(({ code }) => code === "eliminering-ulik")).toEqual({ code: "eliminering-ulik", severity: "info", message: expect.objectContaining({ nb: "Det den ene enheten fører mot den andre, skal stå like stort hos motparten. Revidert budsjett: kjøp fra andre regnskapsenheter (380) 1\u00a0600\u00a0000,00 mot salg til andre regnskapsenheter (780) 1\u00a0700\u00a0000,00, differanse \u2212100\u00a0000,00. Bare det minste beløpet er eliminert; tabellen «Elimineringer» viser hver enhet. Finn ut hvilken enhet som mangler en føring, har brukt en annen art eller har ført den i en senere måned enn rapporten." }) });
});

// The sample is in whole thousands, so half a thousand for each post behind the sides is explained by rounding: 2 + 2 posts for purchases and sales.
test.each([
  ["eliminering-kjopOgSalg", 0, "ok"], ["eliminering-kjopOgSalg", 200_000, "avrunding"], ["eliminering-kjopOgSalg", 300_000, "avvik"],
  ["eliminering-null-drift", 0, "ok"], ["eliminering-null-drift", 1, "avvik"], ["eliminering-null-investering", -1, "avvik"], ["eliminering-null-balanse", 1, "avvik"],
  ["konsolidering-5-6", 0, "ok"], ["konsolidering-5-6", 1, "avvik"], ["konsolidering-5-5-1", -1, "avvik"], ["konsolidering-5-8", 1, "avvik"],
] as const)("%s with a side moved by %i øre is %s", (id, by, status) => {
  expect(statusOf(id, by === 0 ? basis : sideMoved(id, by))).toBe(status);
});

test("exact accounts have no room for rounding: one øre is a difference", () => {
  const ledger = { ...input.ledger, amounts: { ...input.ledger.amounts, regnskap: Float64Array.from(input.ledger.amounts.regnskap ?? [], (amount, row) => (row === 3 ? amount + 1 : amount)) } };
  const exact = checkBasisOf(ledger, input.organisation);
  expect(statusOf("eliminering-kjopOgSalg", exact)).toBe("avvik");
  expect(statusOf("eliminering-renter", exact)).toBe("ok");
});
