import { join } from "node:path";
import { ore } from "../../src/amounts/ore";
import { mergeLedgers } from "../../src/ledger/mergeLedgers";
import type { ReportInput } from "../../src/report/buildReport";
import { templateFor } from "../../src/report/template/templateFor";
import type { Template } from "../../src/report/template/template";
import type { RowInputs } from "../../src/table/table";
import { madeOnce } from "../jest/madeOnce";
import { lastYearByMonth } from "./lastYearByMonth";
import { readSample, SAMPLE } from "./sample";

/** What a controller has written in the tables' own fields. */
const INPUTS: ReadonlyMap<string, ReadonlyMap<string, RowInputs>> = new Map([
  ["status-okonomi-naermiljo", new Map<string, RowInputs>([["enhet-41-drift", { manuell: ore(65_000_000_00), kommentar: "Selvkost går mot avsetning til fond" }], ["sum", { kommentar: "Området styrer mot balanse" }]])],
  ["investeringsoversikt", new Map<string, RowInputs>([["prosjekt-61008", { manuell: ore(24_500_000_00), kommentar: "Forsert fremdrift" }], ["portefolje-vann-og-avlop", { kommentar: "Ingen nye oppstarter i år" }]])],
  ["budsjettjustering-naermiljo", new Map<string, RowInputs>([["enhet-41-drift", { justering: ore(-1_200_000_00), kommentar: "Vedtak i sak 51/24" }], ["enhet-40-prosjekt", { justering: ore(500_000_00) }]])],
]);

/** Every method on some row. */
const PER_RAD: Template["prognose"]["perRad"] = {
  "status-okonomi-oppvekst": { "enhet-10-oppveksttjenester": "profil" },
  "status-okonomi-helse": { sum: "takt" },
  investeringsoversikt: { "prosjekt-61001": "profil", "prosjekt-61009": "tid", "prosjekt-62006": "takt", "prosjekt-64001": "rest" },
  "5-6": { skatt: "profil", rammetilskudd: "tid", lonn: "takt", kjop: "rest", avskrivninger: "takt" },
};

/** The sample year up to August, with a made-up last year by month. */
export async function tertialSample(changes: Partial<Template> = {}): Promise<ReportInput> {
  const { ledger, ...rest } = await readSample("hovedbokOgBudsjett", [join(SAMPLE, "prosjekter.csv"), join(__dirname, "../golden/lister/maaltall.csv")]);
  const { ledger: withLastYear } = await readSample("saldobalanse");
  return {
    ...rest,
    ledger: madeOnce("tertial", () => mergeLedgers(ledger.year, [ledger, lastYearByMonth(withLastYear)])),
    template: { ...templateFor(rest.template, "tertial2"), prognose: { metode: "budsjett", perRad: PER_RAD }, ...changes },
    inputs: INPUTS,
  };
}
