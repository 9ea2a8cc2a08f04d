import { readFile } from "node:fs/promises";
import { parseTemplate } from "../report/parseTemplate";
import type { Template } from "../report/template";
import { systemErrorText } from "./systemErrorText";
import { UsageError } from "./usageError";

/** The template in the file. Throws UsageError for one that cannot be opened or used, saying all that is wrong. */
export async function readTemplate(path: string): Promise<Template> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UsageError(`Kan ikke åpne malen «${path}»: ${systemErrorText(error)}.`);
  });
  const template = parseTemplate(text);
  if ("faults" in template) throw new UsageError(`Malen «${path}» kan ikke brukes:\n${template.faults.map((fault) => `  ${fault}`).join("\n")}`);
  return template;
}
