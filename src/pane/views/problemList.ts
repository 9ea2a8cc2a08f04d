import { joined, type Words } from "../../texts/words";
import { html, nothing, type TemplateResult } from "lit-html";
import type { Problem, Severity, Where } from "../../ledger/problem";
import { count, countWords, say, text, words } from "../texts/text";
import { helpLink } from "./helpLink";
import { icon, type IconName } from "./icon";

const ICONS: Readonly<Record<Severity, IconName>> = { error: "error", warning: "warning", info: "info" };
const ORDER: readonly Severity[] = ["error", "warning", "info"];
const SHOWN = 5;

/** The problems, gravest first, each with what, where and what to do; long lists fold after the first few. */
export function problemList(problems: readonly Problem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`${ORDER.map((severity) =>
    severityList(
      severity,
      problems.filter((problem) => problem.severity === severity),
    ),
  )}`;
}

/** «2 feil, 1 advarsel»; what there is none of is left out. */
export const countProblems = (problems: readonly Problem[]): string => say(problemsSaid(problems));

/** The same in every language. */
export function problemsSaid(problems: readonly Problem[]): Words {
  const n = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length;
  const parts = [
    n("error") > 0 ? countWords("feil", n("error")) : "",
    n("warning") > 0 ? countWords("advarsel", n("warning")) : "",
    n("info") > 0 ? countWords("orientering", n("info")) : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? joined(parts, ", ") : words("kontroll.ingenProblemer");
}

function severityList(severity: Severity, problems: readonly Problem[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const rest = problems.slice(SHOWN);
  return html`<ul class="problems">${problems.slice(0, SHOWN).map(problemItem)}</ul>
    ${
      rest.length === 0
        ? nothing
        : html`<details class="more">
      <summary>${count("kontroll.visAlle", rest.length)} (${text(`alvor.${severity}`).toLowerCase()})</summary>
      <ul class="problems">${rest.map(problemItem)}</ul>
    </details>`
    }`;
}

function problemItem(problem: Problem): TemplateResult {
  const where = placeOf(problem.where);
  return html`<li class="problem ${problem.severity}">
    ${icon(ICONS[problem.severity])}
    <div><p><span class="severity">${text(`alvor.${problem.severity}`)}:</span> ${say(problem.message)}</p>${where === "" ? nothing : html`<p class="hint">${where}</p>`}${helpLink(problem.code)}</div>
  </li>`;
}

function placeOf(where: Where | undefined): string {
  if (!where) return "";
  const parts = [
    where.file ?? "",
    where.row === undefined ? "" : text("sted.rad", { rad: String(where.row) }),
    where.column === undefined || where.column === "" ? "" : text("sted.kolonne", { kolonne: where.column }),
    where.table === undefined ? "" : text("sted.tabell", { tabell: where.table }),
  ];
  return parts.filter((part) => part !== "").join(", ");
}
