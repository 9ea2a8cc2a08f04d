import { inNorwegian, printKroner } from "../amounts/printAmount";
import type { ControlResult, ControlStatus, ControlUnit } from "../law/controls/control";
import { resultTitle } from "../report/controls/controlMessage";
import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import { aligned } from "./aligned";

type Say = ReturnType<typeof sayIn>;

const HEADER = [
  "Kontroll",
  "Status",
  "Venstre side",
  "Høyre side",
  "Differanse",
  "Toleranse",
  "Enhet",
  "Hjemmel",
  "Hva",
];
const AMOUNT_COLUMNS = [2, 3, 4, 5];
const UNIT_TEXT: Readonly<Record<ControlUnit, string>> = {
  kroner: "kr",
  tusen: "1000 kr",
  poster: "poster",
  kapitler: "kapitler",
};
const SEVERITY_TEXT = { error: "", warning: " (advarsel)", info: " (orientering)" } as const;

/** The controls as a table, one line each, with ordinary spaces and hyphens in the amounts. */
export function controlLines(results: readonly ControlResult[], language: Language): readonly string[] {
  const say = sayIn(language);
  return aligned([HEADER.map(say), ...results.map((result) => fieldsOf(result, say))], AMOUNT_COLUMNS);
}

function fieldsOf(result: ControlResult, say: Say): readonly string[] {
  const { control, unit, left, right, difference, tolerance, status } = result;
  const amounts =
    status === "ikke aktuell"
      ? ["", "", "", "", ""]
      : [...[left, right, difference, tolerance].map((amount) => amountText(amount, unit)), say(UNIT_TEXT[unit])];
  return [
    control.id,
    say(statusText(status, control.severity)),
    ...amounts,
    say(control.source),
    say(resultTitle(result, (each) => amountText(each, unit))),
  ];
}

const statusText = (status: ControlStatus, severity: keyof typeof SEVERITY_TEXT): string =>
  status === "avvik" ? `avvik${SEVERITY_TEXT[severity]}` : status;

function amountText(amount: number, unit: ControlUnit): string {
  const text = unit === "kroner" ? printKroner(amount) : inNorwegian(String(amount));
  return text.replaceAll("\u00a0", " ").replace("\u2212", "-");
}

const STATUSES: readonly ControlStatus[] = ["ok", "avrunding", "avvik", "ikke aktuell"];

/** «52 kontroller: 50 ok, 0 avrunding, 1 avvik, 1 ikke aktuell.» */
export function controlSummary(results: readonly ControlResult[], language: Language): string {
  const say = sayIn(language);
  return `${results.length} ${say("kontroller")}: ${STATUSES.map((status) => `${results.filter((result) => result.status === status).length} ${say(status)}`).join(", ")}.`;
}
