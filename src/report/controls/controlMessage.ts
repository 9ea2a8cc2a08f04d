import { printKroner } from "../../amounts/printAmount";
import { REPORT_FIGURE_TEXT } from "../../ledger/grunnlag/reportFigure";
import type { Control, ControlResult } from "../../law/controls/control";

/** «Netto driftsresultat i § 5-4 skal være lik § 5-6. Regnskap: § 5-4 −5,00 mot § 5-6 −6,00, differanse 1,00.» and what the status asks for. */
export function controlMessage(result: Omit<ControlResult<Control>, "message">): string {
  const { control: { left, right, rule, relation }, figure } = result;
  const other = `${right ? `${right.label} ` : relation === "minst" ? "minst " : ""}${printKroner(result.right)}`;
  const figureText = figure === null ? "" : `${capital(REPORT_FIGURE_TEXT[figure])}: `;
  return `${rule} ${figureText}${left.label} ${printKroner(result.left)} mot ${other}, differanse ${printKroner(result.difference)}.${ending(result)}`;
}

function ending({ status, tolerance, control }: Omit<ControlResult<Control>, "message">): string {
  const accepted = tolerance === 0 ? "" : ` Godtatt er ${printKroner(tolerance)}.`;
  switch (status) {
    case "ok":
      return "";
    case "avrunding":
      return ` Det er avrunding: kildene er i hele tusen.${accepted}`;
    case "avvik":
      return `${accepted} ${control.advice}`;
    case "ikke aktuell":
      return "";
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The control's title with the figure it compares; without one, none is named. */
export function titleOf({ title }: Pick<Control, "title">, figureText: string | null): string {
  if (figureText === null) return title.replace("{figur}", "tall");
  return title.includes("{figur}") ? title.replace("{figur}", figureText) : `${title} (${figureText})`;
}
