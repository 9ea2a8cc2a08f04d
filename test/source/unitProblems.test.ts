import { recogniseGrid } from "../../src/source/recognise/recogniseGrid";
import { setRole } from "../../src/source/recognise/setRole";
import { nb } from "../support/nb";

const recognised = (text: string) => recogniseGrid({ name: "Ark1", firstRow: 1, rows: text.split("\n").map((line) => line.split(";")) });
const HEADER = "Konto;Ansvar;Funksjon";
const unitFaults = (recognition: ReturnType<typeof recognised>): readonly string[] => recognition.problems.filter(({ code }) => code === "kilde-ikke-kroner").map(({ severity, message }) => `${severity}: ${nb(message)}`);

test.each(["Beløp i 1000 kr", "Beløp (1 000 kr)", "Regnskap i hele tusen", "Regnskap 2024 (tusen)", "Regnskap mill. kr", "Regnskap TKR", "Rev. budsjett, mill"])("amounts under «%s» are not kroner", (header) => {
  expect(unitFaults(recognised(`${HEADER};${header}\n11150;1100;202;-1,5`))).toEqual([expect.stringContaining(`error: Overskriften «${header}»`)]);
});

test.each(["Beløp", "Beløp i kr", "Regnskap 2024", "Budsjett 1000", "Regnskap ansvar 1000"])("amounts under «%s» are taken for kroner", (header) => {
  expect(unitFaults(recognised(`${HEADER};${header}\n11150;1100;202;-1,5`))).toEqual([]);
});

test.each([["Alle tall i 1000 kr", 1], ["Beløp i hele tusen", 1], ["(kroner i tusen)", 1], ["Tilskudd på 10 mill. kr til Storgata", 0], ["Hovedbok ansvar 1000", 0]])("the report's head «%s» counts too", (title, count) => {
  expect(unitFaults(recognised(`Fjellvik kommune;;;\n${title};;;\n${HEADER};Beløp\n11150;1100;202;-1,5`))).toHaveLength(count);
});

test("the user's choice of amount column is held against its header", () => {
  const before = recognised(`${HEADER};Regnskap;Budsjett i 1000 kr\n11150;1100;202;-1,5;2`);
  expect(unitFaults(setRole(before, 4, { kind: "ignored" }))).toEqual([]);
  expect(unitFaults(setRole(setRole(before, 4, { kind: "ignored" }), 4, { kind: "amount", figure: "revidertBudsjett" }))).toHaveLength(1);
});
