import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { openWorkbench, type Workbench } from "./openWorkbench";
import { startWorkbenchServer, type WorkbenchServer } from "./workbenchServer";

export interface InWorkbench {
  readonly page: Page;
  /** The task pane's own page. */
  readonly pane: Frame;
  /** What the test itself provokes: complaints like it, until the test is over, are none. */
  forgive(complaint: RegExp): void;
}

interface Options {
  /** As on a machine where it has not been opened before, with the first page. */
  readonly firstTime?: boolean;
  /** As on a machine that is slow to draw the workbook. */
  readonly drawnLate?: boolean;
  /** Where the pane may ask for nøkkeltall, besides its own server; asked for when that starts. */
  readonly ssbAddress?: () => string;
}

/** What each test gets: a new workbook; the workbook as the test before left it, with the pane opened anew and nothing remembered in the browser; or all as it was left. */
type Fresh = "workbook" | "pane" | "nothing";

/** The embedded workbook with its pane, for the tests of a file or a `describe`. After each test: no error, no breach of the policy, no answer that failed, and nothing asked of anyone else. */
export function inWorkbench(fresh: Fresh, { ssbAddress, ...machine }: Options = {}): InWorkbench {
  let server: WorkbenchServer;
  let browser: Browser;
  let opened: Workbench;
  let forgiven: RegExp | null = null;
  const open = async (): Promise<void> => { opened = await openWorkbench(browser, server, machine); };

  jest.setTimeout(600_000);
  beforeAll(async () => {
    [server, browser] = await Promise.all([startWorkbenchServer(ssbAddress?.()), launchBrowser()]);
    if (fresh !== "workbook") await open();
  });
  if (fresh === "workbook") beforeEach(open);
  if (fresh === "pane") beforeEach(() => reopenPane(opened.pane));
  afterEach(async () => {
    if (fresh === "workbook") await opened.page.close();
    const own = [server.url, ssbAddress?.() ?? server.url];
    const complaints = opened.complaints.splice(0).filter((complaint) => !forgiven?.test(complaint));
    const asked = opened.requests.splice(0).filter((url) => url.startsWith("http") && !own.some((address) => url.startsWith(address)));
    forgiven = null;
    expect({ complaints, asked }).toEqual({ complaints: [], asked: [] });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return {
    get page() { return opened.page; },
    get pane() { return opened.pane; },
    forgive: (complaint) => { forgiven = complaint; },
  };
}

/** The pane closed and opened in the same workbook; `remembering` what it keeps in the browser. */
export async function reopenPane(pane: Frame, remembering = false): Promise<void> {
  if (!remembering) await pane.evaluate(() => { localStorage.clear(); });
  await pane.goto(pane.url());
  await pane.waitForSelector("#pane > *");
}
