import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";

/** All rules, those about colours, or those about anything else: what has been looked at in the same colours, or in the same layout, is not asked about again. */
export type Asked = "all" | "colours" | "layout";

const COLOURS = ["color-contrast", "link-in-text-block"];
const RULES: Readonly<Record<Asked, object>> = {
  all: {},
  colours: { runOnly: COLOURS },
  layout: { rules: Object.fromEntries(COLOURS.map((id) => [id, { enabled: false }])) },
};

/** What axe-core finds wrong with the page as it stands, and how far it sticks out sideways when it does. */
export async function faultsIn(pane: Frame, asked: Asked = "all"): Promise<readonly unknown[]> {
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  return pane.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run({ resultTypes: ["violations"], ...rules });
    // A step scrolls in its own frame, which hides from the page that it is too wide.
    const tooWide = [document.documentElement, ...document.querySelectorAll("main")].map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth).filter((pixels) => pixels > 0);
    return [...violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), ...tooWide.map((pixels) => ["for bred", pixels])];
  }, RULES[asked]);
}
