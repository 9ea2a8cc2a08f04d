import { readElements } from "../xml/readElements";
import type { ByteSource } from "../source";
import type { ZipEntry } from "../zip/zipDirectory";
import { refusal } from "./refused";
import { words } from "../../texts/words";

/** A sheet as the workbook lists it. `entry`: the part its cells are in. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly entry: ZipEntry;
}

/** What the workbook's own part and its relations say. */
interface WorkbookParts {
  readonly sheets: readonly ListedSheet[];
  /** Dates count from 1904 and not from 1900. */
  readonly date1904: boolean;
  /** The program that wrote it asks Excel to calculate every formula when it is opened. */
  readonly asksForCalculation: boolean;
  readonly sharedTexts: ZipEntry | null;
  readonly styles: ZipEntry | null;
}

type Entries = ReadonlyMap<string, ZipEntry>;
interface Relation {
  readonly type: string;
  readonly target: string;
}

/**
 * The workbook's parts, found by its relations: names and folders are free, and Strict writes other addresses for the
 * same types. Throws a Refusal when there is none.
 */
export async function readWorkbookParts(source: ByteSource, entries: Entries): Promise<WorkbookParts> {
  const main =
    [...(await relationsOf(source, entries, "")).values()].find(({ type }) => type === "officeDocument")?.target ??
    "xl/workbook.xml";
  const entry = entries.get(main);
  if (entry === undefined) throw refusal("kilde-xlsx-ugyldig", words`delen «${main}» mangler`);
  const relations = await relationsOf(source, entries, main);
  const byType = (wanted: string): ZipEntry | null =>
    entries.get([...relations.values()].find(({ type }) => type === wanted)?.target ?? "") ?? null;
  const elements = await readElements(source, entry, {
    workbookPr: { date1904: "0" },
    calcPr: { fullCalcOnLoad: "0" },
    sheet: { name: "", state: "visible", id: "" },
  });
  const sheets = elements
    .filter(({ name }) => name === "sheet")
    .flatMap(({ attributes }) => listedSheet(attributes, relations, entries));
  if (sheets.length === 0) throw refusal("kilde-xlsx-ugyldig", "den har ingen ark");
  refuseTwins(sheets);
  const says = (attribute: string): boolean =>
    elements.some(({ attributes }) => /^(?:1|true|on)$/.test(attributes[attribute] ?? ""));
  return {
    sheets,
    date1904: says("date1904"),
    asksForCalculation: says("fullCalcOnLoad"),
    sharedTexts: byType("sharedStrings"),
    styles: byType("styles"),
  };
}

/** A name is what a sheet is chosen by, and its cells are its own. */
function refuseTwins(sheets: readonly ListedSheet[]): void {
  const names = new Set<string>();
  const parts = new Set<ZipEntry>();
  for (const { name, entry } of sheets) {
    if (names.has(name.toLowerCase())) throw refusal("kilde-xlsx-ugyldig", words`to ark heter «${name}»`);
    if (parts.has(entry))
      throw refusal("kilde-xlsx-ugyldig", words`arket «${name}» har samme innhold som et annet ark`);
    names.add(name.toLowerCase());
    parts.add(entry);
  }
}

/** None for a sheet that holds a chart or a dialogue and no cells. */
function listedSheet(
  attributes: Readonly<Record<string, string>>,
  relations: ReadonlyMap<string, Relation>,
  entries: Entries,
): readonly ListedSheet[] {
  const { name = "", state, id = "" } = attributes;
  const relation = relations.get(id);
  if (relation !== undefined && relation.type !== "worksheet") return [];
  const entry = entries.get(relation?.target ?? "");
  if (entry === undefined)
    throw refusal("kilde-xlsx-ugyldig", words`arket «${name}» er nevnt, men finnes ikke i filen`);
  return [{ name, visibility: state === "hidden" || state === "veryHidden" ? state : "visible", entry }];
}

/** The relations of a part by their id; targets as the names of entries. The package's own when the part is "". */
async function relationsOf(source: ByteSource, entries: Entries, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const entry = entries.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (entry === undefined) return new Map();
  const elements = await readElements(source, entry, {
    Relationship: { Id: "", Type: "", Target: "", TargetMode: "" },
  });
  const inside = elements.filter(({ attributes }) => attributes["TargetMode"] !== "External");
  return new Map(
    inside.map(({ attributes: { Id = "", Type = "", Target = "" } }) => [
      Id,
      { type: Type.slice(Type.lastIndexOf("/") + 1), target: entryName(folder, Target) },
    ]),
  );
}

/** The target's name in the zip: from the root when it begins with a slash, else from the part's folder. */
function entryName(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const resolved: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/").toLowerCase();
}
