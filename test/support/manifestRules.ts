import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { elementsIn, xmlTree, type XmlElement } from "./xmlTree";

/** What a manifest refers to and is compared with. */
export interface ManifestContext {
  /** Where the add-in is served, with a final slash. */
  readonly base: string;
  /** Folder that holds `assets/` as served. */
  readonly folder: string;
  /** Version of package.json; the manifest's is "1." + this. */
  readonly packageVersion: string;
}

interface Facts {
  readonly all: readonly XmlElement[];
  /** Elements under Resources that have an id, by id. */
  readonly resources: ReadonlyMap<string, XmlElement>;
  readonly context: ManifestContext;
}

type Rule = (facts: Facts) => readonly string[];

/**
 * What Office requires of a task pane manifest beyond its XML schema, as one text a breach; empty when it is sound.
 * Source: Microsoft's manifest reference; the schema lets http, dangling resids, unknown hosts and overridden default locales through.
 */
export function manifestBreaches(xml: string, context: ManifestContext): readonly string[] {
  const root = xmlTree(xml);
  const all = elementsIn(root);
  const resources = new Map(all.filter((element) => element.name === "Resources").flatMap(elementsIn).flatMap((element) => (element.attributes["id"] === undefined ? [] : [[element.attributes["id"], element] as const])));
  const rules: readonly Rule[] = [residsExist, resourcesAreUsed, residsAreShort, stringsFit, urlsAreOnBase, hostIsWorkbook, runtimeIsShared, taskpaneResidsAreEqual, iconsAreThere, overridesAreRight, namesAreAscii, versionFollowsPackage];
  return rules.flatMap((rule) => rule({ all, resources, context }));
}

const residOf = (element: XmlElement): string | undefined => element.attributes["resid"];
const named = (facts: Facts, name: string): readonly XmlElement[] => facts.all.filter((element) => element.name === name);

function residsExist({ all, resources }: Facts): readonly string[] {
  return all.flatMap((element) => {
    const resid = residOf(element);
    return resid === undefined || resources.has(resid) ? [] : [`${element.name} viser til ${resid}, som ikke finnes`];
  });
}

function resourcesAreUsed({ all, resources }: Facts): readonly string[] {
  const used = new Set(all.map(residOf));
  return [...resources.keys()].filter((id) => !used.has(id)).map((id) => `${id} brukes ikke`);
}

function residsAreShort({ resources }: Facts): readonly string[] {
  return [...resources.keys()].filter((id) => id.length > 32).map((id) => `${id} er lengre enn 32 tegn`);
}

function stringsFit(facts: Facts): readonly string[] {
  const limits: readonly (readonly [list: string, limit: number])[] = [["bt:ShortStrings", 125], ["bt:LongStrings", 250], ["DisplayName", 125], ["Description", 250]];
  return limits.flatMap(([list, limit]) => named(facts, list).flatMap(elementsIn).flatMap(textsOf).filter((text) => text.length > limit).map((text) => `«${text.slice(0, 20)}…» er lengre enn ${limit} tegn`));
}

function textsOf(element: XmlElement): readonly string[] {
  return ["DefaultValue", "Value"].flatMap((name) => element.attributes[name] ?? []);
}

