import ExcelJS from "exceljs";
import fc from "fast-check";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { dateOfSerial, type SheetCell } from "../../../src/source/xlsx/sheetCell";
import { rowsOf } from "./rowsOf";

type Plain = string | number | boolean | null;

const text = fc.string({ unit: fc.constantFrom("a", "Å", "1", " ", "&", "<", '"', "_", "x", "€", "😀", "\n"), minLength: 1, maxLength: 10 }).filter((each) => each.trim() !== "" && !/_x[0-9a-f]{4}_/i.test(each));
const number = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e12, max: 1e12 }).map((ore) => ore / 100), fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0));
const cell: fc.Arbitrary<Plain> = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 });

/** Rows of any reader with blanks at the end of rows and of the sheet left out. */
function trimmed(all: readonly (readonly Plain[])[]): readonly (readonly Plain[])[] {
  return cut(all.map((each) => cut(each, (value) => value !== null)), (each) => each.length > 0);
}

function cut<T>(all: readonly T[], isFilled: (one: T) => boolean): readonly T[] {
  let length = all.length;
  while (length > 0 && !isFilled(all[length - 1] as T)) length--;
  return all.slice(0, length);
}

const plain = (value: SheetCell): Plain => (typeof value === "object" && value !== null ? (value.kind === "date" ? dateOfSerial(value.serial) : value.kind) : value);

/** The rows as our reader has them. */
async function ours(bytes: Uint8Array): Promise<readonly (readonly Plain[])[]> {
  const found = await rowsOf(bytes);
  if (typeof found === "string") throw new Error(found);
  const all: Plain[][] = [];
  for (const { number: at, cells } of found) {
    while (all.length < at - 1) all.push([]);
    all.push(cells.map(plain));
  }
  return trimmed(all);
}

async function hucre(bytes: Uint8Array): Promise<readonly (readonly Plain[])[]> {
  const { sheets } = await readXlsx(bytes);
  return trimmed((sheets[0]?.rows ?? []).map((each) => each.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : ((value ?? null) as Plain)))));
}

async function byExceljs(all: readonly (readonly unknown[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Ark");
  for (const each of all) sheet.addRow([...each]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("What hucre writes, our reader reads as hucre does, and as it was", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const bytes = await writeXlsx({ sheets: [{ name: "Ark", rows: all.map((each) => [...each]) }] });
      const read = await ours(bytes);
      expect(read).toEqual(trimmed(all));
      expect(read).toEqual(await hucre(bytes));
    }),
    { numRuns: 60 },
  );
});

test("What exceljs writes, our reader reads as hucre does, and as it was", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (all) => {
      const bytes = await byExceljs(all);
      const read = await ours(bytes);
      expect(read).toEqual(trimmed(all));
      expect(read).toEqual(await hucre(bytes));
    }),
    { numRuns: 60 },
  );
});

test("Dates are those of both writers, from 1900 on", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: Date.UTC(1900, 2, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 }), { minLength: 1, maxLength: 5 }), async (days) => {
      const dates = days.map((day) => new Date(day * 86_400_000));
      const told = [dates.map((date) => date.toISOString().slice(0, 10))];
      expect(await ours(await byExceljs([dates]))).toEqual(told);
      expect(await ours(await writeXlsx({ sheets: [{ name: "Ark", rows: [dates] }] }))).toEqual(told);
    }),
    { numRuns: 40 },
  );
});
