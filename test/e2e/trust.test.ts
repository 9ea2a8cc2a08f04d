import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import sirv from "sirv";
import { frameName } from "../../src/workbench/messages/paneContext";
import { CONTEXT } from "../../src/workbench/messages/protocol";
import { launchBrowser } from "../support/browser";

const BUILT = path.join(__dirname, "../../dist/web");
const NO_ANSWER = /^Tertial har ikke fått svar fra Excel\./;

let browser: Browser;
let servers: readonly Server[];
/** Each is another site to the other's pages. */
let own: string;
let other: string;

/** Serves the add-in, and says nothing of who may frame it; and a page with nothing on it. */
async function serve(): Promise<Server> {
  const files = sirv(BUILT, { dev: true });
  const server = createServer((request, response) => {
    if (request.url === "/tom.html") response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><body></body>");
    else files(request, response);
  });
  await new Promise<void>((resolve) => { server.listen(0, "localhost", resolve); });
  return server;
}

beforeAll(async () => {
  browser = await launchBrowser();
  servers = await Promise.all([serve(), serve()]);
  [own = "", other = ""] = servers.map((server) => `http://localhost:${(server.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

interface Around {
  readonly page: Page;
  /** What the pane has asked it. */
  readonly asked: () => Promise<readonly string[]>;
}

/** A page at the address with the pane of `own` in a frame, or in a window it opened, that waits for it to begin as Office does. */
async function around(address: string, opened: "frame" | "window"): Promise<Around> {
  const page = await browser.newPage();
  await page.goto(`${address}tom.html`);
  await page.evaluate(([src, way, frame]) => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    window.addEventListener("message", ({ data }) => asked.push((JSON.parse(String(data)) as { readonly _actionName: string })._actionName));
    if (way === "window") window.open(src, frame);
    else {
      const pane = document.createElement("iframe");
      Object.assign(pane, { name: frame, src });
      document.body.append(pane);
    }
  }, [`${own}taskpane-pakke.html`, opened, frameName(page.url())] as const);
  return { page, asked: () => page.evaluate(() => (window as unknown as { readonly asked: readonly string[] }).asked) };
}

test("Without https the pane begins with a page of its own server around it", async () => {
  const { page } = await around(own, "frame");
  await page.waitForFunction((context) => (window as unknown as { readonly asked: readonly string[] }).asked.includes(context), CONTEXT);
});

test("and with nobody else: a page of another server around it, or that opened it, is asked nothing, and the pane says what is wrong", async () => {
  const framed = await around(other, "frame");
  await framed.page.frameLocator("iframe").getByText(NO_ANSWER).waitFor();
  const opener = await around(other, "window");
  const window = opener.page.context().pages().find((page) => page !== opener.page) ?? await opener.page.context().waitForEvent("page");
  await window.getByText(NO_ANSWER).waitFor();
  // The page at the address Office.js asks was there.
  expect([framed.page, window].map((page) => page.frames().at(-1)?.url().startsWith(`${own}office-js/AgaveErrorUX/index.html`))).toEqual([true, true]);
  expect([await framed.asked(), await opener.asked()]).toEqual([[], []]);
});
