import { buildReport, type ReportInput } from "../../src/report/buildReport";
import { fjoraret, type Fjoraret } from "../../src/report/fjor/fjoraret";
import type { Template } from "../../src/report/template/template";
import { printKroner } from "../../src/amounts/printAmount";
import { listingGrids } from "../../src/source/lists/listingGrids";
import { readSample } from "../support/sample";
import { sourceOfBytes } from "../support/sourceOfBytes";
import { publishedYearBefore } from "../support/yearBefore";
import { nb } from "../support/nb";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

let input: ReportInput;
beforeAll(async () => {
  input = await readSample("saldobalanse");
});

async function against(name: string, bytes: Uint8Array): Promise<Fjoraret> {
  const source = sourceOfBytes(name, bytes);
  return fjoraret({ name, sheets: await listingGrids(source) }, input, buildReport(input));
}
const publishedAs = async (template: Partial<Template>, changed: Readonly<Record<string, number>> = {}): Promise<Fjoraret> =>
  against("fjor.xlsx", await publishedYearBefore(changed, template, input));
const changedIn = ({ compared }: Fjoraret) => compared.flatMap(({ table, lines }) => lines.filter(({ comparison }) => comparison === "endret").map(({ row, now, published }) => [table.id, row.id, (now - (published ?? 0)) / 100]));
const COMPARED = ["5-4-1", "5-4-2", "5-5-1", "5-6", "5-8"];

