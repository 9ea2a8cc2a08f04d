import type { ByteSource, RawGrid } from "../source";
import { orRefused, refuse, type Refused } from "../xlsx/refused";
import { HELD_WHOLE } from "../xlsx/limits";
import { openParquet } from "./openParquet";
import { words } from "../../texts/words";

/** Every row of a small Parquet file (an organisation, a list) as cells, below the names of its columns. */
export function parquetGrid(source: ByteSource): Promise<RawGrid | Refused> {
  return orRefused(async () => {
    const file = await openParquet(source);
    if (file.size * file.names.length > HELD_WHOLE.cells)
      return refuse("kilde-parquet-ugyldig", words`den har ${file.size} rader, og så stor er ingen liste`);
    const all = [];
    for (const group of file.groups.keys()) all.push(...(await file.rows(group, [...file.names.keys()], ",")));
    return { name: source.name, firstRow: 0, rows: [file.names, ...all] };
  });
}
