import { ore } from "../../../src/amounts/ore";
import { disponeringDrift } from "../../../src/report/tables/notes/disponeringDrift";
import { disponeringInvestering } from "../../../src/report/tables/notes/disponeringInvestering";
import { evaluateNote } from "../../../src/report/tables/notes/evaluateNote";
import type { NoteBasis } from "../../../src/report/tables/notes/note";
import { buildLedger, type Posting } from "../../../src/ledger/buildLedger";
import { organisationOf } from "../../../src/ledger/organisation";
import { DEFINITIONS } from "../../../src/law/tables/all";
import { partitionsOf } from "../../../src/report/tables/placeLine";
import { buildGrunnlag } from "../../../src/ledger/grunnlag/grunnlag";
import { readLines } from "../lists/smallLists";

/** Postings in kroner: konto -> regnskap and revidert budsjett; a balance account has its opening balance as «regnskap i fjor». */
function basisOf(amounts: Readonly<Record<string, readonly [accounts: number, budget: number]>>, opening: Readonly<Record<string, number>> = {}, more: Partial<NoteBasis> = {}): NoteBasis {
  const postings: Posting[] = [
    ...Object.entries(amounts).map(([konto, [regnskap, budget]]) => ({ konto, amounts: { regnskap: ore(regnskap * 100), revidertBudsjett: ore(budget * 100) } })),
    ...Object.entries(opening).map(([konto, balance]) => ({ konto, amounts: { regnskapIFjor: ore(balance * 100) } })),
  ];
  const partitioning = DEFINITIONS.filter(({ partitions }) => partitions !== null);
  const grunnlag = buildGrunnlag(buildLedger(2024, postings), organisationOf([]), partitionsOf(partitioning, {}), { artOverrides: {}, fellesOmrader: [] });
  return { year: 2024, unit: "kroner", signProfile: "raa", grunnlag, listings: [], ...more };
}

/** Line number (or id) -> kroner as shown. */
function amountsOf(table: ReturnType<typeof evaluateNote>): Readonly<Record<string, number>> {
  return Object.fromEntries(table.rows.flatMap((row) => (row.cells[0]?.kind === "amount" ? [[row.number || row.id, row.cells[0].ore / 100]] : [])));
}

const drift = (basis: NoteBasis) => amountsOf(evaluateNote(disponeringDrift(basis), basis));
const investering = (basis: NoteBasis) => amountsOf(evaluateNote(disponeringInvestering(basis), basis));

