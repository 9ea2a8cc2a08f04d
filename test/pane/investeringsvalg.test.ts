import { allTables } from "../../src/report/catalogue";
import type { Template } from "../../src/report/template/template";
import type { Listing } from "../../src/source/lists/listing";
import { includeTable, tableChoices } from "../../src/pane/state/tableOrder";
import { readLines } from "../report/lists/smallLists";

const TABLES = ["investeringsoversikt", "investeringsinntekter"];
const PROSJEKTER = ["prosjekt;prosjektnavn;portefolje;totalramme;akkumulert før 2024;rev. budsjett 2024 utgift;regnskap 2024", "100;Skole;Bygg;1000;400;300;250"];
const PENSJON = ["Post;Beløp", "Årets opptjening;100", "Rentekostnad;10"];

const listOf = async (lines: readonly string[]): Promise<Listing> => (await readLines(...lines)).listing as Listing;
const choicesOf = (report: Template["report"], listings: readonly Listing[]) => tableChoices({ report, tables: [] }, listings).filter(({ id }) => TABLES.includes(id)).map(({ id, included, lacksList }) => ({ id, included, lacksList }));

describe.each(["aarsrapport", "tertial2", "maaned"] as const)("In the wizard's choices for %s", (report) => {
  test("the tables of prosjekter are in when their list is there, and can be had of the ledger alone", async () => {
    expect(choicesOf(report, [await listOf(PROSJEKTER)])).toEqual(TABLES.map((id) => ({ id, included: true, lacksList: false })));
    expect(choicesOf(report, [])).toEqual(TABLES.map((id) => ({ id, included: false, lacksList: false })));
  });

  test("a table taken in beside lists the report has no table for leaves a template of tables it has", async () => {
    const lists = [await listOf(PROSJEKTER), await listOf(PENSJON)];
    const ids = includeTable({ report, tables: [] }, "investeringsinntekter", false, lists);
    expect(ids).not.toContain("investeringsinntekter");
    expect(ids.filter((id) => !allTables(report).some((table) => table.id === id))).toEqual([]);
  });
});
