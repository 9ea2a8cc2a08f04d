import { readListing, readListingGrid } from "../../../src/source/lists/readListing";
import { twiceGiven } from "../../../src/source/lists/twiceGiven";
import { LIST_INPUTS } from "../../../src/report/tables/notes/inputs";
import { writeXlsx } from "../../../src/files/writeXlsx";
import type { CellModel } from "../../../src/sheets/model";
import { figure, sheet, text } from "../../support/sheets";
import { readLines } from "./smallLists";
import { sourceOfBytes } from "../../support/sourceOfBytes";
import { nb } from "../../support/nb";

const FOND = "kapittel;fond;saldo 01.01.2024;avsetning;bruk;saldo 31.12.2024";

test("A list is known by its headers, wherever they stand and in whatever order", async () => {
  const { listing, problems } = await readLines("Rapport;;;;", ";;;;", "Fond;Bruk;Avsetning;IB;Kap", "Formålsfond;-1,00;2,00;3,00;56");
  expect(problems).toEqual([]);
  expect(listing).toMatchObject({ input: "fond", rows: [{ row: 4, values: { kapittel: { text: "56" }, bruk: { ore: -100 }, inngaende: { ore: 300 } } }] });
});

test("The year in a header is the report's year: last year's balance is not this year's", async () => {
  const { listing, problems } = await readLines("kapittel;fond;saldo 31.12.2024;avsetning;bruk", "56;A;1;0;0");
  expect(listing).toBeNull();
  expect(problems.map(({ code }) => code)).toEqual(["liste-kolonne-mangler"]);
  expect(nb(problems[0]?.message ?? "")).toContain("«Saldo 01.01.2024»");
});

test("An amount that cannot be read is a problem with row and column, and never 0", async () => {
  const { listing, problems } = await readLines(FOND, "56;A;12x,00;0;0;0", "56;B;1;0;0;1");
  expect(listing?.rows.map(({ row }) => row)).toEqual([3]);
  expect(problems).toMatchObject([{ code: "liste-belop-uleselig", severity: "error", where: { file: "liste.csv", row: 2, column: "saldo 01.01.2024" } }]);
});

test("A row the list has twice is counted twice and told", async () => {
  const { listing, problems } = await readLines(FOND, "56;A;1;0;0;1", "51;A;1;0;0;1", "56;A;1;0;0;1");
  expect(listing?.rows).toHaveLength(3);
  expect(problems).toMatchObject([{ code: "liste-dublett", severity: "warning", where: { row: 4 } }]);
});

test("A total row and blank rows are left out; a name that only begins like a total is not", async () => {
  const { listing, problems } = await readLines(FOND, "56;Totalrenovering;1;0;0;1", ";;;;;", "Sum;;1;0;0;1");
  expect(problems).toEqual([]);
  expect(listing?.rows).toHaveLength(1);
});

test("A row that is the sum of those above is left out and told, whatever it is called; two funds that are alike are not", async () => {
  const { listing, problems } = await readLines(FOND, "56;A;10;5;-1;14", "56;B;20;0;-2;18", "56;Disposisjonsfond samlet;30;5;-3;32", "51;C;1;0;-1;0", "51;D;2;0;0;2", "51;Bundne driftsfond;3;0;-1;2", "56;Alle fond;33;5;-4;34");
  expect(listing?.rows.map(({ row }) => row)).toEqual([2, 3, 5, 6]);
  expect(problems.map(({ code, where }) => [code, where?.row])).toEqual([["liste-rad-utelatt", 4], ["liste-rad-utelatt", 7], ["liste-rad-utelatt", 8]]);
  const alike = await readLines(FOND, "56;A;10;0;-1;9", "56;B;0;0;0;0", "56;C;10;0;-1;9");
  expect([alike.listing?.rows.length, alike.problems]).toEqual([3, []]);
});

test("Names of groups have no figures and are told, and «Sum» of a group without a kapittel is left out", async () => {
  const { listing, problems } = await readLines(FOND, ";Disposisjonsfond;;;;", "56;A;1;0;0;1", ";Sum disposisjonsfond;1;0;0;1");
  expect(listing?.rows.map(({ row }) => row)).toEqual([3]);
  expect(problems).toMatchObject([{ code: "liste-rad-utelatt", severity: "info", where: { row: 2 } }]);
});

