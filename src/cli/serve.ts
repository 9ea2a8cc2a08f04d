import { existsSync } from "node:fs";
import type { Server } from "node:http";
import type { ServerOptions } from "node:https";
import path from "node:path";
import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import { checkAddress } from "../source/ssb/address";
import { isFault } from "../source/ssb/fault";
import { SSB_ADDRESS } from "../source/ssb/settings";
import { askedLanguage } from "./askedLanguage";
import { languageOption, parsed, SWITCH, TEXT, TEXTS } from "./inputOptions";
import { serveFolder } from "./serveFolder";
import { print, remark } from "./terminal";
import { templateSource } from "./templateSource";
import { UsageError } from "./usageError";
import { spawn } from "node:child_process";
import { words } from "../texts/words";

const FIRST_PORT = 3000;
const PORTS_TO_TRY = 20;
/** dist/cli/serve.js serves dist/web. */
const FOLDER = path.join(__dirname, "../web");

async function run(args: readonly string[]): Promise<void> {
  const values = parsed(args, { port: TEXT, https: SWITCH, "ssb-adresse": TEXT, "mal-adresse": TEXTS, sprak: TEXT });
  const language = languageOption(values.sprak) ?? "nb";
  if (!existsSync(path.join(FOLDER, "index.html")))
    throw new UsageError("Tertial er ikke bygget ennå. Kjør «npm start», som bygger først.");
  const first = portFrom(values.port ?? process.env["PORT"]);
  const certificate = values.https ? await devCertificate() : undefined;
  const ssbAddress = checkAddress(values["ssb-adresse"] ?? SSB_ADDRESS);
  if (isFault(ssbAddress)) throw new UsageError(ssbAddress.message);
  const { server, url } = await serveOnFreePort(first, {
    certificate,
    ssbAddress,
    templateSources: (values["mal-adresse"] ?? []).map(sourceOf),
    language,
  });
  process.on("SIGINT", () => {
    stop(server);
  });
  process.on("SIGTERM", () => {
    stop(server);
  });
  tell(url, values.https ?? false, language);
  openBrowser(url);
}

function portFrom(text: string | undefined): number {
  if (text === undefined) return FIRST_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(words`«${text}» er ikke et portnummer. Bruk et heltall fra 0 til 65535.`);
  return port;
}

function sourceOf(text: string): string {
  const source = templateSource(text);
  if (source === null)
    throw new UsageError(
      words`Adressen «${text}» kan ikke brukes til maler: den må begynne med https://, og ha bare vert og sti. En mappe ender med «/».`,
    );
  return source;
}

interface Asked {
  readonly certificate: Certificate | undefined;
  readonly ssbAddress: string;
  readonly templateSources: readonly string[];
  readonly language: Language;
}

async function serveOnFreePort(first: number, { certificate, ...rest }: Asked): ReturnType<typeof serveFolder> {
  for (let port = first; ; port += 1) {
    try {
      return await serveFolder({ folder: FOLDER, port, ...rest, ...(certificate && { certificate }) });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port === first + PORTS_TO_TRY) throw error;
    }
  }
}

type Certificate = Pick<ServerOptions, "key" | "cert" | "ca">;

/** A certificate this machine trusts; made, and the user asked, the first time. */
async function devCertificate(): Promise<Certificate> {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return getHttpsServerOptions();
}

function tell(url: string, isHttps: boolean, language: Language): void {
  const say = sayIn(language);
  print(`${say("Tertial kjører på")} ${url}\n${say("Avslutt med Ctrl+C.")}`);
  if (!isHttps) return;
  const isUsual = url === `https://localhost:${FIRST_PORT}/`;
  print(
    say(
      isUsual
        ? "For Excel: last inn dist/web/manifest.xml."
        : words`For Excel: last inn dist/web/manifest.xml, bygget med «npx webpack --config-name web --env base=${url}».`,
    ),
  );
}

function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}

const given = process.argv.slice(2);
run(given).catch((error: unknown) => {
  remark(
    error instanceof UsageError
      ? sayIn(askedLanguage(given))(error.message)
      : error instanceof Error
        ? error.message
        : String(error),
  );
  process.exitCode = 1;
});

/** Opens the address in the user's browser where there is a screen to show it on, and a person in front of it. */
function openBrowser(url: string): void {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== "linux" || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  if (CI || !hasScreen || !process.stdout.isTTY) return;
  const [command, ...args] = openerOf(process.platform);
  // Not finding a browser is no failure: the address is printed.
  spawn(command, [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function openerOf(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return ["xdg-open"];
}
