import type { Text } from "../../texts/words";
import type { WizardSource } from "../state/wizardState";
import { words } from "../texts/text";
import { newSource } from "./addSources";

/** Whose year it is. */
export const EXAMPLE_KOMMUNE = "Rælingen";
const FOLDER = "eksempel/raelingen-2024";
const FILES = [
  { name: "hovedbok.csv", purpose: "regnskap" },
  { name: "budsjett.csv", purpose: "budsjett" },
  { name: "organisasjon.csv", purpose: "organisasjon" },
  { name: "fond.csv", purpose: "liste" },
  { name: "lan.csv", purpose: "liste" },
  { name: "anleggsmidler.csv", purpose: "liste" },
  { name: "premieavvik.csv", purpose: "liste" },
  { name: "pensjon.csv", purpose: "liste" },
  { name: "prosjekter.csv", purpose: "liste" },
] as const;

/** The sample year's sources, from the add-in's own server, or what to tell the user when one is not there. */
export async function fetchExample(signal: AbortSignal): Promise<readonly WizardSource[] | Text> {
  const sources: WizardSource[] = [];
  for (const { name, purpose } of FILES) {
    const response = await fetch(`${FOLDER}/${name}`, { signal });
    if (!response.ok) return words("kilde.ikkeFunnet", { fil: name, status: response.status });
    const file = new File([await response.blob()], name);
    sources.push(newSource(name, file.size, { kind: "file", file }, purpose));
  }
  return sources;
}
