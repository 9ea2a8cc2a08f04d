import type { RecognisedColumn } from "../source";
import { saidIn } from "../../texts/words";
import { ONLY_SO_FAR } from "./amountWord";

/** «Jan–des», «per desember», «31.12.2024», «202401–202412», «3. tertial», «4. kvartal». */
const UP_TO_DECEMBER =
  /(?:[-–]\s?|(?<!\p{L})(?:pr|per|tom|t\.o\.m|til og med|etter)\.?\s+)des\p{L}*|(?<!\d)31\.12\.?(?!\d{1,2}\.)|(?<!\d)20\d\d1[23](?!\d)|(?<![\p{L}\d])(?:3\.\s?tertial|4\.\s?kvartal|t\s?3|[qk]\s?4)(?![\p{L}\d])/iu;

/** Whether a header or a title says that what is so far in the year is all of it. */
export const isUpToDecember = (text: string): boolean => UP_TO_DECEMBER.test(text);

/**
 * The columns with a budget so far, the only one there is, as the year's: where a title, or the header of the accounts
 * beside it, says that the year is at its end.
 */
export function withWholeYear(
  columns: readonly RecognisedColumn[],
  titleSaysSo: boolean | undefined,
): readonly RecognisedColumn[] {
  const saysSo =
    titleSaysSo === true ||
    columns.some(({ role, header }) => role.kind === "amount" && role.figure === "regnskap" && isUpToDecember(header));
  if (!saysSo) return columns;
  return columns.map((column) =>
    column.open === "belop" && saidIn(column.reason, "nb").endsWith(ONLY_SO_FAR)
      ? { ...column, certainty: "trolig", open: undefined }
      : column,
  );
}