test("Bruk without a minus is turned where all the balances prove it, and only then", async () => {
  const proved = await readLines(FOND, "56;A;10;0;4;6", "51;B;10;1;0;11");
  expect(proved.listing?.rows.map(({ values }) => values["bruk"])).toMatchObject([{ ore: -400 }, { ore: 0 }]);
  expect(proved.problems).toMatchObject([{ code: "liste-fortegn-snudd", severity: "info" }]);
  const two = await readLines("lån;långiver;type;formål;IB;Refinansiert inn;Refinansiert ut;avdrag;UB", "1;A;B;Startlån;100;0;40;10;50", "2;A;B;Startlån;0;40;0;0;40");
  expect(two.problems.map(({ message }) => nb(message))).toEqual(["Kolonnen «Refinansiert ut» er lest med motsatt fortegn: bare da går saldoene i listen opp.", "Kolonnen «avdrag» er lest med motsatt fortegn: bare da går saldoene i listen opp."]);
  // A mistake in one row is no sign, and two ways to agree prove neither.
  expect((await readLines(FOND, "56;A;10;0;4;6", "51;B;10;0;3;13")).listing?.rows[0]?.values["bruk"]).toMatchObject({ ore: 400 });
  expect((await readLines(FOND, "56;A;10;2;2;10")).problems).toEqual([]);
});

test.each([["Fond 2024 (beløp i 1000 kr);;;;;", FOND], ["", FOND.replace("bruk", "bruk (1000 kr)")]])("A list in thousands is refused: %s %s", async (title, header) => {
  const { problems } = await readLines(title, header, "56;A;1;0;0;1");
  expect(problems).toMatchObject(header === FOND ? [{ code: "kilde-ikke-kroner", severity: "error", where: { file: "liste.csv" } }] : [{ code: "liste-kolonne-mangler" }]);
});

test("Percents of one at most everywhere may be shares, and are refused until they have their sign; «4,95 %» and 4.95 are percents", async () => {
  const header = "tjenesteområde;korttid %;langtid %";
  expect((await readLines(header, "Helse;0,0439;0,0731", "Skole;0,0354;0,0579")).problems).toMatchObject([{ code: "liste-prosent-andel", severity: "error" }, { code: "liste-prosent-andel", severity: "error" }]);
  expect((await readLines(header, "Helse;0,44;0,73", "Skole;1,5;1,58")).problems).toEqual([]);
  expect((await readLines(header, "Helse;0,44 %;0,73 %", "Skole;0,5 %;0,58 %")).problems).toEqual([]);
  const { listing, problems } = await readLines(header, "Helse;4,39 %;7.31%");
  expect(problems).toEqual([]);
  expect(String((listing?.rows[0]?.values["langtid"] as { value: unknown }).value)).toBe("7.31");
});

test("A column with figures that the list has no use for is told", async () => {
  const { problems } = await readLines(`${FOND};omklassifisert;merknad;arkivnr`, "56;A;1;0;0;1;5,00;vedtatt;-");
  expect(problems).toMatchObject([{ code: "liste-kolonne-ulest", severity: "info", message: "«omklassifisert» hører ikke til listen og er ikke lest." }]);
});

test("A word that is not allowed is a problem; another case of an allowed one is not", async () => {
  const header = "lån;långiver;type;formål;IB;avdrag;rentetype";
  const { listing, problems } = await readLines(header, "1;A;B;investering;10;-1;FAST", "2;A;B;Bolig;10;-1;Fast");
  expect(listing?.rows.map(({ values }) => [values["formal"], values["rentetype"]])).toEqual([[{ kind: "text", text: "Investering" }, { kind: "text", text: "Fast" }]]);
  expect(problems).toMatchObject([{ code: "liste-verdi-ikke-tillatt", where: { row: 3 } }]);
});

test("Decimal points are read where no figure of the list has a comma", async () => {
  const lan = (await readLines("lån;långiver;type;formål;IB;avdrag;rente %", "1;A;B;Startlån;1 250.50;-1;4.69")).listing;
  expect(lan?.rows[0]?.values).toMatchObject({ inngaende: { ore: 125_050 } });
  expect(lan?.rows[0]?.values["rente"]).toMatchObject({ kind: "number" });
  expect(String((lan?.rows[0]?.values["rente"] as { value: unknown }).value)).toBe("4.69");
});

