import type { NamedRange } from "hucre";
import { quotedSheet } from "../table/excel/a1";
import type { WorkbookModel } from "../sheets/model";

/**
 * Every defined name of the workbook: the model's own, the cells that are printed, and the rows repeated on each
 * printed page.
 * The last are written here because hucre leaves the sheet name unquoted, which Excel takes for a damaged file.
 * Throws when a name is used twice, by names or tables: Excel would offer to repair the file.
 */
export function definedNames(model: WorkbookModel): NamedRange[] {
  refuseTwins([...model.names, ...model.sheets.flatMap(({ table }) => (table ? [table] : []))]);
  const own = model.names.map(({ name, sheet, address }) => ({ name, range: `${quotedSheet(sheet)}!${address}` }));
  const printTitles = model.sheets.flatMap(({ name, print }) =>
    print.repeatRows
      ? [
          {
            name: "_xlnm.Print_Titles",
            range: `${quotedSheet(name)}!$${print.repeatRows[0]}:$${print.repeatRows[1]}`,
            scope: name,
          },
        ]
      : [],
  );
  const printAreas = model.sheets.flatMap(({ name, print: { area } }) =>
    area === undefined ? [] : [{ name: "_xlnm.Print_Area", range: `${quotedSheet(name)}!${area}`, scope: name }],
  );
  return [...own, ...printAreas, ...printTitles];
}

function refuseTwins(named: readonly { readonly name: string }[]): void {
  const seen = new Set<string>();
  for (const { name } of named) {
    if (seen.has(name.toLowerCase())) throw new Error(`Navnet ${name} er brukt to ganger i arbeidsboken`);
    seen.add(name.toLowerCase());
  }
}
