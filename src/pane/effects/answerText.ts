import { approvalOf, withAnswer } from "../../audit/approvals";
import type { Finding } from "../../audit/finding";
import { readActiveCell } from "../../excel/readActiveCell";
import type { Tekstsvar } from "../../report/template/templateParts";
import type { CellIdentity } from "../../sheets/controlCell";
import { wordsOf, type Text } from "../../texts/words";
import { words } from "../texts/text";
import type { Store } from "./store";

/** Answers a finding of «Tekstkontroll», in the template and in the one that the workbook keeps. */
export async function answerText(store: Store, answer: Tekstsvar): Promise<void> {
  store.dispatch({ kind: "tekstAnswered", answer });
  if (store.state().found === null) return;
  const kept = await keepAnswer(answer);
  if (kept !== null) store.dispatch({ kind: "failed", place: "tekst", message: kept });
}

/** Asks which cell the finding's figure is of. */
export async function beginRebinding(store: Store, finding: Finding): Promise<void> {
  const { cellsInstead } = await import("./checkText");
  const cells = await cellsInstead(store.state(), finding);
  if (cells === null) await answerText(store, approvalOf(finding, "bundet feil"));
  else store.dispatch({ kind: "tekstRebound", rebinding: { finding, cells } });
}

/** Binds the finding's figure to the cell, or to the one in hand in the workbook; answers why it cannot, or null. */
export async function bindText(store: Store, finding: Finding, given: CellIdentity | null): Promise<Text | null> {
  const place = given === null ? await readActiveCell() : null;
  if (place?.kind === "problem") return place.problem.message;
  const cell = given ?? place?.value?.cell ?? null;
  if (cell === null) return words("tekst.ikkeCelle");
  const { checkAgain, positionAt } = await import("./checkText");
  const position = await positionAt(store.state(), finding, cell);
  if (position === null) return words("tekst.ikkeTall", { tall: finding.quoted });
  const bundet = { tall: position, tabell: cell.table, rad: cell.line, kolonne: cell.column };
  await answerText(store, { ...approvalOf(finding, "bundet feil"), bundet });
  await checkAgain(store);
  return null;
}

/** Puts the answer into the template that the workbook keeps, if any; answers why it could not, or null. */
async function keepAnswer(answer: Tekstsvar): Promise<Text | null> {
  const [{ readTemplateTexts }, { newestStored, storedText }, { updateTemplate }] = await Promise.all([
    import("../../excel/readTemplateTexts"),
    import("../../report/template/storedTemplate"),
    import("../../excel/updateTemplate"),
  ]);
  const texts = await readTemplateTexts();
  const stored = texts.kind === "read" ? newestStored(texts.value) : null;
  if (stored?.kind !== "read") return null;
  const { template } = stored;
  const answered = { ...template, tekstkontroll: [...withAnswer(template.tekstkontroll, answer)] };
  const written = await updateTemplate(storedText(answered, new Date().toISOString()));
  return written.kind === "problem" ? words("mal.ikkeLagret", { feil: wordsOf(written.problem.message) }) : null;
}
