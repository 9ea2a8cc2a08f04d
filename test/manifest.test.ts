import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ManifestInfo } from "office-addin-manifest";
import { validateXML } from "xmllint-wasm";
import packageJson from "../package.json";
import { functionFiles } from "../src/functions/emit";
import { NAMESPACE } from "../src/functions/functionId";
import type { FunctionsJson } from "../src/functions/functionsJson";
import { COMMANDS } from "../src/pane/commands";
import { registerFunctions } from "../src/functions/register";
import { associationBreaches, manifestBreaches, pngSize, unservedUrls, type ManifestContext } from "./support/manifestRules";
import { filesBelow } from "./support/sourceFiles";

const ROOT = path.join(__dirname, "..");
const FILE = path.join(ROOT, "manifest.xml");
const manifest = readFileSync(FILE, "utf8");
const context: ManifestContext = { base: "https://localhost:3000/", folder: ROOT, packageVersion: packageJson.version };

/** The manifest with one thing wrong. */
function broken(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return changed;
}

describe("the manifest", () => {
  test("keeps every rule", () => {
    expect(manifestBreaches(manifest, context)).toEqual([]);
  });

  test("keeps them on another base as well", () => {
    const base = "https://tertial.example.no/tillegg/";
    expect(manifestBreaches(manifest.replaceAll(context.base, base), { ...context, base })).toEqual([]);
  });

  test("is read by Microsoft's own parser", () => {
    // In a process of its own: the package loads an ES module that jest cannot require.
    const script = 'require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)))';
    const info = JSON.parse(execFileSync(process.execPath, ["-e", script, FILE], { encoding: "utf8", cwd: ROOT })) as ManifestInfo;
    expect(info).toMatchObject({ displayName: "Tertial", defaultLocale: "nb-NO", officeAppType: "TaskPaneApp", hosts: ["Workbook"], permissions: "ReadWriteDocument" });
    expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("has a button for each thing one comes back for, and «Forklar» on a cell's menu, and the pane answers each of them", () => {
    const asked = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect(asked).toEqual(["oppdater", "forklar", "kontroller", "forklar"]);
    expect(manifest).toContain('<OfficeMenu id="ContextMenuCell">');
    expect([...new Set(asked)].sort()).toEqual([...COMMANDS].sort());
  });

  test.each([16, 32, 64, 80, 128])("has an icon of %i pixels", (size) => {
    expect(pngSize(path.join(ROOT, `assets/icon-${size}.png`))).toEqual({ width: size, height: size });
  });
});

const TOO_LONG_ID = "Functions.Namespace.That.Is.Too.Long";

test.each<[rule: string, breach: string, from: string | RegExp, to: string]>([
  ["every resid exists", "Label viser til Group.Missing, som ikke finnes", 'resid="Group.Label"', 'resid="Group.Missing"'],
  ["every resource is used", "Spare brukes ikke", "</bt:ShortStrings>", '<bt:String id="Spare" DefaultValue="x"/></bt:ShortStrings>'],
  ["resids have at most 32 characters", `${TOO_LONG_ID} er lengre enn 32 tegn`, /Functions\.Namespace(?=")/g, TOO_LONG_ID],
  ["short strings have at most 125 characters", `«${"x".repeat(20)}…» er lengre enn 125 tegn`, 'DefaultValue="Oversikt"', `DefaultValue="${"x".repeat(126)}"`],
  ["overrides of short strings count as well", `«${"x".repeat(20)}…» er lengre enn 125 tegn`, 'Value="Overview"', `Value="${"x".repeat(126)}"`],
  ["long strings have at most 250 characters", `«${"x".repeat(20)}…» er lengre enn 250 tegn`, /DefaultValue="Åpner [^"]*"/, `DefaultValue="${"x".repeat(251)}"`],
  ["URLs are https", "http://localhost:3000/functions.json er ikke https på https://localhost:3000/", "https://localhost:3000/functions.json", "http://localhost:3000/functions.json"],
  ["URLs are on the base", "https://example.no/functions.json er ikke https på https://localhost:3000/", "https://localhost:3000/functions.json", "https://example.no/functions.json"],
  ["the outer host is Workbook", "Host skal være Workbook begge steder, er Document, Workbook", 'Host Name="Workbook"', 'Host Name="Document"'],
  ["the inner host is Workbook", "Host skal være Workbook begge steder, er Workbook, Document", 'Host xsi:type="Workbook"', 'Host xsi:type="Document"'],
  ["the shared runtime is required", "SharedRuntime 1.1 er ikke krevd", 'Set Name="SharedRuntime"', 'Set Name="RibbonApi"'],
  ["the API of tables that grow is required", "ExcelApi 1.13 er ikke krevd", 'Name="ExcelApi" MinVersion="1.13"', 'Name="ExcelApi" MinVersion="1.12"'],
  ["the runtime lives long", "Runtime skal ha lifetime long", 'lifetime="long"', 'lifetime="short"'],
  ["the four Taskpane resids are equal", "Runtime, Page, Action og FunctionFile skal alle vise til Taskpane.Url, viser til Functions.Script.Url, Taskpane.Url, Taskpane.Url, Taskpane.Url", '<Runtime resid="Taskpane.Url"', '<Runtime resid="Functions.Script.Url"'],
  ["icons exist", "https://localhost:3000/assets/icon-17.png finnes ikke", "assets/icon-16.png", "assets/icon-17.png"],
  ["icons have the size they are declared with", "https://localhost:3000/assets/icon-16.png er 16 × 16, skal være 32 × 32", "assets/icon-32.png", "assets/icon-16.png"],
  ["Office's required sizes are there", "Icon mangler størrelse 80", '<bt:Image size="80" resid="Icon.80"/>', ""],
  ["overrides of resources are bt:Override", "bt:Url skal bruke bt:Override", '<bt:Override Locale="en-US" Value="https', '<Override Locale="en-US" Value="https'],
  ["overrides outside resources are Override", "Description skal bruke Override", '<Override Locale="en-US" Value="From', '<bt:Override Locale="en-US" Value="From'],
  ["the default locale is not overridden", "DisplayName overstyrer standardspråket nb-NO", '<Override Locale="en-US" Value="Tertial"', '<Override Locale="nb-NO" Value="Tertial"'],
  ["locales are full tags", "DisplayName har språket «en», skal være som nb-NO", '<Override Locale="en-US" Value="Tertial"', '<Override Locale="en" Value="Tertial"'],
  ["a locale is overridden once", "DisplayName overstyrer samme språk to ganger", '<Override Locale="en-US" Value="Tertial"/>', '<Override Locale="en-US" Value="Tertial"/><Override Locale="en-US" Value="T"/>'],
  ["the namespace is ASCII", "Navnerommet «KOMMUNÅ» skal være ASCII og likt på alle språk", 'DefaultValue="KOMMUNE"', 'DefaultValue="KOMMUNÅ"'],
  ["the namespace is not translated", "Navnerommet «KOMMUNE» skal være ASCII og likt på alle språk", 'DefaultValue="KOMMUNE"/>', 'DefaultValue="KOMMUNE"><bt:Override Locale="en-US" Value="MUNICIPALITY"/></bt:String>'],
  ["the version follows package.json", `Version er 1.0, skal være 1.${packageJson.version} (package.json ${packageJson.version})`, /<Version>[^<]*/, "<Version>1.0"],
])("%s", (_rule, breach, from, to) => {
  expect(manifestBreaches(broken(from, to), context)).toContain(breach);
});

describe("the manifest and the functions", () => {
  const files = functionFiles(context.base);
  const declared = (file: string): readonly string[] => (JSON.parse(files[file] ?? "") as FunctionsJson).functions.map(({ id }) => id);
  const associated: string[] = [];
  registerFunctions((id) => associated.push(id));

  test.each(["functions.json", "functions-en.json"])("%s names the functions that are associated", (file) => {
    expect(associationBreaches(declared(file), associated)).toEqual([]);
  });

  test("a function that is only declared, or only associated, is seen", () => {
    expect(associationBreaches(["AVVIK", "NY"], ["AVVIK", "GAMMEL"])).toEqual(["NY står i functions.json, men er ikke tilknyttet", "GAMMEL er tilknyttet, men står ikke i functions.json"]);
  });

  test("share the namespace", () => {
    expect(manifest).toContain(`<bt:String id="Functions.Namespace" DefaultValue="${NAMESPACE}"/>`);
  });

  test("every URL leads to a file that is built", () => {
    const served = [...Object.keys(files), ...filesBelow("assets"), "taskpane.html", "taskpane.js"];
    expect(unservedUrls(manifest, context.base, served)).toEqual([]);
    expect(unservedUrls(broken("functions-en.json", "functions-nn.json"), context.base, served)).toEqual(["functions-nn.json"]);
  });
});

/** Microsoft's schemas are not ours to ship; where they lie beside the project they are used. */
const SCHEMAS = path.join(ROOT, "../shared/schemas/office-addin-manifest");
const withSchemas = existsSync(SCHEMAS) ? describe : describe.skip;

withSchemas("Microsoft's XML schema", () => {
  const schemaFile = (fileName: string): { fileName: string; contents: string } => ({ fileName, contents: readFileSync(path.join(SCHEMAS, fileName), "utf8") });
  const errorsOf = async (contents: string): Promise<readonly string[]> => {
    const result = await validateXML({
      xml: { fileName: "manifest.xml", contents },
      schema: [schemaFile("OfficeAppManifestV1_1.xsd")],
      preload: [schemaFile("OfficeAppBasicTypesV1_0.xsd"), schemaFile("TaskPaneAppVersionOverridesV1_0.xsd")],
    });
    return result.errors.map(({ message }) => message);
  };

  test("accepts the manifest", async () => {
    expect(await errorsOf(manifest)).toEqual([]);
  });

  test("refuses elements out of order", async () => {
    expect((await errorsOf(broken(/(<Label resid="Group.Label"\/>)(\s*<Icon>[\s\S]*?<\/Icon>)/, "$2$1"))).join()).toContain("This element is not expected");
  });
});
