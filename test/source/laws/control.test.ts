import { controlLinesOf } from "../../../src/ledger/sourceControl";
import { csvOf, HEADER, LINES, POSTINGS, readAs } from "./lawSource";

test("Law 8: before anything is built a source says its rows, its months, debit, credit and net per kontoklasse, so that zero is told by what it is made of", async () => {
  const { control } = await readAs(csvOf([[...HEADER.slice(0, 3), "Periode", "Beløp"], ...LINES.map((fields, row) => [...fields.slice(0, 3), `2024${String(row + 1).padStart(2, "0")}`, fields[3] as string])]));
  const debit = POSTINGS.reduce((sum, [, , , ore]) => sum + Math.max(0, ore), 0);
  expect([control.rowsRead, control.rowsUsed, control.months.length]).toEqual([LINES.length, LINES.length, LINES.length]);
  expect(controlLinesOf(control)).toEqual([{ kontoklasse: "1", figure: "regnskap", debet: debit, kredit: debit, netto: 0 }]);
});
