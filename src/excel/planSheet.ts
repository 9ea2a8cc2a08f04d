import { cellAddress } from "../table/excel/a1";
import { chartColours } from "../sheets/chartColours";
import { looksOf } from "../sheets/looks";
import type { CellModel, Look, SheetModel } from "../sheets/model";
import { cellContent } from "./cellContent";
import { rectangles } from "./rectangles";
import type { LookChange, Step } from "./writePlan";

const PROPERTIES: readonly (keyof Look)[] = [
  "bold",
  "italic",
  "size",
  "color",
  "fill",
  "align",
  "wrap",
  "indent",
  "borderTop",
  "borderBottom",
];

/** The steps that give the sheet's cells their number formats and looks. */
export const drawSheet = (sheet: SheetModel): readonly Step[] => [...numberFormats(sheet), ...looks(sheet)];

/** The steps that fill an empty sheet: content, then looks, then the table over the finished cells. */
export function planSheet(sheet: SheetModel): readonly Step[] {
  return [
    ...contents(sheet),
    ...numberFormats(sheet),
    ...looks(sheet),
    ...widths(sheet),
    ...settings(sheet),
    ...notes(sheet),
  ];
}

function contents({ name: sheet, rows, widths: { length: columns } }: SheetModel): readonly Step[] {
  const skewed = rows.findIndex(({ length }) => length !== columns);
  if (skewed >= 0)
    throw new Error(`Rad ${skewed + 1} i arket ${sheet} har ${rows[skewed]?.length} celler, arket er ${columns} bredt`);
  return rows.length === 0
    ? []
    : [
        {
          kind: "write",
          sheet,
          address: `A1:${cellAddress(columns - 1, rows.length)}`,
          formulas: rows.map((row) => row.map(cellContent)),
        },
      ];
}

/** After the content: text stays text and a number a number whatever format it is given later. */
function numberFormats({ name: sheet, rows }: SheetModel): readonly Step[] {
  return rectangles(rows, ({ format }: CellModel) => format).map(({ address, value }) => ({
    kind: "numberFormat",
    sheet,
    address,
    format: value,
  }));
}

/** Property by property, not look by look: neighbours that share a fill get it in one call. */
function looks({ name: sheet, rows, stil }: SheetModel): readonly Step[] {
  const drawn = looksOf(stil);
  return PROPERTIES.flatMap((property) => {
    const isBorder = property === "borderTop" || property === "borderBottom";
    return rectangles(rows, (cell: CellModel) => drawn[cell.look][property], !isBorder).map(
      ({ address, value }): Step => ({ kind: "look", sheet, address, look: { property, value } as LookChange }),
    );
  });
}

function widths({ name: sheet, widths: all }: SheetModel): readonly Step[] {
  return rectangles([all], (width) => width).map(({ address, value }) => ({
    kind: "width",
    sheet,
    address,
    points: pointsOf(value),
  }));
}

/** Points of a width in characters of the default font: 7 pixels a character and 5 of padding, 96 pixels an inch. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const notes = ({ name: sheet, rows }: SheetModel): readonly Step[] =>
  rows.flatMap((row, r) =>
    row.flatMap(({ note }, c): Step[] =>
      note === undefined ? [] : [{ kind: "note", sheet, address: cellAddress(c, r + 1), text: note }],
    ),
  );

function settings(model: SheetModel): readonly Step[] {
  const { name: sheet, freeze, isPlain, print, table, validations = [], charts = [], visibility } = model;
  const titleRows = print.repeatRows && `$${print.repeatRows[0]}:$${print.repeatRows[1]}`;
  return [
    ...(freeze && freeze.rows + freeze.columns > 0 ? [{ kind: "freeze", sheet, ...freeze } as const] : []),
    ...(isPlain ? [{ kind: "hideGridlines", sheet } as const] : []),
    {
      kind: "print",
      sheet,
      orientation: print.orientation,
      ...(print.area !== undefined && { area: print.area.replaceAll("$", "") }),
      ...(titleRows !== undefined && { titleRows }),
      ...(print.title !== undefined && { title: print.title }),
      ...(print.pages !== undefined && { pages: print.pages }),
      ...(print.breaksAfter && { breaksAfter: print.breaksAfter }),
    },
    ...validations.map((validation): Step => ({ kind: "validate", sheet, validation })),
    ...(table
      ? [{ kind: "addTable", sheet, address: table.address.replaceAll("$", ""), name: table.name } as const]
      : []),
    ...charts.map((chart): Step => ({
      kind: "addChart",
      sheet,
      chart: { ...chart, colours: chartColours(chart, model) },
    })),
    ...(visibility === "veryHidden" ? [{ kind: "hideSheet", sheet } as const] : []),
  ];
}