function urlsAreOnBase({ all, context }: Facts): readonly string[] {
  const urls = all.flatMap(textsOf).filter((text) => /^[a-z]+:\/\//i.test(text));
  return urls.filter((url) => !url.startsWith("https://") || !url.startsWith(context.base)).map((url) => `${url} er ikke https på ${context.base}`);
}

function hostIsWorkbook(facts: Facts): readonly string[] {
  const hosts = named(facts, "Host").map((host) => host.attributes["Name"] ?? host.attributes["xsi:type"] ?? "");
  return hosts.length === 2 && hosts.every((host) => host === "Workbook") ? [] : [`Host skal være Workbook begge steder, er ${hosts.join(", ")}`];
}

/** The highest sets that the product uses members of. */
const REQUIRED = [["SharedRuntime", "1.1"], ["ExcelApi", "1.13"]] as const;

function runtimeIsShared(facts: Facts): readonly string[] {
  const lacking = REQUIRED.filter(([name, version]) => !named(facts, "Set").some(({ attributes }) => attributes["Name"] === name && attributes["MinVersion"] === version));
  const long = named(facts, "Runtime").every(({ attributes }) => attributes["lifetime"] === "long");
  return [...lacking.map(([name, version]) => `${name} ${version} er ikke krevd`), ...(long ? [] : ["Runtime skal ha lifetime long"])];
}

/** With different ids for runtime, functions and pane Excel starts more than one, and functions stay on #BUSY!. */
function taskpaneResidsAreEqual(facts: Facts): readonly string[] {
  const sourceLocationOf = (parent: XmlElement): readonly XmlElement[] => parent.children.filter((child) => child.name === "SourceLocation");
  const pages = [...named(facts, "Page"), ...named(facts, "Action")].flatMap(sourceLocationOf);
  const resids = [...named(facts, "Runtime"), ...pages, ...named(facts, "FunctionFile")].map(residOf);
  return resids.length === 4 && resids.every((resid) => resid === "Taskpane.Url") ? [] : [`Runtime, Page, Action og FunctionFile skal alle vise til Taskpane.Url, viser til ${resids.join(", ")}`];
}

function iconsAreThere(facts: Facts): readonly string[] {
  const declared: readonly (readonly [size: number, url: string | undefined])[] = [
    ...named(facts, "IconUrl").map((icon) => [32, icon.attributes["DefaultValue"]] as const),
    ...named(facts, "HighResolutionIconUrl").map((icon) => [64, icon.attributes["DefaultValue"]] as const),
    ...named(facts, "bt:Image").filter((image) => residOf(image) !== undefined).map((image) => [Number(image.attributes["size"]), facts.resources.get(residOf(image) ?? "")?.attributes["DefaultValue"]] as const),
  ];
  const missing = named(facts, "Icon").flatMap((icon) => [16, 32, 80].filter((size) => !icon.children.some((image) => image.attributes["size"] === String(size))).map((size) => `Icon mangler størrelse ${size}`));
  return [...missing, ...declared.flatMap(([size, url = ""]) => iconBreaches(size, url, facts.context))];
}

function iconBreaches(size: number, url: string, { base, folder }: ManifestContext): readonly string[] {
  const file = path.join(folder, url.slice(base.length));
  if (!url.startsWith(base) || !existsSync(file)) return [`${url} finnes ikke`];
  const { width, height } = pngSize(file);
  return width === size && height === size ? [] : [`${url} er ${width} × ${height}, skal være ${size} × ${size}`];
}

/** Width and height in pixels from a PNG's first chunk. Throws for other files. */
export function pngSize(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 0, 8) !== "\u0089PNG\r\n\u001a\n" || bytes.toString("latin1", 12, 16) !== "IHDR") throw new Error(`${file} er ikke PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Inside Resources it is `bt:Override`, outside `Override`; with the wrong one Office refuses the add-in or ignores the text. */
function overridesAreRight(facts: Facts): readonly string[] {
  const locale = named(facts, "DefaultLocale")[0]?.text.trim();
  const inResources = new Set(named(facts, "Resources").flatMap(elementsIn));
  return facts.all.flatMap((element) => {
    const overrides = element.children.filter(({ name }) => name === "Override" || name === "bt:Override");
    const right = inResources.has(element) ? "bt:Override" : "Override";
    const locales = overrides.map(({ attributes }) => attributes["Locale"] ?? "");
    return [
      ...overrides.filter(({ name }) => name !== right).map(() => `${element.name} skal bruke ${right}`),
      ...locales.filter((each) => each === locale).map((each) => `${element.name} overstyrer standardspråket ${each}`),
      ...locales.filter((each) => !/^[a-z]{2,3}-[A-Z]{2}$/.test(each)).map((each) => `${element.name} har språket «${each}», skal være som nb-NO`),
      ...(new Set(locales).size === locales.length ? [] : [`${element.name} overstyrer samme språk to ganger`]),
    ];
  });
}

/** A namespace with other letters cannot be typed on every keyboard, and a translated one breaks formulas in shared workbooks. */
function namesAreAscii(facts: Facts): readonly string[] {
  return named(facts, "Namespace").flatMap((element) => {
    const resource = facts.resources.get(residOf(element) ?? "");
    const name = resource?.attributes["DefaultValue"] ?? "";
    return /^[A-Z][A-Z0-9_]{2,}$/.test(name) && resource?.children.length === 0 ? [] : [`Navnerommet «${name}» skal være ASCII og likt på alle språk`];
  });
}

function versionFollowsPackage(facts: Facts): readonly string[] {
  const version = named(facts, "Version")[0]?.text.trim() ?? "";
  const expected = `1.${facts.context.packageVersion}`;
  return version === expected ? [] : [`Version er ${version}, skal være ${expected} (package.json ${facts.context.packageVersion})`];
}

/** Ids that functions.json names and nothing calculates (Excel shows #NAME?), and the other way round, one text each. */
export function associationBreaches(declared: readonly string[], associated: readonly string[]): readonly string[] {
  return [
    ...declared.filter((id) => !associated.includes(id)).map((id) => `${id} står i functions.json, men er ikke tilknyttet`),
    ...associated.filter((id) => !declared.includes(id)).map((id) => `${id} er tilknyttet, men står ikke i functions.json`),
  ];
}

/** URLs of the manifest on the base that are not among the served paths (relative to the base). */
export function unservedUrls(xml: string, base: string, served: readonly string[]): readonly string[] {
  const urls = elementsIn(xmlTree(xml)).flatMap(textsOf).filter((text) => text.startsWith(base));
  return [...new Set(urls.map((url) => url.slice(base.length)))].filter((url) => !served.includes(url));
}
