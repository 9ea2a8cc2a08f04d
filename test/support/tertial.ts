import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const BIN = join(__dirname, "../../src/cli/bin.js");

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user does: a process of its own, from another folder than the project. */
export function tertial(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], { cwd: tmpdir() }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}
