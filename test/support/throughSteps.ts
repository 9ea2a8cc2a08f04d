import { join } from "node:path";
import type { Frame } from "playwright-core";
import { built, press } from "./pane";
import { SAMPLE } from "./sample";

/** Names of the steps' headings, in order. */
export const STEP_HEADINGS = ["Velg kilde", "Kolonner og organisasjon", "Rapport og tabeller", "Forhåndsvisning og kontroll", "Bygg rapporten"] as const;
type StepHeading = (typeof STEP_HEADINGS)[number];

/** Waits for the step with the heading, and until nothing is being done there. */
export async function stepShown(pane: Frame, name: StepHeading): Promise<void> {
  await pane.getByRole("heading", { level: 1, name }).waitFor({ timeout: 60_000 });
  await pane.locator("main[aria-busy=false]").waitFor({ timeout: 60_000 });
}

/** Goes on with «Neste», from the step that is shown to the one with the heading. */
export async function goOnTo(pane: Frame, name: StepHeading): Promise<void> {
  const shown = await pane.locator("#steg-overskrift").innerText();
  const from = (STEP_HEADINGS as readonly string[]).indexOf(shown);
  for (const next of STEP_HEADINGS.slice(from + 1, STEP_HEADINGS.indexOf(name) + 1)) {
    await press(pane, "Neste");
    await stepShown(pane, next);
  }
}

/** Builds, from whichever step is shown. */
export async function buildReport(pane: Frame): Promise<void> {
  await goOnTo(pane, "Bygg rapporten");
  await press(pane, "Bygg i arbeidsboken");
  await built(pane);
}

/** What a file chooser gives: paths, or files with their content. */
type Files = Parameters<ReturnType<Frame["getByLabel"]>["setInputFiles"]>[0];

/** Chooses the sources, with an organisation among them, for the sample year. */
export async function chooseSources(pane: Frame, files: Files = sampleFiles("saldobalanse.csv", "organisasjon.csv")): Promise<void> {
  await pane.getByLabel("Velg filer").setInputFiles(files);
  await pane.getByText(/^\d+ ansvar, /).waitFor();
  await pane.getByLabel("Regnskapsår").fill("2024");
}

/** Paths of files of the sample year. */
export const sampleFiles = (...names: readonly string[]): string[] => names.map((name) => join(SAMPLE, name));
