import { withoutNulls } from "../filteredTable";
import { syncSteps } from "../syncSteps";
import { CELL_TRIALS } from "./cellTrials";
import { OWN, same, taken, write, type Trial, type TrialId } from "./trial";

/** In the order they are done; each in a request or more of its own. */
export const TRIALS: readonly (readonly [TrialId, Trial])[] = [
  ...CELL_TRIALS,
  [
    "tabell",
    async (context, sheet) => {
      await syncSteps(context, [
        write(sheet, "H1:I4", [
          ["Navn", "Tall"],
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ]),
        { kind: "addTable", sheet, address: "H1:I3", name: OWN.table },
        { kind: "resizeTable", sheet, name: OWN.table, address: "H1:I4" },
      ]);
      const range = context.workbook.tables.getItem(OWN.table).getRange();
      range.load("address");
      await context.sync();
      return same(range.address.replace(/^.*!/, ""), "H1:I4");
    },
  ],
  [
    "filter",
    async (context) => {
      const table = context.workbook.tables.getItem(OWN.table);
      const { filter } = table.columns.getItem("Navn");
      filter.applyValuesFilter(["a"]);
      filter.load("criteria");
      await context.sync();
      const kept = filter.criteria;
      table.clearFilters();
      await context.sync();
      // As a refresh gives a filter back: what Excel tells as null it does not take.
      if (kept) filter.apply(withoutNulls(kept));
      await context.sync();
      table.clearFilters();
      await context.sync();
      return same(kept?.values, ["a"]);
    },
  ],
  [
    "diagram",
    async (context, sheet) => {
      const chart = {
        name: OWN.table,
        title: "1",
        altText: "",
        categories: "H2:H4",
        fromZero: true,
        labels: true,
        place: { row: 6, column: 7, rows: 8, columns: 4 },
        colours: ["1B3A4B", "8A5A00"],
      };
      await syncSteps(context, [
        {
          kind: "addChart",
          sheet,
          chart: {
            ...chart,
            series: [
              { name: "1", values: "I2:I4", drawn: "column" },
              { name: "2", values: "I2:I4", drawn: "line" },
            ],
          },
        },
      ]);
      const count = context.workbook.worksheets.getItem(sheet).charts.getCount();
      await context.sync();
      return same(count.value, 1);
    },
  ],
  [
    "validering",
    taken((sheet) => [
      {
        kind: "validate",
        sheet,
        validation: {
          address: "K1:K5",
          rule: { kind: "list", values: ["a", "b"] },
          title: "1",
          prompt: "1",
          alert: "1",
        },
      },
    ]),
  ],
  ["fryst", taken((sheet) => [{ kind: "freeze", sheet, rows: 1, columns: 1 }])],
  [
    "utskrift",
    taken((sheet) => [
      {
        kind: "print",
        sheet,
        orientation: "landscape",
        area: "A1",
        titleRows: "$1:$1",
        title: "1",
        pages: "1",
        breaksAfter: [2],
      },
    ]),
  ],
  ["merknad", taken((sheet) => [{ kind: "note", sheet, address: "A1", text: "1" }])],
  [
    "skjultArk",
    async (context, sheet) => {
      await syncSteps(context, [
        { kind: "addSheet", sheet: sheet + OWN.aside },
        { kind: "hideSheet", sheet: sheet + OWN.aside },
      ]);
      const hidden = context.workbook.worksheets.getItem(sheet + OWN.aside);
      hidden.visibility = "Visible";
      hidden.delete();
      await context.sync();
      return null;
    },
  ],
  [
    "lagretDel",
    async (context) => {
      const xml = `<prove xmlns="${OWN.namespace}">1</prove>`;
      const part = context.workbook.customXmlParts.add(xml);
      const text = part.getXml();
      part.delete();
      await context.sync();
      return text.value.includes("1</prove>") ? null : text.value;
    },
  ],
];
