import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type RequestOptions } from "node:http";
import { get } from "node:https";
import type { Server } from "node:http";
import os from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { pagePolicy, securityHeaders } from "../../src/cli/securityHeaders";
import { serveFolder } from "../../src/cli/serveFolder";
import { templateSource } from "../../src/cli/templateSource";

let folder: string;
let server: Server | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "tertial-"));
  for (const page of ["index.html", "taskpane.html"]) writeFileSync(path.join(folder, page), `<title>${page}</title>`);
});

afterEach(() => {
  server?.close();
  server?.closeAllConnections();
  rmSync(folder, { recursive: true });
});

async function serve(): Promise<string> {
  const served = await serveFolder({ folder, port: 0 });
  ({ server } = served);
  return served.url;
}

const policyOf = async (url: string) => (await fetch(url)).headers.get("Content-Security-Policy") ?? "";

test("scripts come from the server alone, without eval, and only Excel on the web may frame the page", async () => {
  const policy = await policyOf(`${await serve()}taskpane.html`);
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("frame-ancestors 'self' https://*.officeapps.live.com");
  expect(policy).not.toContain("unsafe");
});

test("the pane may ask SSB for nøkkeltall, or the one other address the server is given, and no other page may ask anyone", async () => {
  writeFileSync(path.join(folder, "taskpane-pakke.html"), "");
  const url = await serve();
  for (const page of ["taskpane.html", "taskpane-pakke.html"]) expect(await policyOf(url + page)).toContain("connect-src 'self' https://data.ssb.no/api/pxwebapi/v2/; ");
  for (const page of ["", "index.html", "finnes-ikke.js"]) expect(await policyOf(url + page)).toContain("connect-src 'self'; ");
  server?.close();
  const other = await serveFolder({ folder, port: 0, ssbAddress: "http://localhost:4000/api" });
  ({ server } = other);
  expect(await policyOf(`${other.url}taskpane.html`)).toContain("connect-src 'self' http://localhost:4000/api/; ");
});

test("the pane may fetch templates from the addresses the server is given, and they cannot carry more into the policy", async () => {
  const served = await serveFolder({ folder, port: 0, templateSources: ["https://intranett.example.no/maler/"] });
  ({ server } = served);
  expect(await policyOf(`${served.url}taskpane.html`)).toMatch(/connect-src 'self' \S+ https:\/\/intranett\.example\.no\/maler\/; /);
  expect(await policyOf(served.url)).toContain("connect-src 'self'; ");
  expect(templateSource("https://intranett.example.no/mal.json")).toBe("https://intranett.example.no/mal.json");
  for (const unsafe of ["http://example.no/", "https://example.no/a;script-src *", "https://example.no/?a=1", "https://a:b@example.no/", "mal.json", "*"]) expect(templateSource(unsafe)).toBeNull();
});

test("inline styles are allowed on the page with the embedded workbook, and there alone", async () => {
  const url = await serve();
  expect(await policyOf(url)).toContain("style-src 'self' 'unsafe-inline';");
  expect(await policyOf(`${url}index.html`)).toContain("style-src 'self' 'unsafe-inline';");
  expect(await policyOf(url)).not.toContain("unsafe-eval");
});

test("Microsoft's servers are allowed when the add-in was built to use them", async () => {
  writeFileSync(path.join(folder, "taskpane.html"), '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>');
  expect(await policyOf(`${await serve()}taskpane.html`)).toContain("script-src 'self' https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft;");
});

test("beside the embedded workbook the pane takes Office.js from its own server, and may take it from nowhere else", async () => {
  writeFileSync(path.join(folder, "taskpane.html"), '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>');
  writeFileSync(path.join(folder, "taskpane-pakke.html"), "");
  expect(await policyOf(`${await serve()}taskpane-pakke.html`)).toContain("script-src 'self';");
});

test("every answer, also that a file is not there, forbids guessing its type", async () => {
  const url = await serve();
  for (const [file, status] of [["", 200], ["finnes-ikke.js", 404]] as const) {
    const answer = await fetch(url + file);
    expect([answer.status, answer.headers.get("X-Content-Type-Options")]).toEqual([status, "nosniff"]);
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  }
});

test("a new build is seen at once", async () => {
  const url = await serve();
  await fetch(url);
  writeFileSync(path.join(folder, "index.html"), "ny");
  expect(await (await fetch(url)).text()).toBe("ny");
});

