import type { ColumnRole } from "../../src/source/source";
import { guessPurpose } from "../../src/pane/state/guessPurpose";
import { column, HOVEDBOK, recognition } from "./exampleState";

const withAmounts = (...figures: Extract<ColumnRole, { kind: "amount" }>["figure"][]) =>
  recognition([column(0, "Konto", { kind: "konto" }), ...figures.map((figure, index) => column(index + 1, figure, { kind: "amount", figure }))]);

describe("what a source is most likely for", () => {
  test("budget columns alone make a budget", () => {
    expect(guessPurpose("uttrekk.csv", withAmounts("opprinneligBudsjett", "revidertBudsjett"))).toBe("budsjett");
  });

  test("regnskap beside budget columns is a saldobalanse, whatever its name", () => {
    expect(guessPurpose("budsjett og regnskap.csv", withAmounts("regnskap", "revidertBudsjett"))).toBe("regnskap");
  });

  test("a lone amount column is what the file's name says", () => {
    expect(guessPurpose("hovedbok.csv", HOVEDBOK)).toBe("regnskap");
    expect(guessPurpose("Budsjett 2024.csv", HOVEDBOK)).toBe("budsjett");
    expect(guessPurpose("hovedbok_i_fjor.csv", HOVEDBOK)).toBe("iFjor");
    expect(guessPurpose("Regnskap fjoråret.csv", HOVEDBOK)).toBe("iFjor");
  });

  test("ansvar without konto and amounts is an organisation", () => {
    expect(guessPurpose("ansvar.csv", recognition([column(0, "Ansvar", { kind: "ansvar" }), column(1, "Navn", { kind: "name", of: "ansvar" })]))).toBe("organisasjon");
  });
});
