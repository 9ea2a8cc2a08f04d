import type { Problem } from "../ledger/problem";
import { LONGEST_JSON } from "../report/template/jsonFaults";
import { migratedProblem } from "../report/template/migratedProblem";
import { parseTemplate } from "../report/template/parseTemplate";
import type { Template } from "../report/template/template";
import { utf8Text } from "../source/utf8Text";
import { openFileSource } from "./fileSource";
import { UsageError } from "./usageError";
import { inRow, words, wordsOf, type Text, type Words } from "../texts/words";

/** A letter takes up to three bytes in UTF-8 for one unit of a JavaScript text. */
const MOST_BYTES = 3 * LONGEST_JSON;

/**
 * The template in the file, and a remark where it was in an older version. Throws UsageError for one that cannot be
 * opened or used, saying all that is wrong.
 */
export async function readTemplate(
  path: string,
): Promise<{ readonly template: Template; readonly problems: readonly Problem[] }> {
  const parsed = parseTemplate(await textOf(path));
  if ("faults" in parsed)
    throw new UsageError(inRow([words`Malen «${path}» kan ikke brukes:`, ...parsed.faults.map(indented)], "\n"));
  return { template: parsed.template, problems: migratedProblem(parsed) };
}

async function textOf(path: string): Promise<string> {
  const bytes = await bytesOf(path);
  if (bytes === null) throw new UsageError(words`Malen «${path}» er for stor til å være en mal. Er dette riktig fil?`);
  const text = utf8Text(bytes);
  if (text === null)
    throw new UsageError(words`Malen «${path}» er ikke lagret som UTF-8. Lagre den på nytt med den kodingen.`);
  return text;
}

async function bytesOf(path: string): Promise<Uint8Array | null> {
  const source = await openFileSource(path);
  try {
    return source.size > MOST_BYTES ? null : await source.read(0, source.size);
  } finally {
    await source.close();
  }
}

const indented = (fault: Text): Words => words`  ${wordsOf(fault)}`;