test("nothing outside the folder is served", async () => {
  const { port } = new URL(await serve());
  writeFileSync(path.join(folder, "..", `${path.basename(folder)}.txt`), "hemmelig");
  const status = await new Promise((resolve) => {
    request({ host: "localhost", port, path: `/../${path.basename(folder)}.txt` }, (answer) => { resolve(answer.resume().statusCode); }).end();
  });
  rmSync(path.join(folder, "..", `${path.basename(folder)}.txt`));
  expect(status).toBe(404);
});

test("a link out of the folder is no file of it, nor is what lies beyond one", async () => {
  const outside = mkdtempSync(path.join(os.tmpdir(), "tertial-"));
  writeFileSync(path.join(outside, "hemmelig.txt"), "hemmelig");
  writeFileSync(path.join(outside, "index.html"), "hemmelig");
  symlinkSync(path.join(outside, "hemmelig.txt"), path.join(folder, "lenke.txt"));
  symlinkSync(path.join(outside, "index.html"), path.join(folder, "lenke.html"));
  symlinkSync(outside, path.join(folder, "mappe"));
  symlinkSync(path.join(folder, "index.html"), path.join(folder, "egen.html"));
  const url = await serve();
  for (const file of ["lenke.txt", "lenke.html", "lenke", "mappe/hemmelig.txt", "mappe/", "mappe", "mappe/%2e%2e/lenke.txt"]) expect([file, (await fetch(url + file)).status]).toEqual([file, 404]);
  expect((await fetch(`${url}egen.html`)).status).toBe(200);
  rmSync(outside, { recursive: true });
});

/** Status of a request that says it is for a host. */
const asked = (url: string, options: RequestOptions): Promise<readonly [status: number | undefined, body: string]> =>
  new Promise((resolve, reject) => {
    request(url, options, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (part: string) => { body += part; }).on("end", () => { resolve([answer.statusCode, body]); });
    }).on("error", reject).end();
  });

test("only a request for this machine is answered: a page of another site cannot lead its own name here", async () => {
  const url = await serve();
  const { port } = new URL(url);
  for (const host of ["localhost", `localhost:${port}`, "LOCALHOST", "127.0.0.1", "[::1]:3000"]) expect([host, ...(await asked(url, { headers: { host } }))]).toEqual([host, 200, "<title>index.html</title>"]);
  for (const host of ["angriper.example", "localhost.angriper.example", "angriper.example:3000", "localhost@angriper.example", "169.254.0.1"]) expect([host, ...(await asked(url, { headers: { host } }))]).toEqual([host, 421, "localhost"]);
});

test("it is read from, and nothing else", async () => {
  const url = await serve();
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) expect([method, ...(await asked(url, { method }))]).toEqual([method, 405, "GET,HEAD"]);
  for (const page of ["", "taskpane.html"]) expect(await asked(url + page, { method: "HEAD" })).toEqual([200, ""]);
});

test("a page's own policy is that of the header but for who may frame it, and gives way to it here", async () => {
  const needs = { officeCdn: true, inlineStyles: false, ssbAddress: "https://data.ssb.no/api", templateSources: ["https://a.example/"] };
  const own = pagePolicy(needs);
  expect(securityHeaders(needs)["Content-Security-Policy"]).toMatch(new RegExp(`^${own.replace(/[.*]/g, "\\$&")}; frame-ancestors `));
  writeFileSync(path.join(folder, "taskpane.html"), `<head><meta http-equiv="Content-Security-Policy" content="${own}" /></head>`);
  expect(await (await fetch(`${await serve()}taskpane.html`)).text()).toBe("<head></head>");
});

test("a port in use is refused", async () => {
  const { port } = new URL(await serve());
  await expect(serveFolder({ folder, port: Number(port) })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("with a certificate the add-in is served over https", async () => {
  const file = (name: string) => path.join(folder, name);
  await generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"), 1, ["localhost"]);
  const certificate = { key: readFileSync(file("localhost.key")), cert: readFileSync(file("localhost.crt")) };
  const served = await serveFolder({ folder, port: 0, certificate });
  ({ server } = served);
  expect(served.url).toMatch(/^https:\/\/localhost:\d+\/$/);
  const status = await new Promise((resolve, reject) => {
    get(served.url, { ca: readFileSync(file("ca.crt")) }, (answer) => { resolve(answer.resume().statusCode); }).on("error", reject);
  });
  expect(status).toBe(200);
});
