import { MARK_HEADERS, markAmount, type Mark } from "../ledger/avstemming";
import type { Problem } from "../ledger/problem";
import { textOf } from "../source/cells/cell";
import { listingGrids } from "../source/lists/listingGrids";
import type { RawGrid } from "../source/source";
import { LANGUAGES } from "../texts/languages";
import { translate } from "../texts/translate";
import { openFileSource } from "./fileSource";
import { words } from "../texts/words";

/** What a workbook that is built has on its sheet «Avstemming», or that it has none; nothing where none is given. */
export async function readMarks(
  path: string | undefined,
): Promise<{ readonly marks: readonly Mark[] | null; readonly problems: readonly Problem[] }> {
  if (path === undefined) return { marks: null, problems: [] };
  const source = await openFileSource(path);
  try {
    const sheets = await listingGrids(source);
    if ("code" in sheets) return { marks: null, problems: [{ ...sheets, code: "avstemming-uten-ark" }] };
    const found = sheets.flatMap((sheet) => marksOf(sheet) ?? []);
    return { marks: found, problems: sheets.some((sheet) => marksOf(sheet) !== null) ? [] : [without(source.name)] };
  } finally {
    await source.close();
  }
}

const without = (file: string): Problem => ({
  code: "avstemming-uten-ark",
  severity: "error",
  message: words`«${file}» har ikke arket Avstemming. Gi arbeidsboken rapporten er bygget i, lagret som .xlsx.`,
  where: { file },
});

/**
 * The marks below the sheet's header; null for another sheet. A sheet may have got columns and another name since it
 * was built.
 */
function marksOf({ rows }: RawGrid): readonly Mark[] | null {
  for (const [h, header] of rows.entries()) {
    const place = (field: keyof Mark): number =>
      header.findIndex((cell) =>
        LANGUAGES.some((language) => textOf(cell) === translate(MARK_HEADERS[field], language)),
      );
    const at = {
      kapittel: place("kapittel"),
      spesifikasjon: place("spesifikasjon"),
      forklart: place("forklart"),
      forklaring: place("forklaring"),
      av: place("av"),
    };
    if ([at.kapittel, at.spesifikasjon, at.av].some((position) => position < 0)) continue;
    return rows.slice(h + 1).map((row) => ({
      kapittel: textOf(row[at.kapittel]),
      spesifikasjon: markAmount(row[at.spesifikasjon]),
      forklart: markAmount(row[at.forklart]),
      forklaring: textOf(row[at.forklaring]),
      av: textOf(row[at.av]),
    }));
  }
  return null;
}
