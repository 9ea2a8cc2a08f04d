import { openFileSource } from "../../src/cli/fileSource";
import { readListings } from "../../src/cli/readInput";
import { buildReport } from "../../src/report/buildReport";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { Report } from "../../src/report/report";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import type { Table } from "../../src/table/table";
import { asPublished, PUBLISHED_LISTINGS, publishedRows } from "../support/publishedListings";
import { PEOPLE_AND_SERVICES } from "../support/sampleLists";
import { ORGANISATION, smallLedger } from "../support/smallLedger";

const IDS = Object.keys(PUBLISHED_LISTINGS);

describe("From the sample year's lists, every printed cell of the annual report comes out", () => {
  let report: Report;
  beforeAll(async () => {
    // No ledger has a figure of these tables.
    const { listings, problems } = await readListings(PEOPLE_AND_SERVICES, 2024, openFileSource);
    report = buildReport({ ledger: smallLedger(), organisation: ORGANISATION, template: defaultTemplate(), controls: [], problems, listings });
  });

  test("without a problem in any list", () => {
    expect(report.problems.filter(({ code }) => code.startsWith("liste-"))).toEqual([]);
  });

  test.each(IDS)("in %s", (id) => {
    expect(asPublished(report.tables.find((table) => table.id === id) as Table)).toEqual(publishedRows(id));
  });

  test("in tables that stand one after the other, the whole before its områder", () => {
    expect(report.tables.map(({ id }) => id).filter((id) => IDS.includes(id))).toEqual(IDS);
  });

  test("with totals as formulas: a mean by weights that stand in it, a sum, and the områder from their own tables", () => {
    const { sheets } = toWorkbook(report, "formler");
    const formulas = (sheet: string, label: string): readonly (string | undefined)[] =>
      sheets.find(({ name }) => name === sheet)?.rows.find((row) => row[1]?.value === label)?.slice(2).map(({ formula }) => formula) ?? [];
    expect(formulas("Sykefravær", "Sum tjenesteområder")[0]).toBe("=(C4*128800+C5*65900+C6*18700+C7*19300+C8*18850)/251550");
    expect(formulas("Sykefravær", "Helse")).toEqual(["=C20", "=D20", "=E20"]);
    expect(formulas("Årsverk", "Total")[0]).toBe("=ROUND(SUM(C4:C8),2)");
    expect(formulas("Befolkning", "Folkevekst")).toEqual(["=ROUND(C14-C4,2)", "=ROUND(D14-D4,2)", "=ROUND(E14-E4,2)"]);
    expect(formulas("Turnover", "Sum")).toEqual(["=ROUND(SUM(C4:C7),2)", "=ROUND(SUM(D4:D7),2)"]);
    expect(formulas("Likestilling", "Total").filter((formula) => formula !== undefined)).toEqual([]);
  });
});

test("885 printed cells have been compared, texts included; 60 of them are blank", () => {
  const cells = IDS.flatMap((id) => publishedRows(id).slice(1).flat());
  expect([cells.length, cells.filter((cell) => cell === "").length]).toEqual([885, 60]);
});
