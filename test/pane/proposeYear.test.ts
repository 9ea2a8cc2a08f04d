import { proposeYear } from "../../src/pane/state/proposeYear";
import { recogniseGrid } from "../../src/source/recognise/recogniseGrid";
import { column, HOVEDBOK, ledgerSource, recognition } from "./exampleState";

const KONTO = column(0, "Konto", { kind: "konto" }, ["11150"]);

describe("the proposed year", () => {
  test("is the one most periods have", () => {
    const periods = recognition([KONTO, column(1, "Periode", { kind: "periode" }, ["202312", "202401", "202402"])]);
    expect(proposeYear([ledgerSource("a", "hovedbok_2020.csv", periods)])).toBe("2024");
  });

  test.each(["01.2024", "2024-01", "202401", "31.01.2024"])("is read from a period written as %s", (period) => {
    expect(proposeYear([ledgerSource("a", "x.csv", recognition([column(0, "Periode", { kind: "periode" }, [period])]))])).toBe("2024");
  });

  test("comes from the headers of this year's amounts when there are no periods", () => {
    const headers = recognition([KONTO, column(1, "Regnskap 2023", { kind: "amount", figure: "regnskapIFjor" }), column(2, "Regnskap 2024", { kind: "amount", figure: "regnskap" })]);
    expect(proposeYear([ledgerSource("a", "saldobalanse.csv", headers)])).toBe("2024");
  });

  test("comes from a period in the column's role", () => {
    const months = recognition([KONTO, column(1, "Januar", { kind: "amount", figure: "regnskap", periode: "202401" })]);
    expect(proposeYear([ledgerSource("a", "x.csv", months)])).toBe("2024");
  });

  test.each([
    ["Regnskap 2023", "2023"],
    ["Budsjettkontroll pr. 31.08.2023", "2023"],
    ["Periode 202301–202308", "2023"],
    ["Regnskap 2023 mot 2022", "2024"],
    ["Regnskap, utskrift 12.01.2023", "2024"],
  ])("comes from the title «%s» where it is the only year that titles name: %s", (title, year) => {
    const seen = recogniseGrid({ name: "x", firstRow: 1, rows: [["Rapling kommune", null, null], [title, null, null], ["Konto", "Ansvar", "Beløp"], ["10100", "1000", 12], ["18000", "9000", -12]] });
    expect(proposeYear([ledgerSource("a", "uttrekk-2024.csv", seen)])).toBe(year);
  });

  test("comes from a KOSTRA record's own field", () => {
    const kostra = { ...recognition([column(1, "Årgang", { kind: "ignored" }, ["2024"])]), kind: "kostra" as const, hasFixedColumns: true };
    expect(proposeYear([ledgerSource("a", "0A.dat", kostra)])).toBe("2024");
  });

  test("is nothing when only last year's file or an organisation tells", () => {
    expect(proposeYear([ledgerSource("a", "fjor.csv", HOVEDBOK, "iFjor"), ledgerSource("b", "org.csv", HOVEDBOK, "organisasjon")])).toBe("");
  });
});
