import { cellContent } from "../../src/excel/cellContent";
import { packSteps } from "../../src/excel/packSteps";
import { planWrite } from "../../src/excel/planWrite";
import { rectangles } from "../../src/excel/rectangles";
import type { Existing, Step, WritePlan } from "../../src/excel/writePlan";
import { enteredText } from "../../src/workbench/office/enteredText";
import { grunnlag, smallWorkbook, text } from "../support/smallModels";

const NOTHING: Existing = { sheets: ["Ark1"], names: [], tables: [] };

function planned(model = smallWorkbook(), existing = NOTHING, choice: "ask" | "replace" = "ask"): WritePlan {
  const plan = planWrite(model, existing, choice);
  if (plan.kind === "conflict") throw new Error("uventet konflikt");
  return plan;
}
const batchesOf = ({ steps, batchBytes }: WritePlan): readonly (readonly Step[])[] => packSteps(steps, batchBytes);
const stepsOf = <K extends Step["kind"]>(plan: WritePlan, kind: K) => plan.steps.filter((step): step is Extract<Step, { kind: K }> => step.kind === kind);

describe("the content of a cell", () => {
  const asText = (value: string) => cellContent({ value, look: "text" });

  test.each([
    "=cmd", "=1+1", "+47", "-x", "-3,5", "@x", "010", "1-2", "1.2.2024", "2024-01-02", "12:30", "TRUE", "false", "Sann", "USANN", "#N/A", "'x", " 12", "12 %", "(5)", "kr 5", "5 kr",
    "jan 2024", "Mai 24", "des. 3", "desember 2024", "1e5", "−5", "§ 5-6", "«=»", "Lønn", "Rammetilskudd", "Note 12", "august", "marsipan 3 kg", "TRUE NORTH",
  ])("text %p stays exactly that text when Excel reads it", (value) => {
    const kept = enteredText(asText(value) as string, false);
    expect(typeof kept === "string" && kept.startsWith("'") ? kept.slice(1) : kept).toBe(value);
    expect(typeof kept === "string" && kept.startsWith("=")).toBe(false);
  });

  test("words go as they are, all else behind an apostrophe", () => {
    expect(["Lønn", "Ærlig talt", "010", "=cmd", "mai 2024", "Sann"].map(asText)).toEqual(["Lønn", "Ærlig talt", "'010", "'=cmd", "'mai 2024", "'Sann"]);
  });

  test("a formula goes before the value it gives, and an empty cell is empty text", () => {
    expect(cellContent({ value: 5, formula: "=A1", look: "figure" })).toBe("=A1");
    expect([null, ""].map((value) => cellContent({ value, look: "text" }))).toEqual(["", ""]);
  });

  test("a number that is none is a fault of ours", () => {
    expect(() => cellContent({ value: Number.NaN, look: "figure" })).toThrow(RangeError);
  });
});

describe("rectangles", () => {
  const same = (value: string): string | undefined => (value === "." ? undefined : value);
  test.each<[string[], [string, string][]]>([
    [["aab", "aab"], [["a", "A1:B2"], ["b", "C1:C2"]]],
    [["a.a"], [["a", "A1"], ["a", "C1"]]],
    [["aa", ".a", "aa"], [["a", "A1:B1"], ["a", "B2"], ["a", "A3:B3"]]],
    [["a", ".", "a"], [["a", "A1"], ["a", "A3"]]],
    [["..."], []],
  ])("%j becomes %j", (rows, expected) => {
    expect(rectangles(rows.map((row) => [...row]), same).map(({ value, address }) => [value, address])).toEqual(expected);
  });

  test("rows stay apart when told", () => {
    expect(rectangles([["a"], ["a"]], same, false).map(({ address }) => address)).toEqual(["A1", "A2"]);
  });
});

