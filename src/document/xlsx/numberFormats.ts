import { format } from "numfmt";
import type { ByteSource } from "../../source/source";
import { styleFormats } from "../../source/xlsx/styleFormats";
import type { ZipEntry } from "../../source/zip/zipDirectory";

/** Excel's own formats by number, as Norwegian Excel shows them; those of dates are all shown as days. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "dd.mm.yyyy",
  15: "d. mmm. yy",
  16: "d. mmm.",
  17: "mmm. yy",
  18: "hh:mm",
  19: "hh:mm:ss",
  20: "hh:mm",
  21: "hh:mm:ss",
  22: "dd.mm.yyyy hh:mm",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  41: '#,##0;-#,##0;"-"',
  42: '"kr" #,##0;"kr" -#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '"kr" #,##0.00;"kr" -#,##0.00;"-"',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
  49: "@",
};

/** Prints the number of a cell by its number of style, as Excel does on a Norwegian machine. */
type PrintNumber = (style: number, value: number) => string;

/** How the workbook's numbers are printed, by the formats of its styles. One that cannot be read prints the number. */
export async function numberFormats(source: ByteSource, styles: ZipEntry | null): Promise<PrintNumber> {
  const { ids, own } = await styleFormats(source, styles);
  const codes = ids.map((id) => own.get(id) ?? BUILT_IN[id] ?? "General");
  return (style, value) => printed(codes[style] ?? "General", value);
}

/** «Standard» is General in a workbook that Norwegian programs have written. */
function printed(code: string, value: number): string {
  try {
    return format(code.replace(/^standard$/i, "General"), value, { locale: "nb" })
      .replace(/\s+/gu, " ")
      .trim();
  } catch {
    return format("General", value, { locale: "nb" });
  }
}
