import type { Problem } from "../ledger/problem";
import { fileFormat } from "./fileFormat";
import type { ByteSource, Recognition } from "./source";

/**
 * How a file will be read: what it is, where its headers are, and what each column holds. `sheet`: the one of a
 * workbook the user has chosen.
 */
export async function inspectSource(source: ByteSource, sheet?: string): Promise<Recognition> {
  const format = await fileFormat(source);
  switch (format.kind) {
    case "empty":
      return nothing({
        code: "kilde-tom",
        severity: "error",
        message: `«${source.name}» er tom. Hent ut rapporten på nytt.`,
        where: { file: source.name },
      });
    case "unreadable":
      return nothing({
        code: "kilde-feil-format",
        severity: "error",
        message: `«${source.name}» kan ikke leses: den er ${format.what}.`,
        where: { file: source.name },
      });
    case "source":
      return format.reader.inspect(source, sheet);
  }
}

function nothing(problem: Problem): Recognition {
  return {
    kind: "csv",
    encoding: "utf-8",
    delimiter: ";",
    decimal: ",",
    headerRows: [],
    columns: [],
    problems: [problem],
  };
}
