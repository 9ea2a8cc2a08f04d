import { constants } from "node:fs";
import { access, chmod, mkdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { translate, type Language } from "../texts/translate";
import { finishEarlier, moveIn, stageIn } from "./stage";
import { systemErrorText } from "./systemErrorText";
import { remark } from "./terminal";
import { UsageError } from "./usageError";
import { words, wordsOf, type Words } from "../texts/words";

/** A file a command makes. */
export interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly encoding?: "latin1";
}

interface Demands {
  /** Files that are read, by the names they were given by. */
  readonly sources: readonly string[];
  readonly language: Language;
  /** In place of the message where a file stands there already: the files must be new. */
  readonly mustBeNew?: (path: string) => Words;
}

/**
 * Writes the files, all or none: beside their places first, and then into them, so that a full disk or a stop leaves
 * what stood there as it was.
 * Throws UsageError where one cannot be written, would take the place of a source under any of its names, or of another
 * of the files.
 */
export async function writeOutputs(outputs: readonly Output[], demands: Demands): Promise<void> {
  const { language } = demands;
  const targets: Target[] = [];
  for (const output of outputs)
    targets.push(await told(output.path, language, () => targetOf(output, targets, demands)));
  tellFinished(
    targets.map(({ path }) => dirname(path)),
    language,
  );
  const stages = new Map<string, string>();
  try {
    for (const target of targets) await told(target.given, language, () => stageFile(target, stages));
    await told(targets.map(({ given }) => given).join("», «"), language, () => {
      moveIn([...stages.values()]);
    });
  } finally {
    for (const stage of stages.values()) await rm(stage, { recursive: true, force: true });
  }
}

/** Brings files to their places that an earlier command was stopped on its way with, and says so. */
export function tellFinished(folders: readonly string[], language: Language): void {
  for (const folder of finishEarlier(folders))
    remark(
      translate(
        words`Forrige skriving til «${folder}» ble stanset mens filene ble satt på plass. Det er nå gjort ferdig.`,
        language,
      ),
    );
}

interface Target extends Output {
  readonly given: string;
  /** Of the file that stands there; null for none. */
  readonly mode: number | null;
}

/** Where the file is really written: what a link points at, and not the link. */
async function targetOf(
  output: Output,
  others: readonly Target[],
  { sources, language, mustBeNew }: Demands,
): Promise<Target> {
  const { path } = output;
  const there = await stat(path).catch(unlessMissing);
  await mustBeNoSource(path, sources, language);
  if (there !== null && mustBeNew) throw new UsageError(mustBeNew(path), language);
  if (there?.isDirectory()) throw Object.assign(new Error(path), { code: "EISDIR" });
  if (there !== null && !there.isFile()) throw Object.assign(new Error(path), { code: "ENOTFILE" });
  if (there !== null) await access(path, constants.W_OK);
  if (there === null) await mkdir(dirname(path), { recursive: true });
  const real = there === null ? join(await realpath(dirname(path)), basename(path)) : await realpath(path);
  if (others.some((other) => other.path === real))
    throw new UsageError(
      words`«${path}» er to av filene som skal skrives. Velg et annet navn eller en annen mappe.`,
      language,
    );
  return { ...output, given: path, path: real, mode: there && there.mode };
}

/** Throws UsageError for a path that leads to one of the sources, by whatever name, link or spelling. */
export async function mustBeNoSource(path: string, sources: readonly string[], language: Language): Promise<void> {
  const own = await identityOf(path);
  for (const source of own === null ? [] : sources) {
    if ((await identityOf(source)) === own)
      throw new UsageError(
        words`«${path}» er en av kildene og er ikke skrevet over. Velg et annet navn til resultatet.`,
        language,
      );
  }
}

/** What a file has alone, whatever it is called; null for none. Some disks in a network number nothing. */
async function identityOf(path: string): Promise<string | null> {
  const state = await stat(path, { bigint: true }).catch(() => null);
  return state === null ? null : state.ino === 0n ? await realpath(path) : `${state.dev} ${state.ino}`;
}

async function stageFile({ path, content, encoding, mode }: Target, stages: Map<string, string>): Promise<void> {
  const folder = dirname(path);
  const stage = stages.get(folder) ?? stageIn(folder);
  stages.set(folder, stage);
  const file = join(stage, basename(path));
  await writeFile(file, content, { flush: true, ...(encoding && { encoding }) });
  if (mode !== null) await chmod(file, mode);
}

async function told<T>(path: string, language: Language, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(words`Kan ikke skrive «${path}»: ${wordsOf(systemErrorText(error))}.`, language);
  }
}

function unlessMissing(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
  throw error;
}
