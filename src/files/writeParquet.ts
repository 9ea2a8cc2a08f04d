import type { SchemaElement } from "hyparquet";
import { DIMENSIONS, figuresOf, type Dimension, type Figure, type Ledger } from "../ledger/ledger";

/** Names that the reading of a source knows with certainty. */
const DIMENSION_HEADERS: Readonly<Record<Dimension, string>> = {
  konto: "Konto",
  ansvar: "Ansvar",
  funksjon: "Funksjon",
  prosjekt: "Prosjekt",
  periode: "Periode",
};
const FIGURE_HEADERS: Readonly<Record<Figure, string>> = {
  regnskap: "Regnskap",
  revidertBudsjett: "Revidert budsjett",
  opprinneligBudsjett: "Opprinnelig budsjett",
  regnskapIFjor: "Regnskap i fjor",
  budsjettHittil: "Periodisert budsjett",
  iFjorHittil: "Regnskap samme periode i fjor",
};

interface Written {
  readonly column: SchemaElement;
  readonly data: readonly string[] | BigInt64Array;
}

/**
 * The ledger as a Parquet file, a row for each key: codes and names as text, amounts as kroner with two decimals,
 * exact. What no row has is no column.
 */
export async function writeParquet(ledger: Ledger): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columns = [...DIMENSIONS.flatMap((dimension) => codesAndNames(ledger, dimension)), ...amountColumns(ledger)];
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ column: { name }, data }) => ({ name, data: data as string[] | BigInt64Array })),
    schema: [{ name: "tertial", num_children: columns.length }, ...columns.map(({ column }) => column)],
    rowGroupSize: 100_000,
  });
  return new Uint8Array(buffer);
}

function codesAndNames({ columns, names }: Ledger, dimension: Dimension): readonly Written[] {
  const { codes, index } = columns[dimension];
  if (codes.every((code) => code === "")) return [];
  const texts = (textOf: (code: string) => string): readonly string[] => {
    const each = codes.map(textOf);
    return Array.from(index, (at) => each[at] as string);
  };
  const header = DIMENSION_HEADERS[dimension];
  const named = names[dimension];
  const own = { column: textColumn(header), data: texts((code) => code) };
  return named === undefined || named.size === 0
    ? [own]
    : [own, { column: textColumn(`${header}(T)`), data: texts((code) => named.get(code) ?? "") }];
}

const textColumn = (name: string): SchemaElement => ({
  name,
  type: "BYTE_ARRAY",
  repetition_type: "REQUIRED",
  converted_type: "UTF8",
  logical_type: { type: "STRING" },
});

function amountColumns(ledger: Ledger): readonly Written[] {
  return figuresOf(ledger).map((figure) => ({
    column: {
      name: FIGURE_HEADERS[figure],
      type: "INT64",
      repetition_type: "REQUIRED",
      converted_type: "DECIMAL",
      logical_type: { type: "DECIMAL", precision: 18, scale: 2 },
      precision: 18,
      scale: 2,
    },
    // A bigint is written as it is: whole øre.
    data: BigInt64Array.from(ledger.amounts[figure] as Float64Array, BigInt),
  }));
}
