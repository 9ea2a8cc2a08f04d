import { printKroner } from "../../amounts/printAmount";
import { REPORT_FIGURE_TEXT, type ReportFigure } from "../../ledger/grunnlag/reportFigure";
import type { Control, ControlResult } from "../../law/controls/control";
import { atStart, filled, joined, words, wordsOf, type Text, type Words } from "../../texts/words";

/**
 * «Netto driftsresultat i § 5-4 skal være lik § 5-6. Regnskap: § 5-4 −5,00 mot § 5-6 −6,00, differanse 1,00.» and what
 * the status asks for.
 */
export const controlMessage = (result: Result): Words => joined([sidesOf(result), ...ending(result)]);

type Result = Omit<ControlResult<Control>, "message">;

/** The same without what to do: what must hold, both sides, and what is accepted. */
export const factsOf = (result: Result): Words => joined([sidesOf(result), ...accepted(result)]);

/** The same again without what must hold, where that is said already. */
export const figureFacts = (result: Result): Words => joined([figuresOf(result), ...accepted(result)]);

const sidesOf = (result: Result): Words => joined([result.control.rule, figuresOf(result)]);

function figuresOf({ control: { left, right, relation }, figure, ...result }: Result): Words {
  const other = right?.label ?? (relation === "minst" ? "minst" : "");
  const facts = words`${amountOf(left.label, result.left)} mot ${amountOf(other, result.right)}, differanse ${printKroner(result.difference)}.`;
  return figure === null ? facts : words`${atStart(wordsOf(REPORT_FIGURE_TEXT[figure]))}: ${facts}`;
}

const amountOf = (label: Text, amount: number): Words => joined([label, words`${printKroner(amount)}`]);

/** What zeros on both sides are made of, as sentences after the figures; none where they are not both zero. */
export const zeroText = (basis: ControlResult["basis"], print: (amount: number) => string): readonly Words[] =>
  basis === undefined ? [] : [words`Bak nullen: ${basisText(basis, print)}.`];

/** «debet = kredit = 5 163,00 i kildene og i Grunnlag»: what each side is made of, by its name. */
function basisText([left, right]: NonNullable<ControlResult["basis"]>, print: (amount: number) => string): Words {
  const [one, debit] = [wordsOf(left.label), print(left.debit)];
  if (left.debit === 0 && (right === undefined || right.debit === 0)) return words`ingen beløp`;
  if (right === undefined) return words`debet = kredit = ${debit}`;
  const [other, otherDebit] = [wordsOf(right.label), print(right.debit)];
  if (debit === otherDebit) return words`debet = kredit = ${debit} i ${one} og i ${other}`;
  if (left.debit === 0) return words`ingen beløp i ${one}, debet = kredit = ${otherDebit} i ${other}`;
  if (right.debit === 0) return words`debet = kredit = ${debit} i ${one}, ingen beløp i ${other}`;
  return words`debet = kredit = ${debit} i ${one} og ${otherDebit} i ${other}`;
}

const accepted = ({ tolerance }: Result): readonly Words[] =>
  tolerance === 0 ? [] : [words`Godtatt er ${printKroner(tolerance)}.`];

function ending(result: Result): readonly Text[] {
  switch (result.status) {
    case "ok":
      return zeroText(result.basis, printKroner);
    case "avrunding":
      return [words`Det er avrunding: kildene er i hele tusen.`, ...accepted(result)];
    case "avvik":
      return [...accepted(result), result.control.advice];
    case "ikke aktuell":
      return [];
  }
}

/** The title of a result, with what zeros on both sides are made of. */
export function resultTitle({ control, figure, basis }: ControlResult, print: (amount: number) => string): Words {
  const title = titleOf(control, figure);
  return basis === undefined ? title : words`${title}; ${basisText(basis, print)}`;
}

/** The control's title with the figure it compares; without one, none is named. */
export function titleOf({ title }: Pick<Control, "title">, figure: ReportFigure | null): Words {
  const figureText = wordsOf(figure === null ? "tall" : REPORT_FIGURE_TEXT[figure]);
  if (typeof title === "string" && title.includes("{figur}")) return filled(title, { figur: figureText });
  return figure === null ? wordsOf(title) : words`${wordsOf(title)} (${figureText})`;
}
