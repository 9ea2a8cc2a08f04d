import { auditDocument } from "../../src/audit/auditDocument";
import type { FactTable } from "../../src/audit/facts/factTable";
import { ledgerFacts } from "../../src/audit/facts/ledgerFacts";
import type { Finding } from "../../src/audit/finding";
import { readText } from "../../src/document/text/readText";
import { buildReport } from "../../src/report/buildReport";
import type { Table } from "../../src/table/table";
import { readSample } from "../support/sample";
import { SAMPLE_LISTS } from "../support/sampleLists";
import { publishedReport } from "./measure/madeReport";
import { STYLES } from "./measure/reports";
import { FORMS } from "./measure/styles";
import { measured } from "./measure/told";

let tables: readonly Table[];
let facts: readonly FactTable[];
beforeAll(async () => {
  ({ tables } = buildReport(await readSample("saldobalanse", SAMPLE_LISTS)));
  facts = ledgerFacts(tables);
}, 60_000);

const PRINTED = FORMS.text(publishedReport()).toString();
const audit = (text: string): readonly Finding[] => auditDocument(readText("rapport.txt", text), { facts, year: 2024 }).findings;
const alarms = (text: string): readonly (readonly [string, string, string, string | null])[] =>
  audit(text).filter(({ verdict }) => verdict === "feil" || verdict === "se på").map(({ kind, quoted, context, right }) => [kind, context, quoted, right]);

/** The table under a heading, with every figure between two columns' headings changed. */
const inTable = (title: string, change: (rows: string) => string): string => {
  const from = PRINTED.indexOf(title) + title.length;
  const to = PRINTED.indexOf("\n\n\n", from + 3);
  return PRINTED.slice(0, from) + change(PRINTED.slice(from, to)) + PRINTED.slice(to);
};

describe("The printed tables of a real report, held against its ledger", () => {
  test("raise no alarm, and 700 cells are found to be ours", () => {
    expect(alarms(PRINTED)).toEqual([]);
    const held = audit(PRINTED).filter(({ kind }) => kind === "tabell-regnskap");
    expect(held.length).toBeGreaterThan(700);
    expect(held[0]?.source?.ids).not.toBeNull();
  });

  test("have a wrong cell told once, with the figure as it would be printed there", () => {
    expect(alarms(PRINTED.replace("107 601", "170 601"))).toEqual([["tabell-regnskap", "24-Hjemmetjenester – Regnskap 2024", "170 601", "107 601"]]);
    expect(alarms(PRINTED.replace("-8,4 %", "-4,8 %"))).toEqual([["tabell-regnskap", "24-Hjemmetjenester – Avvik i %", "-4,8 %", "-8,4 %"]]);
  });

  test("have a turned sign told, and not when a whole column is turned", () => {
    expect(alarms(PRINTED.replace("99 233 -8 368", "99 233 8 368"))).toEqual([["tabell-regnskap", "24-Hjemmetjenester – Avvik i kr", "8 368", "-8 368"]]);
    const turned = inTable("Resultat per tjenesteområde\n", (rows) => rows.replace(/ (-?)(\d+(?: \d{3})?)$/gm, (whole, minus: string, digits: string) => (/\d{4}$/.test(whole) ? whole : ` ${minus === "-" ? "" : "-"}${digits}`)));
    expect(alarms(turned)).toEqual([]);
  });

  test("have a changed row told as the one cell that its deviation and the sum follow from", () => {
    const row = "24-Hjemmetjenester 107 601 99 233 -8 368 -8,4 %";
    const changed = "24-Hjemmetjenester 109 601 99 233 -10 368 -10,4 %";
    expect(PRINTED).toContain(row);
    expect(alarms(PRINTED.replace(row, changed)).filter(([, context]) => context.startsWith("24"))).toEqual([["tabell-regnskap", "24-Hjemmetjenester – Regnskap 2024", "109 601", "107 601"]]);
  });

  test("of an earlier ledger are named as such once", () => {
    const stale = inTable("Status økonomi – Oppvekst\n", (rows) => rows.replace("25 858", "25 411").replace("223 356", "221 008").replace("285 367", "281 902").replace("42 701", "41 577").replace("579 109", "571 724"));
    expect(alarms(stale).filter(([kind]) => kind === "tabell-utdatert")).toHaveLength(1);
    expect(alarms(stale).filter(([kind]) => kind === "tabell-regnskap")).toEqual([]);
  });
});

/** Of changed cells and of changed figures or directions in sentences, at least so much is told. */
const LEAST = { tables: 0.9, prose: 0.8 };

test("In every style that reports come in, true ones raise no alarm and hidden changes are told", async () => {
  for (const { name, form, parts, hasLedger } of STYLES(tables)) {
    const { falseAlarms, beside, told, missed } = await measured(parts, form, hasLedger ? facts : [], 2);
    expect({ name, falseAlarms, beside }).toEqual({ name, falseAlarms: [], beside: [] });
    const share = (isTable: boolean): number => {
      const of = (changes: typeof told): number => changes.filter(({ kind }) => kind.startsWith("tabell") === isTable).length;
      return of(told) + of(missed) === 0 ? 1 : of(told) / (of(told) + of(missed));
    };
    if (hasLedger) expect({ name, tables: share(true) >= LEAST.tables, prose: share(false) >= LEAST.prose }).toEqual({ name, tables: true, prose: true });
  }
}, 240_000);
