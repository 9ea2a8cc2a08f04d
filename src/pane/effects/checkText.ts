import { auditDocument } from "../../audit/auditDocument";
import { documentYear } from "../../audit/documentYear";
import { ledgerFacts } from "../../audit/facts/ledgerFacts";
import { countsOf } from "../../audit/saidOf";
import { readDocument } from "../../document/readDocument";
import { sourceOfBlob } from "../../source/sourceOfBlob";
import { yearOf } from "../state/missingInput";
import { spokenLanguage, text } from "../texts/text";
import type { Store } from "./store";

/** Holds a finished report, or what was pasted of one, against the report computed; answers why it could not be read, or null. */
export async function checkText(store: Store, given: File | string): Promise<string | null> {
  const { report } = store.state();
  if (!report) return null;
  const file = typeof given === "string" ? new File([given], text("tekst.limtInn")) : given;
  const reading = await readDocument(sourceOfBlob(file));
  if ("problem" in reading) return reading.problem.message;
  const { document } = reading;
  const year = yearOf(store.state()) ?? documentYear(document);
  const findings = auditDocument(document, { facts: ledgerFacts(report.tables), year });
  store.dispatch({ kind: "tekstChecked", result: { name: document.name, findings, report } });
  store.dispatch({ kind: "stopped", announcement: countsOf(findings, spokenLanguage()) });
  return null;
}
