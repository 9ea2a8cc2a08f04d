import { AsyncLocalStorage } from "node:async_hooks";
import { execFile } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/runCommand";
import { keepWritten } from "../jest/writtenFiles";

export const BIN = join(__dirname, "../../src/cli/bin.js");

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command here, by the program's own way in. What it writes of .xlsx is kept by the writers. */
export async function tertial(...args: readonly string[]): Promise<Run> {
  const said: Said = { out: "", err: "" };
  const code = await running.run(said, () => runCommand(args));
  return { code, ...said };
}

interface Said {
  out: string;
  err: string;
}

/** Which command it is that says something. */
const running = new AsyncLocalStorage<Said>();

const STREAMS = [[process.stdout, "out"], [process.stderr, "err"]] as const;
const writes = STREAMS.map(([stream]) => stream.write);
beforeAll(() => {
  for (const [stream, name] of STREAMS) {
    const write = stream.write.bind(stream) as (...given: unknown[]) => boolean;
    stream.write = (...given: unknown[]): boolean => {
      const said = running.getStore();
      if (said === undefined) return write(...given);
      said[name] += String(given[0]);
      return true;
    };
  }
});
afterAll(() => { STREAMS.forEach(([stream], at) => { stream.write = writes[at] as typeof stream.write; }); });

/** Runs the command line as a user does: a process of its own, from another folder than the project. */
export async function tertialProcess(...args: readonly string[]): Promise<Run> {
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
