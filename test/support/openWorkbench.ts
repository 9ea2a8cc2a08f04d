import type { Browser, Frame, Page } from "playwright-core";
import type { WorkbenchServer } from "./workbenchServer";

export interface Workbench {
  readonly page: Page;
  /** The task pane's own page. */
  readonly pane: Frame;
  /** What must not happen, in words: errors, breaches of the content security policy, requests to other hosts, answers that failed. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

/** Opens the page with the embedded workbook and waits until the pane beside it is there. `firstTime`: as on a machine where it has not been opened before, with the first page. `drawnLate`: as on a machine that is slow to draw the workbook. */
export async function openWorkbench(browser: Browser, server: WorkbenchServer, { firstTime = false, drawnLate = false } = {}): Promise<Workbench> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "nb-NO" });
  if (drawnLate) await page.addInitScript(drawLate);
  if (!firstTime) await page.addInitScript(() => { if (location.protocol.startsWith("http")) localStorage.setItem("tertial.velkomst", "sett"); });
  // While a report is built the page answers nothing: a slow machine is no fault of the test's.
  page.setDefaultTimeout(180_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => complaints.push(`feil: ${error.stack ?? error.message}`));
  // Blocked eval is caught by the libraries that try it, and never reaches the console.
  await page.exposeFunction("reportBreach", (breach: string) => complaints.push(`CSP: ${breach}`));
  await page.addInitScript(reportBreaches);
  page.on("console", (message) => { if (message.type() === "error" || message.type() === "warning") complaints.push(`${message.type()}: ${message.text()}`); });
  page.on("request", (request) => { requests.push(request.url()); });
  page.on("response", (response) => { if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`); });
  await page.route((url) => url.hostname !== "localhost" && url.protocol.startsWith("http"), (route) => {
    complaints.push(`forespørsel ut: ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(server.url);
  const pane = await paneOf(page);
  return { page, pane, complaints, requests };
}

/** Runs in the page. Univer draws 300 ms after it is ready, when no one else is busy. */
function drawLate(): void {
  const { setTimeout: inTime } = window;
  window.setTimeout = ((run: () => void, ms?: number) => inTime(run, ms === 300 ? 5_000 : ms)) as typeof window.setTimeout;
}

/** Runs in the page. */
function reportBreaches(): void {
  const { reportBreach } = window as unknown as { readonly reportBreach: (breach: string) => void };
  document.addEventListener("securitypolicyviolation", (event) => {
    reportBreach(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
  });
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("#side iframe")).contentFrame();
  if (!frame) throw new Error("Oppgaveruten har ingen side");
  await frame.waitForSelector("#pane > *");
  return frame;
}
