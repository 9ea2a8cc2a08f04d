import { ore } from "../../src/amounts/ore";
import { buildLedger } from "../../src/ledger/buildLedger";
import { organisationOf } from "../../src/ledger/organisation";
import type { Report } from "../../src/report/report";
import { defaultTemplate } from "../../src/report/template/defaultTemplate";
import type { ColumnRole, RecognisedColumn, Recognition, SourceReading } from "../../src/source/source";
import { initialState } from "../../src/pane/state/initialState";
import { controlOf } from "../support/controlOf";
import type { Material, Purpose, WizardSource, WizardState } from "../../src/pane/state/wizardState";

/** A column recognised with the role, for states in tests. */
export function column(position: number, header: string, role: ColumnRole, samples: readonly string[] = []): RecognisedColumn {
  return { position, header, role, certainty: "sikker", reason: `overskriften er «${header}»`, samples };
}

/** A recognition of a CSV file with these columns. */
export function recognition(columns: readonly RecognisedColumn[]): Recognition {
  return { kind: "csv", encoding: "utf-8", delimiter: ";", decimal: ",", isDelimited: true, headerRows: [1], columns, problems: [] };
}

export const HOVEDBOK = recognition([
  column(0, "Konto", { kind: "konto" }, ["11150"]),
  column(1, "Ansvar", { kind: "ansvar" }, ["1010"]),
  column(2, "Periode", { kind: "periode" }, ["202400", "202401"]),
  column(3, "Beløp", { kind: "amount", figure: "regnskap" }, ["100,00"]),
]);

/** A ledger source that is already looked at. */
export function ledgerSource(id: string, name: string, inspected: Recognition = HOVEDBOK, purpose: Purpose = "regnskap"): WizardSource {
  const grid = { name, firstRow: 1, rows: [] };
  return { id, name, size: null, input: { kind: "grid", grid }, purpose, purposeIsOwn: false, content: { kind: "ledger", inspected, recognition: inspected } };
}

/** A ledger of one posting. */
function ledgerOf(figure: "regnskap" | "revidertBudsjett" = "regnskap") {
  return buildLedger(2024, [{ konto: "11150", ansvar: "1010", amounts: { [figure]: ore(10_000) } }]);
}

/** The reading of a one-row source. */
function readingOf(name: string, figure: "regnskap" | "revidertBudsjett" = "regnskap"): SourceReading {
  return { ledger: ledgerOf(figure), control: controlOf(name, ledgerOf(figure)), problems: [], questions: [] };
}

const MATERIAL: Material = { ledger: ledgerOf(), organisation: organisationOf([]), lists: {}, problems: [], questions: [] };

/** A report without tables, with these problems. */
function reportOf(problems: Report["problems"] = []): Report {
  return { template: defaultTemplate(), year: 2024, month: null, tables: [], grunnlag: { keyColumns: [], figures: [], rows: [] }, controls: [], controlResults: [], problems, forbehold: [] };
}

/** A wizard with one ledger source, read and computed. */
export function computedState(problems: Report["problems"] = []): WizardState {
  const sources = [ledgerSource("a", "hovedbok.csv")];
  return { ...initialState(defaultTemplate()), sources, year: "2024", readings: { a: readingOf("hovedbok.csv") }, material: MATERIAL, report: reportOf(problems) };
}
