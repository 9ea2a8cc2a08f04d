import { filled, type Words } from "../../texts/words";
import type { ColumnDefinition } from "../../law/tables/definition";
import type { ColumnId } from "../../ledger/grunnlag/reportFigure";

/** Headers may hold {aar} and {fjor}. */
const HEADERS: Readonly<Record<ColumnId, string>> = {
  note: "Note",
  regnskap: "Regnskap {aar}",
  revidertBudsjett: "Revidert budsjett {aar}",
  opprinneligBudsjett: "Opprinnelig budsjett {aar}",
  regnskapIFjor: "Regnskap {fjor}",
  inngaendeBalanse: "31.12.{fjor}",
  budsjettHittil: "Budsjett hittil {aar}",
  iFjorHittil: "Regnskap hittil {fjor}",
  avvik: "Avvik i kr",
  avvikProsent: "Avvik i %",
  endring: "Endring",
  avvikHittil: "Avvik hittil",
  avvikHittilProsent: "Avvik hittil i %",
  forbrukProsent: "Forbruk i %",
  metode: "Metode",
  prognose: "Prognose {aar}",
  prognoseavvik: "Avvik prognose",
  prognoseavvikProsent: "Avvik prognose i %",
  manuell: "Egen prognose",
  justering: "Forslag til justering",
  nyttBudsjett: "Nytt budsjett {aar}",
  utkast: "Utkast til forklaring",
  kommentar: "Kommentar",
};

interface HeaderYear {
  readonly year: number;
  /** In a report up to a month, where the accounts are hittil and the definition's own headers say too much. */
  readonly isPeriod: boolean;
}

/** What stands above a column: as the table's definition says, else what the column is always called. */
export function columnHeader(
  id: ColumnId,
  ofDefinition: readonly ColumnDefinition[],
  { year, isPeriod }: HeaderYear,
): Words {
  const own = isPeriod ? undefined : ofDefinition.find((column) => column.id === id)?.header;
  const header = own ?? (isPeriod && id === "regnskap" ? "Regnskap hittil {aar}" : HEADERS[id]);
  return filled(header, { aar: year, fjor: year - 1 });
}
