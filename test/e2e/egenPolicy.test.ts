import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser } from "playwright-core";
import sirv from "sirv";
import { launchBrowser } from "../support/browser";
import { openWorkbench } from "../support/openWorkbench";

let browser: Browser;
let server: Server;
beforeAll(async () => {
  browser = await launchBrowser();
  server = createServer(sirv(path.join(__dirname, "../../dist/web")));
  await new Promise<void>((ready) => { server.listen(0, "localhost", ready); });
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

test("On a server that says nothing of it, the pages keep to their own policy and work", async () => {
  const { port } = server.address() as AddressInfo;
  const { page, pane, complaints } = await openWorkbench(browser, { url: `http://localhost:${port}/`, close: () => Promise.resolve() });
  expect(complaints).toEqual([]);
  for (const place of [page.mainFrame(), pane]) {
    const came = await place.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.kom = true";
      document.head.append(script);
      const answer = await fetch("https://example.org/").then(() => "svar", () => "stanset");
      return [(window as unknown as { readonly kom?: boolean }).kom ?? false, answer];
    });
    expect(came).toEqual([false, "stanset"]);
  }
  expect(complaints.filter((complaint) => complaint.startsWith("forespørsel ut"))).toEqual([]);
});
