import { join } from "node:path";
import type { Frame } from "playwright-core";
import { built, press } from "./pane";
import { SAMPLE } from "./sample";

/** The panels that open from the page: the heading of each, and the button that opens it. */
export const PANELS = {
  "Velg kilde": "Alle kilder",
  "Kolonner og organisasjon": "Slik er de lest",
  "Rapport og tabeller": "Tabeller og valg",
  "Forhåndsvisning og kontroll": "Se tabellene og kontrollene",
} as const;
type Heading = keyof typeof PANELS | "Oversikt";

/** Waits for the page or the panel with the heading, and until nothing is being done there. */
export async function stepShown(pane: Frame, name: Heading): Promise<void> {
  await pane.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  await pane.locator("main[aria-busy=false]").waitFor();
}

/** Opens the panel with the heading, or closes the one that is open, from whatever is shown. */
export async function goOnTo(pane: Frame, name: Heading): Promise<void> {
  const shown = await pane.locator("#steg-overskrift").innerText();
  if (shown === name) return;
  if (shown !== "Oversikt") await press(pane, "Til oversikten");
  await stepShown(pane, "Oversikt");
  if (name === "Oversikt") return;
  // Before there is a source the way to them has another name.
  if (name === "Velg kilde" && (await pane.locator(".source-lines").count()) === 0) await press(pane, "Ark, tabell, SSB eller mal");
  else await press(pane, PANELS[name]);
  await stepShown(pane, name);
}

/** Builds, from whatever is shown. */
export async function buildReport(pane: Frame): Promise<void> {
  await goOnTo(pane, "Oversikt");
  await computed(pane);
  await press(pane, "Bygg rapporten");
  await built(pane);
}

/** Waits until the page shows what the report will be. */
export async function computed(pane: Frame): Promise<void> {
  await pane.locator(".headline .status").waitFor();
  await pane.locator("main[aria-busy=false]").waitFor();
}

/** What a file chooser gives: paths, or files with their content. */
type Files = Parameters<ReturnType<Frame["getByLabel"]>["setInputFiles"]>[0];

/** Chooses the sources, with an organisation among them, for the sample year. */
export async function chooseSources(pane: Frame, files: Files = sampleFiles("saldobalanse.csv", "organisasjon.csv")): Promise<void> {
  await pane.getByLabel("Velg filer").setInputFiles(files);
  await pane.getByText(/^\d+ ansvar, /).first().waitFor();
  await pane.getByLabel("Regnskapsår").fill("2024");
  await pane.locator("main[aria-busy=false]").waitFor();
}

/** Paths of files of the sample year. */
export const sampleFiles = (...names: readonly string[]): string[] => names.map((name) => join(SAMPLE, name));
