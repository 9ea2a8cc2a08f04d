import { readListing, readListingGrid } from "../../../src/source/lists/readListing";
import { twiceGiven } from "../../../src/source/lists/twiceGiven";
import { LIST_INPUTS } from "../../../src/report/tables/notes/inputs";
import { writeXlsx } from "../../../src/files/writeXlsx";
import type { CellModel } from "../../../src/sheets/model";
import { figure, sheet, text } from "../../support/sheets";
import { readLines } from "./smallLists";
import { sourceOfBytes } from "../../support/sourceOfBytes";

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
  expect(problems[0]?.message).toContain("«Saldo 01.01.2024»");
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
  expect(kostra.problems[0]?.message).toContain("Gi den som regnskap");
  const pdf = await readListing(sourceOfBytes("a.pdf", new TextEncoder().encode("%PDF-1.7")), LIST_INPUTS, 2024);
  expect(pdf.problems[0]?.message).toContain("en PDF");
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
