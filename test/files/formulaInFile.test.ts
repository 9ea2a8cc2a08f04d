import { formulaInFile } from "../../src/files/formulaInFile";

describe("formulaInFile", () => {
  test.each([
    ["=SUM(A1:A2)", "SUM(A1:A2)"],
    ["=KOMMUNE.AVVIK(B4,C4)", "_xldudf_KOMMUNE_AVVIK(B4,C4)"],
    ["=IF(C4=0,\"\",KOMMUNE.AVVIK_PCT(B4,C4))", "IF(C4=0,\"\",_xldudf_KOMMUNE_AVVIK_PCT(B4,C4))"],
    ["=KOMMUNE.AVVIK(KOMMUNE.AVVIK(1,2),3)", "_xldudf_KOMMUNE_AVVIK(_xldudf_KOMMUNE_AVVIK(1,2),3)"],
    ["=-KOMMUNE.AVVIK(1,2)+KOMMUNE.AVVIK(3,4)", "-_xldudf_KOMMUNE_AVVIK(1,2)+_xldudf_KOMMUNE_AVVIK(3,4)"],
    ['="KOMMUNE.AVVIK("&A1', '"KOMMUNE.AVVIK("&A1'],
    ['="sa ""KOMMUNE.AVVIK("" "&KOMMUNE.AVVIK(1,2)', '"sa ""KOMMUNE.AVVIK("" "&_xldudf_KOMMUNE_AVVIK(1,2)'],
    ["='KOMMUNE.AVVIK(1)'!A1", "'KOMMUNE.AVVIK(1)'!A1"],
    ["='O''Hara'!A1+KOMMUNE.AVVIK(1,2)", "'O''Hara'!A1+_xldudf_KOMMUNE_AVVIK(1,2)"],
    ["=NABOKOMMUNE.AVVIK(1,2)", "NABOKOMMUNE.AVVIK(1,2)"],
    ["=KOMMUNE.AVVIK", "KOMMUNE.AVVIK"],
    ["=IFNA(XLOOKUP(A1,B1:B2,C1:C2),0)", "_xlfn.IFNA(_xlfn.XLOOKUP(A1,B1:B2,C1:C2),0)"],
    ["=SUMIFS(regnskap,konto,\"IFNA(\")", "SUMIFS(regnskap,konto,\"IFNA(\")"],
  ])("%s is stored as %s", (formula, stored) => {
    expect(formulaInFile(formula)).toBe(stored);
  });

  test("refuses what is no formula and what Excel cannot hold", () => {
    expect(() => formulaInFile("SUM(A1)")).toThrow(/begynner ikke med =/);
    expect(() => formulaInFile(`=${"1+".repeat(5000)}1`)).toThrow(/8192/);
  });
});
