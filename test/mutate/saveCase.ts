import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeFiles } from "./judge";
import { carryOut } from "./recipe";
import type { Told } from "./worker";

/** Writes the files of a failing case to a folder of its group, with what came out and what is right. */
export function saveCase({ group, recipe, kinds, outcome }: NonNullable<Told["smallest"]>, number: number, out: string): void {
  const folder = join(out, group.replace(/[^\w-]+/g, "_"));
  const paths = writeFiles(carryOut(recipe).book, folder);
  const command = [...paths.ledger.map((path) => `--ledger ${JSON.stringify(path)}`), ...paths.budget.map((path) => `--budget ${JSON.stringify(path)}`), ...paths.lastYear.map((path) => `--last-year ${JSON.stringify(path)}`)].join(" ");
  const text = [`${outcome.verdict}: ${kinds.join(" + ")} (nr. ${number})`, "", JSON.stringify(recipe), "", `tertial check --report aarsrapport --year 2024 ${command}`, "", ...outcome.detail].join("\n");
  writeFileSync(join(folder, "funn.txt"), `${text}\n`);
}