describe("§ 5-9 drift", () => {
  /** Giske 2022: a mindreforbruk of 24 016 723 goes to the disposisjonsfond. Art 800 stands for all income and cost. */
  const GISKE = { "18000": [-32_594_647, 0], "15500": [4_406_276, 0], "19500": [-6_043_323, 0], "15700": [1_500_000, 1_500_000], "15400": [33_828_694, 9_811_971], "19400": [-1_097_000, -1_097_000] } as const;

  test("gives the published lines of Giske 2022, with income positive, when the use of the fund is not to be struck", async () => {
    const { listing } = await readLines("Disposisjon;Vedtatt beløp;Kan strykes", "Bruk av disposisjonsfond;-1 097 000;N");
    const lines = drift(basisOf(GISKE, {}, { signProfile: "inntekterPositive", listings: listing ? [listing] : [] }));
    expect(lines).toMatchObject({ 1: 32_594_647, 2: -4_406_276, 3: 6_043_323, 4: -1_500_000, 5: -9_811_971, 6: 1_097_000, 7: 0, 8: 24_016_723, 12: 0, 13: 24_016_723, 17: -24_016_723, 18: 0 });
  });

  test("proposes to strike the use of disposisjonsfond before a mindreforbruk is set aside", () => {
    const lines = drift(basisOf({ "18000": [-100, 0], "19400": [-30, -30] }));
    expect(lines).toMatchObject({ 8: -130, 12: 30, 13: -100, 17: 100, 18: 0 });
  });

  test("ties to what is booked when it is booked as proposed", () => {
    const ties = drift(basisOf({ "18000": [-70, 0], "15400": [70, 0] }));
    expect(Object.entries(ties).filter(([id, amount]) => id.endsWith("Differanse") && amount !== 0)).toEqual([]);
  });

  test.each([
    [5, { 9: -5, 10: 0, 11: 0, 13: 0, 14: 0, 18: 0 }],
    [25, { 9: -10, 10: -15, 11: 0, 13: 0, 14: 0, 18: 0 }],
    [65, { 9: -10, 10: -20, 11: -30, 13: 5, 14: -5, 18: 0 }],
    [90, { 9: -10, 10: -20, 11: -30, 13: 30, 14: -30, 18: 0 }],
    [200, { 9: -10, 10: -20, 11: -30, 13: 140, 14: -50, 18: 90 }],
  ])("strikes a merforbruk of %i in order: overføring, avsetning, dekning, then uses the fund, and carries the rest", (merforbruk, expected) => {
    const lines = drift(basisOf({ "18000": [merforbruk - 60, 0], "15700": [0, 10], "15400": [0, 20], "15300": [0, 30] }, { "256000990": -50, "259000990": 30 }));
    expect(lines[8]).toBe(merforbruk);
    expect(lines).toMatchObject(expected);
  });

  test("uses a mindreforbruk to cover earlier merforbruk before it is set aside", () => {
    const lines = drift(basisOf({ "18000": [-100, 0] }, { "25900990": 40 }));
    expect(lines).toMatchObject({ 8: -100, 16: 40, 17: 60, 18: 0 });
  });

  test("takes the adopted amounts from the list where there is one, and says where from", async () => {
    const { listing } = await readLines("Disposisjon;Vedtatt beløp;Vedtak", "Bruk av disposisjonsfond;-30;KST 45/24");
    const basis = basisOf({ "18000": [50, 0], "19400": [-50, -10] }, {}, { listings: listing ? [listing] : [] });
    const table = evaluateNote(disponeringDrift(basis), basis);
    expect(amountsOf(table)).toMatchObject({ 6: -30, 8: 20 });
    expect(table.rows.find(({ number }) => number === "6")?.cells[1]).toEqual({ kind: "text", text: "KST 45/24" });
    expect(table.rows.find(({ number }) => number === "4")?.cells[1]).toEqual({ kind: "text", text: "Revidert budsjett" });
  });
});

describe("§ 5-9 investering", () => {
  test("gives the published lines of Stavanger 2021: an udisponert beløp strikes the use of loans", () => {
    const lines = investering(basisOf({ "02300": [1_507_077, 0], "05500": [19_061, 0], "09100": [-939_628, -1_321_273], "09700": [-442_566, -442_566], "09400": [-143_944, -143_944] }));
    expect(lines).toMatchObject({ 1: 1_507_077, 2: 19_061, 4: -1_321_273, 5: -442_566, 7: -143_944, 8: 0, 9: -381_645, 11: 0, 12: 381_645, 14: 0, 16: 0, lanDifferanse: 0 });
  });

  test.each([
    [-30, { 11: 0, 12: 30, 13: 0, 14: 0, 15: 0, 16: 0 }],
    [-60, { 11: 20, 12: 40, 13: 0, 14: 0, 15: 0, 16: 0 }],
    [-95, { 11: 30, 12: 40, 13: 20, 14: -5, 15: 5, 16: 0 }],
    [15, { 10: -10, 11: 0, 12: 0, 13: 0, 14: 5, 15: 0, 16: 5 }],
  ])("strikes a difference of %i in order: loans, transfer, fund; or the setting aside; and carries an udekket rest", (difference, expected) => {
    const lines = investering(basisOf({ "02300": [difference + 80, 0], "09100": [0, -40], "09700": [0, -30], "09400": [0, -20], "05400": [0, 10], "15700": [30, 30], "18000": [-30, 0] }));
    expect(lines[9]).toBe(difference);
    expect(lines).toMatchObject(expected);
  });

  test("what drift has struck of its transfer does not come", () => {
    const lines = investering(basisOf({ "02300": [100, 0], "09100": [-100, -90], "09700": [0, -30], "15700": [0, 30], "18000": [0, 0] }));
    expect(lines).toMatchObject({ 9: -20, 11: 30, struketIDrift: 30, 12: 0, 16: 10 });
  });
});
