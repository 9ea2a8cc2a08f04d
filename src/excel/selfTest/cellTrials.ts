import { syncSteps } from "../syncSteps";
import type { Step } from "../writePlan";
import { OWN, readBack, same, taken, write, type Trial, type TrialId } from "./trial";

/** What cells hold, how they look and move, and names for them. */
export const CELL_TRIALS: readonly (readonly [TrialId, Trial])[] = [
  [
    "verdier",
    async (context, sheet) => {
      await syncSteps(context, [write(sheet, "A1:C1", [[1.5, 2, "=SUM(A1:B1)"]])]);
      return same(await readBack(context, sheet, "A1:C1", "values"), [[1.5, 2, 3.5]]);
    },
  ],
  [
    "tekst",
    async (context, sheet) => {
      await syncSteps(context, [write(sheet, "A2:C2", [["'010", "'=1+1", "'1-2"]])]);
      return same(await readBack(context, sheet, "A2:C2", "values"), [["010", "=1+1", "1-2"]]);
    },
  ],
  [
    "tallformat",
    async (context, sheet) => {
      await syncSteps(context, [
        write(sheet, "A3", [[-1234567]]),
        { kind: "numberFormat", sheet, address: "A3", format: "#,##0;-#,##0" },
      ]);
      const text = String(((await readBack(context, sheet, "A3", "text")) as readonly (readonly unknown[])[])[0]?.[0]);
      // The sign and the space between thousands are the user's own.
      return same(text.replace(/\D/g, ""), "1234567") ?? (/\d\D\d{3}\D\d{3}/.test(text) ? null : text);
    },
  ],
  [
    "utseende",
    taken((sheet) => [
      ...(
        [
          { property: "bold", value: true },
          { property: "italic", value: true },
          { property: "size", value: 12 },
          { property: "color", value: "1B3A4B" },
          { property: "fill", value: "DCE6EC" },
          { property: "align", value: "right" },
          { property: "wrap", value: true },
          { property: "indent", value: 1 },
          { property: "borderTop", value: "thin" },
          { property: "borderBottom", value: "double" },
        ] as const
      ).map((look): Step => ({ kind: "look", sheet, address: "A3:B3", look })),
      { kind: "width", sheet, address: "A1", points: 80 },
    ]),
  ],
  [
    "kopiUtseende",
    taken((sheet) => [{ kind: "copyLooks", sheet, address: "A4:B4", from: { sheet, address: "A3:B3" } }]),
  ],
  [
    "linjer",
    async (context, sheet) => {
      await syncSteps(context, [
        write(sheet, "E1:E3", [[1], [2], ["=E1+E2"]]),
        { kind: "insertLines", sheet, axis: "rows", at: 2, count: 2 },
      ]);
      const moved = same(await readBack(context, sheet, "E5", "formulas"), [["=E1+E4"]]);
      await syncSteps(context, [{ kind: "removeLines", sheet, axis: "rows", at: 2, count: 2 }]);
      return moved ?? same(await readBack(context, sheet, "E3", "formulas"), [["=E1+E2"]]);
    },
  ],
  [
    "navn",
    async (context, sheet) => {
      const at = (address: string): string => `='${sheet}'!${address}`;
      await syncSteps(context, [
        { kind: "addName", name: OWN.name, formula: at("$A$1:$B$1") },
        { kind: "rebindName", name: OWN.name, formula: at("$A$1:$C$1") },
        write(sheet, "F1", [[`=COUNT(${OWN.name})`]]),
      ]);
      const counted = same(await readBack(context, sheet, "F1", "values"), [[3]]);
      await syncSteps(context, [
        { kind: "clear", sheet, address: "F1" },
        { kind: "removeName", name: OWN.name },
      ]);
      return counted;
    },
  ],
  [
    "nyttArknavn",
    async (context, sheet) => {
      await syncSteps(context, [
        { kind: "moveSheet", from: sheet, to: sheet + OWN.aside },
        { kind: "moveSheet", from: sheet + OWN.aside, to: sheet },
      ]);
      return null;
    },
  ],
];
