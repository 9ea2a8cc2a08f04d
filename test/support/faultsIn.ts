import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

/** What axe-core finds wrong with the page as it stands, and how far it sticks out sideways when it does. Not `inColours`: without contrast, where the same colours are looked at otherwise. */
export async function faultsIn(pane: Frame, inColours = true): Promise<readonly unknown[]> {
  await pane.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return pane.evaluate(async (enabled) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run({ resultTypes: ["violations"], rules: { "color-contrast": { enabled } } });
    // A step scrolls in its own frame, which hides from the page that it is too wide.
    const tooWide = [document.documentElement, ...document.querySelectorAll("main")].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth).filter((pixels) => pixels > 0);
    return [...violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), ...tooWide.map((pixels) => ["for bred", pixels])];
  }, inColours);
}
