import { organisationOf, type Organisation, type OrganisationUnit } from "../ledger/organisation";
import type { Problem, Severity } from "../ledger/problem";
import { readCode } from "./cells/readCode";
import { textOf } from "./cells/cell";
import { organisationColumns, type OrganisationField } from "./organisationColumns";
import type { RawGrid } from "./source";

export interface OrganisationReading {
  readonly organisation: Organisation;
  readonly problems: readonly Problem[];
}

/**
 * The organisation in a grid with one ansvar a row, and what is wrong in it. A file without enhet gets the first two
 * digits of ansvar.
 */
export function organisationOfGrid(grid: RawGrid): OrganisationReading {
  const header = grid.rows.findIndex((row) => organisationColumns(row.map(textOf)) !== null);
  const columns = header < 0 ? null : organisationColumns((grid.rows[header] ?? []).map(textOf));
  if (columns === null)
    return {
      organisation: organisationOf([]),
      problems: [
        problemAt(
          grid.name,
          "organisasjon-uten-ansvar",
          "error",
          `Fant ingen overskrift for ansvar i «${grid.name}». Filen må ha kolonnene ansvar, ansvarsnavn, enhet, enhetsnavn, område og selvkost.`,
        ),
      ],
    };
  const units = new Map<string, OrganisationUnit>();
  const problems: Problem[] =
    columns.omrade === undefined
      ? [
          problemAt(
            grid.name,
            "organisasjon-uten-omrade",
            "error",
            `Fant ingen kolonne for tjenesteområde i «${grid.name}». Kall kolonnen «område», «tjenesteområde» eller «sektor».`,
          ),
        ]
      : [];
  grid.rows.slice(header + 1).forEach((cells, index) => {
    const row = grid.firstRow + header + 1 + index;
    if (cells.every((cell) => textOf(cell) === "")) return;
    const reading = readUnit((field) => (columns[field] === undefined ? null : (cells[columns[field]] ?? null)));
    const problem =
      "ansvar" in reading
        ? unitProblem(reading, units.get(reading.ansvar), row, columns.omrade !== undefined)
        : { ...reading, message: `Rad ${row}: ${reading.message}` };
    if (problem) problems.push({ ...problem, where: { file: grid.name, row } });
    if ("ansvar" in reading && !units.has(reading.ansvar)) units.set(reading.ansvar, reading);
  });
  if (units.size === 0 && problems.length === 0)
    problems.push(
      problemAt(
        grid.name,
        "organisasjon-uten-rader",
        "error",
        `«${grid.name}» har ingen ansvar under overskriftene. Fyll ut én rad per ansvar, eller velg en annen fil.`,
      ),
    );
  return { organisation: organisationOf(units.values()), problems };
}

function readUnit(cell: (field: OrganisationField) => string | number | boolean | null): OrganisationUnit | Problem {
  const { code: ansvar, name } = readCode(cell("ansvar"));
  if (ansvar === "")
    return {
      code: "organisasjon-ansvar-mangler",
      severity: "warning",
      message: "ansvar mangler. Raden er ikke med. Fyll inn ansvaret.",
    };
  const answer = textOf(cell("selvkost"));
  const selvkost = readYesNo(answer);
  if (selvkost === null)
    return {
      code: "organisasjon-selvkost",
      severity: "error",
      message: `selvkost er «${answer}» for ansvar ${ansvar}, som verken er ja eller nei. Raden er ikke med. Skriv J eller N.`,
    };
  const enhetCell = readCode(cell("enhet"));
  const enhet = enhetCell.code || ansvar.slice(0, 2);
  return {
    ansvar,
    ansvarsnavn: textOf(cell("ansvarsnavn")) || name || ansvar,
    enhet,
    enhetsnavn: textOf(cell("enhetsnavn")) || nameWithCode(enhet, enhetCell.name),
    omrade: textOf(cell("omrade")),
    selvkost,
  };
}

/** As printed in the tables: «20-Fag og forvaltning». */
const nameWithCode = (code: string, name: string): string => (name === "" ? `Enhet ${code}` : `${code}-${name}`);

function readYesNo(text: string): boolean | null {
  const word = text.toLowerCase();
  if (["", "n", "nei", "no", "false", "usann", "0", "-"].includes(word)) return false;
  return ["j", "ja", "x", "yes", "true", "sann", "1"].includes(word) ? true : null;
}

function unitProblem(
  unit: OrganisationUnit,
  known: OrganisationUnit | undefined,
  row: number,
  hasOmrade: boolean,
): Problem | null {
  if (known)
    return JSON.stringify(known) === JSON.stringify(unit)
      ? null
      : {
          code: "organisasjon-dobbel-ansvar",
          severity: "error",
          message: `Rad ${row}: ansvar ${unit.ansvar} står to ganger med ulikt innhold (${described(known)} og ${described(unit)}). Bare den første er brukt. Fjern den som er feil.`,
        };
  if (unit.omrade !== "" || !hasOmrade) return null;
  return {
    code: "organisasjon-blankt-omrade",
    severity: "error",
    message: `Rad ${row}: ansvar ${unit.ansvar} ${unit.ansvarsnavn} har ikke noe tjenesteområde. Beløpene på ansvaret kommer ikke med i noen områdetabell. Fyll inn området.`,
  };
}

const described = (unit: OrganisationUnit): string =>
  `${unit.enhetsnavn}, ${unit.omrade || "uten område"}, selvkost ${unit.selvkost ? "ja" : "nei"}`;

function problemAt(file: string, code: string, severity: Severity, message: string): Problem {
  return { code, severity, message, where: { file } };
}
