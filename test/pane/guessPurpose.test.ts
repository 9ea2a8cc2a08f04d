import type { ColumnRole } from "../../src/source/source";
import { guessPurpose } from "../../src/pane/state/guessPurpose";
import { inspectSource } from "../../src/source/inspectSource";
import { sourceOfBytes } from "../support/sourceOfBytes";
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

  test.each([["rapport.csv", "Forbruk 2024", "regnskap"], ["rapport.csv", "Påløpt", "regnskap"], ["Budsjett 2024.csv", "Forbruk 2024", "budsjett"], ["rapport.csv", "Endring", "budsjett"]])("%s with «%s» beside a budget is %s", async (name, header, purpose) => {
    const rows = [["10100", "1100", "900 000,00", "899 000,00"], ["11200", "1100", "50 000,00", "49 000,00"], ["18000", "9000", "-950 000,00", "-948 000,00"]];
    const text = [["Konto", "Ansvar", header, "Budsjett 2024"], ...rows].map((cells) => cells.join(";")).join("\n");
    expect(guessPurpose(name, await inspectSource(sourceOfBytes(name, new TextEncoder().encode(text))))).toBe(purpose);
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
