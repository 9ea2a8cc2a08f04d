import type { ExcelContext, ExcelRange } from "../excelSubset";
import { withoutNulls } from "../filteredTable";
import { syncSteps } from "../syncSteps";
import type { Step } from "../writePlan";

/** What the product asks of Excel, a kind at a time. */
export type TrialId =
  | "verdier" | "tekst" | "tallformat" | "utseende" | "kopiUtseende" | "linjer" | "navn" | "nyttArknavn" | "tabell" | "filter"
  | "diagram" | "validering" | "fryst" | "utskrift" | "merknad" | "skjultArk" | "lagretDel" | "markering" | "funksjoner" | "fil";

/** Done on the scratch sheet of that name; null when it held, else what was got and what was wanted. */
type Trial = (context: ExcelContext, sheet: string) => Promise<string | null>;

/** A table, chart and so on of the trials' own; none may be the user's. */
export const OWN = { table: "TertialProveTabell", name: "TertialProveNavn", namespace: "urn:tertial:prove", aside: " 2" } as const;

const same = (got: unknown, wanted: unknown): string | null => (JSON.stringify(got) === JSON.stringify(wanted) ? null : `${JSON.stringify(got)} ≠ ${JSON.stringify(wanted)}`);

const rangeOf = ({ workbook }: ExcelContext, sheet: string, address: string): ExcelRange => workbook.worksheets.getItem(sheet).getRange(address);

async function readBack(context: ExcelContext, sheet: string, address: string, what: "values" | "formulas" | "text" | "address"): Promise<unknown> {
  const range = rangeOf(context, sheet, address);
  range.load(what);
  await context.sync();
  return range[what];
}

/** Steps as a build takes them, and nothing to read back: Excel refuses, or it held. */
const taken = (steps: (sheet: string) => readonly Step[]): Trial => async (context, sheet) => {
  await syncSteps(context, steps(sheet));
  return null;
};

const write = (sheet: string, address: string, formulas: readonly (readonly (string | number)[])[]): Step => ({ kind: "write", sheet, address, formulas });

