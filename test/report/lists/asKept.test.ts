import { readListing } from "../../../src/source/lists/readListing";
import type { ListingReading } from "../../../src/source/lists/readListing";
import { LIST_INPUTS } from "../../../src/report/tables/notes/inputs";
import { writeXlsx } from "../../../src/files/writeXlsx";
import { sheet, text } from "../../support/sheets";
import { sourceOfBytes } from "../../support/sourceOfBytes";
import { readLines } from "./smallLists";

// Lists as they are kept in municipalities: sums of every kind, several years, other units, figures as statistics write them.

const FOND = "Kapittel;Fond;IB;Avsetning;Bruk;UB";
const ERROR = (code: string): object => ({ code, severity: "error" });
const fund = ({ listing }: ListingReading): readonly unknown[] => listing?.rows.map(({ values }) => (values["fond"] as { text: string }).text) ?? [];
const numbers = ({ listing }: ListingReading, column: string): readonly number[] => listing?.rows.map(({ values }) => Number((values[column] as { value: { toNumber(): number } }).value.toNumber())) ?? [];
const codesOf = ({ problems }: ListingReading): readonly string[] => problems.filter(({ severity }) => severity === "error").map(({ code }) => code);

test("A row called a sum under one row is its sum, and one that is no sum is an error", async () => {
  const proved = await readLines(FOND, "56;Generelt;10;5;-2;13", "56;Sum disposisjonsfond;10;5;-2;13", "51;Rus;3;0;-1;2", "51;Bundne fond totalt;3;0;-1;2", "53;Tomter;3;0;0;3");
  expect([fund(proved), codesOf(proved)]).toEqual([["Generelt", "Rus", "Tomter"], []]);
  const wrong = await readLines(FOND, "56;Generelt;10;5;-2;13", "56;Flyktning;10;5;-2;13", "56;Sum disposisjonsfond;30;10;-4;36");
  expect(wrong.problems).toMatchObject([{ ...ERROR("liste-sum-avviker"), where: { row: 4 } }]);
  expect(codesOf(await readLines(FOND, "56;Overføring til neste år;10;5;-2;13"))).toEqual([]);
});

test("A sum in whole kroner of rows in øre is a sum", async () => {
  const rounded = await readLines(FOND, "56;Generelt;1 000 000,50;200 000,00;-50 000,25;1 150 000,25", "56;Flyktning;300 000,50;10 000,00;-100 000,00;210 000,50", "56;Disposisjonsfond samlet;1 300 001;210 000;-150 000;1 360 001");
  expect(fund(rounded)).toEqual(["Generelt", "Flyktning"]);
});

test("Sums above their rows, as an outline has them, are not counted; funds that happen to be alike are", async () => {
  const outline = await readLines(FOND, ";Alle fond;13;5;-1;17", "51;Bundne fond;6;5;-1;10", "51;Rus;3;0;-1;2", "51;Psykiatri;3;5;0;8", "53;Investeringsfond;7;0;0;7", "53;Tomter;7;0;0;7");
  expect(fund(await readLines(FOND, "51;Bundne fond;6;5;-1;10", "51;Rus;3;0;-1;2", "51;Psykiatri;3;5;0;8", "53;Investeringsfond;7;0;0;7", "53;Tomter;7;0;0;7"))).toEqual(["Rus", "Psykiatri", "Tomter"]);
  expect(codesOf(outline)).toEqual(["liste-verdi-mangler"]);
  expect(fund(await readLines(FOND, "53;A;7;0;0;7", "53;B;7;0;0;7", "51;C;1;2;0;3"))).toEqual(["A", "B", "C"]);
});

test("The whole municipality among its areas is a total, whatever it is called", async () => {
  for (const name of ["Hele kommunen", "Rælingen kommune", "Kommunen totalt", "Gjennomsnitt"]) {
    const { listing } = await readLines("Tjenesteområde;Korttid %;Langtid %", "Helse;4,39;7,31", "Oppvekst;3,10;5,20", `${name};3,93;6,56`);
    expect([listing?.rows.length, listing?.totals?.length]).toEqual([2, 1]);
  }
});

test("Rows of other years are left out where a column says so, and a list of another year alone is an error", async () => {
  const years = await readLines(`År;${FOND}`, "2023;56;A;9;1;0;10", "2024;56;A;10;5;-2;13");
  expect(years.listing?.rows).toMatchObject([{ row: 3, values: { inngaende: { ore: 1000 } } }]);
  expect(years.problems).toMatchObject([{ code: "liste-rad-utelatt", severity: "info" }]);
  expect(codesOf(await readLines(`År;${FOND}`, "2023;56;A;9;1;0;10"))).toEqual(["kolonne-feil-aar"]);
});

