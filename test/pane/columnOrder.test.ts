import { columnChoices, definitionWithColumns } from "../../src/report/columnChoices";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import { reportBasis } from "../../src/report/reportBasis";
import { templateFor } from "../../src/report/template/templateFor";
import type { Template } from "../../src/report/template/template";
import type { StatementDefinition } from "../../src/law/tables/definition";
import { columnPreset, includeColumn, moveColumn, onAllStatutory, withColumnPreset } from "../../src/pane/state/columnOrder";
import { lackText } from "../../src/pane/views/columnsSection";
import { buildLedger } from "../../src/ledger/buildLedger";
import { ORGANISATION } from "../support/smallLedger";

const TEMPLATE = defaultTemplate();
const DRIFT = definitionWithColumns("aarsrapport", "5-6") as StatementDefinition;
const STATUS = definitionWithColumns("aarsrapport", "status-okonomi") as StatementDefinition;
const having = (columns: Template["columns"]): Template => ({ ...TEMPLATE, columns });

test("A column comes in at the end, moves among the others, and the last one stays", () => {
  const withNote = having(includeColumn(TEMPLATE, STATUS, "note", true));
  expect(withNote.columns).toEqual({ "status-okonomi": ["regnskap", "revidertBudsjett", "avvik", "avvikProsent", "note"] });
  expect(moveColumn(withNote, STATUS, "note", -1)["status-okonomi"]).toEqual(["regnskap", "revidertBudsjett", "avvik", "note", "avvikProsent"]);
  expect(moveColumn(withNote, STATUS, "note", 1)).toEqual(withNote.columns);
  const one = having({ "status-okonomi": ["regnskap"] });
  expect(includeColumn(one, STATUS, "regnskap", false)).toEqual(one.columns);
});

test("A table with the report's own columns is not named in the template", () => {
  expect(includeColumn(having(includeColumn(TEMPLATE, STATUS, "note", true)), STATUS, "note", false)).toEqual({});
  expect(withColumnPreset(having({ "5-6": ["regnskap"] }), DRIFT, "standard")).toEqual({});
});

test("The four columns are regnskap, revidert, opprinnelig and regnskap i fjor; up to a month the last is at the same time", () => {
  const four = having(withColumnPreset(TEMPLATE, DRIFT, "fire"));
  expect(four.columns).toEqual({ "5-6": ["regnskap", "revidertBudsjett", "opprinneligBudsjett", "regnskapIFjor"] });
  expect([columnPreset(TEMPLATE, DRIFT), columnPreset(four, DRIFT), columnPreset(having({ "5-6": ["regnskap"] }), DRIFT)]).toEqual(["standard", "fire", null]);
  expect(withColumnPreset(templateFor(TEMPLATE, "tertial2"), DRIFT, "fire")["5-6"]?.[3]).toBe("iFjorHittil");
});

test("One table's columns can be given to every statutory table, and to none but those", () => {
  const four = having(withColumnPreset(TEMPLATE, DRIFT, "fire"));
  expect(Object.keys(onAllStatutory(four, DRIFT)).sort()).toEqual(["5-4-1", "5-4-2", "5-5-1", "5-5-2", "5-6"]);
  expect(onAllStatutory(having({ ...four.columns, "5-6": ["opprinneligBudsjett", "regnskap", "revidertBudsjett", "avvik", "avvikProsent", "regnskapIFjor"] }), DRIFT)).toEqual({});
});

test("Columns the sources cannot fill are offered with the reason they are not shown", () => {
  const ledger = buildLedger(2024, [{ konto: "10100", ansvar: "1100", periode: "202401", amounts: { regnskap: 100_00 as never } }]);
  const choices = columnChoices(DRIFT, TEMPLATE, reportBasis({ ledger, organisation: ORGANISATION, template: TEMPLATE }), new Set(["5-6"]));
  const reason = (id: string): string | null => {
    const lack = choices.find((choice) => choice.id === id)?.lack;
    return lack ? lackText(lack) : null;
  };
  expect(choices.filter(({ included }) => included).map(({ id }) => [id, reason(id)])).toEqual([
    ["opprinneligBudsjett", "kildene har ikke opprinnelig budsjett."], ["regnskap", null], ["revidertBudsjett", "kildene har ikke revidert budsjett."],
    ["avvik", "kildene har ikke budsjett."], ["avvikProsent", "kildene har ikke budsjett."], ["regnskapIFjor", "kildene har ikke regnskap i fjor."],
  ]);
  expect([reason("prognose"), reason("note"), reason("kommentar")]).toEqual(["hører til rapporter til og med en måned.", "ingen note i rapporten hører til linjene i denne tabellen.", null]);
  expect(choices.some(({ id }) => id === "inngaendeBalanse" || id === "utkast")).toBe(false);
});
