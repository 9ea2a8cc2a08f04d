import type { Text } from "../../texts/words";
import { auditDocument } from "../../audit/auditDocument";
import { documentYear } from "../../audit/documentYear";
import { ledgerFacts } from "../../audit/facts/ledgerFacts";
import { countsOf } from "../../audit/saidOf";
import type { Report } from "../../report/report";
import { reportTables } from "../../report/reportTables";
import { withLastYear } from "../../report/withLastYear";
import type { Table } from "../../table/table";
import { apart } from "../apart/apart";
import { yearOf } from "../state/missingInput";
import { reportLists } from "../state/ownDisposisjoner";
import { isCurrentBasis } from "../state/preview";
import type { WizardState } from "../state/wizardState";
import { spokenLanguage, text } from "../texts/text";
import type { Store } from "./store";

/**
 * Holds a finished report, or what was pasted of one, against the report computed; answers why it could not be read,
 * or null.
 */
export async function checkText(store: Store, given: File | string): Promise<Text | null> {
  const { report } = store.state();
  if (!report) return null;
  const file = typeof given === "string" ? new File([given], text("tekst.limtInn")) : given;
  const reading = await apart("document", file);
  if ("problem" in reading) return reading.problem.message;
  const { document } = reading;
  const year = yearOf(store.state()) ?? documentYear(document);
  const facts = ledgerFacts(tablesToHold(store.state(), report));
  const audited = auditDocument(document, { facts, year, kommune: report.template.kommune });
  const { name, pagesWithoutText } = document;
  store.dispatch({ kind: "tekstChecked", result: { name, pagesWithoutText, ...audited, report } });
  store.dispatch({ kind: "stopped", announcement: countsOf(audited.findings, spokenLanguage()) });
  return null;
}

/** The report's tables, with last year's accounts in each of them where they can be laid out again. */
function tablesToHold(state: WizardState, report: Report): readonly Table[] {
  const { preview: basis, template } = state;
  if (!basis || !isCurrentBasis(state)) return report.tables;
  const choices = { template: withLastYear(template), listings: reportLists(state), inputs: basis.inputs };
  const made = reportTables(basis.report, choices).tables.map(({ table }) => table);
  // Those of a consolidation are made with the whole report alone.
  return [...made, ...report.tables.filter(({ id }) => !made.some((table) => table.id === id))];
}
