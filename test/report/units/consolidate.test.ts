import fc from "fast-check";
import { consolidate } from "../../../src/ledger/units/consolidate";
import { KonsernRules } from "../../../src/ledger/units/elimineringsregel";
import { konsernLedger } from "../../../src/ledger/units/konsernLedger";
import { ledgerOfUnit } from "../../../src/ledger/units/kostraLedger";
import { codeAt, type Ledger } from "../../../src/ledger/ledger";
import type { Regnskapsenhet } from "../../../src/ledger/units/regnskapsenhet";
import type { Posting } from "../../../src/ledger/buildLedger";
import { upToPeriod } from "../../../src/ledger/upToPeriod";
import { eliminationsOf, eliminationSums, foretak, kasse, rowsOf } from "../../support/konsernLedgers";
import { nb } from "../../support/nb";

const RULES = KonsernRules.parse({});
const post = (konto: string, regnskap: number, more: Partial<Posting> = {}): Posting => ({ konto, ansvar: "1000", funksjon: "330", ...more, amounts: { regnskap } });
const joined = (units: readonly Regnskapsenhet[], rules = RULES) => konsernLedger(2024, units, { konsern: rules, artOverrides: {} });
const consolidated = (own: readonly Posting[], theirs: readonly Posting[], changes: Partial<KonsernRules> = {}) => {
  const rules = { ...RULES, ...changes };
  return consolidate(joined([kasse(own), foretak(theirs)], rules).ledger, rules);
};

test("every row of every unit is there as it was, with a foretak's kontoklasser as the kommunekasse's and its codes kept apart", () => {
  const { ledger } = consolidated([post("10100", 700)], [post("30100", 500, { prosjekt: "7" }), post("510320", 50, { ansvar: "" }), post("42500", 3)]);
  expect(rowsOf(ledger)).toEqual([
    "Kommunekassen | 10100 | 1000 |  | : 700",
    "Havna KF | 10100 | havna-kf-1000 |  | : 500", "Havna KF | 210320 | havna-kf |  | : 50", "Havna KF | 02500 | havna-kf-1000 |  | : 3",
  ]);
  expect(codeAt(ledger, "prosjekt", 1)).toBe("havna-kf-7");
});

test("an internal purchase and its sale go out by rows of their own", () => {
  const { ledger } = consolidated([post("13800", 900), post("13700", 50)], [post("37800", -900)]);
  expect(eliminationsOf(ledger)).toEqual(["Eliminering | 13800 | 1000 |  | kjopOgSalg debet: -900", "Eliminering | 17800 | havna-kf-1000 |  | kjopOgSalg kredit: 900"]);
  expect(ledger.size).toBe(5);
});

test("where the sides differ, the smaller goes out of both, and the rest stays on the larger side's largest post", () => {
  const { ledger } = consolidated([post("13800", 300), post("13800", 700, { ansvar: "2000" })], [post("37800", -900)]);
  expect(eliminationsOf(ledger)).toEqual([
    "Eliminering | 13800 | 1000 |  | kjopOgSalg debet: -300", "Eliminering | 13800 | 2000 |  | kjopOgSalg debet: -600",
    "Eliminering | 17800 | havna-kf-1000 |  | kjopOgSalg kredit: 900",
  ]);
});

test("a side without counterpart stays whole", () => {
  expect(eliminationsOf(consolidated([post("13800", 900)], [post("30100", 1)]).ledger)).toEqual([]);
  expect(eliminationsOf(consolidated([post("13800", 900)], [post("37800", 1)]).ledger)).toEqual([]);
});

test("opening and closing balances are each eliminated as they match", () => {
  const at = (konto: string, periode: string, amount: number): Posting => post(konto, amount, { ansvar: "", periode });
  const { ledger } = consolidated([at("223320", "202400", 4000), at("223320", "202406", 600)], [at("547320", "202400", -3900), at("547320", "202406", -700)]);
  expect(eliminationsOf(ledger)).toEqual([
    "Eliminering | 223320 |  | 202400 | langsiktig debet: -3900", "Eliminering | 223320 |  | 202406 | langsiktig debet: -700",
    "Eliminering | 247320 | havna-kf | 202400 | langsiktig kredit: 3900", "Eliminering | 247320 | havna-kf | 202406 | langsiktig kredit: 700",
  ]);
  const one = consolidated([at("223320", "202400", 4000), at("223320", "202406", -100)], [at("547320", "202400", -3900)]).ledger;
  expect(eliminationsOf(one)).toEqual(["Eliminering | 223320 |  | 202400 | langsiktig debet: -3900", "Eliminering | 247320 | havna-kf | 202400 | langsiktig kredit: 3900"]);
});

