import { readFileSync, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import sirv from "sirv";
import { translate, type Language } from "../texts/translate";
import { SSB_ADDRESS } from "../source/ssb/settings";
import { securityHeaders, usesOfficeCdn } from "./securityHeaders";

interface ServeOptions {
  /** The built add-in: dist/web. */
  readonly folder: string;
  /** 0 for any free one. */
  readonly port: number;
  /** Key and certificate for https, which Excel demands. */
  readonly certificate?: Pick<ServerOptions, "key" | "cert" | "ca">;
  /** Where the pane may ask for KOSTRA-nøkkeltall: SSB's own unless another is given, as `checkAddress` gives it. */
  readonly ssbAddress?: string;
  /** Where the pane may fetch templates besides here, as `templateSource` gives them. */
  readonly templateSources?: readonly string[];
  /** Of the little the server says itself. */
  readonly language?: Language;
}

/** The running server and its address; listens on this machine only. Rejects with EADDRINUSE when the port is taken. */
export async function serveFolder({
  folder,
  port,
  certificate,
  ssbAddress = SSB_ADDRESS,
  templateSources = [],
  language = "nb",
}: ServeOptions): Promise<{ readonly server: Server; readonly url: string }> {
  const listener = listenerFor(folder, { ssbAddress, templateSources }, translate("Finnes ikke", language));
  const server = certificate ? createSecureServer(certificate, listener) : createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return { server, url: `${certificate ? "https" : "http"}://localhost:${actual}/` };
}

type Asked = Required<Pick<ServeOptions, "ssbAddress" | "templateSources">>;

/** Sets the headers that keep the page of the address safe. */
function headerSetter(folder: string, asked: Asked): (response: ServerResponse, pathname: string) => void {
  const officeCdn = usesOfficeCdn(readFileSync(path.join(folder, "taskpane.html"), "utf8"));
  return (response, pathname) => {
    const headers = securityHeaders({
      officeCdn: officeCdn && pathname !== EMBEDDED_PANE,
      inlineStyles: WORKBENCH_PAGES.has(pathname),
      ...(PANES.has(pathname) ? asked : { ssbAddress: null }),
    });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
}

function listenerFor(folder: string, asked: Asked, notFound: string): RequestListener {
  const setHeaders = headerSetter(folder, asked);
  // `dev` looks at the disk for each request, so that a new build is seen without a restart.
  const files = sirv(folder, { dev: true, extensions: [], setHeaders });
  return (request, response) => {
    const answer = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): void => {
      setHeaders(response, "");
      response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers }).end(text);
    };
    if (!isForThisMachine(request)) {
      answer(421, WRONG_HOST);
      return;
    }
    if (!METHODS.includes(request.method ?? "")) {
      answer(405, METHODS.join(), { Allow: METHODS.join() });
      return;
    }
    const file = fileOf(folder, request);
    if (file === null) {
      answer(404, notFound);
      return;
    }
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (file.endsWith(".html")) {
      setHeaders(response, pathname);
      response
        .writeHead(200, { "Content-Type": "text/html" })
        .end(request.method === "HEAD" ? undefined : withoutOwnPolicy(readFileSync(file, "utf8")));
      return;
    }
    files(request, response, () => {
      answer(404, notFound);
    });
  };
}

/** A page of another site whose name is made to lead here sends its own name. */
function isForThisMachine({ headers: { host } }: IncomingMessage): boolean {
  return host !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host);
}

/**
 * The file asked for, that a folder's index is for the folder; null for none, and for one that a link leads out of the
 * folder.
 */
function fileOf(folder: string, { url = "/" }: IncomingMessage): string | null {
  try {
    const { pathname } = new URL(url, "http://localhost");
    const asked = path.join(folder, decodeURIComponent(pathname), pathname.endsWith("/") ? "index.html" : "");
    const [file, root] = [realpathSync(asked), realpathSync(folder)];
    return file.startsWith(root + path.sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/**
 * A page's own policy is for where nothing else gives one. Here the header does, and may allow what this server was
 * asked to.
 */
const withoutOwnPolicy = (html: string): string =>
  html.replace(/<meta http-equiv="Content-Security-Policy"[^<>]*>/, "");

const WRONG_HOST = "localhost";
const METHODS: readonly string[] = ["GET", "HEAD"];

/** The page with the embedded workbook; the task pane needs no inline styles. */
const WORKBENCH_PAGES: ReadonlySet<string> = new Set(["/", "/index.html"]);
/** Beside the embedded workbook the task pane takes Office.js from here. */
const EMBEDDED_PANE = "/taskpane-pakke.html";
const PANES: ReadonlySet<string> = new Set(["/taskpane.html", EMBEDDED_PANE]);
