import { FIGURE_TEXT, YEAR_FIGURES } from "../../ledger/ledger";
import type { SaidText } from "../collect";
import { columnName } from "../columnName";
import { RECALLED } from "../memory/recall";
import { optionText, type Question, type QuestionAnswer } from "../question";
import { meaningOf } from "../recognise/meaningOf";
import { CHOSEN } from "../recognise/setRole";
import type { RecognisedColumn, Recognition } from "../source";

/** What a title says of the rows: «Saldobalanse per 31.12.2023», «Periode 202301–202312», «År er 2023», «2023» alone. */
const OF_THE_ROWS = /regnskap|rekneskap|saldo|balanse|hovedbok|hovudbok|budsjett|periode|tertial|\b(?:år|per|pr|tom)\b|filt/i;
const ALONE = /^[^\p{L}\d]*(?:19|20)\d\d[^\p{L}\d]*$/u;
/** When it was printed, decided or taken out, or what went before, says nothing of whose figures they are. */
const BESIDES =
  /utskr|skrevet|kjør|køyr|print|generert|hentet|henta|oppdatert|opprettet|eksport|lagret|\bdato\b|kl\.? ?\d|inngående|\bIB\b|\bi fjor\b|sammenlign/i;
const YEARS = /(?<!\d)((?:19|20)\d\d)(?:0\d|1[0-6])?(?!\d)/g;
const BUDGET = /(?<!\p{L})(?:års|detalj|drifts|investerings)?budsjett(?:et)?(?!\p{L})/iu;
const ACCOUNTS = /regnskap|rekneskap|saldo|hovedbok|hovudbok|balanse/i;

interface Title {
  readonly text: string;
  readonly what: string;
}

/** A question where the amounts' header does not say what they are, and a title, a note or the sheet's name says another year or figure than they are read as. */
export function titleQuestions(said: readonly SaidText[], recognition: Recognition, year: number): readonly Question[] {
  const { columns, sheet, headerRows } = recognition;
  const vague = columns.filter((column) => isVague(column));
  const [column] = vague;
  if (column === undefined) return [];
  const above = Math.max(0, ...headerRows);
  const titles: readonly Title[] = [
    ...(sheet === undefined ? [] : [{ text: sheet, what: "Arket heter" }]),
    ...said.map(({ row, text }) => ({ text, what: row < above ? `Rad ${row} over overskriftene sier` : `Rad ${row} sier` })),
  ];
  const other = tellYear(columns) ? null : otherYear(titles, year);
  const budget = titles.find(({ text }) => BUDGET.test(text));
  const isBudget = budget !== undefined && !titles.some(({ text }) => ACCOUNTS.test(text)) && vague.length === 1;
  if (other !== null)
    return [question("kolonne-feil-aar", column, columns, `${other.what} «${other.text}», og ingen kolonne sier hvilket år radene er fra. «${column.header}» er lest som tall for ${year}. Velg riktig fil, eller si at tallene er riktige.`)];
  if (isBudget)
    return [question("kilde-kolonne-uten-rolle", column, columns, `${budget.what} «${budget.text}», men «${column.header}» er lest som regnskap. Si hva kolonnen er.`)];
  return [];
}

/** Accounts by a word that could be of any year and any figure. */
function isVague({ role, header, reason }: RecognisedColumn): boolean {
  if (role.kind !== "amount" || role.figure !== "regnskap" || reason === CHOSEN || reason === RECALLED) return false;
  const meaning = meaningOf(header);
  return meaning.kind !== "amount" || (meaning.year === undefined && !NAMED.has(meaning.word));
}

const NAMED: ReadonlySet<string> = new Set(["regnskap", "budget", "revidertBudsjett", "opprinneligBudsjett", "regnskapIFjor"]);

/** Whether a column, or a header, says which year the rows are of. */
const tellYear = (columns: readonly RecognisedColumn[]): boolean =>
  columns.some(
    ({ role, header, samples }) =>
      role.kind === "aar" ||
      (role.kind === "amount" && new RegExp(YEARS).test(header)) ||
      (role.kind === "periode" && samples.some((text) => /(?:19|20)\d\d|^\d{5}$|[./-]\d\d$/.test(text))),
  );

/** The title that names years, where none names the one asked for. */
function otherYear(titles: readonly Title[], year: number): Title | null {
  const telling = titles.filter(({ text }) => (OF_THE_ROWS.test(text) || ALONE.test(text)) && !BESIDES.test(text));
  const named = telling.map((title) => ({ title, years: [...title.text.matchAll(YEARS)].map(([, found]) => Number(found)) }));
  if (named.some(({ years }) => years.includes(year))) return null;
  return named.find(({ years }) => years.length > 0)?.title ?? null;
}

function question(code: string, column: RecognisedColumn, columns: readonly RecognisedColumn[], message: string): Question {
  const name = columnName(column, columns);
  const answers = YEAR_FIGURES.map((figure): QuestionAnswer => ({
    label: `Les «${name}» som ${FIGURE_TEXT[figure]}`,
    option: optionText("kolonne", `${name}=${figure}`),
    answers: { kolonner: { [name]: `amount.${figure}` } },
    figures: null,
  }));
  return { id: `${code}:${name}`, code, column: column.header, message, answers };
}
