import { ore } from "../../../src/amounts/ore";
import { buildLedger } from "../../../src/ledger/buildLedger";
import type { Figure } from "../../../src/ledger/ledger";
import { organisationOf } from "../../../src/ledger/organisation";
import { buildGrunnlag } from "../../../src/ledger/grunnlag/grunnlag";
import { DEFINITIONS } from "../../../src/law/tables/all";
import { buildReport } from "../../../src/report/buildReport";
import { budsjettkravProblems } from "../../../src/report/tables/notes/budsjettkravProblems";
import type { NoteBasis } from "../../../src/report/tables/notes/note";
import { partitionsOf } from "../../../src/report/tables/placeLine";
import { closedYearLists } from "../../support/closedYearLists";
import { readSample } from "../../support/sample";
import { SAMPLE_LISTS } from "../../support/sampleLists";
import { nb } from "../../support/nb";

type Amounts = Readonly<Partial<Record<Figure, number>>>;

/** Kroner by account and figure; of a balance account, «regnskapIFjor» is what it was at the beginning of the year. */
function basisOf(accounts: Readonly<Record<string, Amounts>>, listings: NoteBasis["listings"] = []): NoteBasis {
  const postings = Object.entries(accounts).map(([konto, amounts]) => ({
    konto,
    amounts: Object.fromEntries(Object.entries(amounts).map(([figure, kroner]) => [figure, ore(kroner * 100)])),
  }));
  const partitions = partitionsOf(DEFINITIONS.filter((definition) => definition.partitions !== null), {});
  const grunnlag = buildGrunnlag(buildLedger(2024, postings), organisationOf([]), partitions, { artOverrides: {}, fellesOmrader: [] });
  return { year: 2024, unit: "kroner", signProfile: "raa", grunnlag, listings };
}

const codes = (basis: NoteBasis, isYear = true) => budsjettkravProblems(basis, isYear).map(({ code }) => code);
const OPENING = { "25900080": { regnskapIFjor: 40 }, "25970080": { regnskapIFjor: 7 } } as const;

test("earlier merforbruk and udekket beløp must be covered by the revised budget, to the krone, in a year and in a report up to a month", () => {
  const covered = (drift: number, investering: number) => basisOf({ ...OPENING, "15300": { revidertBudsjett: drift }, "05300": { revidertBudsjett: investering } });
  for (const isYear of [true, false]) {
    expect(codes(covered(40, 7), isYear)).toEqual([]);
    expect(codes(covered(41, 8), isYear)).toEqual([]);
    expect(codes(covered(39, 7), isYear)).toEqual(["merforbruk-ikke-budsjettert"]);
    expect(codes(covered(40, 6), isYear)).toEqual(["udekket-ikke-budsjettert"]);
  }
  expect(budsjettkravProblems(covered(15, 0), true).map(({ severity, message }) => `${severity}: ${nb(message).replaceAll("\u00a0", " ")}`)).toEqual([
    "warning: Merforbruket 01.01.2024 er 40,00, og revidert budsjett dekker 15,00 (art 530 i drift): 25,00 er ikke dekket. Etter kommuneloven §§ 14-10 og 14-11 skal budsjettet dekke et merforbruk året etter at det oppsto, senest det andre året etter; kommunestyret kan i særlige tilfeller vedta inntil fire år. Kontroller vedtaket, eller endre budsjettet.",
    "warning: Udekket beløp 01.01.2024 er 7,00, og revidert budsjett dekker 0,00 (art 530 i investering): 7,00 er ikke dekket. Etter kommuneloven § 14-11 skal det dekkes i budsjettet året etter. Endre budsjettet.",
  ]);
});

test("without a revised budget nothing is said: what it covers is not known", () => {
  expect(codes(basisOf({ ...OPENING, "15300": { regnskap: 0, opprinneligBudsjett: 0 } }))).toEqual([]);
});

/** The lists make 100 000 × 3 000 000 / 2 000 000 øre the minimumsavdrag: 1 500 kroner. */
test.each([[1500, []], [1500.01, []], [1499.99, ["avdrag-budsjett-under-minimum"]]] as const)("a budget of %d kroner for avdrag is held against the minimumsavdrag of 1 500", (budgeted, expected) => {
  const basis = basisOf({ "15900": { regnskap: 1000 }, "15100": { revidertBudsjett: budgeted } }, closedYearLists());
  expect(codes(basis)).toEqual(expected);
  // The year's depreciation is not known before it is over.
  expect(codes(basis, false)).toEqual([]);
});

test("a budget that has nothing of avdrag is no budget of them, and without the lists the minimum is not known", () => {
  expect(codes(basisOf({ "15900": { regnskap: 1000, revidertBudsjett: 1000 } }, closedYearLists()))).toEqual([]);
  expect(codes(basisOf({ "15900": { regnskap: 1000 }, "15100": { revidertBudsjett: 1 } }))).toEqual([]);
});

test("the sample's revised budget is told to be below its minimumsavdrag, for the record", async () => {
  const { problems } = buildReport(await readSample("saldobalanse", SAMPLE_LISTS));
  expect(problems.filter(({ code }) => code === "avdrag-budsjett-under-minimum").map(({ severity, message }) => [severity, nb(message).replaceAll("\u00a0", " ")])).toEqual([
    ["info", "Revidert budsjett for 2024 har 80 600 000,00 til avdrag (art 510 og 511 i drift), 4 665 797,38 under minimumsavdraget på 85 265 797,38. Etter kommuneloven § 14-10 skal budsjettet dekke minimumsavdraget. Se på neste års budsjett."],
  ]);
});
