import { fileFormat } from "./fileFormat";
import { nothingRecognised } from "./nothingRecognised";
import type { ByteSource, Recognition } from "./source";
import { words, wordsOf } from "../texts/words";

/**
 * How a file will be read: what it is, where its headers are, and what each column holds. `sheet`: the one of a
 * workbook the user has chosen.
 */
export async function inspectSource(source: ByteSource, sheet?: string): Promise<Recognition> {
  const format = await fileFormat(source);
  switch (format.kind) {
    case "empty":
      return nothingRecognised("csv", {
        code: "kilde-tom",
        severity: "error",
        message: words`«${source.name}» er tom. Hent ut rapporten på nytt.`,
        where: { file: source.name },
      });
    case "unreadable":
      return nothingRecognised("csv", {
        code: "kilde-feil-format",
        severity: "error",
        message: words`«${source.name}» kan ikke leses: den er ${wordsOf(format.what)}.`,
        where: { file: source.name },
      });
    case "source":
      return format.reader.inspect(source, sheet);
  }
}
