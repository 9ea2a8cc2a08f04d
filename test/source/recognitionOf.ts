import type { ColumnRole, Recognition, RecognisedColumn } from "../../src/source/source";

/** A recognition by hand: header and role of each column. */
export function recognitionOf(columns: readonly (readonly [header: string, role: ColumnRole])[], more: Partial<Recognition> = {}): Recognition {
  return {
    kind: "csv",
    encoding: "utf-8",
    delimiter: ";",
    decimal: ",",
    isDelimited: (more.kind ?? "csv") === "csv",
    headerRows: [1],
    columns: columns.map(([header, role], position): RecognisedColumn => ({ position, header, role, certainty: "sikker", reason: "", samples: [] })),
    problems: [],
    ...more,
  };
}

/** The columns of the sample year's files up to the amounts. */
export const DIMENSION_COLUMNS: readonly (readonly [string, ColumnRole])[] = [
  ["Konto", { kind: "konto" }],
  ["Konto(T)", { kind: "name", of: "konto" }],
  ["Ansvar", { kind: "ansvar" }],
  ["Ansvar(T)", { kind: "name", of: "ansvar" }],
  ["Funksjon", { kind: "funksjon" }],
  ["Funksjon(T)", { kind: "name", of: "funksjon" }],
  ["Prosjekt", { kind: "prosjekt" }],
  ["Prosjekt(T)", { kind: "name", of: "prosjekt" }],
];

export const LEDGER_COLUMNS: readonly (readonly [string, ColumnRole])[] = [...DIMENSION_COLUMNS, ["Periode", { kind: "periode" }], ["Beløp", { kind: "amount", figure: "regnskap" }]];
