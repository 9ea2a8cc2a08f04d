import { ore } from "../../../src/amounts/ore";
import { disponeringDrift } from "../../../src/report/tables/notes/disponeringDrift";
import { disponeringInvestering } from "../../../src/report/tables/notes/disponeringInvestering";
import { disponeringProblems } from "../../../src/report/tables/notes/disponeringProblems";
import { evaluateNote } from "../../../src/report/tables/notes/evaluateNote";
import type { NoteBasis } from "../../../src/report/tables/notes/note";
import { buildLedger, type Posting } from "../../../src/ledger/buildLedger";
import { organisationOf } from "../../../src/ledger/organisation";
import { DEFINITIONS } from "../../../src/law/tables/all";
import { partitionsOf } from "../../../src/report/tables/placeLine";
import { buildGrunnlag } from "../../../src/ledger/grunnlag/grunnlag";
import { readLines } from "../lists/smallLists";
import { nb } from "../../support/nb";

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
    expect(lines).toMatchObject({ 1: 1_507_077, 2: 19_061, 4: -1_321_273, 5: -442_566, 7: -143_944, 8: 0, 9: -381_645, 11: 381_645, 12: 0, 14: 0, 16: 0, lanDifferanse: 0 });
  });

  test.each([
    [-30, { 11: 30, 12: 0, 13: 0, 14: 0, 15: 0, 16: 0 }],
    [-60, { 11: 40, 12: 20, 13: 0, 14: 0, 15: 0, 16: 0 }],
    [-95, { 11: 40, 12: 30, 13: 20, 14: -5, 15: 5, 16: 0 }],
    [15, { 10: -10, 11: 0, 12: 0, 13: 0, 14: 5, 15: 0, 16: 5 }],
  ])("strikes a difference of %i in order: loans, transfer, fund; or the setting aside; and carries an udekket rest", (difference, expected) => {
    const lines = investering(basisOf({ "02300": [difference + 80, 0], "09100": [0, -40], "09700": [0, -30], "09400": [0, -20], "05400": [0, 10], "15700": [30, 30], "18000": [-30, 0] }));
    expect(lines[9]).toBe(difference);
    expect(lines).toMatchObject(expected);
  });

  test("what drift has struck of its transfer does not come", () => {
    const lines = investering(basisOf({ "02300": [100, 0], "09100": [-100, -90], "09700": [0, -30], "15700": [0, 30], "18000": [0, 0] }));
    expect(lines).toMatchObject({ 9: -20, 12: 30, struketIDrift: 30, 11: 0, 16: 10 });
  });

  test("numbers bruk av lån 11 and overføring fra drift 12, as the layout of the regulation has them", () => {
    const rows = evaluateNote(disponeringInvestering(basisOf({})), basisOf({})).rows.filter(({ number }) => /^1[0-3]$/.test(number));
    expect(rows.map(({ number, label }) => `${number} ${nb(label)}`)).toEqual([
      "10 Strykning av avsetninger til ubundet investeringsfond", "11 Strykning av bruk av lån", "12 Strykning av overføring fra drift", "13 Strykning av bruk av ubundet investeringsfond",
    ]);
  });

  /** As an account that parts its line 11: 381 645 struck, of which 46 001 startlån that was not lent out. */
  const PARTED = { "02300": [1_200_077, 0], "05220": [307_000, 0], "05500": [19_061, 0], "09100": [-632_628, -968_272], "09120": [-307_000, -353_001], "09700": [-442_566, -442_566], "09400": [-143_944, -143_944] } as const;

  test("parts the strykning of loans in startlån (§ 4-1 fjerde ledd b) and egne investeringer (§ 4-6 første ledd a) where the list says what was for videreutlån", async () => {
    const { listing } = await readLines("Disposisjon;Vedtatt beløp;Vedtak", "Herav bruk av lån til videreutlån;-353 001;KST 45/24");
    const basis = basisOf(PARTED, {}, { listings: listing ? [listing] : [] });
    const table = evaluateNote(disponeringInvestering(basis), basis);
    expect(amountsOf(table)).toMatchObject({ 4: -1_321_273, 9: -381_645, 11: 381_645, l11Startlan: 46_001, l11Egne: 335_644, 14: 0, 16: 0 });
    expect(table.rows.filter(({ id }) => id.startsWith("l11")).map(({ cells }) => cells[1])).toEqual(["§ 4-6 første ledd a, § 4-1 fjerde ledd b", "§ 4-1 fjerde ledd b", "§ 4-6 første ledd a"].map((text) => ({ kind: "text", text })));
    expect(Object.keys(amountsOf(evaluateNote(disponeringInvestering(basisOf(PARTED)), basis)))).not.toContain("l11Startlan");
  });

  test.each([[-353_001, 46_001], [-307_000, 0], [-300_000, 0], [-999_999, 381_645]])("of %i adopted for videreutlån no more is startlån than was not used, and than is struck (%i)", async (adopted, startlan) => {
    const { listing } = await readLines("Disposisjon;Vedtatt beløp", `Herav bruk av lån til videreutlån;${adopted}`);
    expect(investering(basisOf(PARTED, {}, { listings: listing ? [listing] : [] }))).toMatchObject({ 11: 381_645, l11Startlan: startlan, l11Egne: 381_645 - startlan });
  });
});

