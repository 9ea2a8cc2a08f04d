import { organisationOf, type Organisation, type OrganisationUnit } from "../ledger/organisation";
import type { Problem, Severity } from "../ledger/problem";
import { readCode } from "./cells/readCode";
import { textOf, type Cell } from "./cells/cell";
import { organisationColumns, type OrganisationField } from "./organisationColumns";
import { withGroupsFilled } from "./organisationGroups";
import { isMisspelt } from "./recognise/isMisspelt";
import { fold } from "./recognise/meaningOf";
import type { RawGrid } from "./source";
import { words, wordsOf, type Text } from "../texts/words";

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
  if (columns === null) return { organisation: organisationOf([]), problems: [withoutAnsvar(grid.name)] };
  const units = new Map<string, OrganisationUnit>();
  const problems: Problem[] = [...missingFields(grid.name, columns)];
  const omrader = omraderIn(grid, header, columns.omrade);
  withGroupsFilled(grid.rows.slice(header + 1), columns).forEach((cells, index) => {
    const row = grid.firstRow + header + 1 + index;
    if (cells === null || cells.every((cell) => textOf(cell) === "")) return;
    const cell = (field: OrganisationField): Cell => cells[columns[field] ?? -1] ?? null;
    const reading = readUnit(cell, omrader.get(omradeKey(textOf(cell("omrade"))))?.name ?? "");
    const problem =
      "ansvar" in reading
        ? unitProblem(reading, units.get(reading.ansvar), row, columns.omrade !== undefined)
        : { ...reading, message: words`Rad ${row}: ${wordsOf(reading.message)}` };
    if (problem) problems.push({ ...problem, where: { file: grid.name, row } });
    if ("ansvar" in reading && !units.has(reading.ansvar)) units.set(reading.ansvar, reading);
  });
  if (units.size === 0 && problems.length === 0)
    problems.push(
      problemAt(
        grid.name,
        "organisasjon-uten-rader",
        "error",
        words`«${grid.name}» har ingen ansvar under overskriftene. Fyll ut én rad per ansvar, eller velg en annen fil.`,
      ),
    );
  problems.push(...alikeOmrader(grid.name, [...omrader.values()]));
  return { organisation: organisationOf(units.values()), problems };
}

const withoutAnsvar = (file: string): Problem =>
  problemAt(
    file,
    "organisasjon-uten-ansvar",
    "error",
    words`Fant ingen overskrift for ansvar i «${file}». Filen må ha kolonnene ansvar, ansvarsnavn, enhet, enhetsnavn, område og selvkost.`,
  );

function missingFields(
  file: string,
  columns: Readonly<Partial<Record<OrganisationField, number>>>,
): readonly Problem[] {
  if (columns.omrade === undefined)
    return [
      problemAt(
        file,
        "organisasjon-uten-omrade",
        "error",
        words`Fant ingen kolonne for tjenesteområde i «${file}». Kall kolonnen «område», «tjenesteområde» eller «sektor».`,
      ),
    ];
  if (columns.selvkost !== undefined) return [];
  return [
    problemAt(
      file,
      "organisasjon-uten-selvkost",
      "info",
      words`«${file}» har ingen kolonne for selvkost, så ingen ansvar er holdt utenfor som selvkosttjeneste. Har dere vann, avløp eller renovasjon, legg til kolonnen «selvkost» med J for deres ansvar.`,
    ),
  ];
}

/** An område as it is printed, where it stands first, and how many rows have it. */
interface Omrade {
  readonly name: string;
  readonly row: number;
  readonly rows: number;
}

const omradeKey = (name: string): string => name.toLowerCase().replace(/\s+/g, " ");

/** «OPPVEKST» is «Oppvekst», the way it is written first. */
function omraderIn(grid: RawGrid, header: number, position: number | undefined): ReadonlyMap<string, Omrade> {
  const omrader = new Map<string, Omrade>();
  if (position === undefined) return omrader;
  grid.rows.slice(header + 1).forEach((cells, index) => {
    const name = textOf(cells[position]);
    const known = omrader.get(omradeKey(name)) ?? { name, row: grid.firstRow + header + 1 + index, rows: 0 };
    if (name !== "") omrader.set(omradeKey(name), { ...known, rows: known.rows + 1 });
  });
  return omrader;
}

/** That an område of few rows is another with a letter wrong, as far as can be seen; they are kept apart. */
function alikeOmrader(file: string, omrader: readonly Omrade[]): readonly Problem[] {
  return omrader.flatMap((rare) => {
    const meant = omrader.find(({ name, rows }) => rows > rare.rows && isMisspelt(fold(rare.name), fold(name)));
    if (meant === undefined) return [];
    const message = words`Rad ${rare.row}: området «${rare.name}» ligner «${meant.name}». Er det samme område, må det skrives likt; nå er det to områder i tabellene.`;
    return [{ ...problemAt(file, "organisasjon-omrade-ligner", "warning", message), where: { file, row: rare.row } }];
  });
}

function readUnit(cell: (field: OrganisationField) => Cell, omrade: string): OrganisationUnit | Problem {
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
      message: words`selvkost er «${answer}» for ansvar ${ansvar}, som verken er ja eller nei. Raden er ikke med. Skriv J eller N.`,
    };
  const enhetCell = readCode(cell("enhet"));
  const enhet = enhetCell.code || ansvar.slice(0, 2);
  return {
    ansvar,
    ansvarsnavn: textOf(cell("ansvarsnavn")) || name || ansvar,
    enhet,
    enhetsnavn: textOf(cell("enhetsnavn")) || nameWithCode(enhet, enhetCell.name),
    omrade,
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
          message: words`Rad ${row}: ansvar ${unit.ansvar} står to ganger med ulikt innhold (${wordsOf(described(known))} og ${wordsOf(described(unit))}). Bare den første er brukt. Fjern den som er feil.`,
        };
  if (unit.omrade !== "" || !hasOmrade) return null;
  return {
    code: "organisasjon-blankt-omrade",
    severity: "error",
    message: words`Rad ${row}: ansvar ${`${unit.ansvar} ${unit.ansvarsnavn}`} har ikke noe tjenesteområde. Beløpene på ansvaret kommer ikke med i noen områdetabell. Fyll inn området.`,
  };
}

const described = (unit: OrganisationUnit): Text =>
  words`${unit.enhetsnavn}, ${unit.omrade || wordsOf("uten område")}, selvkost ${wordsOf(unit.selvkost ? "ja" : "nei")}`;

function problemAt(file: string, code: string, severity: Severity, message: Text): Problem {
  return { code, severity, message, where: { file } };
}
