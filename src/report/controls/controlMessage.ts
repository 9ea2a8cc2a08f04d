import { printKroner } from "../../amounts/printAmount";
import { REPORT_FIGURE_TEXT } from "../../ledger/grunnlag/reportFigure";
import type { Control, ControlResult } from "../../law/controls/control";

/**
 * «Netto driftsresultat i § 5-4 skal være lik § 5-6. Regnskap: § 5-4 −5,00 mot § 5-6 −6,00, differanse 1,00.» and what
 * the status asks for.
 */
export const controlMessage = (result: Result): string => `${sidesOf(result)}${ending(result)}`;

type Result = Omit<ControlResult<Control>, "message">;

/** The same without what to do: what must hold, both sides, and what is accepted. */
export const factsOf = (result: Result): string => `${sidesOf(result)}${accepted(result)}`;

/** The same again without what must hold, where that is said already. */
export const figureFacts = (result: Result): string => `${figuresOf(result)}${accepted(result)}`;

const sidesOf = (result: Result): string => `${result.control.rule} ${figuresOf(result)}`;

function figuresOf({ control: { left, right, relation }, figure, ...result }: Result): string {
  const other = `${right ? `${right.label} ` : relation === "minst" ? "minst " : ""}${printKroner(result.right)}`;
  const figureText = figure === null ? "" : `${capital(REPORT_FIGURE_TEXT[figure])}: `;
  return `${figureText}${left.label} ${printKroner(result.left)} mot ${other}, differanse ${printKroner(result.difference)}.`;
}

/** What zeros on both sides are made of, as a sentence after the figures; "" where they are not both zero. */
export const zeroText = (basis: ControlResult["basis"], print: (amount: number) => string): string =>
  basis === undefined ? "" : ` Bak nullen: ${basisText(basis, print)}.`;

/** «debet = kredit = 5 163,00», of each side where they differ. */
function basisText(
  [left = 0, right = left]: NonNullable<ControlResult["basis"]>,
  print: (amount: number) => string,
): string {
  if (left === 0 && right === 0) return "ingen beløp";
  return left === right ? `debet = kredit = ${print(left)}` : `debet = kredit = ${print(left)} mot ${print(right)}`;
}

const accepted = ({ tolerance }: Result): string => (tolerance === 0 ? "" : ` Godtatt er ${printKroner(tolerance)}.`);

function ending(result: Result): string {
  switch (result.status) {
    case "ok":
      return zeroText(result.basis, printKroner);
    case "avrunding":
      return ` Det er avrunding: kildene er i hele tusen.${accepted(result)}`;
    case "avvik":
      return `${accepted(result)} ${result.control.advice}`;
    case "ikke aktuell":
      return "";
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The title of a result in the language of `say`, with what zeros on both sides are made of. */
export function resultTitle(
  { control, figure, basis }: ControlResult,
  say: (text: string) => string,
  print: (amount: number) => string,
): string {
  const title = titleOf({ title: say(control.title) }, figure === null ? null : say(REPORT_FIGURE_TEXT[figure]));
  return basis === undefined ? title : `${title}; ${say(basisText(basis, print))}`;
}

/** The control's title with the figure it compares; without one, none is named. */
export function titleOf({ title }: Pick<Control, "title">, figureText: string | null): string {
  if (figureText === null) return title.replace("{figur}", "tall");
  return title.includes("{figur}") ? title.replace("{figur}", figureText) : `${title} (${figureText})`;
}
