import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Language } from "../../texts/translate";
import { defaultTemplate } from "../../report/template/defaultTemplate";
import { writeTemplate } from "../../report/template/writeTemplate";
import { languageOption, parsed, TEXT } from "../inputOptions";
import { problemText } from "../problemText";
import { readTemplate } from "../readTemplate";
import { systemErrorText } from "../systemErrorText";
import { UsageError } from "../usageError";

/** Exit code of `tertial mal`, which writes the default template, or the one given in the present version, as a file or to the terminal: 0. */
export async function mal(args: readonly string[]): Promise<number> {
  const { ut, template: path, sprak } = parsed(args, { ut: TEXT, template: TEXT, sprak: TEXT });
  const asked = languageOption(sprak);
  if (ut !== undefined && path !== undefined && resolve(ut) === resolve(path)) throw new UsageError(`«${ut}» er malen som leses, og er ikke skrevet over. Velg et annet navn til resultatet.`);
  const { template: read, problems } = path === undefined ? { template: defaultTemplate(), problems: [] } : await readTemplate(path);
  const template = { ...read, ...(asked && { language: asked }) };
  problems.forEach((problem) => { console.error(problemText(problem, template.language)); });
  const text = writeTemplate(template);
  if (ut === undefined) process.stdout.write(text);
  else await write(ut, text, template.language);
  return 0;
}

async function write(path: string, text: string, language: Language): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(`Kan ikke skrive «${path}»: ${systemErrorText(error)}.`, language);
  }
  console.log(path);
}
