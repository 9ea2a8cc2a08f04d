import { writeJson } from "../../src/files/writeJson";
import { smallTable } from "../support/smallTable";

test("writeJson gives every cell as printed and exactly", () => {
  const written = JSON.parse(writeJson(smallTable({}, "na"))) as { rows: unknown[] };
  expect(written).toMatchObject({
    id: "5-6",
    title: "Økonomisk oversikt – drift",
    unit: "tusen",
    columns: [{ id: "regnskap", header: "Regnskap 2024" }, { id: "revidertBudsjett" }, { id: "avvik" }, { id: "avvikProsent" }],
    notes: ["Inntekter står med minus."],
    source: "Forskrift § 5-6",
  });
  expect(written.rows[0]).toMatchObject({ role: "heading", label: "Driftsinntekter", cells: [{ column: "regnskap", printed: "" }, {}, {}, { column: "avvikProsent", printed: "" }] });
  expect(written.rows[2]).toEqual({
    id: "gebyrer",
    number: "2",
    label: "Gebyrer",
    role: "line",
    cells: [
      { column: "regnskap", printed: "-1", ore: -50_000 },
      { column: "revidertBudsjett", printed: "0", ore: 0 },
      { column: "avvik", printed: "1", ore: 50_000 },
      { column: "avvikProsent", printed: "n.a.", ratio: null },
    ],
  });
  expect(written.rows[4]).toMatchObject({ cells: [{ ore: 150_000 }, { ore: 160_000 }, { ore: 10_000 }, { printed: "6.3", ratio: "0.0625" }] });
});