test.each(["Fond 2023", "Fond per 31.12.2023", "Regnskap 2023"])("A list under «%s» whose headers say no year is of that year", async (title) => {
  expect(codesOf(await readLines(`${title};;;;;`, FOND, "56;A;9;1;0;10"))).toEqual(["kolonne-feil-aar"]);
  expect(codesOf(await readLines(`${title};;;;;`, FOND.replace("IB", "IB 01.01.2024"), "56;A;9;1;0;10"))).toEqual([]);
  expect(codesOf(await readLines(`${title.replace("2023", "2024")};;;;;`, FOND, "56;A;9;1;0;10"))).toEqual([]);
});

test("Of sheets of one list a year each, the year's is read, and a sheet of another year alone is an error", async () => {
  const rows = [FOND.split(";"), ["56", "A", "9", "1", "0", "10"]].map((cells) => cells.map((value) => text(value)));
  const read = async (...names: readonly string[]): ReturnType<typeof readListing> => readListing(sourceOfBytes("fond.xlsx", await writeXlsx({ sheets: names.map((name) => sheet(name, rows)), names: [] })), LIST_INPUTS, 2024);
  expect(await read("2023", "2024")).toMatchObject({ listings: [{ name: "fond.xlsx, arket 2024" }], problems: [{ code: "liste-rad-utelatt" }] });
  expect((await read("Fond 2023")).problems).toMatchObject([ERROR("kolonne-feil-aar")]);
  expect((await read("Fond (tall i 1000)")).problems).toMatchObject([ERROR("kilde-ikke-kroner")]);
});

test("A unit said below the rows is heard", async () => {
  expect(codesOf(await readLines(FOND, "56;A;9;1;0;10", ";;;;;", "Alle tall i 1000 kr;;;;;"))).toEqual(["kilde-ikke-kroner"]);
});

test("Rows that only a column of quarters or of income and expense tells apart are an error, those a number tells apart are not", async () => {
  const quarters = await readLines("Kvartal;Tjenesteområde;Korttid;Langtid", "1;Helse;4,39;7,31", "2;Helse;3,39;6,31");
  expect(codesOf(quarters)).toEqual(["liste-dublett"]);
  const parts = await readLines(`${FOND};Slag`, "56;A;9;1;0;10;x", "56;A;8;1;0;9;y", "51;B;9;1;0;10;x", "51;B;8;1;0;9;y");
  expect(codesOf(parts)).toEqual(["liste-dublett"]);
  expect(codesOf(await readLines(`${FOND};Saksnr`, "56;A;9;1;0;10;12/24", "56;A;8;1;0;9;13/24", "51;B;9;1;0;10;17/24", "51;B;8;1;0;9;19/24"))).toEqual([]);
});

test("A point in a number parts thousands where the list has decimal commas, and is asked about where nothing tells", async () => {
  const read = await readLines("Tjenesteområde;Korttid;Langtid;Avtalte dagsverk", "Helse;4,39;7,31;17.690", "Oppvekst;3,10;5,20;850");
  expect(numbers(read, "vekt")).toEqual([17690, 850]);
  expect(codesOf(await readLines("Tjenesteområde;Fast;Vikar", "Helse;1.045;12", "Oppvekst;876;3"))).toEqual(["liste-verdi-uleselig"]);
  expect(numbers(await readLines("Tjenesteområde;Fast;Vikar", "Helse;1.045,50;12", "Oppvekst;1'876,5;3"), "fast")).toEqual([1045.5, 1876.5]);
  expect(numbers(await readLines("Tjenesteområde;Fast;Vikar", "Helse;45.125;12.5", "Oppvekst;0.750;3"), "fast")).toEqual([45.125, 0.75]);
});

test("«-» is none, and «..» is no figure", async () => {
  const { listing, problems } = await readLines("År;Potensielle;Faktiske", "2022;60;-", "2023;61;..");
  expect([listing?.rows.map(({ values }) => values["faktiske"]?.kind), problems]).toEqual([["number", undefined], []]);
});

test("Dates as they are written by hand are read", async () => {
  const dates = ["15.6.44", "15. juni 2044", "2044-06-15 00:00:00", "15.06.2044"];
  const { listing, problems } = await readLines("Garanti for;Garantiansvar 31.12.2023;Garantiansvar 31.12.2024;Utløper", ...dates.map((date, at) => `Lag ${at};2;1;${date}`));
  expect([problems, listing?.rows.map(({ values }) => (values["utloper"] as { text: string }).text)]).toEqual([[], dates.map(() => "2044-06-15")]);
});

