import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { faultsInAllLooks } from "../support/looks";
import { inWorkbench } from "../support/inWorkbench";
import { built, press } from "../support/pane";
import { screenshot } from "../support/picture";
import { SAMPLE } from "../support/sample";
import { computed, goOnTo, PANELS, stepShown } from "../support/throughSteps";


/** One region that is polite and one that is not, and nothing else that speaks. */
const regions = (pane: Frame) => pane.evaluate(() => ["[role=status]", "[role=alert]", "[aria-live]", "[role=log]"].map((selector) => document.querySelectorAll(selector).length));

describe("Opened for the first time", () => {
  const workbench = inWorkbench("workbook", { firstTime: true });

  test("the page and every panel with everything in it unfolded, the help and the first page are without faults: light, dark, forced colours, 320 px, 1440 px and 200 % zoom", async () => {
    const { page, pane } = workbench;
    const faults: Record<string, unknown> = {};
    const look = async (name: string): Promise<void> => {
      const found = await faultsInAllLooks(page, pane, (which) => screenshot(page, `tilgang-${name}-${which}`));
      if (Object.keys(found).length > 0) faults[name] = found;
      expect(await regions(pane)).toEqual([1, 1, 0, 0]);
    };
    await pane.getByRole("heading", { level: 1, name: "Velkommen til Tertial" }).waitFor();
    await look("velkomst");
    await press(pane, "Med eksempeldata");
    await computed(pane);
    await look("oversikt");
    for (const [panel, name] of (Object.keys(PANELS) as (keyof typeof PANELS)[]).entries()) {
      await goOnTo(pane, name);
      await look(`panel-${panel + 1}`);
    }
    await goOnTo(pane, "Oversikt");
    await press(pane, "Bygg rapporten");
    await built(pane);
    await look("bygd");
    await press(pane, "Hjelp");
    await look("hjelp");
    await pane.getByLabel("Søk i hjelpen").fill("avvik");
    await look("hjelp-sok");
    await pane.getByRole("button", { name: "KOMMUNE.AVVIK", exact: true }).click();
    await look("hjelp-tema");
    expect(faults).toEqual({});
  });

  test("with the keyboard alone the first page is left for the files, and not shown again", async () => {
    const { page, pane } = workbench;
    const keys = keyboard(page, pane);
    await keys.enterPane();
    await keys.tabTo("Med malen til en kollega");
    await page.keyboard.press("Enter");
    expect(await keys.focused()).toBe("Åpne mal");
    expect(await pane.evaluate(() => Object.keys(localStorage))).toEqual(["tertial.velkomst"]);
    await pane.goto(pane.url());
    await pane.getByRole("heading", { level: 1, name: "Oversikt" }).waitFor();
  });
});

