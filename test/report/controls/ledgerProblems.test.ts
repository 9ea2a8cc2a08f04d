import { buildLedger, type Posting } from "../../../src/ledger/buildLedger";
import { ledgerProblems } from "../../../src/report/controls/ledgerProblems";
import { nb } from "../../support/nb";

const found = (postings: readonly Posting[], year = 2024) => ledgerProblems(buildLedger(year, postings)).map(({ code, severity }) => `${severity} ${code}`);
const drift = (art: string, amount = 100, more: Partial<Posting> = {}): Posting => ({ konto: `1${art}0`, funksjon: "202", amounts: { regnskap: amount }, ...more });

test("known codes in a year that closes are no problem", () => {
  expect(found([drift("115"), drift("620", -100), { konto: "210320", amounts: { regnskap: 5 } }, { konto: "25990080", amounts: { regnskap: -5 } }])).toEqual([]);
});

test("one problem for each unknown code, with its sum, and not one for each row", () => {
  const problems = ledgerProblems(buildLedger(2024, [drift("116", 300, { ansvar: "1" }), drift("116", -6_200_300, { ansvar: "2" }), drift("115", 6_200_000)]));
  expect(problems.map(({ message }) => nb(message))).toEqual(["Art 116 finnes ikke i KOSTRA-kontoplanen i drift (beløp −62\u00a0000,00). Legg arten til en linje eller rett kontoen."]);
});

test("an art that has expired, has not begun, or belongs to the other kontoklasse is a warning", () => {
  expect(found([drift("874"), drift("871", -100)])).toEqual(["warning art-utenfor-aar"]);
  expect(found([drift("878"), drift("871", -100)])).toEqual(["warning art-utenfor-aar"]);
  expect(found([drift("529"), drift("620", -100)])).toEqual(["warning art-feil-kontoklasse"]);
});

test("last year's amounts are held against last year's list", () => {
  const closing = drift("620", -100, { amounts: { regnskapIFjor: -100 } });
  expect(found([drift("874", 0, { amounts: { regnskapIFjor: 100 } }), closing], 2023)).toEqual([]);
  expect(found([drift("874", 0, { amounts: { regnskapIFjor: 100 } }), closing], 2024)).toEqual(["warning art-utenfor-aar"]);
});

test("an unknown kapittel or account is an error, an unknown funksjon a warning; a municipality's fourth digit is its own", () => {
  expect(found([{ konto: "277320", amounts: { regnskap: 0 } }])).toEqual(["error kapittel-ukjent"]);
  expect(found([{ konto: "11", amounts: { regnskap: 0 } }])).toEqual(["error konto-ukjent"]);
  expect(found([drift("115", 0, { funksjon: "203" })])).toEqual(["warning funksjon-ukjent"]);
  expect(found([drift("115", 0, { funksjon: "2021" })])).toEqual([]);
});

test("kontoklasse 9 must net to zero", () => {
  expect(found([{ konto: "9990", amounts: { regnskap: 5 } }, { konto: "9991", amounts: { regnskap: -5 } }])).toEqual([]);
  expect(found([{ konto: "9990", amounts: { regnskap: 5 } }])).toEqual(["error kontoklasse-rest"]);
});

test("drift that does not close is for the record, and a ledger out of balance a warning", () => {
  expect(found([drift("115", 100)])).toEqual(["info drift-ikke-null"]);
  expect(found([drift("115", 100), { konto: "02300", funksjon: "202", amounts: { regnskap: 0 } }, { konto: "210320", amounts: { regnskap: -99 } }])).toEqual(["info drift-ikke-null", "warning regnskap-ikke-i-balanse"]);
});

test("amounts in whole thousands may miss zero by SSB's margin of 30, no more", () => {
  expect(found([drift("115", 3_000_000)])).toEqual([]);
  expect(found([drift("115", 3_100_000)])).toEqual(["info drift-ikke-null"]);
});

test.each([
  ["375", 2020], ["475", 2020], ["775", 2020], ["895", 2020], ["930", 2020],
])("art %s ends with %i, as SSB's lists have it", (art, last) => {
  const of = (year: number) => found([drift(art), drift("620", -100)], year).filter((code) => code.includes("art-"));
  expect([of(last), of(last + 1)]).toEqual([[], ["warning art-utenfor-aar"]]);
});

test("funksjon 322 begins with 2021", () => {
  const of = (year: number) => found([drift("115", 100, { funksjon: "322" }), drift("620", -100)], year);
  expect([of(2020), of(2021)]).toEqual([["warning funksjon-utenfor-aar"], []]);
});

test("kapittel 42 is known from 2020 to 2023", () => {
  const of = (year: number) => found([{ konto: "242355", amounts: { regnskap: -5 } }, { konto: "210320", amounts: { regnskap: 5 } }], year).filter((code) => code.includes("kapittel"));
  expect([2019, 2020, 2023, 2024].map(of)).toEqual([["warning kapittel-utenfor-aar"], [], [], ["warning kapittel-utenfor-aar"]]);
});
