import type { Frame } from "playwright-core";

/** Names of the steps' headings, in order. */
export const STEP_HEADINGS = ["Velg kilde", "Kolonner og organisasjon", "Rapport og tabeller", "Forhåndsvisning og kontroll", "Bygg rapporten"] as const;

/** Waits for the step with the heading, and until nothing is being done there. */
export async function stepShown(pane: Frame, name: (typeof STEP_HEADINGS)[number]): Promise<void> {
  await pane.getByRole("heading", { level: 1, name }).waitFor({ timeout: 60_000 });
  await pane.locator("main[aria-busy=false]").waitFor({ timeout: 60_000 });
}
