import type { Problem } from "../../ledger/problem";
import { words } from "../../texts/words";
import { textOf } from "../cells/cell";
import { nothingRecognised } from "../nothingRecognised";
import { periodOf } from "../recognise/periodOf";
import { recogniseGrid } from "../recognise/recogniseGrid";
import { SO_FAR } from "../recognise/synonyms";
import type { ByteSource, Certainty, RawGrid, Recognition } from "../source";
import { firstRows, shownSheets } from "./heldRows";
import { openWorkbook, type Sheet, type Workbook } from "./openWorkbook";
import { isRefused, refusalProblem, type Refused } from "./refused";

/** Enough rows to see the header below a long report head, and what the columns hold. */
const SAMPLE_ROWS = 2000;
/** Headers that are not known stand among the first: below them, columns are recognised from some rows alone. */
const HEAD_ROWS = 100;

/** A sheet as it is recognised, and what stands at the top of it. */
interface SeenSheet {
  readonly recognition: Recognition;
  readonly head: RawGrid["rows"];
}

/**
 * How the workbook's best recognised sheet will be read (or the named one); `sheets` lists them all so that the user
 * can choose another.
 * Of several that hold a ledger, those of a year's months are read together; else which are read is asked
 * (`ledgerSheets`), of one with the headers of a ledger that is not understood too.
 */
export async function inspectXlsx(source: ByteSource, sheet?: string): Promise<Recognition> {
  const workbook = await openWorkbook(source);
  if (isRefused(workbook)) return refusedRecognition(source.name, workbook);
  const shown = shownSheets(workbook);
  const names = shown.map(({ name }) => name);
  const seen: SeenSheet[] = [];
  // A hidden sheet is read where it is asked for.
  for (const each of sheet === undefined ? shown : workbook.sheets)
    if (sheet === undefined || each.name === sheet) seen.push(await recogniseSheet(source.name, each, names));
  const best = seen.reduce<Recognition | null>(
    (winner, { recognition: candidate }) =>
      winner === null || recognitionScore(candidate) > recognitionScore(winner) ? candidate : winner,
    null,
  );
  if (best === null)
    return refusedRecognition(source.name, {
      code: "kilde-xlsx-ugyldig",
      refused: sheet === undefined ? "den har ingen ark" : words`den har ikke noe ark som heter «${sheet}»`,
    });
  const told = sheet === undefined ? withHidden(best, await hiddenLedgers(source.name, workbook, shown)) : best;
  const ledgers = seen
    .filter((each) => isLedger(each.recognition) || isAlike(each, best))
    .map(({ recognition }) => recognition);
  if (ledgers.length < 2) return told;
  const months = monthSheets(ledgers);
  return months
    ? {
        ...(months[0] as Recognition),
        problems: told.problems,
        ledgerSheets: months,
        readSheets: months.map((each) => each.sheet as string),
      }
    : { ...told, ledgerSheets: ledgers };
}

/** Whether a sheet without headers that are known has the account's header of the ledger, and amounts. */
function isAlike({ recognition: { columns }, head }: SeenSheet, ledger: Recognition): boolean {
  const konto = ledger.columns.find(({ role }) => ["konto", "art", "kapittel"].includes(role.kind))?.header ?? "";
  return (
    konto !== "" &&
    columns.some(({ role, open }) => role.kind === "amount" || open === "belop") &&
    head.some((row) => row.some((cell) => textOf(cell) === konto))
  );
}

/** Names of the sheets that nobody sees and that hold a ledger too. */
async function hiddenLedgers(file: string, { sheets }: Workbook, shown: readonly Sheet[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const each of sheets)
    if (!shown.includes(each) && isLedger((await recogniseSheet(file, each, [])).recognition)) found.push(each.name);
  return found;
}

/** The recognition with what is left unread because it is hidden. */
function withHidden(recognition: Recognition, hidden: readonly string[]): Recognition {
  const problems = hidden.map((sheet): Problem => ({
    code: "kilde-skjult-ark",
    severity: "warning",
    message: words`Arket «${sheet}» er skjult og er ikke lest, men har konto og beløp som et regnskap. Skal det med, vis det i Excel, eller les det med --ark "${sheet}".`,
  }));
  return { ...recognition, problems: [...recognition.problems, ...problems] };
}

async function recogniseSheet(file: string, sheet: Sheet, sheets: readonly string[]): Promise<SeenSheet> {
  const grid = await firstRows(sheet, SAMPLE_ROWS);
  return isRefused(grid)
    ? { recognition: refusedRecognition(file, grid), head: [] }
    : {
        recognition: recogniseGrid(grid, { kind: "xlsx", sheet: sheet.name, sheets }),
        head: grid.rows.slice(0, HEAD_ROWS),
      };
}

const refusedRecognition = (file: string, refused: Refused): Recognition =>
  nothingRecognised("xlsx", refusalProblem(file, refused));

const WEIGHTS: Readonly<Record<Certainty, number>> = { sikker: 3, trolig: 2, usikker: 1 };

/** Whether it has an account and an amount, or what may be one: without, it is no ledger. */
function isLedger({ columns }: Recognition): boolean {
  const has = (kinds: readonly string[]): boolean => columns.some(({ role }) => kinds.includes(role.kind));
  return has(["konto", "art", "kapittel"]) && (has(["amount"]) || columns.some(({ open }) => open === "belop"));
}

/**
 * How well a sheet is understood, for choosing among sheets: columns in use by certainty, and first of all whether it
 * is a ledger.
 */
function recognitionScore(recognition: Recognition): number {
  const used = recognition.columns.filter(({ role }) => role.kind !== "ignored");
  return used.reduce((score, { certainty }) => score + WEIGHTS[certainty], 0) + (isLedger(recognition) ? 1000 : 0);
}

/**
 * The sheets in the order of their months, each with its month, when all are named after one each, have the same
 * headers and hold what was posted in it; else null.
 */
function monthSheets(sheets: readonly Recognition[]): readonly Recognition[] | null {
  const headers = new Set(
    sheets.map(({ columns }) => columns.map(({ header }) => header.trim().toLowerCase()).join("\n")),
  );
  const found = sheets.flatMap((each) => {
    const month = monthOf(each.sheet ?? "");
    return month === null ? [] : [{ ...each, sheetPeriode: month }];
  });
  const isOwn = new Set(found.map(({ sheetPeriode }) => sheetPeriode)).size === sheets.length;
  const isSoFar = sheets.some(({ columns }) =>
    columns.some(
      ({ header, role }) =>
        role.kind === "amount" &&
        (role.cumulative === true || SO_FAR.test(header) || /akk|saldo|balanse|\bub\b/i.test(header)),
    ),
  );
  return headers.size === 1 && isOwn && !isSoFar
    ? [...found].sort((one, other) => (one.sheetPeriode < other.sheetPeriode ? -1 : 1))
    : null;
}

/** «jan», «Januar 2024», «2024-01», «01»: the period, with its year where the name has it. */
function monthOf(name: string): string | null {
  const text = name.trim();
  const found = periodOf(/^(?:0?[1-9]|1[0-2])$/.test(text) ? `p${text}` : text);
  return found === null || found.period.cumulative ? null : `${found.year ?? ""}${found.period.month}`;
}
