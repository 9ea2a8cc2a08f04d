import { defaultTemplate } from "../../report/template/defaultTemplate";
import { writeTemplate } from "../../report/template/writeTemplate";
import { languageOption, parsed, TEXT } from "../inputOptions";
import { writeOutputs } from "../outputs";
import { problemText } from "../problemText";
import { readTemplate } from "../readTemplate";
import { print, printJson, remark } from "../terminal";

/**
 * Exit code of `tertial mal`, which writes the default template, or the one given in the present version, as a file or
 * to the terminal: 0.
 */
export async function mal(args: readonly string[]): Promise<number> {
  const { ut, template: path, sprak } = parsed(args, { ut: TEXT, template: TEXT, sprak: TEXT });
  const asked = languageOption(sprak);
  const { template: read, problems } =
    path === undefined ? { template: defaultTemplate(), problems: [] } : await readTemplate(path);
  const template = { ...read, ...(asked && { language: asked }) };
  problems.forEach((problem) => {
    remark(problemText(problem, template.language));
  });
  const text = writeTemplate(template);
  if (ut === undefined) {
    printJson(text);
    return 0;
  }
  await writeOutputs([{ path: ut, content: text }], {
    sources: path === undefined ? [] : [path],
    language: template.language,
  });
  print(ut);
  return 0;
}