/** Tests in order, on one page. */
describe("With the keyboard alone", () => {
  const workbench = inWorkbench("nothing");

  test("help is opened with F1, searched, read and left, and focus comes back to where it was", async () => {
    const { page, pane } = workbench;
    const keys = keyboard(page, pane);
    await keys.enterPane();
    await keys.tabTo("Velg filer");
    await page.keyboard.press("F1");
    expect(await keys.focused()).toBe("Hjelp");
    await keys.tabTo("Søk i hjelpen");
    await page.keyboard.type("linje 4");
    await pane.getByRole("status").getByText(/^\d+ treff$/).waitFor();
    await keys.tabTo("§ 5-4 linje 4: hvilke tilskudd som er frie inntekter");
    await page.keyboard.press("Enter");
    expect(await keys.focused()).toBe("§ 5-4 linje 4: hvilke tilskudd som er frie inntekter");
    await keys.tabTo("Lukk hjelpen", "Shift+Tab");
    await page.keyboard.press("Enter");
    expect(await keys.focused()).toBe("Velg filer");
  });

  test("the way goes from the empty page to a built report, and focus is always where one must go on", async () => {
    const { page, pane } = workbench;
    const keys = keyboard(page, pane);
    // Asked for before the way begins: a browser that is told at the key press may open its own dialog first.
    const chooser = page.waitForEvent("filechooser");
    await keys.enterPane();
    await keys.tabTo("Velg filer");
    await page.keyboard.press("Enter");
    await (await chooser).setFiles([join(SAMPLE, "saldobalanse.csv"), join(SAMPLE, "organisasjon.csv")]);
    await pane.getByText(/^\d+ ansvar, /).first().waitFor();
    expect(await keys.focused()).toBe("Velg filer");
    await keys.tabTo("Regnskapsår", "Shift+Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("20");
    await keys.tabTo("Bygg rapporten");
    await pane.locator("#mangler").getByText("Oppgi regnskapsåret med fire sifre.").waitFor();
    await page.keyboard.press("Enter");
    expect(await keys.focused()).toBe("Bygg rapporten");
    await keys.tabTo("Regnskapsår", "Shift+Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2024");
    await computed(pane);
    const left = await countLeaving(page);
    for (const [name, way] of Object.entries(PANELS) as [keyof typeof PANELS, string][]) {
      await keys.tabTo(way);
      await page.keyboard.press("Enter");
      await stepShown(pane, name);
      expect(await keys.focused()).toBe(name);
      if (name === "Rapport og tabeller") {
        await keys.tabTo("Kommunens valg");
        await page.keyboard.press("Enter");
        await keys.tabTo("1000 kr");
        await page.keyboard.press("ArrowUp");
        expect(await keys.focused()).toBe("Kroner");
      }
      await page.keyboard.press("Escape");
      await stepShown(pane, "Oversikt");
      expect(await keys.focused()).toBe("Oversikt");
    }
    // With nothing left to close it leads out of the pane, as Office.js has it.
    await page.keyboard.press("Escape");
    await left(1);
    await computed(pane);
    await keys.tabTo("Bygg rapporten");
    await page.keyboard.press("Space");
    await built(pane);
    expect(await keys.focused()).toBe("Rapporten er bygget");
    await keys.tabTo((await pane.getByText(/^Ark \(\d+\)$/).innerText()).trim());
    await page.keyboard.press("Enter");
    await keys.tabTo("§ 5-6");
    await page.keyboard.press("Enter");
    await pane.waitForFunction(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name === "§ 5-6";
    }));
  });

  test("a note in the list leads to what it means", async () => {
    const { page, pane } = workbench;
    const keys = keyboard(page, pane);
    await press(pane, "Begynn på nytt");
    await pane.getByLabel("Velg filer").setInputFiles([{ name: "hovedbok.csv", mimeType: "text/csv", buffer: Buffer.from("Konto;Ansvar;Funksjon;Beløp\n10100;1100;201;tull\n18000;9000;840;-100\n") }]);
    await pane.getByLabel("Regnskapsår").fill("2024");
    await goOnTo(pane, "Kolonner og organisasjon");
    await keys.tabTo("Hva betyr dette? Et beløp kan ikke leses");
    await page.keyboard.press("Enter");
    expect(await keys.focused()).toBe("Et beløp kan ikke leses");
    await page.keyboard.press("Escape");
    expect(await keys.focused()).toBe("Hva betyr dette? Et beløp kan ikke leses");
  });
});

/** Counts from now on how often Office.js tells Excel that the user leaves the pane by Escape, which is 15 to it; waits until it is so many times. */
async function countLeaving(page: Page): Promise<(times: number) => Promise<unknown>> {
  await page.evaluate(() => {
    const counting = Object.assign(window, { left: 0 });
    window.addEventListener("message", ({ data }) => { if (/"ContextActivationManager_notifyHost".*,15\]/.test(String(data))) counting.left += 1; });
  });
  return (times) => page.waitForFunction((wanted) => (window as unknown as { readonly left: number }).left === wanted, times);
}

interface Keys {
  /** As F6 does in Excel. */
  readonly enterPane: () => Promise<void>;
  /** Presses Tab until what has the name has focus; an error tells what was passed on the way. */
  readonly tabTo: (name: string, key?: "Tab" | "Shift+Tab") => Promise<void>;
  /** Name of what has focus. */
  readonly focused: () => Promise<string>;
}

function keyboard(page: Page, pane: Frame): Keys {
  const focused = (): Promise<string> => pane.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const text = element.getAttribute("aria-label") ?? ("labels" in element ? element.labels?.[0]?.innerText : undefined) ?? element.innerText;
    return text.trim();
  });
  const tabTo = async (name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
    const passed: string[] = [];
    for (let presses = 0; presses < 400; presses++) {
      await page.keyboard.press(key);
      const now = await focused();
      if (now === name) return;
      passed.push(now.slice(0, 40));
    }
    throw new Error(`${name} er ikke å nå med ${key}: ${passed.join(" | ")}`);
  };
  return { focused, tabTo, enterPane: () => pane.evaluate(() => { window.focus(); document.querySelector<HTMLElement>("main:not([hidden]) h1")?.focus(); }) };
}
