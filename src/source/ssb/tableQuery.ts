/** Codes asked for in one variable of a table. */
export interface Selection {
  readonly variable: string;
  readonly codes: readonly string[];
}

/** What is asked of a table: every combination of the codes. */
export interface TableQuery {
  readonly table: string;
  readonly selections: readonly Selection[];
}

/** A call to SSB. All that leaves the machine is in it. */
export interface Call {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly body?: string;
}

const LANGUAGE = "lang=no";

/** The call that gives the figures; as POST where the address would be longer than the service reads. */
export function dataCall(address: string, query: TableQuery, longestAddress: number): Call {
  const base = `${address}/tables/${encodeURIComponent(query.table)}/data?${LANGUAGE}&outputFormat=json-stat2`;
  const asked = query.selections.map(
    ({ variable, codes }) =>
      `&${encodeURIComponent(`valueCodes[${variable}]`)}=${codes.map(encodeURIComponent).join(",")}`,
  );
  const url = `${base}${asked.join("")}`;
  if (url.length <= longestAddress) return { method: "GET", url };
  return {
    method: "POST",
    url: base,
    body: JSON.stringify({
      selection: query.selections.map(({ variable, codes }) => ({ variableCode: variable, valueCodes: codes })),
    }),
  };
}

/** The call that tells a table's variables, codes and units. */
export function metadataCall(address: string, table: string): Call {
  return { method: "GET", url: `${address}/tables/${encodeURIComponent(table)}/metadata?${LANGUAGE}` };
}

/** The call that searches the tables' titles, variables and values. */
export function searchCall(address: string, words: string, most: number): Call {
  return { method: "GET", url: `${address}/tables?${LANGUAGE}&query=${encodeURIComponent(words)}&pageSize=${most}` };
}

/** Cells the answer will have: empty ones count too. */
export const cellsOf = ({ selections }: TableQuery): number =>
  selections.reduce((product, { codes }) => product * codes.length, 1);

/** The query, or smaller ones that together ask the same, each of no more than so many cells. */
export function splitQuery(query: TableQuery, mostCells: number): readonly TableQuery[] {
  if (cellsOf(query) <= mostCells) return [query];
  const longest = query.selections.reduce((best, selection) =>
    selection.codes.length > best.codes.length ? selection : best,
  );
  if (longest.codes.length < 2) return [query];
  const middle = Math.ceil(longest.codes.length / 2);
  return [longest.codes.slice(0, middle), longest.codes.slice(middle)].flatMap((codes) =>
    splitQuery(
      {
        ...query,
        selections: query.selections.map((selection) => (selection === longest ? { ...selection, codes } : selection)),
      },
      mostCells,
    ),
  );
}
