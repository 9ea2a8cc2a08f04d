import { call, inRow } from "../../../src/table/formula";
import { amortisedThrough, cohortYears } from "../../../src/law/lists/amortisation";
import { ore } from "../../../src/amounts/ore";
import { NOTE_FOND } from "../../../src/law/lists/fond";
import { NOTE_LAAN, NOTE_LAAN_FORFALL, NOTE_LAAN_RENTEBINDING } from "../../../src/law/lists/lan";
import { NOTE_SELVKOST } from "../../../src/law/lists/ovrigeNoter";
import { NOTE_PENSJON } from "../../../src/law/lists/pensjon";
import { NOTE_PREMIEAVVIK } from "../../../src/law/lists/premieavvik";
import { printed, tableOf } from "./smallLists";

test("Funds stand per kapittel in the regulation's order, with sums and total, and a kapittel without funds is left out", async () => {
  const { table, problems } = await tableOf(NOTE_FOND, "kapittel;fond;IB;avsetning;bruk", "51;Tilskudd;10,50;2;-1", "56;Generelt;100;0;-40,50", "51;Gaver;5;0;0");
  expect(problems).toEqual([]);
  expect(printed(table)).toEqual([
    ["Disposisjonsfond", "", "", "", ""],
    ["Generelt", "100", "0", "-41", "60"],
    ["Sum disposisjonsfond", "100", "0", "-41", "60"],
    ["Bundne driftsfond", "", "", "", ""],
    ["Tilskudd", "11", "2", "-1", "12"],
    ["Gaver", "5", "0", "0", "5"],
    ["Sum bundne driftsfond", "16", "2", "-1", "17"],
    ["Sum fond", "116", "2", "-42", "76"],
  ]);
});

test("A closing balance in the list that its own movements do not give is told, with both and the difference", async () => {
  const { problems } = await tableOf(NOTE_FOND, "kapittel;fond;IB;avsetning;bruk;UB", "51;A;10;2;-1;11", "51;B;10;2;1;11");
  expect(problems).toMatchObject([{ code: "liste-sum-avviker", severity: "warning", where: { row: 3 }, message: "Rad 3: «Saldo 31.12.2024» for «B» er 11,00, men regnes til 13,00, differanse −2,00. Tabellen viser summen. Rett det beløpet i listen som er feil." }]);
});

test("The mean rate is weighted by what is owed; a loan that is paid off weighs nothing, one without a rate is told", async () => {
  const lines = ["lån;långiver;type;formål;IB;avdrag;rente %", "1;A;x;Investering;300;0;2", "2;B;x;Investering;100;0;6", "3;C;x;Investering;50;-50;", "4;D;x;Startlån;400;0;"];
  const { table, problems } = await tableOf(NOTE_LAAN, ...lines);
  const rates = Object.fromEntries(printed(table).map((row) => [row[0], row[row.length - 1]]));
  expect(rates).toMatchObject({ "Sum lån til egne investeringer": "3.00", C: "", "Sum langsiktig gjeld (uten pensjonsforpliktelse)": "1.50" });
  expect(problems).toMatchObject([{ code: "liste-verdi-mangler", where: { row: 5 } }]);
});

test("Maturities are grouped by year in order, paid-off loans left out, and loans without a date come first as «Ikke oppgitt»", async () => {
  const { table } = await tableOf(NOTE_LAAN_FORFALL, "lån;långiver;type;formål;IB;avdrag;forfall", "1;A;x;Investering;300;0;2030-01-31", "2;B;x;Investering;100;0;15.3.2027", "3;C;x;Investering;50;-50;2026-01-01", "4;D;x;Startlån;7;0;");
  expect(table.rows.filter(({ role }) => role === "heading").map(({ label }) => label)).toEqual(["Ikke oppgitt", "2027", "2030"]);
  expect(printed(table).find(([label]) => label === "B")).toEqual(["B", "x", "15.03.2027", "100"]);
});

