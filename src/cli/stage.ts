import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Beside the files they become: what is being written. The number is the process's. */
const WRITING = /^\.tertial-(\d+)$/;
/**
 * What is whole and on its way to its place. No system moves several files at once, so a process that is killed here
 * leaves files of two reports: then the folder says so to whoever opens it, until the next command has ended it.
 */
const WHOLE = /^IKKE-FERDIG-kjor-tertial-igjen-(\d+)$/;
/** In what is whole: the earlier files, until all have their place. */
const BEFORE = "forrige";

/** The folder to write files in before they are moved to `folder`, made empty. */
export function stageIn(folder: string): string {
  const stage = join(folder, `.tertial-${process.pid}`);
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage);
  return stage;
}

/**
 * Moves all that is written in the stages to the folders they stand in. Without a pause, so that nothing but the system
 * itself stops it on its way;
 * a move that is refused takes the others back and throws what the system said.
 */
export function moveIn(stages: readonly string[]): void {
  const whole: string[] = [];
  const moved: Move[] = [];
  try {
    for (const stage of stages) {
      const moving = join(dirname(stage), `IKKE-FERDIG-kjor-tertial-igjen-${process.pid}`);
      renameSync(stage, moving);
      whole.push(moving);
    }
    whole.flatMap(movesOf).forEach((move) => {
      keep(move);
      moved.push(move);
      renameSync(move.from, move.to);
    });
  } catch (error) {
    moved.reverse().forEach(takeBack);
    whole.forEach(remove);
    throw error;
  }
  whole.forEach(remove);
}

/**
 * The folders where an earlier command was stopped while its files were moved, which is done now. What one that was
 * stopped before that left behind is removed.
 */
export function finishEarlier(folders: readonly string[]): readonly string[] {
  return [...new Set(folders)].filter((folder) => {
    const left = namesIn(folder);
    left
      .filter((name) => isLeft(WRITING, name))
      .forEach((name) => {
        remove(join(folder, name));
      });
    const whole = left.filter((name) => isLeft(WHOLE, name)).map((name) => join(folder, name));
    whole.flatMap(movesOf).forEach(({ from, to }) => {
      renameSync(from, to);
    });
    whole.forEach(remove);
    return whole.length > 0;
  });
}

/** None of a folder that cannot be read: what is to be written there tells why. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

interface Move {
  readonly from: string;
  readonly to: string;
  /** Where the file that stood there is kept. */
  readonly before: string;
}

function movesOf(stage: string): readonly Move[] {
  const names = readdirSync(stage).filter((name) => name !== BEFORE);
  return names.map((name) => ({
    from: join(stage, name),
    to: join(dirname(stage), name),
    before: join(stage, BEFORE, name),
  }));
}

/** A second name for the file is enough, where the disk has such. */
function keep({ to, before }: Move): void {
  if (!existsSync(to)) return;
  mkdirSync(dirname(before), { recursive: true });
  try {
    linkSync(to, before);
  } catch {
    copyFileSync(to, before);
  }
}

function takeBack({ to, before }: Move): void {
  if (existsSync(before)) renameSync(before, to);
  else rmSync(to, { force: true });
}

const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** Whether the folder is one that a process which is no more left behind. */
function isLeft(pattern: RegExp, name: string): boolean {
  const [, number] = pattern.exec(basename(name)) ?? [];
  return number !== undefined && (Number(number) === process.pid || !isRunning(Number(number)));
}

function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