test("The column that names the year is taken before one that does not, and «Prosjekt» beside «Prosjektnr» is a name", async () => {
  const loans = await readLines("Lån;Långiver;Type;Formål;IB;Avdrag;Avdrag 2024;UB", "1;KBN;S;Investering;1 000;50;-100;900");
  expect(loans.listing?.rows).toMatchObject([{ values: { avdrag: { ore: -10000 } } }]);
  const projects = await readLines("Prosjektnr;Prosjekt;Portefølje;Totalramme;Akkumulert før 2024;Revidert budsjett 2024;Regnskap 2024", "61001;Ny skole;Bygg;5;4;3;2");
  expect(projects.listing?.rows).toMatchObject([{ values: { prosjekt: { text: "61001" }, navn: { text: "Ny skole" } } }]);
});

test("Names of groups and notes that stand in the first column alone are told, and stop nothing", async () => {
  const { listing, problems } = await readLines("Lån;Långiver;Type;Formål;IB;Avdrag;UB", "Investeringslån;;;;;;", "1;KBN;S;Investering;1 000;-100;900", "*) Refinansiert 1.3.2024;;;;;;");
  expect([listing?.rows.length, problems.map(({ code, severity }) => [code, severity])]).toEqual([1, [["liste-rad-utelatt", "info"], ["liste-rad-utelatt", "info"]]]);
});

test("Movements that are blank are none where the balances prove it, and missing where they do not", async () => {
  const { listing, problems } = await readLines(FOND, "56;A;10;;-2;8", "51;B;3;1;;4", "53;C;5;;;5");
  expect([listing?.rows.length, problems]).toEqual([3, []]);
  expect(codesOf(await readLines(FOND, "56;A;10;;-2;9"))).toEqual(["liste-verdi-mangler"]);
  expect(codesOf(await readLines("Kapittel;Fond;IB;Avsetning;Bruk", "56;A;10;;-2"))).toEqual(["liste-verdi-mangler"]);
});

test.each([
  "Kapittel;Fond;Saldo 1.1.24;Avsetning (kr);Bruk kr;Saldo 31.12.24",
  "Kapittel;Fond;Saldo pr. 1. januar 2024;Avsetning i kroner;Bruk;Saldo per 31. desember 2024",
  "Kapittel;Fond;Saldo 1/1-2024;Avsetning, kr;Bruk [NOK];Saldo 31/12-2024",
])("Headers with days and kroner as they are written are known: %s", async (header) => {
  const { listing, problems } = await readLines(header, "56;A;10;0;-2;8");
  expect([problems, listing?.rows[0]?.values["utgaende"]]).toMatchObject([[], { ore: 800 }]);
});

test("Headers in two rows are read together, also where a cell is above alone", async () => {
  const rows = ["Kapittel;Fond;Saldo;Bevegelse;;Saldo", ";;01.01.2024;Avsetning;Bruk;31.12.2024", "56;A;10;0;-2;8"];
  const { listing, problems } = await readLines(...rows);
  expect([problems, listing?.rows[0]?.values]).toMatchObject([[], { inngaende: { ore: 1000 }, bruk: { ore: -200 }, utgaende: { ore: 800 } }]);
});

test("Words for what a column may have are known, and a kapittel with its name", async () => {
  const { listing, problems } = await readLines(FOND, "56 Disposisjonsfond;A;1;0;0;1", "2.51;B;1;0;0;1", "Bundne investeringsfond;C;1;0;0;1", "53 - Ubundne;D;1;0;0;1");
  expect([problems, listing?.rows.map(({ values }) => (values["kapittel"] as { text: string }).text)]).toEqual([[], ["56", "51", "55", "53"]]);
});

test("Years alone over the figures are the list's years", async () => {
  const { listing, problems } = await readLines("Garanti for;2023;2024", "Idrettslaget;2;1");
  expect([problems, listing?.rows[0]?.values]).toMatchObject([[], { inngaende: { ore: 200 }, utgaende: { ore: 100 } }]);
});