test("A loan that is paid off is left out of the rates, whatever rate it had", async () => {
  const { table } = await tableOf(NOTE_LAAN_RENTEBINDING, "lån;långiver;type;formål;IB;avdrag;rente;rentetype", "1;A;x;Investering;300;-300;2;Fast", "2;B;x;Investering;100;0;6;Fast");
  expect(table.rows.map(({ label }) => label)).toEqual(["Fast rente", "B", "Sum fast rente", "Sum langsiktig gjeld (uten pensjonsforpliktelse)"]);
});

test("Dekningsgrad is income over cost, and blank where there is no cost", async () => {
  const { table } = await tableOf(NOTE_SELVKOST, "område;inntekter;kostnader;selvkostfond 01.01.2024;avsetning/bruk", "Feiing;11 524 737;12 353 487;0;0", "Ny;5;0;0;0");
  expect(printed(table).map((row) => [row[0], row[4]])).toEqual([["Feiing", "93.3"], ["Ny", ""], ["Sum selvkostområder", "93.3"]]);
});

test.each([[2002, 15], [2010, 15], [2011, 10], [2013, 10], [2014, 7], [2024, 7]])("A premieavvik of %i is spread over %i years", (arose, years) => {
  expect(cohortYears(arose)).toBe(years);
});

test("Amortisation starts the year after, in equal parts rounded to øre, and the last year closes", () => {
  const through = (year: number): number => amortisedThrough(ore(10_000), 2014, 7, year);
  expect([2014, 2015, 2020, 2021, 2030].map(through)).toEqual([0, 1429, 8574, 10_000, 10_000]);
  expect(amortisedThrough(ore(-10_000), 2014, 7, 2015)).toBe(-1429);
  expect(amortisedThrough(ore(10_000), 2023, 1, 2024)).toBe(10_000);
});

test("What the list leaves out of a cohort follows from the year it arose", async () => {
  const { table, problems } = await tableOf(NOTE_PREMIEAVVIK, "ordning;årgang;premieavvik;amortiseringstid", "KLP;2012;1 000,00;", "KLP;2016;-700,00;", "KLP;2023;70,00;1", "KLP;2024;50,00;");
  expect(problems).toEqual([]);
  expect(printed(table).slice(1, 5)).toEqual([
    ["2012", "10", "1000", "0", "0", "0", "0"],
    ["2016", "7", "-700", "0", "0", "0", "0"],
    ["2023", "1", "70", "70", "0", "-70", "0"],
    ["2024", "7", "50", "0", "50", "0", "50"],
  ]);
});

test("Premieavvik is premium less cost and administration: Stavanger 2021, in thousands, and AGA at the given rate", async () => {
  const { table, problems } = await tableOf(NOTE_PENSJON, "post;beløp", "Årets opptjening;471 784", "Rentekostnad;0", "Forventet avkastning;0", "Administrasjonskostnad;0", "Forfalt premie;817 227", "Amortisert premieavvik;124 999", "Pensjonstrekk ansatte;-83 230", "Akkumulert premieavvik 31.12.2023;0", "Arbeidsgiveravgift (promille);141");
  const amounts = Object.fromEntries(printed(table).map(([label, amount]) => [label, amount]));
  expect(amounts).toMatchObject({ "Årets premieavvik": "345443", "Regnskapsført pensjonskostnad": "513553", "Arbeidsgiveravgift av årets premieavvik": "48707" });
  // 48 707 is 141 ‰ of 345 443: the cell follows its line, although the rate has no row of its own.
  expect(table.rows.find(({ id }) => id === "premieavvikAvgift")?.formula).toEqual(call("perMille", [inRow("premieavvik")], { rate: "141" }));
  expect(problems).toEqual([]);
});

test("A post that is missing, one that is not known and a sum that is wrong are told", async () => {
  const { problems } = await tableOf(NOTE_PENSJON, "post;beløp", "Årets opptjening;10", "Rentekostnad;5", "Netto pensjonskostnad;16", "Leiebil;3", "Administrasjonskostnad;0", "Innbetalt premie;1", "Amortisert premieavvik;1", "Akkumulert premieavvik 31.12.2023;0");
  expect(problems.map(({ code, severity, where }) => [code, severity, where?.row])).toEqual([["liste-post-ukjent", "warning", 5], ["liste-post-mangler", "warning", undefined], ["liste-sum-avviker", "warning", 4]]);
});