describe("What § 5-9 leaves", () => {
  const told = (basis: NoteBasis) => disponeringProblems(basis).map(({ code, message }) => `${code}: ${nb(message).replaceAll("\u00a0", " ")}`);

  test("earlier merforbruk with money in the fund, or set aside: the amounts, and that § 4-4 is not read", () => {
    // As an account whose mindreforbruk covered all but 622 356 of it, with 14,6 million in the fund.
    const basis = basisOf({ "18000": [-21_871_815, 0], "15400": [622_356, 622_356] }, { "25900990": 22_494_171, "256000990": -14_000_000 });
    expect(told(basis)).toEqual([
      "merforbruk-tidligere-igjen: Av tidligere års merforbruk er 1 244 712,00 ikke dekket inn i § 5-9 drift. Disposisjonsfondet har 14 622 356,00, og 622 356,00 er satt av og ikke strøket. § 4-4 er ikke lest, så verken linje 10 eller linje 15 er foreslått for dette. Avgjør det etter forskriften og kommunens økonomireglement, og oppgi beløpene i listen «Vedtatte disposisjoner».",
    ]);
  });

  test.each([
    ["is covered by the year's mindreforbruk", { "18000": [-40, 0] }, { "25900990": 40, "256000990": -50 }],
    ["is left, and there is nothing to cover it with", { "18000": [-30, 0] }, { "25900990": 40 }],
    ["is not there", { "18000": [-30, 0] }, { "256000990": -50 }],
  ] as const)("nothing of earlier merforbruk that %s", (_, year, opening) => {
    expect(told(basisOf(year, opening))).toEqual([]);
  });

  test("one krone left with one krone in the fund is told", () => {
    expect(told(basisOf({ "18000": [-39, 0] }, { "25900990": 40, "256000990": -1 }))).toEqual([expect.stringMatching(/^merforbruk-tidligere-igjen: Av tidligere års merforbruk er 1,00 .* Disposisjonsfondet har 1,00, og 0,00 /)]);
  });

  test("a merforbruk at the end, with the dates of § 14-5 fjerde ledd and § 14-11; an udekket beløp with its year", () => {
    expect(told(basisOf({ "18000": [90, 0], "02300": [15, 0] }))).toEqual([
      "merforbruk-frister: § 5-9 drift ender med et merforbruk på 90,00. Etter kommuneloven § 14-5 fjerde ledd skal endringer i budsjettet for 2025 foreslås når regnskapet legges fram, og behandles senest 30. juni 2025. Etter § 14-11 skal merforbruket dekkes i 2025, senest i 2026; kommunestyret kan i særlige tilfeller vedta inntil 2028, og lenger krever departementets godkjenning.",
      "udekket-frister: § 5-9 investering ender med et udekket beløp på 15,00. Etter kommuneloven § 14-11 skal det dekkes i budsjettet for 2025.",
    ]);
    expect(told(basisOf({ "18000": [-1, 0] }))).toEqual([]);
  });
});
