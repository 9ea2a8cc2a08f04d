import { joined, within, wordsOf } from "../../texts/words";
import { inspectSource } from "../../source/inspectSource";
import { inspectRemembered } from "../../source/memory/inspectRemembered";
import { listingGrids } from "../../source/lists/listingGrids";
import { organisationOfGrid } from "../../source/organisationOfGrid";
import { readOrganisation } from "../../source/readOrganisation";
import { recogniseGrid } from "../../source/recognise/recogniseGrid";
import { sourceOfBlob } from "../../source/sourceOfBlob";
import { LIST_INPUTS } from "../../report/tables/notes/inputs";
import { recallPurpose } from "../../source/memory/recall";
import type { Problem } from "../../ledger/problem";
import type { RememberedSource } from "../../source/memory/rememberedSource";
import type { Recognition } from "../../source/source";
import { guessPurpose, mayBeList } from "../state/guessPurpose";
import { listsInGrid, type ListFound } from "../state/listsInGrid";
import type { Purpose, SourceContent, SourceInput } from "../state/wizardState";
import { words } from "../texts/text";
import { failureText } from "../effects/failureText";

interface Inspected {
  readonly content: SourceContent;
  readonly purpose: Purpose;
}

interface ToInspect {
  readonly name: string;
  readonly input: SourceInput;
  /** The purpose of the user's own, where there is one. */
  readonly own: Purpose | null;
  readonly memory: readonly RememberedSource[];
  /** The one of a workbook the user has chosen. */
  readonly sheet: string | undefined;
}

/**
 * What the source holds. Without a purpose of the user's own, the best guess decides whether it is read as a ledger,
 * an organisation or a list.
 */
export async function inspectInput({ name, input, own, memory, sheet }: ToInspect): Promise<Inspected> {
  try {
    if (own === "organisasjon") return await organisation(input);
    if (own === "liste") return listing(name, await recogniseLists(input));
    const inspected = await recognise(input, memory, sheet);
    const lists = own === null && mayBeList(inspected) ? await recogniseLists(input) : null;
    const purpose =
      own ??
      recallPurpose(name, inspected, memory) ??
      guessPurpose(name, inspected, lists !== null && !("code" in lists) ? lists : []);
    if (purpose === "liste") return listing(name, lists);
    return purpose === "organisasjon" ? await organisation(input) : { purpose, content: ledger(inspected) };
  } catch (error) {
    return { purpose: own ?? "regnskap", content: { kind: "unreadable", message: failureText(error) } };
  }
}

/** A sheet the user has chosen is the one; else the one such a workbook was read from before. */
async function recognise(
  input: SourceInput,
  memory: readonly RememberedSource[],
  sheet: string | undefined,
): Promise<Recognition> {
  if (input.kind === "grid") return recogniseGrid(input.grid);
  const source = sourceOfBlob(input.file);
  return sheet === undefined ? inspectRemembered(source, memory) : inspectSource(source, sheet);
}

/** A file without a single column says in its problem what it is instead. */
function ledger(inspected: Recognition): SourceContent {
  const reason =
    inspected.columns.length === 0 ? inspected.problems.find(({ severity }) => severity === "error") : undefined;
  return reason
    ? { kind: "unreadable", message: reason.message }
    : { kind: "ledger", inspected, recognition: inspected };
}

function listing(name: string, lists: readonly ListFound[] | Problem | null): Inspected {
  if (lists !== null && "code" in lists)
    return { purpose: "liste", content: { kind: "unreadable", message: lists.message } };
  const titles = [...new Set(lists?.map(({ title }) => title))];
  const message = words("kilde.ikkeListe", {
    navn: name,
    lister: joined(
      LIST_INPUTS.map(({ title }) => within(wordsOf(title))),
      ", ",
    ),
  });
  return {
    purpose: "liste",
    content: titles.length === 0 ? { kind: "unreadable", message } : { kind: "listing", titles },
  };
}

async function organisation(input: SourceInput): Promise<Inspected> {
  const { organisation: read, problems } =
    input.kind === "grid" ? organisationOfGrid(input.grid) : await readOrganisation(sourceOfBlob(input.file));
  const reason = read.units.size === 0 ? problems.find(({ severity }) => severity === "error") : undefined;
  return {
    purpose: "organisasjon",
    content: reason
      ? { kind: "unreadable", message: reason.message }
      : { kind: "organisation", organisation: read, problems },
  };
}

/**
 * The small lists the source has the headers of, one for each sheet that is a list; or why its cells cannot be looked
 * at as lists.
 */
async function recogniseLists(input: SourceInput): Promise<readonly ListFound[] | Problem> {
  const grids = input.kind === "grid" ? [input.grid] : await listingGrids(sourceOfBlob(input.file));
  return "code" in grids ? grids : grids.flatMap(listsInGrid);
}
