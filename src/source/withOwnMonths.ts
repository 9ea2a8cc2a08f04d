import { mergeLedgers } from "../ledger/mergeLedgers";
import { ownMonths } from "../ledger/ownMonths";
import { controlFigures } from "./controlFigures";
import { columnName } from "./columnName";
import { RECALLED } from "./memory/recall";
import { questionProblem } from "./question";
import { figureOfBalance } from "./questions/balanceQuestions";
import { CHOSEN } from "./recognise/setRole";
import { lapseQuestions } from "./questions/lapseQuestions";
import { repeatedBudgets } from "./repeatedBudgets";
import type { ColumnRole, RecognisedColumn, Recognition, SourceReading } from "./source";

type Amount = Extract<ColumnRole, { readonly kind: "amount" }>;

/**
 * The reading with amounts of their own month, where a column holds what has come so far at each row's period, or the
 * whole year's budget in every row.
 * Its control sums are those of the months. A budget that is the same in every period, and an account so far that has
 * no row in a later one, are asked about:
 * the figures do not say which of the two it is.
 */
export function withOwnMonths(reading: SourceReading, recognition: Recognition): SourceReading {
  const { columns, answers } = recognition;
  if (!columns.some(({ role }) => role.kind === "periode")) return withClosing(reading);
  const amounts = columns.flatMap((column) =>
    column.role.kind === "amount" && column.role.periode === undefined ? [{ column, role: column.role }] : [],
  );
  const soFar = amounts.flatMap(({ column, role }) =>
    role.cumulative === true ? [{ column, figure: role.figure }] : [],
  );
  const cumulative = soFar.map(({ figure }) => figure);
  const unchanged = soFar
    .filter(({ column }) => answers?.tomme?.[columnName(column, columns)] === "uendret")
    .map(({ figure }) => figure);
  const yearly = figuresOf(amounts, (role) => role.yearly === true && role.cumulative !== true);
  const monthly = amounts.filter(
    ({ column, role }) => role.cumulative !== true && role.yearly === undefined && !isSaid(column),
  );
  const asked = [
    ...repeatedBudgets(
      reading.ledger,
      monthly.map(({ column, role }) => ({
        header: column.header,
        name: columnName(column, columns),
        figure: role.figure,
      })),
    ),
    ...lapseQuestions(reading.ledger, soFar, recognition),
  ];
  const told = {
    ...reading,
    soFar: [...cumulative, ...columns.flatMap((column) => figureOfBalance(column) ?? [])],
    questions: [...reading.questions, ...asked],
    problems: [...reading.problems, ...asked.map((question) => questionProblem(question, reading.control.name))],
  };
  if (cumulative.length + yearly.length === 0) return withClosing(told);
  const ledger = ownMonths(reading.ledger, cumulative, yearly, unchanged);
  return withClosing({ ...told, ledger, control: { ...reading.control, ...controlFigures(ledger) } });
}

/** The periods 13 to 16 as one: they are told apart for amounts so far, each of which holds the one before. */
function withClosing(reading: SourceReading): SourceReading {
  const { ledger, control } = reading;
  if (ledger.columns.periode.codes.every((code) => code.slice(4) <= CLOSING)) return reading;
  const codes = ledger.columns.periode.codes.map((code) =>
    code.slice(4) > CLOSING ? code.slice(0, 4) + CLOSING : code,
  );
  // Merged with an empty one it is built again, and equal keys are one.
  const closed = mergeLedgers(ledger.year, [
    { ...ledger, columns: { ...ledger.columns, periode: { ...ledger.columns.periode, codes } } },
    { ...ledger, size: 0 },
  ]);
  return { ...reading, ledger: closed, control: { ...control, ...controlFigures(closed, control.gross) } };
}
const CLOSING = "13";

const isSaid = ({ reason }: RecognisedColumn): boolean => reason === CHOSEN || reason === RECALLED;

const figuresOf = (
  amounts: readonly { readonly column: RecognisedColumn; readonly role: Amount }[],
  holds: (role: Amount) => boolean,
): readonly Amount["figure"][] => amounts.flatMap(({ role }) => (holds(role) ? [role.figure] : []));