test.each([["2028-03-15", "2028-03-15"], ["15.3.2028", "2028-03-15"], ["31.02.2028", null], ["15/3-28", null]])("The date %s is read as %s", async (written, read) => {
  const { listing, problems } = await readLines("lån;långiver;type;formål;IB;avdrag;forfall", `1;A;B;Startlån;1;-1;${written}`);
  expect(listing?.rows[0]?.values["forfall"] ?? null).toEqual(read === null ? null : { kind: "text", text: read });
  expect(problems.map(({ code }) => code)).toEqual(read === null ? ["liste-verdi-uleselig"] : []);
});

test("A list in a worksheet has numbers and Excel's dates", () => {
  const { listing, problems } = readListingGrid({ name: "Lån", firstRow: 3, rows: [["Lån", "Långiver", "Type", "Formål", "Saldo 01.01.2024", "Avdrag", "Forfall"], ["L1", "A", "B", "Startlån", 1250.5, -1, 46827]] }, LIST_INPUTS, 2024);
  expect(problems).toEqual([]);
  expect(listing?.rows).toMatchObject([{ row: 4, values: { inngaende: { ore: 125_050 }, forfall: { text: "2028-03-15" } } }]);
});

test("In a workbook every sheet that is a list is read, and the others are let be", async () => {
  const listSheet = (name: string, columns: readonly string[], row: readonly CellModel[]) => sheet(name, [columns.map((column) => text(column)), row]);
  const bytes = await writeXlsx({
    sheets: [
      sheet("Forside", [[text("Noter 2024")]]),
      listSheet("Fond", ["Kapittel", "Fond", "Saldo 01.01.2024", "Avsetning", "Bruk"], [text("56"), text("A"), figure(1.25), figure(0), figure(-1)]),
      listSheet("Garantier", ["Garanti for", "Garantiansvar 31.12.2023", "Garantiansvar 31.12.2024"], [text("Idrettslaget"), figure(2), figure(1)]),
    ],
    names: [],
  }, "Noter");
  const { listings, problems } = await readListing(sourceOfBytes("noter.xlsx", bytes), LIST_INPUTS, 2024);
  expect(problems).toEqual([]);
  expect(listings).toMatchObject([{ input: "fond", name: "noter.xlsx, arket Fond", rows: [{ values: { inngaende: { ore: 125 } } }] }, { input: "garantier" }]);
});

test("A ledger, a KOSTRA file and a PDF are no lists, and the message says what to do", async () => {
  expect((await readLines("Konto;Ansvar;Funksjon;Beløp", "11150;1000;201;5")).problems).toMatchObject([{ code: "liste-ukjent", severity: "error" }]);
  const kostra = await readListing(sourceOfBytes("a.dat", new TextEncoder().encode("0A20194040200                  1120 010    36328\n")), LIST_INPUTS, 2024);
  expect(nb(kostra.problems[0]?.message ?? "")).toContain("Gi den som regnskap");
  const pdf = await readListing(sourceOfBytes("a.pdf", new TextEncoder().encode("%PDF-1.7")), LIST_INPUTS, 2024);
  expect(nb(pdf.problems[0]?.message ?? "")).toContain("en PDF");
});

test("The same list in two files is an error that names both", async () => {
  const { listing } = await readLines(FOND, "56;A;1;0;0;1");
  const fond = listing as NonNullable<typeof listing>;
  expect(twiceGiven([fond], LIST_INPUTS)).toEqual([]);
  expect(twiceGiven([fond, { ...fond, name: "ny.csv" }], LIST_INPUTS)).toMatchObject([{ code: "liste-to-filer", message: "«ny.csv» og «liste.csv» er begge listen «Fond». Bare den første er brukt. Gi listen i én fil." }]);
});

test("The closing balance of an unfinished year is known by its day; of several days the latest is the closing one", async () => {
  const august = await readLines("kapittel;fond;saldo 01.01.2024;avsetning;bruk;saldo 31.08.2024", "56;A;1;1;0;2");
  expect(august.problems).toEqual([]);
  expect(august.listing).toMatchObject({ headers: { utgaende: "saldo 31.08.2024" }, rows: [{ values: { utgaende: { ore: 200 } } }] });
  const both = await readLines("kapittel;fond;saldo 01.01.2024;avsetning;bruk;saldo 30.04.2024;saldo 31.08.2024", "56;A;1;1;0;5;2");
  expect(both.listing).toMatchObject({ headers: { utgaende: "saldo 31.08.2024" }, rows: [{ values: { utgaende: { ore: 200 } } }] });
});
