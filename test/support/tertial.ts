import { execFile } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepWritten } from "../jest/writtenFiles";

export const BIN = join(__dirname, "../../src/cli/bin.js");

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user does: a process of its own, from another folder than the project. */
export async function tertial(...args: readonly string[]): Promise<Run> {
  const run = await started(args);
  for (const output of args.filter((_, at) => OUTPUTS.has(args[at - 1] ?? "")))
    for (const file of run.code === 0 ? filesAt(output) : []) if (file.endsWith(".xlsx")) await keepWritten(await readFile(file));
  return run;
}

const OUTPUTS: ReadonlySet<string> = new Set(["--out", "--out-dir", "--ut"]);

/** The file, or those in the folder. */
function filesAt(output: string): readonly string[] {
  const stat = statSync(output, { throwIfNoEntry: false });
  return stat?.isDirectory() ? readdirSync(output).map((name) => join(output, name)) : stat?.isFile() ? [output] : [];
}

function started(args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], { cwd: tmpdir() }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}
