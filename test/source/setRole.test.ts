import { recogniseGrid } from "../../src/source/recognise/recogniseGrid";
import { setRole } from "../../src/source/recognise/setRole";

const recognised = (text: string) => recogniseGrid({ name: "Ark1", firstRow: 1, rows: text.split("\n").map((line) => line.split(";")) });

test("a role the user sets is certain, and the problem it answers is gone", () => {
  const before = recognised("Kto nr 2;Ansvar;Funksjon;Beløp\nLønn;1100;202;1,00");
  expect(before.problems.map(({ code }) => code)).toEqual(["kilde-uten-konto"]);
  const after = setRole(before, 0, { kind: "konto" });
  expect(after.columns[0]).toMatchObject({ role: { kind: "konto" }, certainty: "sikker", reason: "valgt av deg" });
  expect(after.problems).toEqual([]);
  expect(before.columns[0]?.role.kind).toBe("ignored");
});

test("a role moves: the column that had it is set aside", () => {
  const after = setRole(recognised("Konto;Ansvar;Funksjon;Beløp;Sats\n11150;1100;202;1,00;2,00"), 4, { kind: "amount", figure: "regnskap" });
  expect(after.columns.map(({ role }) => role.kind)).toEqual(["konto", "ansvar", "funksjon", "ignored", "amount"]);
});

test("columns of other periods and figures stay", () => {
  const before = recognised("Konto;Jan;Feb;Rev. budsjett\n11150;1;2;3");
  const after = setRole(before, 2, { kind: "amount", figure: "regnskap", periode: "03" });
  expect(after.columns.map(({ role }) => (role.kind === "amount" ? [role.figure, role.periode] : role.kind))).toEqual(["konto", ["regnskap", "01"], ["regnskap", "03"], ["revidertBudsjett", undefined]]);
});

test("a duplicated header is settled by choosing for one of the two", () => {
  const before = recognised("Konto;Ansvar;Funksjon;Regnskap;Regnskap\n11150;1100;202;1;2");
  expect(before.problems.map(({ code }) => code)).toEqual(["kilde-dobbel-overskrift"]);
  expect(setRole(before, 4, { kind: "amount", figure: "regnskapIFjor" }).problems).toEqual([]);
});

test("taking away the only amount is an error at once", () => {
  const after = setRole(recognised("Konto;Ansvar;Funksjon;Beløp\n11150;1100;202;1"), 3, { kind: "ignored" });
  expect(after.problems.map(({ code }) => code)).toEqual(["kilde-uten-belop"]);
});
