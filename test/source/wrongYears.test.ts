import { wrongYears } from "../../src/source/wrongYears";
import { recognitionOf } from "./recognitionOf";
import { nb } from "../support/nb";

const named = (header: string, figure: "regnskap" | "revidertBudsjett" | "regnskapIFjor") => wrongYears(recognitionOf([[header, { kind: "amount", figure }]]), 2024).map(({ severity, message }) => `${severity}: ${nb(message)}`);

test("a header of the year itself, of no year, of two years, or of the year before for last year's figure, is right", () => {
  for (const header of ["Regnskap", "Regnskap 2024", "31.12.2024", "Budsjett 2024 vedtatt 2023"]) expect(named(header, "regnskap")).toEqual([]);
  expect(named("Regnskap 2023", "regnskapIFjor")).toEqual([]);
  // As --last-year reads it: a file of its own, read for 2024.
  expect(named("Regnskap 2024", "regnskapIFjor")).toEqual([]);
});

test("a header of another year is an error that names both years", () => {
  expect(named("Rev. budsjett 2025", "revidertBudsjett")).toEqual(["error: Overskriften «Rev. budsjett 2025» sier 2025, men kolonnen er lest som tall for 2024. Velg riktig år, riktig fil eller riktig kolonne."]);
  expect(named("Regnskap 2022", "regnskapIFjor")).toHaveLength(1);
});

test("a column of a period tells its year in its role", () => {
  expect(wrongYears(recognitionOf([["Jan/2023", { kind: "amount", figure: "regnskap", periode: "202301" }]]), 2024)).toEqual([]);
});
