import { ore, type Ore } from "../../amounts/ore";
import { printKroner } from "../../amounts/printAmount";
import { type Figure, FIGURE_TEXT, FIGURES } from "../../ledger/ledger";
import { monthOfCode } from "../../ledger/period";
import { monthName } from "../../texts/dates";
import { controlLinesOf, monthsText, type SourceControl } from "../../ledger/sourceControl";
import { count, say, text } from "../texts/text";
import { millions } from "./millions";

/**
 * What a source holds, so that it is known again: rows, months, and what stands on each side of the accounts; of a
 * budget which ones.
 */
export function readingText(control: SourceControl): string {
  const figures = FIGURES.filter((figure) => Object.values(control.sums).some((sums) => sums[figure] !== undefined));
  const budgets = figures
    .filter((figure) => figure !== "regnskap" && figure !== "regnskapIFjor")
    .map((figure) => say(FIGURE_TEXT[figure]));
  const main = figures.find((figure) => figure === "regnskap" || figure === "regnskapIFjor");
  return [
    count("oversikt.rad", control.rowsUsed),
    spanText(control),
    main === undefined ? "" : sidesText(control, main),
    budgets.join(", "),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** «jan–des»; the codes where months are missing in between, or are of more years. */
function spanText(control: SourceControl): string {
  const months = control.months.filter((code) => ![0, 13].includes(monthOfCode(code) ?? 0));
  const [first, last] = [monthOfCode(months[0] ?? ""), monthOfCode(months.at(-1) ?? "")];
  if (first === null || last === null) return "";
  if (last - first + 1 !== months.length || first < 1 || last > 12) return monthsText(control);
  return first === last ? short(first) : `${short(first)}–${short(last)}`;
}

const short = (month: number): string => say(monthName(month)).slice(0, 3);

function sidesText(control: SourceControl, figure: Figure): string {
  const lines = controlLinesOf(control).filter((line) => line.figure === figure);
  const sum = (side: "debet" | "kredit"): Ore => ore(lines.reduce((so, line) => so + line[side], 0));
  const [debet, kredit] = [sum("debet"), sum("kredit")];
  return debet === kredit
    ? text("oversikt.iNull", { belop: millions(debet) })
    : text("oversikt.sider", {
        debet: millions(debet),
        kredit: millions(kredit),
        differanse: printKroner(ore(debet - kredit)),
      });
}