test.each([
  ["raa", {}], ["inntekterPositive", { signProfile: "inntekterPositive" }], ["tables in another order", { tables: ["5-8", "5-6", "5-5-1", "5-4-2", "5-4-1"], unit: "mill" }],
  ["nynorsk", { language: "nn" }], ["English, in kroner", { language: "en", unit: "kroner" }],
] as const)("last year's own report agrees to the øre: %s", async (_, template) => {
  const result = await publishedAs(template as Partial<Template>);
  expect(changedIn(result)).toEqual([]);
  expect(result.problems.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(result.note).toBeNull();
  const tables = result.compared.filter(({ table }) => COMPARED.includes(table.id));
  expect(tables.map(({ table }) => table.id).sort()).toEqual(COMPARED);
  for (const { lines, isProved } of tables) expect([isProved, lines.filter(({ comparison, now }) => comparison !== "lik" && now !== 0).map(({ row }) => row.label)]).toEqual([true, []]);
});

test.each(["nn", "en"] as const)("the report's language (%s) is no matter: a table published in bokmål is known, and the note is in the report's", async (language) => {
  const own = input;
  input = { ...own, template: { ...own.template, language } };
  try {
    const result = await publishedAs({ language: "nb" }, { "18000": -0.01, "210000": 0.01 });
    expect(changedIn(result)).toContainEqual(["5-6", "rammetilskudd", 0.01]);
    expect(result.compared.filter(({ table }) => COMPARED.includes(table.id))).toHaveLength(COMPARED.length);
    expect(result.note?.columns.map(({ header }) => header)).toContain(language === "nn" ? "Årsak" : "Reason");
    expect(result.note?.rows.find(({ id }) => id === "5-6-rammetilskudd")?.label).toBe(language === "nn" ? "Rammetilskot" : "Block grants");
    expect(nb(result.problems[0]?.message ?? "")).not.toMatch(/Regnskapet i fjor er/);
  } finally {
    input = own;
  }
});

test("one øre that has moved is told on every line it is in, in the report's signs, and stands in a note with room for the reason", async () => {
  for (const signProfile of ["raa", "inntekterPositive"] as const) {
    const result = await publishedAs({ signProfile }, { "18000": -0.01, "210000": 0.01 });
    const moved = changedIn(result).filter(([table]) => table === "5-6");
    expect(moved).toContainEqual(["5-6", "rammetilskudd", 0.01]);
    expect(moved.map(([, row]) => row)).toEqual(expect.arrayContaining(["sumDriftsinntekter", "bruttoDriftsresultat", "nettoDriftsresultat"]));
    const note = result.note?.rows.find(({ id }) => id === "5-6-rammetilskudd");
    expect(note?.cells.slice(1).map((cell) => (cell.kind === "amount" ? printKroner(cell.ore) : cell.kind))).toEqual([expect.any(String), expect.any(String), "0,01", "empty"]);
    expect(result.note?.columns[4]).toEqual({ kind: "input", id: "kommentar", header: "Årsak", of: "text" });
    expect(result.problems.map(({ code }) => code)).toContain("fjoraret-endret");
  }
});

describe("A table of another make", () => {
  /** § 5-6 as printed in whole thousands, by the report's own figures with one moved. */
  function printed(by: number, turn: (label: string) => 1 | -1, head: string): string {
    const table = buildReport(input).tables.find(({ id }) => id === "5-6");
    const column = table?.columns.findIndex(({ id }) => id === "regnskapIFjor") ?? -1;
    const lines = (table?.rows ?? []).flatMap(({ number, label, cells }) => {
      const cell = cells[column];
      if (cell?.kind !== "amount") return [];
      const thousands = turn(label) * (Math.round(cell.ore / 100_000) + (label === "Brukerbetalinger" ? by : 0));
      return [`${number};${label};${thousands === 0 ? "-" : String(thousands).replace(/\B(?=(\d{3})+$)/g, " ")}`];
    });
    return [`;Økonomisk oversikt - drift;`, `;${head};Regnskap 2023`, ...lines].join("\n");
  }
  const plain = (): 1 => 1;

  test("in whole thousands agrees within what is rounded, and one thousand more is a change", async () => {
    expect(changedIn(await against("annen.csv", bytesOf(printed(0, plain, "Tall i 1000 kr"))))).toEqual([]);
    for (const by of [1, -1]) {
      const changed = changedIn(await against("annen.csv", bytesOf(printed(by, plain, "Post"))));
      expect(changed.map(([, row]) => row)).toEqual(["brukerbetalinger"]);
    }
  });

  test("whose signs are neither as in the accounts nor income positive tells no change: the lines are unsure, and that is said", async () => {
    const result = await against("annen.csv", bytesOf(printed(0, (label) => (label.length % 2 === 0 ? -1 : 1), "Post")));
    expect(changedIn(result)).toEqual([]);
    expect(result.compared.some(({ lines }) => lines.some(({ comparison, now }) => comparison === "usikker" && now !== 0))).toBe(true);
    expect(result.problems.map(({ code }) => code)).toContain("fjoraret-linje-usikker");
  });

  test("with figures of something else is not compared, and that is said", async () => {
    const other = printed(0, plain, "Post").replace(/;(-?[\d ]+)$/gm, (_, figure: string) => `;${Number(figure.replaceAll(" ", "")) * 3 + 7}`);
    const result = await against("annen.csv", bytesOf(other));
    expect([...new Set(result.problems.map(({ code }) => code))]).toEqual(["fjoraret-usikker"]);
    expect(result.note).toBeNull();
  });

  test("may have a line whose text is nearly a number, however long: it is read in one go", async () => {
    const rows = ["I".repeat(20_000) + "x", `A${".I".repeat(10_000)}x`, "12.".repeat(10_000)].map((text) => `${text};1`);
    const result = await against("annen.csv", bytesOf(["Post;Regnskap 2023", ...rows].join("\n")));
    expect(result.problems.map(({ code }) => code)).toEqual(["fjoraret-uten-tabeller"]);
  });

  test("without a column of last year's accounts, or that cannot be read, is said", async () => {
    expect((await against("annen.csv", bytesOf("Post;Budsjett 2023\nRammetilskudd;1"))).problems.map(({ code }) => code)).toEqual(["fjoraret-uten-tabeller"]);
    expect((await against("tom.csv", bytesOf(""))).problems.map(({ code, severity }) => [code, severity])).toEqual([["fjoraret-uleselig", "error"]]);
  });
});
