import type { Text } from "../../texts/words";
import { auditDocument } from "../../audit/auditDocument";
import { documentYear } from "../../audit/documentYear";
import { ledgerFacts } from "../../audit/facts/ledgerFacts";
import { fieldsDocument } from "../../audit/fieldsDocument";
import type { Finding } from "../../audit/finding";
import { countsOf } from "../../audit/saidOf";
import type { DecimalSign } from "../../document/cellNumber";
import type { ReportDocument } from "../../document/reportDocument";
import { readRowTexts, type RowText } from "../../excel/readRowTexts";
import type { Report } from "../../report/report";
import { reportTables } from "../../report/reportTables";
import { withLastYear } from "../../report/withLastYear";
import type { Table } from "../../table/table";
import { apart } from "../apart/apart";
import { yearOf } from "../state/missingInput";
import { reportLists } from "../state/ownDisposisjoner";
import { isCurrentBasis } from "../state/preview";
import type { WizardState } from "../state/wizardState";
import { spokenLanguage, text, words } from "../texts/text";
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
  tell(store, reading.document, report);
  return null;
}

/** Holds what is written in the report's own fields in the workbook against its rows; answers why it could not. */
export async function checkFields(store: Store): Promise<Text | null> {
  const { report } = store.state();
  if (!report) return null;
  const read = await readRowTexts(report.year);
  if (read.kind === "problem") return read.problem.message;
  if (read.value.length === 0) return words("tekst.ingenFelt");
  tell(store, fieldsDocument(text("tekst.arbeidsbok"), read.value, decimalOf(report)), report);
  return null;
}

/** What figures say of a text in a field of the report. */
export const fieldFindings = (state: WizardState, report: Report, texts: readonly RowText[]): readonly Finding[] =>
  heldTo(state, report, fieldsDocument("", texts, decimalOf(report))).findings;

const decimalOf = ({ template }: Report): DecimalSign => (template.language === "en" ? "." : ",");

function heldTo(state: WizardState, report: Report, document: ReportDocument): ReturnType<typeof auditDocument> {
  const year = yearOf(state) ?? documentYear(document);
  const facts = ledgerFacts(tablesToHold(state, report));
  return auditDocument(document, { facts, year, kommune: report.template.kommune });
}

function tell(store: Store, document: ReportDocument, report: Report): void {
  const audited = heldTo(store.state(), report, document);
  const { name, pagesWithoutText } = document;
  store.dispatch({ kind: "tekstChecked", result: { name, pagesWithoutText, ...audited, report } });
  store.dispatch({ kind: "stopped", announcement: countsOf(audited.findings, spokenLanguage()) });
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
