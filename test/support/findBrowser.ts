import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface FoundBrowser {
  readonly path: string;
  /** For a person: "Chromium 153.0.8010.0 (/usr/bin/chromium)". */
  readonly name: string;
  /** What it must be started with besides the environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** Tried in order, where CHROME_PATH does not say which. */
const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/google-chrome"];
/** Value of CHROME_PATH for the browser that `npm ci` has brought, whatever else is installed. */
const PACKAGED = "packaged";
const CACHE = path.join(__dirname, "../../node_modules/.cache");

/** The Chromium to test in: the one CHROME_PATH names, the system's own, or the packaged one (Linux on x64 only). */
export function findBrowser(): FoundBrowser {
  const file = process.env["CHROME_PATH"] || (SYSTEM_BROWSERS.find((each) => existsSync(each)) ?? PACKAGED);
  const browser = file === PACKAGED ? packaged() : { path: file, env: {} };
  return { ...browser, name: `${version(browser)} (${browser.path})` };
}

function version(browser: Omit<FoundBrowser, "name">): string {
  return execFileSync(browser.path, ["--version"], { env: { ...process.env, ...browser.env }, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}

/** With the libraries and the font that a bare machine lacks. */
function packaged(): Omit<FoundBrowser, "name"> {
  const folder = unpacked();
  const libraries = [path.join(folder, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return { path: path.join(folder, "chromium"), env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: path.join(folder, "fonts.conf") } };
}

/** Unpacks once for each version, beside the packages: by itself the package would share /tmp/chromium with every user and version. */
function unpacked(): string {
  const manifest = path.join(path.dirname(require.resolve("@sparticuz/chromium")), "../package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
  const folder = path.join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  unpack(unfinished);
  writeFileSync(path.join(unfinished, "fonts.conf"), fontsConf(path.join(folder, "fonts")));
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run was first.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return folder;
}

/** In a process of its own: the package is an ES module, which jest cannot load. It unpacks to the folder for temporary files, and the libraries only on Amazon's. */
function unpack(folder: string): void {
  const script = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: __dirname, env, stdio: ["ignore", "ignore", "inherit"] });
}

const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>
`;
