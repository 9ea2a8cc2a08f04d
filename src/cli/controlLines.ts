import { inNorwegian, printKroner } from "../amounts/printAmount";
import type { ControlResult, ControlStatus, ControlUnit } from "../checks/control";
import { titleOf } from "../checks/controlMessage";
import { REPORT_FIGURE_TEXT } from "../statements/reportFigure";
import { aligned } from "./aligned";

const HEADER = ["Kontroll", "Status", "Venstre side", "Høyre side", "Differanse", "Toleranse", "Enhet", "Hjemmel", "Hva"];
const AMOUNT_COLUMNS = [2, 3, 4, 5];
const UNIT_TEXT: Readonly<Record<ControlUnit, string>> = { kroner: "kr", tusen: "1000 kr", poster: "poster" };
const SEVERITY_TEXT = { error: "", warning: " (advarsel)", info: " (orientering)" } as const;

/** The controls as a table, one line each, with ordinary spaces and hyphens in the amounts. */
export function controlLines(results: readonly ControlResult[]): readonly string[] {
  return aligned([HEADER, ...results.map(fieldsOf)], AMOUNT_COLUMNS);
}

function fieldsOf(result: ControlResult): readonly string[] {
  const { control, unit, figure, left, right, difference, tolerance, status } = result;
  const amounts = status === "ikke aktuell" ? ["", "", "", "", ""] : [...[left, right, difference, tolerance].map((amount) => amountText(amount, unit)), UNIT_TEXT[unit]];
  return [control.id, statusText(status, control.severity), ...amounts, control.source, titleOf(control, figure === null ? null : REPORT_FIGURE_TEXT[figure])];
}

const statusText = (status: ControlStatus, severity: keyof typeof SEVERITY_TEXT): string => (status === "avvik" ? `avvik${SEVERITY_TEXT[severity]}` : status);

function amountText(amount: number, unit: ControlUnit): string {
  const text = unit === "kroner" ? printKroner(amount) : inNorwegian(String(amount));
  return text.replaceAll("\u00a0", " ").replace("\u2212", "-");
}

const STATUSES: readonly ControlStatus[] = ["ok", "avrunding", "avvik", "ikke aktuell"];

/** «52 kontroller: 50 ok, 0 avrunding, 1 avvik, 1 ikke aktuell.» */
export function controlSummary(results: readonly ControlResult[]): string {
  return `${results.length} kontroller: ${STATUSES.map((status) => `${results.filter((result) => result.status === status).length} ${status}`).join(", ")}.`;
}
