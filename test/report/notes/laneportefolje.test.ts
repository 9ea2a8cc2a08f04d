import type { Listing } from "../../../src/source/lists/listing";
import { LANEPORTEFOLJE } from "../../../src/report/tables/oversikter/lanePortefolje";
import { LANEREGLEMENT } from "../../../src/report/tables/oversikter/laneReglement";
import type { Oversikt, OversiktMaker } from "../../../src/report/tables/oversikter/oversikt";
import { printed, readLines } from "../lists/smallLists";
import { nb } from "../../support/nb";

const LOANS = "lån;långiver;type;formål;IB;avdrag;rente %;rentetype;rentebinding til;forfall";
const RULES = "krav;kravtype;grense;omfang";
/** 1000 owed: 400 fixed for two years, 500 floating that falls due in 2025, 100 startlån; one that is paid off. */
const PORTFOLIO = [LOANS, "1;A;x;Investering;400;0;3;Fast;31.12.2026;2032-01-01", "2;B;x;Investering;500;0;5;Flytende;;31.12.2025", "3;C;x;Startlån;100;0;4;Flytende;;01.01.2026", "4;D;x;Investering;50;-50;2;Fast;2030-01-01;2024-06-01"];

async function made(maker: OversiktMaker, ...lists: readonly (readonly string[])[]): Promise<Oversikt | null> {
  const listings = (await Promise.all(lists.map((lines) => readLines(...lines)))).map(({ listing }) => listing as Listing);
  return maker.make({ year: 2024, unit: "kroner", signProfile: "raa", grunnlag: { keyColumns: [], figures: [], rows: [] }, listings });
}

test("The portfolio has shares, weighted rates and years of rentebinding; a loan that is paid off is not in it", async () => {
  const oversikt = (await made(LANEPORTEFOLJE, PORTFOLIO)) as Oversikt;
  const rows = Object.fromEntries(printed(oversikt.table).map((row) => [row[0], row.slice(4)]));
  expect(Object.keys(rows)).not.toContain("D");
  expect(rows).toMatchObject({ A: ["400", "40.0", "3.00", "2.00"], "Sum lån": ["1000", "100.0", "4.10", "0.80"], Fast: ["400", "40.0", "3.00", "2.00"], Startlån: ["100", "10.0", "4.00", "0.00"], 2025: ["500", "50.0", "", ""], 2032: ["400", "40.0", "", ""] });
  expect(oversikt.problems).toEqual([]);
});

test.each([
  ["Minste andel fast rente", "40", "Alle lån", "40.0", "Innenfor"],
  ["Minste andel fast rente", "40,1", "", "40.0", "Utenfor"],
  ["Høyeste andel fast rente", "44,4", "Uten startlån", "44.4", "Utenfor"],
  ["Høyeste andel av ett lån", "50", "Alle lån", "50.0", "Innenfor"],
  ["Høyeste andel av ett lån", "50", "Uten startlån", "55.6", "Utenfor"],
  ["Høyeste andel som forfaller innen 12 måneder", "50", "Alle lån", "50.0", "Innenfor"],
  ["Minste gjennomsnittlige rentebinding", "0,8", "Alle lån", "0.8", "Innenfor"],
  ["Høyeste gjennomsnittlige rentebinding", "0,7", "Alle lån", "0.8", "Utenfor"],
])("%s %s (%s) is measured as %s: %s", async (type, limit, omfang, actual, status) => {
  const oversikt = (await made(LANEREGLEMENT, PORTFOLIO, [RULES, `Regel;${type};${limit};${omfang}`])) as Oversikt;
  expect(printed(oversikt.table)[0]?.slice(-2)).toEqual([actual, status]);
});

test("A loan without rentetype, forfall or the day its rate is bound to is told, and what was done with it", async () => {
  const oversikt = (await made(LANEPORTEFOLJE, [LOANS, "1;A;x;Investering;400;0;3;;;", "2;B;x;Investering;500;0;5;Fast;;2030-01-01"])) as Oversikt;
  expect(oversikt.problems.map(({ where }) => [where?.row, where?.column])).toEqual([[2, "Rentetype"], [2, "Forfall"], [3, "Rentebinding til"]]);
  expect(nb(oversikt.problems[2]?.message ?? "")).toBe("Rad 3: lånet «2» mangler «Rentebinding til», og rentebindingen er regnet som 0 år. Fyll den ut.");
  expect(oversikt.table.rows.filter(({ label }) => nb(label) === "Ikke oppgitt")).toHaveLength(2);
});

test("Neither is made without its lists", async () => {
  expect(await made(LANEPORTEFOLJE, [RULES, "Regel;Minste andel fast rente;30;"])).toBeNull();
  expect(await made(LANEREGLEMENT, PORTFOLIO)).toBeNull();
});