describe("the plan", () => {
  test("first the sheets, then the names, then the content, and the table after the cells it covers", () => {
    const kinds = planned().steps.map((step) => ("sheet" in step ? `${step.kind} ${step.sheet}` : step.kind));
    const order = ["addSheet § 5-6", "addSheet Grunnlag", "addName", "write § 5-6", "write Grunnlag", "addTable Grunnlag"].map((kind) => kinds.indexOf(kind));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
    expect(kinds.lastIndexOf("write Grunnlag")).toBeLessThan(kinds.indexOf("addTable Grunnlag"));
  });

  test("each sheet is written as one block while it fits", () => {
    expect(stepsOf(planned(), "write").map(({ sheet, address, formulas }) => [sheet, address, formulas.length])).toEqual([["§ 5-6", "A1:C5", 5], ["Grunnlag", "A1:C11", 11]]);
  });

  test("names are absolute and quote their sheet", () => {
    expect(stepsOf(planned(), "addName").map(({ name, formula }) => [name, formula])).toEqual([["Grunnlag_Linje", "='Grunnlag'!$B$2:$B$11"], ["Grunnlag_Regnskap", "='Grunnlag'!$C$2:$C$11"]]);
  });

  test("cells that look alike are formatted in one call, property by property", () => {
    const bold = stepsOf(planned(), "look").filter(({ sheet, look }) => sheet === "§ 5-6" && look.property === "bold");
    expect(bold.map(({ address }) => address)).toEqual(["A1", "A3:C3", "A5:C5"]);
    expect(stepsOf(planned(), "numberFormat").filter(({ sheet }) => sheet === "Grunnlag").map(({ address, format }) => [address, format])).toEqual([["A1:C1", "@"], ["A2:B11", "@"], ["C2:C11", "#,##0.00"]]);
  });

  test("column widths are points, equal neighbours together", () => {
    expect(stepsOf(planned(), "width").filter(({ sheet }) => sheet === "§ 5-6").map(({ address, points }) => [address, points])).toEqual([["A1", 161.25], ["B1:C1", 77.25]]);
  });

  test("the number of requests and of calls does not grow with the rows that fit one payload", () => {
    const [few, many] = [planned(smallWorkbook(10)), planned(smallWorkbook(20_000))];
    expect(batchesOf(few)).toHaveLength(1);
    expect(many.steps).toHaveLength(few.steps.length);
  });

  test("beyond that it grows with the size: each request under 1 MB, all rows once and in order", () => {
    const plan = planned({ sheets: [grunnlag(200_000)], names: [] });
    const batches = batchesOf(plan);
    const writes = batches.flat().filter((step) => step.kind === "write");
    expect(writes.reduce((sum, { formulas }) => sum + formulas.length, 0)).toBe(200_001);
    expect(writes.map(({ address }) => /^A(\d+):C(\d+)$/.exec(address)?.slice(1).map(Number))).toEqual(
      writes.map((_, index) => [writes.slice(0, index).reduce((sum, { formulas }) => sum + formulas.length, 1), writes.slice(0, index + 1).reduce((sum, { formulas }) => sum + formulas.length, 0)]),
    );
    for (const batch of batches) expect(JSON.stringify(batch).length).toBeLessThan(1_000_000);
    const bytes = JSON.stringify(writes).length;
    expect(batches.length).toBeLessThanOrEqual(Math.ceil(bytes / 600_000) + 1);
  });

  test("a row wider or narrower than its sheet is a fault of ours", () => {
    expect(() => planned({ sheets: [{ name: "Skjevt", widths: [8, 8], rows: [[text("a")]], print: { orientation: "portrait" } }], names: [] })).toThrow("Rad 1 i arket Skjevt");
  });
});

describe("what is in the way", () => {
  const existing: Existing = { sheets: ["Ark1", "GRUNNLAG"], names: ["grunnlag_linje", "Mitt"], tables: ["grunnlagtabell"] };

  test("is named and nothing is planned, until the user says replace", () => {
    expect(planWrite(smallWorkbook(), existing, "ask")).toEqual({ kind: "conflict", sheets: ["GRUNNLAG"], names: ["grunnlag_linje"], tables: ["grunnlagtabell"] });
  });

  test("is set aside under a free name, bound anew, and removed last", () => {
    const plan = planned(smallWorkbook(), { ...existing, sheets: [...existing.sheets, "grunnlag (forrige)"] }, "replace");
    expect(plan.steps.slice(0, 2)).toEqual([{ kind: "moveTable", from: "grunnlagtabell", to: "grunnlagtabell_forrige" }, { kind: "moveSheet", from: "GRUNNLAG", to: "GRUNNLAG (forrige)2" }]);
    expect([plan.reboundNames, plan.addedNames]).toEqual([["Grunnlag_Linje"], ["Grunnlag_Regnskap"]]);
    expect(plan.commit).toEqual([{ kind: "activate", sheet: "§ 5-6" }, { kind: "removeSheet", sheet: "GRUNNLAG (forrige)2" }]);
  });

  test("a sheet with the longest name there is gets a name aside that is not longer", () => {
    const name = "Status økonomi oppvekst og læring".slice(0, 31);
    const plan = planned({ sheets: [{ name, widths: [8], rows: [[text("a")]], print: { orientation: "portrait" } }], names: [] }, { ...NOTHING, sheets: [name] }, "replace");
    expect(plan.sheetMoves[0]?.to).toHaveLength(31);
  });

  test("a name where a table must have its name stays a conflict", () => {
    expect(planWrite(smallWorkbook(), { ...NOTHING, names: ["GrunnlagTabell"] }, "replace")).toMatchObject({ kind: "conflict", names: ["GrunnlagTabell"] });
  });
});
