import type { Text } from "../../texts/words";
import { auditDocument } from "../../audit/auditDocument";
import { cellsFor, figureOf, type BindableCell } from "../../audit/binding/cellsFor";
import { documentYear } from "../../audit/documentYear";
import type { FactTable } from "../../audit/facts/factTable";
import { ledgerFacts } from "../../audit/facts/ledgerFacts";
import { fieldsDocument } from "../../audit/fieldsDocument";
import type { Finding } from "../../audit/finding";
import { countsOf } from "../../audit/saidOf";
import type { DecimalSign } from "../../document/cellNumber";
import type { ReportDocument } from "../../document/reportDocument";
import { readKeptTables } from "../../excel/readKeptTables";
import { readRowTexts, type RowText } from "../../excel/readRowTexts";
import { readSentences } from "../../excel/readSentences";
import type { Report } from "../../report/report";
import { reportTables } from "../../report/reportTables";
import { withLastYear } from "../../report/withLastYear";
import type { CellIdentity } from "../../sheets/controlCell";
import type { Table } from "../../table/table";
import { parseTables } from "../../table/words/parseTables";
import { apart } from "../apart/apart";
import { yearOf } from "../state/missingInput";
import { reportLists } from "../state/ownDisposisjoner";
import { isCurrentBasis } from "../state/preview";
import { heldAgainst } from "../state/tekstkontrollState";
import type { WizardState } from "../state/wizardState";
import { spokenLanguage, text, words } from "../texts/text";
import { inSlices } from "./inSlices";
import type { Store } from "./store";

/**
 * Holds a finished report, or what was pasted of one, against the report computed, or the one in the workbook; answers
 * why it could not be read, or null.
 */
export async function checkText(store: Store, given: File | string): Promise<Text | null> {
  if (!(await hasTables(store.state()))) return words("tekst.ingenTabeller");
  const file = typeof given === "string" ? new File([given], text("tekst.limtInn")) : given;
  const reading = await apart("document", file);
  if ("problem" in reading) return reading.problem.message;
  await tell(store, reading.document);
  return null;
}

/** Holds what is written of the report's rows in the workbook against them; answers why it could not. */
export async function checkFields(store: Store): Promise<Text | null> {
  const of = heldAgainst(store.state());
  if (!of) return null;
  if (!(await hasTables(store.state()))) return words("tekst.ingenTabeller");
  const fields = await readRowTexts(of.year);
  if (fields.kind === "problem") return fields.problem.message;
  const sentences = await readSentences(of.year);
  if (sentences.kind === "problem") return sentences.problem.message;
  const texts = [...fields.value, ...sentences.value];
  if (texts.length === 0) return words("tekst.ingenFelt");
  await tell(store, fieldsDocument(text("tekst.arbeidsbok"), texts, decimalOf(store.state())));
  return null;
}

/** Holds what was checked last against the report again, by the answers that are given now. */
export async function checkAgain(store: Store): Promise<void> {
  const { left, result } = store.state().tekstkontroll;
  if (left?.of === heldAgainst(store.state()))
    store.dispatch({ kind: "fieldLeft", left: { ...left, findings: await fieldFindings(store.state(), left.texts) } });
  if (result?.of === heldAgainst(store.state())) await tell(store, result.document);
}

/** The cells that a finding's figure may be of instead; null for what is no figure of a sentence. */
export const cellsInstead = async (state: WizardState, finding: Finding): Promise<readonly BindableCell[] | null> =>
  cellsFor(finding, await factsNow(state), decimalIn(state, finding));

/** Which of its sentence's figures the finding is of, where the cell holds a figure of the same kind; else null. */
export async function positionAt(state: WizardState, finding: Finding, cell: CellIdentity): Promise<number | null> {
  const figure = figureOf(finding, decimalIn(state, finding));
  const table = (await factsNow(state)).find(({ id }) => id === cell.table);
  const row = table?.rows.find(({ id }) => id === cell.line);
  const isAlike = table?.columns.some(({ id }, c) => id === cell.column && row?.facts[c]?.kind === figure?.number.unit);
  return figure && isAlike ? figure.position : null;
}

/** What figures say of texts in the workbook. */
export const fieldFindings = async (state: WizardState, texts: readonly RowText[]): Promise<readonly Finding[]> =>
  (await held(state, fieldsDocument("", texts, decimalOf(state)))).findings;

const decimalOf = ({ template }: WizardState): DecimalSign => (template.language === "en" ? "." : ",");

/** Of the document it is a finding of; a field of the report is written as the report is. */
const decimalIn = (state: WizardState, finding: Finding): DecimalSign => {
  const { result } = state.tekstkontroll;
  return result?.findings.includes(finding) ? result.document.decimal : decimalOf(state);
};

async function held(state: WizardState, document: ReportDocument): Promise<ReturnType<typeof auditDocument>> {
  const { report, found, template } = state;
  const year = (report ? yearOf(state) : (found?.year ?? null)) ?? documentYear(document);
  const facts = await factsNow(state);
  return auditDocument(document, { facts, year, kommune: template.kommune, answers: template.tekstkontroll });
}

async function tell(store: Store, document: ReportDocument): Promise<void> {
  const of = heldAgainst(store.state());
  if (!of) return;
  const audited = await held(store.state(), document);
  store.dispatch({ kind: "tekstChecked", result: { document, ...audited, of } });
  store.dispatch({ kind: "stopped", announcement: countsOf(audited.findings, spokenLanguage()) });
}

const factsNow = async (state: WizardState): Promise<readonly FactTable[]> =>
  ledgerFacts(state.report ? tablesToHold(state, state.report) : await keptTables());

const hasTables = async ({ report }: WizardState): Promise<boolean> =>
  report !== null || (await keptTables()).length > 0;

/** What the report wrote in the workbook; none where it cannot be read. */
async function keptTables(): Promise<readonly Table[]> {
  const kept = await readKeptTables();
  return kept.kind === "read" ? [...((await inSlices(parseTables(kept.value)))?.values() ?? [])] : [];
}

/** The report's tables, with last year's accounts in each of them where they can be laid out again. */
function tablesToHold(state: WizardState, report: Report): readonly Table<Text>[] {
  const { preview: basis, template } = state;
  if (!basis || !isCurrentBasis(state)) return report.tables;
  const choices = { template: withLastYear(template), listings: reportLists(state), inputs: basis.inputs };
  const made = reportTables(basis.report, choices).tables.map(({ table }) => table);
  // Those of a consolidation are made with the whole report alone.
  return [...made, ...report.tables.filter(({ id }) => !made.some((table) => table.id === id))];
}
