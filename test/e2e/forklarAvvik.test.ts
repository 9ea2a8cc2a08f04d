import { join } from "node:path";
import { faultsIn } from "../support/faultsIn";
import { inWorkbench } from "../support/inWorkbench";
import { narrowPane } from "../support/narrowPane";
import { built, press } from "../support/pane";
import { chooseSources, goOnTo } from "../support/throughSteps";

const workbench = inWorkbench("nothing");

const shot = (name: string) => workbench.page.screenshot({ path: join(__dirname, "screenshots", `${name}.png`) });

test("One of the largest avvik on the page is explained by the accounts and ansvar behind it, with a sentence, at every width", async () => {
  const { page, pane } = workbench;
  await narrowPane(page, 400);
  await chooseSources(pane);
  await goOnTo(pane, "Oversikt");
  await pane.locator(".headline .status").waitFor({ timeout: 120_000 });
  await press(pane, "Bygg rapporten");
  await built(pane);
  await pane.locator(".largest button").first().click();
  const parts = pane.locator(".avvik-parts");
  await parts.waitFor({ timeout: 120_000 });
  await parts.locator("tbody").nth(3).waitFor();
  expect(await pane.locator(".explained").innerText()).toMatch(/Utkast til forklaring\s+Merforbruk [\d,]+\u00a0mill\. \(−[\d,]+ %\), i hovedsak /);
  const amounts = await parts.locator("tbody tr:last-child td:last-child").allInnerTexts();
  const sizes = amounts.slice(0, -1).map((text) => Math.abs(Number(text.replaceAll("−", "-").replace(/\s/g, "").replace(",", "."))));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  for (const width of [320, 400]) {
    await narrowPane(page, width);
    await parts.scrollIntoViewIfNeeded();
    await shot(`forklar-avvik-${width}`);
    expect(await parts.evaluate((table) => table.scrollWidth - (table.parentElement as HTMLElement).clientWidth)).toBeLessThanOrEqual(0);
    expect(await faultsIn(pane)).toEqual([]);
  }
  await page.setViewportSize({ width: 1800, height: 900 });
  await page.evaluate(() => { document.documentElement.style.setProperty("--side", "1440px"); });
  await shot("forklar-avvik-1440");
  expect(await faultsIn(pane)).toEqual([]);
});
