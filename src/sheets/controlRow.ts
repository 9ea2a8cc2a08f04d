import { kronerOf, ore } from "../amounts/ore";
import { printKroner } from "../amounts/printAmount";
import type { Control, ControlResult, ControlStatus } from "../law/controls/control";
import { resultTitle } from "../report/controls/controlMessage";
import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import { saidIn } from "../texts/words";
import { asIsCell, emptyCell, numberCell } from "./cells";
import { sideFormula } from "./checkSide";
import { STATUS_TEXT } from "./kontrollTexts";
import type { CellModel, LookName } from "./model";
import { EXACT_FORMAT } from "../table/excel/numberFormats";
import type { TablePlace } from "../table/excel/tablePlace";

const STATUS_LOOK: Readonly<Record<ControlStatus, LookName>> = {
  ok: "good",
  avrunding: "good",
  avvik: "bad",
  "ikke aktuell": "text",
};

/**
 * A control's row on the sheet's given row, from 1: title, both sides, difference, status, tolerance and its source.
 * Live where Excel can calculate it.
 */
export function controlRow(
  result: ControlResult<Control>,
  row: number,
  places: readonly TablePlace[],
  live: boolean,
  language: Language,
): readonly CellModel[] {
  const { control, figure, status } = result;
  const say = sayIn(language);
  const source = asIsCell(saidIn(control.source, language), "wrappedWords");
  const statusCell: CellModel = { value: STATUS_TEXT[status], look: STATUS_LOOK[status] };
  if (figure === null)
    return [
      asIsCell(saidIn(result.message, language), "wrapped"),
      emptyCell(),
      emptyCell(),
      emptyCell(),
      statusCell,
      emptyCell(),
      source,
    ];
  const amount = (value: number, formula: string | undefined): CellModel =>
    numberCell(kronerOf(ore(value)), EXACT_FORMAT, "figure", live ? formula : undefined);
  return [
    asIsCell(saidIn(resultTitle(result, printKroner), language), result.basis === undefined ? "text" : "wrapped"),
    amount(result.left, sideFormula(control.left, figure, places)),
    amount(result.right, sideFormula(control.right, figure, places)),
    amount(result.difference, `=ROUND(B${row}-C${row},2)`),
    live ? { ...statusCell, formula: `=${statusExpression(result, `D${row}`, say)}` } : statusCell,
    amount(result.tolerance, undefined),
    source,
  ];
}

/**
 * The status as Excel finds it from the difference's cell. What rounding of the sources explains is no more than that:
 * it is told apart from OK.
 */
function statusExpression(
  { control: { relation, tolerance }, tolerance: room }: ControlResult<Control>,
  cell: string,
  say: (words: string) => string,
): string {
  const words = (status: ControlStatus): string => `"${say(STATUS_TEXT[status])}"`;
  const within = (limit: number): string =>
    relation === "minst"
      ? `${cell}>=${kronerOf(ore(limit === 0 ? 0 : -limit))}`
      : limit === 0
        ? `${cell}=0`
        : `ABS(${cell})<=${kronerOf(ore(limit))}`;
  const beyond = room > tolerance.ore ? `IF(${within(room)},${words("avrunding")},${words("avvik")})` : words("avvik");
  return `IF(${within(tolerance.ore)},${words("ok")},${beyond})`;
}
