import { formOf } from "../../ledger/kostra/forms";
import type { ByteSource, ColumnRole, RecognisedColumn, Recognition } from "../source";
import { linesOf } from "./linesOf";
import { splitRecord, type KostraRecord } from "./record";
import { words } from "../../texts/words";

const SAMPLE_LINES = 3;

/** How a KOSTRA file will be read: its fields are where the format says, so nothing is uncertain. */
export async function inspectKostra(source: ByteSource): Promise<Recognition> {
  const records: KostraRecord[] = [];
  for await (const { line } of linesOf(source)) {
    if (records.push(splitRecord(line)) === SAMPLE_LINES) break;
  }
  const balance = records.some(({ skjema }) => formOf(skjema)?.content === "balanse");
  const field = (
    position: number,
    header: string,
    places: string,
    role: ColumnRole,
    sample: (record: KostraRecord) => string,
  ): RecognisedColumn => ({
    position,
    header,
    role,
    certainty: "sikker",
    reason: words`KOSTRA-post, tegn ${places}`,
    samples: [...new Set(records.map(sample))],
  });
  return {
    kind: "kostra",
    encoding: "windows-1252",
    delimiter: ";",
    decimal: ",",
    headerRows: [],
    problems: [],
    hasFixedColumns: true,
    columns: [
      field(0, "Skjema", "1–2", { kind: "ignored" }, ({ skjema }) => skjema),
      field(1, "Årgang", "3–6", { kind: "ignored" }, ({ year }) => String(year)),
      field(2, "Kontoklasse", "32", { kind: "kontoklasse" }, ({ kontoklasse }) => kontoklasse),
      field(
        3,
        balance ? "Kapittel" : "Funksjon",
        "33–36",
        { kind: balance ? "kapittel" : "funksjon" },
        ({ funksjonOrKapittel }) => funksjonOrKapittel,
      ),
      field(
        4,
        balance ? "Sektor" : "Art",
        "37–39",
        { kind: balance ? "sektor" : "art" },
        ({ artOrSektor }) => artOrSektor,
      ),
      field(5, "Beløp (1000 kr)", "40–48", { kind: "amount", figure: "regnskap" }, ({ thousands }) => thousands.trim()),
    ],
  };
}
