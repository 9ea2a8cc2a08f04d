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

/** What axe-core finds wrong with the page as it stands, and what sticks out sideways. */
export async function faultsIn(pane: Frame, asked: Asked = "all"): Promise<readonly unknown[]> {
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const broken = await pane.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    const { violations } = await axe.run({ resultTypes: ["violations"], ...rules });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  }, RULES[asked]);
  return [...broken, ...(await tooWide(pane))];
}

/** What still sticks out after a while: a slow machine may not have laid the page out for its new width at the first look. */
async function tooWide(pane: Frame): Promise<readonly unknown[]> {
  for (let waited = 0; waited < 10 && (await pane.evaluate(sticksOut)).length > 0; waited++) await pane.waitForTimeout(200);
  return pane.evaluate(sticksOut);
}

/** Runs in the pane. A step scrolls in its own frame, which hides from the page that it is too wide. */
function sticksOut(): unknown[] {
  return [document.documentElement, ...document.querySelectorAll("main")].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map((frame) => {
    const edge = frame.getBoundingClientRect().left + frame.clientWidth;
    const outside = [...frame.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > edge).map(({ outerHTML }) => outerHTML.slice(0, 80));
    return ["for bred", frame.scrollWidth - frame.clientWidth, outside];
  });
}
