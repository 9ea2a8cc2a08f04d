import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

const root = path.join(__dirname, "..");
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const { packages } = read("package-lock.json") as { packages: Record<string, LockedPackage> };
/** Every package npm ci installs, for the product and for its tests; "" is the project itself. */
const installed = Object.entries(packages).filter(([folder]) => folder !== "").map(([folder, entry]) => ({ ...entry, folder, name: folder.slice(folder.lastIndexOf("node_modules/") + 13) }));

/** Licences a municipality can use and pass on the add-in under. Weak copyleft (MPL) is used unchanged. */
const ALLOWED = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC-BY-4.0", "CC0-1.0", "ISC", "MIT", "MIT/X11", "MPL-2.0", "Python-2.0", "Unlicense", "Zlib"]);

/** Packages whose package.json names no licence, and where it stands instead. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "@microsoft/office-js": "Microsofts egen lisens (fila LICENSE.md): fritt for tillegg som arbeider med Microsoft 365, kan gis videre uendret",
  "@univerjs/telemetry": "Apache-2.0 i fila LICENSE; feltet license mangler",
  buffers: "oppgir ingen lisens; brukes bare i testene (gjennom exceljs) og følger ikke med produktet",
};

/** Whether a licence expression can be met with allowed licences alone: any side of OR, every side of AND. One that mixes the two is for a person to read. */
function isAllowed(expression: string): boolean {
  if (expression.includes(" OR ") && expression.includes(" AND ")) return false;
  return expression.replace(/[()]/g, "").split(" OR ").some((choice) => choice.split(" AND ").every((licence) => ALLOWED.has(licence)));
}

describe("what is installed", () => {
  test("has a licence that allows use and redistribution, or a reason of its own", () => {
    const others = installed.filter(({ name, license }) => !isAllowed(license ?? "") && !(name in EXCEPTIONS));
    expect(others.map(({ name, version, license }) => `${name}@${version}: ${license ?? "ingen"}`)).toEqual([]);
  });

  test("needs every exception that is made", () => {
    const needed = new Set(installed.filter(({ license }) => !isAllowed(license ?? "")).map(({ name }) => name));
    expect(Object.keys(EXCEPTIONS).filter((name) => !needed.has(name))).toEqual([]);
  });

  test("has what the exceptions claim", () => {
    expect(readFileSync(path.join(root, "node_modules/@univerjs/telemetry/LICENSE"), "utf8")).toMatch(/Apache License\s+Version 2\.0/);
    expect(readFileSync(path.join(root, "node_modules/@microsoft/office-js/LICENSE.md"), "utf8")).toMatch(/Microsoft/);
    expect(installed.filter(({ name, dev }) => name === "buffers" && !dev)).toEqual([]);
  });

  /** The lock also names the parts for platforms that the registry it was made from did not serve; npm ci wants the list whole. */
  const otherPlatform = ({ optional, os }: LockedPackage): boolean => optional === true && os !== undefined;

  test("comes with a checksum, on every platform the lock was made for", () => {
    const without = installed.filter(({ integrity = "" }) => !/^sha512-/.test(integrity));
    expect(without.filter((entry) => !otherPlatform(entry)).map(({ folder }) => folder)).toEqual([]);
    expect(without.filter(({ folder }) => existsSync(path.join(root, folder))).map(({ folder }) => folder)).toEqual([]);
  });

  test("is pinned: package.json names exact versions, and the lockfile holds the same", () => {
    const { dependencies, devDependencies } = read("package.json") as Record<"dependencies" | "devDependencies", Record<string, string>>;
    // A package beside another of its name has a name of its own here: "npm:typescript@7.0.2".
    const wanted = Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => [name, version.replace(/^npm:[\w-]+@/, "")] as const);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/.test(version))).toEqual([]);
    expect(wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  test.each([
    ["MIT", true], ["(MIT OR GPL-3.0-or-later)", true], ["Apache-2.0 AND MIT", true], ["MIT AND GPL-3.0-only", false], ["(MIT OR GPL-3.0-only) AND GPL-2.0-only", false],
    ["GPL-3.0-only", false], ["AGPL-3.0", false], ["LGPL-3.0-or-later", false], ["SEE LICENSE IN LICENSE", false], ["", false],
  ])("a licence of %j is allowed: %s", (expression, allowed) => {
    expect(isAllowed(expression)).toBe(allowed);
  });
});
