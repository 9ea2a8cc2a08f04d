import type { Problem } from "../ledger/problem";
import { sampleCsv } from "./csv/sampleCsv";
import { fileFormat } from "./fileFormat";
import { inspectKostra } from "./kostra/inspectKostra";
import { recogniseGrid } from "./recognise/recogniseGrid";
import type { ByteSource, Recognition } from "./source";
import { inspectXlsx } from "./xlsx/inspectXlsx";

/** How a file will be read: what it is, where its headers are, and what each column holds. `sheet`: the one of a workbook the user has chosen. */
export async function inspectSource(source: ByteSource, sheet?: string): Promise<Recognition> {
  const format = await fileFormat(source);
  switch (format.kind) {
    case "empty":
      return nothing({ code: "kilde-tom", severity: "error", message: `«${source.name}» er tom. Hent ut rapporten på nytt.`, where: { file: source.name } });
    case "unreadable":
      return nothing({ code: "kilde-feil-format", severity: "error", message: `«${source.name}» kan ikke leses: den er ${format.what}.`, where: { file: source.name } });
    case "xlsx":
      return inspectXlsx(source, sheet);
    case "kostra":
      return inspectKostra(source);
    case "csv": {
      const { grid, ...facts } = await sampleCsv(source);
      return recogniseGrid(grid, { kind: "csv", ...facts });
    }
  }
}

function nothing(problem: Problem): Recognition {
  return { kind: "csv", encoding: "utf-8", delimiter: ";", decimal: ",", headerRows: [], columns: [], problems: [problem] };
}
