import { isMisspelt } from "../../src/source/recognise/isMisspelt";
import { meaningOf } from "../../src/source/recognise/meaningOf";
import { organisationColumns } from "../../src/source/organisationColumns";
import { LANGUAGES } from "../../src/texts/languages";
import { LIST_INPUTS } from "../../src/report/tables/notes/inputs";
import { recogniseListing } from "../../src/source/lists/recogniseListing";
import { readListingGrid } from "../../src/source/lists/readListing";
import { inputSheet } from "../../src/sheets/inputSheet";
import type { RawGrid } from "../../src/source/source";
import { headerIndex, YEAR } from "../support/inputWorkbook";

const grid = (rows: RawGrid["rows"]): RawGrid => ({ name: "Liste", firstRow: 1, rows });
const csv = (text: string): RawGrid => grid(text.trim().split("\n").map((line) => line.split(";")));

describe("Headers of a ledger", () => {
  test.each([
    ["Rekneskap 2024", "regnskap"], ["Rekneskap hittil i år", "regnskap"], ["Rekneskp", "regnskap"], ["Regnskpa", "regnskap"], ["Rekneskap førre år", "regnskapIFjor"], ["Rekneskap i fjor", "regnskapIFjor"],
    ["Opphavleg budsjett", "opprinneligBudsjett"], ["Opprinnlig budsjett", "opprinneligBudsjett"], ["Vedteke budsjett", "opprinneligBudsjett"], ["Opphavleg løyving", "opprinneligBudsjett"],
    ["Revidret budsjett", "revidertBudsjett"], ["Justert løyving", "revidertBudsjett"], ["Revidert bevilgning", "revidertBudsjett"], ["Løyving", "budget"], ["Utgåande saldo", "balance"], ["Inngåande saldo", "opening"], ["Beløpp", "amount"],
    ["Rekn. 2024", "regnskap"], ["Regnsk. 2024", "regnskap"], ["Førre året", "regnskapIFjor"], ["Rekneskap året før", "regnskapIFjor"], ["Rekn. i fjor", "regnskapIFjor"], ["Same periode i fjor", "iFjorHittil"],
    ["Rev. bud. 2024", "revidertBudsjett"], ["Oppr. bud.", "opprinneligBudsjett"], ["Gjeldande budsjett", "revidertBudsjett"], ["Opphavleg årsbudsjett", "opprinneligBudsjett"], ["Bud. hittil", "periodBudget"], ["Heile året", "total"], ["Rørsler i perioden", "movement"],
  ])("«%s» is %s", (header, word) => {
    expect(meaningOf(header)).toMatchObject({ kind: "amount", word });
  });

  test.each([["Teneste", "funksjon"], ["Fuksjon", "funksjon"], ["Anvsar", "ansvar"], ["Kostnadsstad", "ansvar"], ["Hovudbokskonto", "konto"], ["Prosjket", "prosjekt"], ["Månad", "periode"], ["Ansvarseining", "ansvar"], ["Hovudkonto", "konto"]])("«%s» is %s", (header, of) => {
    expect(meaningOf(header)).toMatchObject({ kind: "code", of });
  });
});

describe("Headers of an organisation", () => {
  test("in nynorsk are known", () => {
    expect(organisationColumns(["Ansvar", "Ansvarsnamn", "Eining", "Einingsnamn", "Tenesteområde", "Sjølvkost"])).toEqual({ ansvar: 0, ansvarsnavn: 1, enhet: 2, enhetsnavn: 3, omrade: 4, selvkost: 5 });
    expect(organisationColumns(["Kostnadsstad", "Kostnadsstadnamn", "Verksemd", "Verksemdsnamn", "Tenesteområdet", "Sjølvkostområde"])).toEqual({ ansvar: 0, ansvarsnavn: 1, enhet: 2, enhetsnavn: 3, omrade: 4, selvkost: 5 });
  });

  test("with a letter wrong are known where no other is the field's", () => {
    expect(organisationColumns(["Ansavr", "Ansvarsnvn", "Enhtsnavn", "Tjenestområde", "Selvkots"])).toEqual({ ansvar: 0, ansvarsnavn: 1, enhetsnavn: 2, omrade: 3, selvkost: 4 });
  });
});

describe.each(LIST_INPUTS.map((input) => [input.id, input] as const))("The list %s", (_, input) => {
  test.each(LANGUAGES)("has a sheet in %s that is known as the list, with every column in its place", (language) => {
    const sheet = inputSheet(input, YEAR, null, language);
    const place = recogniseListing(grid(sheet.rows.map((row) => row.map(({ value }) => (typeof value === "number" ? value : (value ?? ""))))), LIST_INPUTS, YEAR);
    expect(place?.input.id).toBe(input.id);
    expect(place?.headerRow).toBe(headerIndex(sheet));
    expect(place?.positions).toEqual(Object.fromEntries(input.columns.map(({ id }, position) => [id, position + 1])));
  });
});

describe("A list", () => {
  test("of self-cost areas in nynorsk, with a letter wrong, is read", () => {
    const { listing, problems } = readListingGrid(csv(`
Sjølvkostområde;Inntekst;Kostander;Sjølvkostfond 01.01.2024;Avsetjing (+) / bruk (−)
Vatn;21 500 000,00;20 900 000,00;3 100 000,00;600 000,00`), LIST_INPUTS, YEAR);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(listing).toMatchObject({ input: "selvkost", rows: [{ values: { omrade: { text: "Vatn" }, inntekter: { ore: 2_150_000_000 } } }] });
  });

  test("may say what is allowed in nynorsk or with a letter wrong, and it is kept as it is called", () => {
    const { listing, problems } = readListingGrid(csv(`
Disposisjon;Vedteke beløp 2024
Avsetjingar til disposisjonsfond;1 000,00
Bruk av dispossjonsfond;-2 000,00`), LIST_INPUTS, YEAR);
    expect(problems).toEqual([]);
    expect(listing?.rows.map(({ values }) => values["disposisjon"])).toMatchObject([{ text: "Avsetninger til disposisjonsfond" }, { text: "Bruk av disposisjonsfond" }]);
  });

  test("of another year is not taken for one with a digit wrong", () => {
    const other = recogniseListing(csv("Fond;Kapittel;Saldo 01.01.2023;Avsetning;Bruk\nA;56;1;0;0"), LIST_INPUTS, YEAR);
    expect(other?.missing.map(({ id }) => id)).toContain("inngaende");
  });
});

test("A letter wrong counts in long words, and never in a figure", () => {
  expect([isMisspelt("bundnde", "bundne"), isMisspelt("inntekst", "inntekt"), isMisspelt("rad", "bad"), isMisspelt("saldo31122023", "saldo31122024"), isMisspelt("fond", "fond")]).toEqual([true, true, false, false, false]);
});