test("a movement of one side that its opening difference called for is eliminated at year's end, in its last month", () => {
  const at = (konto: string, periode: string, amount: number): Posting => post(konto, amount, { ansvar: "", periode });
  const { ledger } = consolidated([at("223320", "202400", 4000)], [at("547320", "202400", -3900), at("547320", "202406", -100)]);
  expect(eliminationsOf(ledger)).toEqual([
    "Eliminering | 223320 |  | 202400 | langsiktig debet: -3900", "Eliminering | 223320 |  | 202412 | langsiktig debet: -100",
    "Eliminering | 247320 | havna-kf | 202400 | langsiktig kredit: 3900", "Eliminering | 247320 | havna-kf | 202406 | langsiktig kredit: 100",
  ]);
});

describe("Up to a month", () => {
  const upTo = (own: readonly Posting[], theirs: readonly Posting[]): Ledger =>
    consolidate(upToPeriod(joined([kasse(own), foretak(theirs)]).ledger, { month: 4, budget: "revidertBudsjett", periodisering: "lineaer" }).ledger, RULES).ledger;

  test("only what both sides have posted by then is eliminated", () => {
    const ledger = upTo([post("13800", 300, { periode: "202402" }), post("13800", 200, { periode: "202404" })], [post("37800", -500, { periode: "202403" })]);
    expect(eliminationsOf(ledger)).toHaveLength(3);
    const late = upTo([post("13800", 300, { periode: "202402" }), post("13800", 200, { periode: "202404" })], [post("37800", -500, { periode: "202405" })]);
    expect(eliminationsOf(late)).toEqual([]);
    const partly = upTo([post("13800", 300, { periode: "202402" }), post("13800", 200, { periode: "202405" })], [post("37800", -500, { periode: "202404" })]);
    expect(eliminationsOf(partly)).toEqual(["Eliminering | 13800 | 1000 | 202402 | kjopOgSalg debet: -300", "Eliminering | 17800 | havna-kf-1000 | 202404 | kjopOgSalg kredit: 300"]);
  });

  test("whatever months the units post in, the eliminations sum to zero and the units are as they are alone", () => {
    const posting = fc.record({ konto: fc.constantFrom("13800", "17800", "15010", "19010", "09210", "15110", "10100"), ansvar: fc.constant("1"), periode: fc.constantFrom("202401", "202404", "202405", "202412"), amounts: fc.record({ regnskap: fc.integer({ min: -1000, max: 1000 }), revidertBudsjett: fc.integer({ min: -1000, max: 1000 }) }) });
    const postings = fc.array(posting, { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(postings, postings, (own, theirs) => {
      const ledger = upTo(own, theirs);
      expect(eliminationSums(ledger)).toEqual(eliminationSums(ledger).map(() => 0));
      const alone = upToPeriod(kasse(own).ledger, { month: 4, budget: "revidertBudsjett", periodisering: "lineaer" }).ledger;
      expect(ledgerOfUnit(ledger, "Kommunekassen").amounts).toEqual(alone.amounts);
    }), { numRuns: 100 });
  });
});

describe("An instalment paid in drift and received in investering", () => {
  const units = [[post("09210", -400)], [post("35110", 400)]] as const;

  test("leaves a transfer from drift to investering, and the report says so", () => {
    const { ledger, problems } = consolidated(...units);
    expect(eliminationsOf(ledger).slice(2)).toEqual(["Eliminering | 1570 | havna-kf-1000 |  | mellomDriftOgInvestering debet: 400", "Eliminering | 0970 | havna-kf-1000 |  | mellomDriftOgInvestering kredit: -400"]);
    expect(problems.map(({ code }) => code)).toEqual(["eliminering-mellom-drift-og-investering"]);
    expect(nb(problems[0]?.message ?? "")).toBe("Interne poster har den ene siden i drift og den andre i investering (regnskap 4,00). Når de elimineres, er beløpet lagt tilbake med art 570 i drift mot art 970 i investering, så drift og investering går opp hver for seg. Regelverket er ikke kontrollert på dette punktet; malen kan velge «rapportkontroll» (konsern.mellomDriftOgInvestering).");
  });

  test("or KOSTRA's rapportkontroll, as the template says", () => {
    const { ledger } = consolidated(...units, { mellomDriftOgInvestering: "rapportkontroll" });
    expect(eliminationsOf(ledger).slice(2)).toEqual(["Eliminering | 1589 | havna-kf-1000 |  | mellomDriftOgInvestering debet: 400", "Eliminering | 0989 | havna-kf-1000 |  | mellomDriftOgInvestering kredit: -400"]);
  });

  test("and the other way round where the income stands in drift", () => {
    const { ledger } = consolidated([post("03800", 900)], [post("37800", -900)]);
    expect(eliminationsOf(ledger).slice(2)).toEqual(["Eliminering | 1570 | havna-kf-1000 |  | mellomDriftOgInvestering debet: -900", "Eliminering | 0970 | havna-kf-1000 |  | mellomDriftOgInvestering kredit: 900"]);
  });
});

test("a municipality's own rule comes before the common ones, and a common one can be left out", () => {
  const husleie: KonsernRules["egneRegler"][number] = {
    id: "husleie", title: "Husleie", source: "Leieavtale",
    debet: { label: "Leie", kontoklasse: ["drift"], koder: ["190"], konto: ["11901"], regnskapsenhet: ["Kommunekassen"] },
    kredit: { label: "Leieinntekt", kontoklasse: ["drift"], koder: ["630"], regnskapsenhet: ["Havna KF"], funksjon: ["330"], ansvar: ["havna-kf-1000"] },
  };
  const units = [[post("11901", 80), post("11902", 7), post("16300", -5), post("13800", 9)], [post("36300", -80), post("36300", -2, { funksjon: "320" }), post("37800", -9)]] as const;
  expect(eliminationsOf(consolidated(...units, { egneRegler: [husleie], utenRegler: ["kjopOgSalg"] }).ledger)).toEqual(["Eliminering | 11901 | 1000 |  | husleie debet: -80", "Eliminering | 16300 | havna-kf-1000 |  | husleie kredit: 80"]);
});

test("a figure or an opening balance that a unit lacks is told", () => {
  const own: readonly Posting[] = [{ konto: "13800", amounts: { regnskap: 5, revidertBudsjett: 5 } }, post("210320", 1, { periode: "202400" })];
  const { problems } = joined([kasse(own), foretak([post("510320", 2)]), foretak([post("30100", 3)], "Teateret KF")]);
  expect(problems.filter(({ code }) => code === "regnskapsenhet-uten-tall").map(({ severity, message }) => `${severity}: ${nb(message)}`)).toEqual([
    "warning: Havna KF og Teateret KF har ikke revidert budsjett, men det har Kommunekassen. Konsolidert er revidert budsjett derfor bare av Kommunekassen, og kan ikke sammenlignes med de andre kolonnene. Legg ved en kilde med revidert budsjett for Havna KF og Teateret KF.",
    "warning: Havna KF har ikke inngående balanse (periode 00), men det har Kommunekassen. Konsolidert er inngående balanse (periode 00) derfor bare av Kommunekassen, og kan ikke sammenlignes med de andre kolonnene. Legg ved en kilde med inngående balanse (periode 00) for Havna KF.",
  ]);
});

test("whatever the units post, eliminations sum to zero and no row of a unit is changed", () => {
  const konto = fc.constantFrom("13800", "17800", "14800", "18800", "15010", "19010", "03800", "09210", "15110", "214320", "233320", "10100");
  const posting = fc.record({ konto, ansvar: fc.constantFrom("1", "2"), periode: fc.constantFrom("", "202400", "202405", "202411"), amounts: fc.record({ regnskap: fc.integer({ min: -1000, max: 1000 }), revidertBudsjett: fc.integer({ min: -1000, max: 1000 }) }) });
  const ledger = fc.array(posting, { minLength: 1, maxLength: 25 });
  fc.assert(fc.property(ledger, ledger, ledger, (a, b, c) => {
    const units = [kasse(a), foretak(b), foretak(c, "Teateret KF")];
    const { ledger: whole } = consolidate(joined(units).ledger, RULES);
    expect(eliminationSums(whole)).toEqual([0, 0]);
    const own = units.map(({ name, ledger: { amounts } }) => [ledgerOfUnit(whole, name).amounts.regnskap, amounts.regnskap]);
    for (const [kept, given] of own) expect(kept).toEqual(given);
  }), { numRuns: 200 });
});
