import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writtenFiles } from "./judge";
import { carryOut } from "./recipe";
import type { Told } from "./worker";

/** Writes the files of a failing case to a folder of its group, with what came out and what is right. */
export function saveCase({ group, recipe, kinds, outcome }: NonNullable<Told["smallest"]>, number: number, out: string): void {
  const folder = join(out, group.replace(/[^\w-]+/g, "_"));
  mkdirSync(folder, { recursive: true });
  const options = writtenFiles(carryOut(recipe).book).map(({ name, purpose, bytes }) => {
    writeFileSync(join(folder, name), bytes);
    return `--${purpose} ${JSON.stringify(join(folder, name))}`;
  });
  const text = [`${outcome.verdict}: ${kinds.join(" + ")} (nr. ${number})`, "", JSON.stringify(recipe), "", `tertial check --report aarsrapport --year 2024 ${options.join(" ")}`, "", ...outcome.detail].join("\n");
  writeFileSync(join(folder, "funn.txt"), `${text}\n`);
}