/** In the order they are done; each in a request or more of its own. */
export const TRIALS: readonly (readonly [TrialId, Trial])[] = [
  ["verdier", async (context, sheet) => {
    await syncSteps(context, [write(sheet, "A1:C1", [[1.5, 2, "=SUM(A1:B1)"]])]);
    return same(await readBack(context, sheet, "A1:C1", "values"), [[1.5, 2, 3.5]]);
  }],
  ["tekst", async (context, sheet) => {
    await syncSteps(context, [write(sheet, "A2:C2", [["'010", "'=1+1", "'1-2"]])]);
    return same(await readBack(context, sheet, "A2:C2", "values"), [["010", "=1+1", "1-2"]]);
  }],
  ["tallformat", async (context, sheet) => {
    await syncSteps(context, [write(sheet, "A3", [[-1234567]]), { kind: "numberFormat", sheet, address: "A3", format: "#,##0;-#,##0" }]);
    const text = String(((await readBack(context, sheet, "A3", "text")) as readonly (readonly unknown[])[])[0]?.[0]);
    // The sign and the space between thousands are the user's own.
    return same(text.replace(/\D/g, ""), "1234567") ?? (/\d\D\d{3}\D\d{3}/.test(text) ? null : text);
  }],
  ["utseende", taken((sheet) => [
    ...([{ property: "bold", value: true }, { property: "italic", value: true }, { property: "size", value: 12 }, { property: "color", value: "1B3A4B" }, { property: "fill", value: "DCE6EC" }, { property: "align", value: "right" }, { property: "wrap", value: true }, { property: "indent", value: 1 }, { property: "borderTop", value: "thin" }, { property: "borderBottom", value: "double" }] as const).map((look): Step => ({ kind: "look", sheet, address: "A3:B3", look })),
    { kind: "width", sheet, address: "A1", points: 80 },
  ])],
  ["kopiUtseende", taken((sheet) => [{ kind: "copyLooks", sheet, address: "A4:B4", from: { sheet, address: "A3:B3" } }])],
  ["linjer", async (context, sheet) => {
    await syncSteps(context, [write(sheet, "E1:E3", [[1], [2], ["=E1+E2"]]), { kind: "insertLines", sheet, axis: "rows", at: 2, count: 2 }]);
    const moved = same(await readBack(context, sheet, "E5", "formulas"), [["=E1+E4"]]);
    await syncSteps(context, [{ kind: "removeLines", sheet, axis: "rows", at: 2, count: 2 }]);
    return moved ?? same(await readBack(context, sheet, "E3", "formulas"), [["=E1+E2"]]);
  }],
  ["navn", async (context, sheet) => {
    const at = (address: string): string => `='${sheet}'!${address}`;
    await syncSteps(context, [{ kind: "addName", name: OWN.name, formula: at("$A$1:$B$1") }, { kind: "rebindName", name: OWN.name, formula: at("$A$1:$C$1") }, write(sheet, "F1", [[`=COUNT(${OWN.name})`]])]);
    const counted = same(await readBack(context, sheet, "F1", "values"), [[3]]);
    await syncSteps(context, [{ kind: "clear", sheet, address: "F1" }, { kind: "removeName", name: OWN.name }]);
    return counted;
  }],
  ["nyttArknavn", async (context, sheet) => {
    await syncSteps(context, [{ kind: "moveSheet", from: sheet, to: sheet + OWN.aside }, { kind: "moveSheet", from: sheet + OWN.aside, to: sheet }]);
    return null;
  }],
  ["tabell", async (context, sheet) => {
    await syncSteps(context, [write(sheet, "H1:I4", [["Navn", "Tall"], ["a", 1], ["b", 2], ["c", 3]]), { kind: "addTable", sheet, address: "H1:I3", name: OWN.table }, { kind: "resizeTable", sheet, name: OWN.table, address: "H1:I4" }]);
    const range = context.workbook.tables.getItem(OWN.table).getRange();
    range.load("address");
    await context.sync();
    return same(range.address.replace(/^.*!/, ""), "H1:I4");
  }],
  ["filter", async (context) => {
    const table = context.workbook.tables.getItem(OWN.table);
    const { filter } = table.columns.getItem("Navn");
    filter.applyValuesFilter(["a"]);
    filter.load("criteria");
    await context.sync();
    const kept = filter.criteria;
    table.clearFilters();
    await context.sync();
    // As a refresh gives a filter back: what Excel tells as null it does not take.
    if (kept) filter.apply(withoutNulls(kept));
    await context.sync();
    table.clearFilters();
    await context.sync();
    return same(kept?.values, ["a"]);
  }],
  ["diagram", async (context, sheet) => {
    const chart = { name: OWN.table, title: "1", altText: "", categories: "H2:H4", fromZero: true, labels: true, place: { row: 6, column: 7, rows: 8, columns: 4 }, colours: ["1B3A4B", "8A5A00"] };
    await syncSteps(context, [{ kind: "addChart", sheet, chart: { ...chart, series: [{ name: "1", values: "I2:I4", drawn: "column" }, { name: "2", values: "I2:I4", drawn: "line" }] } }]);
    const count = context.workbook.worksheets.getItem(sheet).charts.getCount();
    await context.sync();
    return same(count.value, 1);
  }],
  ["validering", taken((sheet) => [{ kind: "validate", sheet, validation: { address: "K1:K5", rule: { kind: "list", values: ["a", "b"] }, title: "1", prompt: "1", alert: "1" } }])],
  ["fryst", taken((sheet) => [{ kind: "freeze", sheet, rows: 1, columns: 1 }])],
  ["utskrift", taken((sheet) => [{ kind: "print", sheet, orientation: "landscape", area: "A1", titleRows: "$1:$1", title: "1", pages: "1", breaksAfter: [2] }])],
  ["merknad", taken((sheet) => [{ kind: "note", sheet, address: "A1", text: "1" }])],
  ["skjultArk", async (context, sheet) => {
    await syncSteps(context, [{ kind: "addSheet", sheet: sheet + OWN.aside }, { kind: "hideSheet", sheet: sheet + OWN.aside }]);
    const hidden = context.workbook.worksheets.getItem(sheet + OWN.aside);
    hidden.visibility = "Visible";
    hidden.delete();
    await context.sync();
    return null;
  }],
  ["lagretDel", async (context) => {
    const xml = `<prove xmlns="${OWN.namespace}">1</prove>`;
    const part = context.workbook.customXmlParts.add(xml);
    const text = part.getXml();
    part.delete();
    await context.sync();
    return text.value.includes("1</prove>") ? null : text.value;
  }],
];
