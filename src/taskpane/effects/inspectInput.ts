import type { Recognition } from "../../source/source";
import { guessPurpose } from "../state/guessPurpose";
import type { Purpose, SourceContent, SourceInput } from "../state/wizardState";
import { failureText } from "./failureText";

export interface Inspected {
  readonly content: SourceContent;
  readonly purpose: Purpose;
}

/** What the source holds. Without a purpose of the user's own, the best guess decides whether it is read as a ledger or an organisation. */
export async function inspectInput(name: string, input: SourceInput, own: Purpose | null, sheet?: string): Promise<Inspected> {
  try {
    if (own === "organisasjon") return await organisation(input);
    const inspected = await recognise(input, sheet);
    const purpose = own ?? guessPurpose(name, inspected);
    return purpose === "organisasjon" ? await organisation(input) : { purpose, content: ledger(inspected) };
  } catch (error) {
    return { purpose: own ?? "regnskap", content: { kind: "unreadable", message: failureText(error) } };
  }
}

async function recognise(input: SourceInput, sheet: string | undefined): Promise<Recognition> {
  if (input.kind === "grid") return (await import("../../source/recognise/recogniseGrid")).recogniseGrid(input.grid);
  return (await import("../../source/inspectSource")).inspectSource(input.bytes, sheet);
}

/** A file without a single column says in its problem what it is instead. */
function ledger(inspected: Recognition): SourceContent {
  const reason = inspected.columns.length === 0 ? inspected.problems.find(({ severity }) => severity === "error") : undefined;
  return reason ? { kind: "unreadable", message: reason.message } : { kind: "ledger", inspected, recognition: inspected };
}

async function organisation(input: SourceInput): Promise<Inspected> {
  const { organisation: read, problems } = input.kind === "grid"
    ? (await import("../../source/organisationOfGrid")).organisationOfGrid(input.grid)
    : await (await import("../../source/readOrganisation")).readOrganisation(input.bytes);
  const reason = read.units.size === 0 ? problems.find(({ severity }) => severity === "error") : undefined;
  return { purpose: "organisasjon", content: reason ? { kind: "unreadable", message: reason.message } : { kind: "organisation", organisation: read, problems } };
}
