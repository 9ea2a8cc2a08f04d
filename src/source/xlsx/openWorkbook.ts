import type { ByteSource } from "../source";
import { scanPart } from "../xml/scanPart";
import { readZipDirectory } from "../zip/zipDirectory";
import type { WorkbookFacts } from "./cellValue";
import { readStyleKinds } from "./styleKinds";
import { orRefused, Refusal, type Refused } from "./refused";
import { readSharedTexts } from "./sharedTexts";
import { cellAddress } from "./sheetCell";
import { createSheetSink, SHEET_NAMES, type TakeRow } from "./sheetSink";
import { readWorkbookParts, type ListedSheet } from "./workbookParts";
import { words, wordsOf, type Text } from "../../texts/words";

interface RowOptions {
  readonly signal?: AbortSignal | undefined;
  /** 0 to 1, called as bytes pass. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** How far the values of a sheet reach: the last row and column with one, and how many there are. */
interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
}

/** A worksheet of an open workbook. */
export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /**
   * Gives every row that has a value to `take`, from the top, until it answers false. Null when they have been read,
   * else why they cannot be:
   * then what was taken must be thrown away, for a part that is damaged may show it first at its end.
   */
  readRows(take: TakeRow, options?: RowOptions): Promise<Refused | null>;
  /**
   * How far its values reach, found by reading it through the first time it is asked; no cells when the sheet is
   * empty or only formatted.
   */
  extent(): Promise<Extent | Refused>;
}

/** A workbook that has been opened: its directory, sheets, styles and shared texts are read, each once. */
export interface Workbook {
  /** All of them, in the workbook's order, hidden ones too. */
  readonly sheets: readonly Sheet[];
  /** Its dates count from 1904; in DateCell they are turned already. */
  readonly date1904: boolean;
}

const opened = new WeakMap<ByteSource, Promise<Workbook | Refused>>();

/** The workbook in the file, or why it is not opened. A source that has been opened before is not read anew. */
export function openWorkbook(source: ByteSource): Promise<Workbook | Refused> {
  const known = opened.get(source);
  if (known) return known;
  const workbook = orRefused(() => readWorkbook(source));
  opened.set(source, workbook);
  // What fails because the disk does may succeed the next time.
  workbook.catch(() => opened.delete(source));
  return workbook;
}

async function readWorkbook(source: ByteSource): Promise<Workbook> {
  const entries = await readZipDirectory(source);
  const other = otherThanWorkbook([...entries.keys()]);
  if (other !== null) throw new Refusal({ code: "kilde-feil-format", refused: other[0], advice: other[1] });
  const { sheets, sharedTexts, styles, ...facts } = await readWorkbookParts(source, entries);
  const all: WorkbookFacts = {
    ...facts,
    texts: await readSharedTexts(source, sharedTexts),
    styleKinds: await readStyleKinds(source, styles),
  };
  return { sheets: sheets.map((sheet) => openSheet(source, sheet, all)), date1904: all.date1904 };
}

/** What a zip without a workbook is, and what to do with it; null for one with. */
function otherThanWorkbook(names: readonly string[]): readonly [what: string, advice: string] | null {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^word\//)) return ["den er et Word-dokument", "Hent ut rapporten som Excel (.xlsx) eller CSV."];
  if (has(/^ppt\//)) return ["den er en presentasjon", "Hent ut rapporten som Excel (.xlsx) eller CSV."];
  if (has(/^mimetype$/) && has(/^content\.xml$/))
    return [
      "den er et OpenDocument-regneark (.ods)",
      "Åpne den i Excel eller LibreOffice, og lagre den som Excel-arbeidsbok (.xlsx).",
    ];
  if (has(/^xl\/workbook\.bin$/))
    return ["den er en binær arbeidsbok (.xlsb)", "Åpne den i Excel, og lagre den som Excel-arbeidsbok (.xlsx)."];
  if (has(/^index\/document\.iwa$/))
    return ["den er et Numbers-regneark", "Åpne den i Numbers, og eksporter den som Excel (.xlsx)."];
  return has(/^\[content_types\]\.xml$/) && has(/^xl\//)
    ? null
    : ["den er en zip-fil, men ikke en arbeidsbok", "Pakk den ut, og velg filen i den."];
}

function openSheet(source: ByteSource, sheet: ListedSheet, facts: WorkbookFacts): Sheet {
  const readRows: Sheet["readRows"] = (take, options) => orRefused(() => scanRows(source, sheet, facts, take, options));
  let extent: Promise<Extent | Refused> | null = null;
  return { name: sheet.name, visibility: sheet.visibility, readRows, extent: () => (extent ??= measure(readRows)) };
}

async function scanRows(
  source: ByteSource,
  { name, entry }: ListedSheet,
  facts: WorkbookFacts,
  take: TakeRow,
  options: RowOptions = {},
): Promise<null> {
  const sink = createSheetSink(facts, take);
  const onBytes = options.onProgress && ((bytes: number) => options.onProgress?.(Math.min(1, bytes / entry.bytes)));
  await scanPart(source, entry, SHEET_NAMES, sink, {
    signal: options.signal,
    onBytes,
    explain: (reason) => explained(reason, name, entry.name, sink.reached()),
  });
  return null;
}

/** The reason with sheet, part and how far in it the fault is. */
function explained(
  reason: Text,
  sheet: string,
  part: string,
  { row, column }: { readonly row: number; readonly column: number },
): Text {
  if (row === 0) return words`arket «${sheet}» (${part}): ${wordsOf(reason)}`;
  return column === 0
    ? words`arket «${sheet}» (${part}), rad ${row}: ${wordsOf(reason)}`
    : words`arket «${sheet}» (${part}), celle ${cellAddress(column, row)}: ${wordsOf(reason)}`;
}

async function measure(readRows: Sheet["readRows"]): Promise<Extent | Refused> {
  const extent = { rows: 0, columns: 0, cells: 0 };
  const refused = await readRows(({ number, cells }) => {
    extent.rows = number;
    extent.columns = Math.max(extent.columns, cells.length);
    for (const cell of cells) if (cell !== null) extent.cells++;
    return true;
  });
  return refused ?? extent;
}
