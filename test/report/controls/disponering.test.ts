import { runControls } from "../../../src/report/controls/runControls";
import type { Posting } from "../../../src/ledger/buildLedger";
import { ore } from "../../../src/amounts/ore";
import { buildLedger } from "../../../src/ledger/buildLedger";
import type { Listing } from "../../../src/source/lists/listing";
import { checkBasisOf } from "../../support/checkBasis";
import { closedYear, closedYearPostings, CLOSED_YEAR_ORGANISATION } from "../../support/closedYear";
import { closedYearLists } from "../../support/closedYearLists";
import { nb } from "../../support/nb";

const results = (listings: readonly Listing[], extra: readonly Posting[] = []) => runControls(checkBasisOf(closedYear(extra), CLOSED_YEAR_ORGANISATION, {}, listings));
const tripped = (listings: readonly Listing[], extra: readonly Posting[] = []): readonly string[] =>
  results(listings, extra).filter(({ status }) => status === "avvik").map(({ control }) => control.id).filter((id) => /^(?:disponering|merforbruk-s|udekket-s|minimum)/.test(id));

const ADOPTED = { "Overføring til investering": 40_000, "Avsetninger til disposisjonsfond": 198_000, "Bruk av disposisjonsfond": -18_137, "Dekning av tidligere års merforbruk": 2_000, "Bruk av lån": -255_000, "Overføring fra drift": -40_000, "Avsetninger til ubundet investeringsfond": 0, "Bruk av ubundet investeringsfond": -3_000 } as const;
type Adopted = Partial<Record<keyof typeof ADOPTED, number>>;
const adopting = (changes: Adopted): readonly Listing[] => closedYearLists(1, { ...ADOPTED, ...changes });
const post = (konto: string, amount: number): Posting => ({ konto, funksjon: konto.startsWith("2") ? "" : "880", ansvar: konto.startsWith("2") ? "" : "9000", periode: "202412", amounts: { regnskap: amount } });

test("a year booked as adopted breaks nothing", () => {
  expect(tripped(closedYearLists())).toEqual([]);
});

/** What is adopted, and every tie of § 5-9 it breaks. */
test.each<readonly [string, Adopted, readonly string[]]>([
  ["less set aside than booked: the use of the fund is struck before the rest is set aside", { "Avsetninger til disposisjonsfond": 100_000 }, ["disponering-avsetning", "disponering-bruk"]],
  ["more loans adopted than used: the rest is struck, and the loans tie", { "Bruk av lån": -300_000 }, []],
  ["a transfer adopted in drift alone: investering is left with an udekket amount", { "Overføring fra drift": 0 }, ["disponering-investering-overforing", "disponering-begge-regnskap", "disponering-udekket"]],
])("%s", (_, adopted, expected) => {
  expect(tripped(adopting(adopted))).toEqual(expected);
});

test("without budget and list § 5-9 has nothing to tie, but its result does", () => {
  const found = results([]).filter(({ control }) => control.id.startsWith("disponering"));
  expect(found.filter(({ status }) => status === "ok").map(({ control }) => control.id)).toEqual(["disponering-netto-driftsresultat", "disponering-investering-uten-lan"]);
  expect(nb(found.find(({ control }) => control.id === "disponering-i-null")?.message ?? "")).toBe("«§ 5-9 drift: resultat, disposisjoner og strykninger går i null mot fremført» er ikke aktuell: budsjettet eller listene den bygger på er ikke gitt.");
});

test("with a budget § 5-9 is tied without a list", () => {
  const budget = closedYearPostings().filter(({ konto, periode }) => !konto.startsWith("2") && periode === "202412").map((posting) => ({ ...posting, amounts: { revidertBudsjett: posting.amounts.regnskap ?? ore(0) } }));
  const found = runControls(checkBasisOf(buildLedger(2024, [...closedYearPostings(), ...budget]), CLOSED_YEAR_ORGANISATION)).filter(({ control }) => control.id.startsWith("disponering"));
  expect(found.map(({ status }) => status)).toEqual(found.map(() => "ok"));
});

test("a merforbruk carried forward with the setting aside unstruck is told", () => {
  expect(tripped([], [post("10100", 200), post("19800", -200)])).toEqual(["merforbruk-strykning"]);
});

test("an udekket amount carried forward with a setting aside unstruck is told", () => {
  expect(tripped([], [post("05400", 200), post("09800", -200)])).toEqual(["udekket-strykning"]);
});

test("avdrag a krone below the minimum are let pass, an øre more are not", () => {
  const paid = (less: number): string | undefined => results(closedYearLists(), [post("15100", -less)]).find(({ control }) => control.id === "minimumsavdrag")?.status;
  expect([paid(100), paid(101)]).toEqual(["ok", "avvik"]);
});