test("Percents that are near a hundred as a rule are shares at 1,05", async () => {
  expect(codesOf(await readLines("Stillingsgruppe;Kvinner;Menn;Kvinners lønn i % av menns", "Lektor;20;9;1,049", "Lærer;120;39;0,981"))).toEqual(["liste-prosent-andel"]);
  expect(codesOf(await readLines("Tjenesteområde;Korttid %;Langtid %", "Helse;1,00;2,00", "Skole;1,00;3,00"))).toEqual([]);
});

test("Lists of two kinds below each other are both read", async () => {
  const { listings, problems } = await readListing(sourceOfBytes("liste.csv", new TextEncoder().encode(["Fond;;;;;", FOND, "56;A;10;5;-2;13", "", "Lån;;;;;", "Lån;Långiver;Type;Formål;IB;Avdrag", "1;KBN;S;Investering;1000;-100"].join("\r\n"))), LIST_INPUTS, 2024);
  expect([listings.map(({ input, rows }) => [input, rows.map(({ row }) => row)]), problems]).toEqual([[["fond", [3]], ["lan", [7]]], []]);
});

test("A block of another year below the year's is an error", async () => {
  expect(codesOf(await readLines("Fond 2024;;;;;", FOND, "56;A;10;5;-2;13", "Fond 2023;;;;;", "56;A;8;4;-2;10"))).toEqual(["kolonne-feil-aar"]);
  expect(codesOf(await readLines("Fond 2024;;;;;", FOND, "56;A;10;5;-2;13", ";Fond vedtatt i 2023;;;;", "56;B;8;4;-2;10"))).toEqual([]);
});

test("A year that each row has its own of is asked about, for it may be when it began", async () => {
  expect(codesOf(await readLines(`År;${FOND}`, "2019;56;A;9;1;0;10", "2024;56;B;10;5;-2;13"))).toEqual(["kolonne-feil-aar"]);
});

test.each(["Prognose 2024", "Fond – budsjett 2024", "Forslag"])("A list called «%s» is no list of the accounts", async (title) => {
  expect(codesOf(await readLines(`${title};;;;;`, FOND, "56;A;9;1;0;10"))).toEqual(["liste-ikke-regnskap"]);
  expect(codesOf(await readLines("Budsjett- og økonomiavdelingen;;;;;", FOND, "56;A;9;1;0;10"))).toEqual([]);
});

test("Rows of several municipalities, foretak or currencies are an error", async () => {
  expect(codesOf(await readLines(`Firma;${FOND}`, "Kommunen;56;A;9;1;0;10", "Havna KF;56;B;9;1;0;10"))).toEqual(["liste-dublett"]);
  expect(codesOf(await readLines(`Eier;${FOND}`, "Kommunen;56;A;9;1;0;10", "Havna KF;56;B;9;1;0;10"))).toEqual(["liste-dublett"]);
  expect(codesOf(await readLines(`${FOND};Valuta`, "56;A;9;1;0;10;NOK", "56;B;9;1;0;10;EUR"))).toEqual(["liste-dublett"]);
  expect(codesOf(await readLines(`${FOND};Valuta`, "56;A;9;1;0;10;NOK", "56;B;9;1;0;10;NOK"))).toEqual([]);
});

test("A list that is there twice, below or beside itself, is an error", async () => {
  expect(codesOf(await readLines(FOND, "56;A;9;1;0;10", "51;B;3;1;0;4", "56;A;9;1;0;10", "51;B;3;1;0;4"))).toEqual(["liste-dublett"]);
  expect(codesOf(await readLines(`${FOND};;${FOND}`, "56;A;9;1;0;10;;51;B;3;1;0;4"))).toEqual(["liste-kolonne-ulest"]);
});

test("An opening balance that is blank is none where what has moved proves it", async () => {
  const { listing, problems } = await readLines("Lån;Långiver;Type;Formål;IB;Opptak;Avdrag;UB", "1;KBN;S;Investering;;1 000;-100;900");
  expect([listing?.rows.length, problems]).toEqual([1, []]);
});

test("A percentage below counts is no count", async () => {
  const { listing } = await readLines("Årsak;Årsverk;Antall", "Sagt opp;43,5;59", "Pensjon;12,0;15", "Turnover i %;8,5;9,1");
  expect(listing?.rows.length).toBe(2);
});

test("Income with the ledger's sign in a list that has it positive is told", async () => {
  const { problems } = await readLines("Selvkostområde;Inntekter;Kostnader;Selvkostfond 01.01.2024;Avsetning/bruk", "Vann;-38 400;42 700;13 844;-4 300", "Avløp;-30 000;20 000;10 000;10 000");
  expect(problems).toMatchObject([{ code: "liste-bare-minus", severity: "warning" }]);
});
