import { FIGURE_TEXT, YEAR_FIGURES } from "../../ledger/ledger";
import type { SaidText } from "../said";
import type { Pass } from "../learn";
import { columnName } from "../columnName";
import { RECALLED } from "../memory/recall";
import { optionText, type Question, type QuestionAnswer } from "../question";
import { sectionOf } from "../recognise/headings";
import { meaningOf } from "../recognise/meaningOf";
import { CHOSEN } from "../recognise/setRole";
import type { RecognisedColumn, Recognition } from "../source";
import { titleYears, yearsIn } from "../titleYears";
import { words, wordsOf, type Text } from "../../texts/words";

/** No accounts: a budget, what somebody thinks that they will be, or what is between two of them. */
const BUDGET =
  /^b ?['\u2019]?[23]\d$|(?<!\p{L})(?:(?:års|detalj|drifts|investerings)?budsjett(?:et|endring(?:er|ar)?)?|endring(?:er|ar)? (?:fra|frå)|(?:års)?prognose[nr]?|økonomiplan(?:en)?|anslag)(?!\p{L})/iu;
const ACCOUNTS = /regnskap|rekneskap|saldo|hovedbok|hovudbok|balanse/i;

interface Title {
  readonly text: string;
  readonly what: Text;
}

/**
 * A question where a title, a note, the sheet's name or a text between the rows says another year or figure than the
 * amounts are read as: of the first three only where the amounts' header does not say what they are.
 */
export function titleQuestions(
  { said, sections }: Pick<Pass, "said" | "sections">,
  recognition: Recognition,
  year: number,
): readonly Question[] {
  const between = sectionQuestion(sections, recognition, year);
  if (between !== null) return [between];
  const { columns, sheet, headerRows } = recognition;
  const undated = columns.find((column) => isUndated(column));
  const vague = columns.filter((column) => isVague(column));
  const [column] = vague;
  if (undated === undefined) return [];
  const above = Math.max(0, ...headerRows);
  const titles: readonly Title[] = [
    ...(sheet === undefined ? [] : [{ text: sheet, what: "Arket heter" }]),
    ...said.map(({ row, text }) => ({
      text,
      what: row < above ? words`Rad ${row} over overskriftene sier` : words`Rad ${row} sier`,
    })),
  ];
  const other = tellYear(columns) ? null : otherYear(titles, year);
  const budget = titles.find(({ text }) => BUDGET.test(text));
  const isBudget = budget !== undefined && !titles.some(({ text }) => ACCOUNTS.test(text)) && vague.length === 1;
  if (other !== null)
    return [
      question(
        "kolonne-feil-aar",
        undated,
        columns,
        words`${wordsOf(other.what)} «${other.text}», og ingen kolonne sier hvilket år radene er fra. «${undated.header}» er lest som tall for ${year}. Velg riktig fil, eller si at tallene er riktige.`,
      ),
    ];
  if (isBudget && column !== undefined)
    return [
      question(
        "kilde-kolonne-uten-rolle",
        column,
        columns,
        words`${wordsOf(budget.what)} «${budget.text}», men «${column.header}» er lest som regnskap. Si hva kolonnen er.`,
      ),
    ];
  return [];
}

/**
 * Where a text with rows above and below says that those below are something else, and they are read as those above.
 */
function sectionQuestion(
  sections: readonly SaidText[],
  { columns, headings = [] }: Recognition,
  year: number,
): Question | null {
  const column = columns.find(({ role, reason }) => role.kind === "amount" && reason !== CHOSEN);
  if (column?.role.kind !== "amount") return null;
  const figures = columns.flatMap(({ role }) => (role.kind === "amount" ? [role.figure] : []));
  const has = (kind: "aar" | "figur", of: "aar" | "tall"): boolean =>
    columns.some(({ role }) => role.kind === kind) ||
    headings.some((heading) => heading.of === of || heading.of === "tall");
  const isOther = (text: string): boolean => {
    const { word, year: told = year } = sectionOf(text) ?? {};
    if (told !== year) return !has("aar", "aar") && !(told === year - 1 && figures.includes("regnskapIFjor"));
    return (
      word !== undefined &&
      !has("figur", "tall") &&
      !figures.some((figure) => figure === word || (word === "budget" && BUDGET_FIGURE.test(figure)))
    );
  };
  const other = sections.find(({ text }) => isOther(text));
  if (other === undefined) return null;
  const code = (sectionOf(other.text)?.year ?? year) === year ? "kilde-kolonne-uten-rolle" : "kolonne-feil-aar";
  return question(
    code,
    column,
    columns,
    words`Rad ${other.row}, med føringer over og under, sier «${other.text}», men «${column.header}» er lest som ${wordsOf(FIGURE_TEXT[column.role.figure])} for ${year} i alle radene. Del filen der, eller si hva kolonnen er i alle radene.`,
  );
}

const BUDGET_FIGURE = /budsjett$/i;

/** A figure of the year itself, by words that could be of any. */
function isUndated({ role, header, reason }: RecognisedColumn): boolean {
  if (role.kind !== "amount" || !OF_THE_YEAR.has(role.figure) || reason === CHOSEN || reason === RECALLED) return false;
  const meaning = meaningOf(header);
  return meaning.kind !== "amount" || meaning.year === undefined;
}

const OF_THE_YEAR: ReadonlySet<string> = new Set(["regnskap", "revidertBudsjett", "opprinneligBudsjett"]);

/** Accounts by a word that could be of any figure as well. */
function isVague(column: RecognisedColumn): boolean {
  if (!isUndated(column) || column.role.kind !== "amount" || column.role.figure !== "regnskap") return false;
  const meaning = meaningOf(column.header);
  return meaning.kind !== "amount" || !NAMED.has(meaning.word);
}

const NAMED: ReadonlySet<string> = new Set([
  "regnskap",
  "budget",
  "revidertBudsjett",
  "opprinneligBudsjett",
  "regnskapIFjor",
]);

/** Whether a column, or a header, says which year the rows are of. */
const tellYear = (columns: readonly RecognisedColumn[]): boolean =>
  columns.some(
    ({ role, header, samples }) =>
      role.kind === "aar" ||
      (role.kind === "amount" && yearsIn(header).length > 0) ||
      (role.kind === "periode" && samples.some((text) => /(?:19|20)\d\d|^\d{5}$|[./-]\d\d$/.test(text))),
  );

/** The title that names years, where none names the one asked for. */
function otherYear(titles: readonly Title[], year: number): Title | null {
  const named = titles.map((title) => ({ title, years: titleYears(title.text) }));
  if (named.some(({ years }) => years.includes(year))) return null;
  return named.find(({ years }) => years.length > 0)?.title ?? null;
}

function question(
  code: string,
  column: RecognisedColumn,
  columns: readonly RecognisedColumn[],
  message: Text,
): Question {
  const name = columnName(column, columns);
  const answers = YEAR_FIGURES.map((figure): QuestionAnswer => ({
    label: words`Les «${name}» som ${wordsOf(FIGURE_TEXT[figure])}`,
    option: optionText("kolonne", `${name}=${figure}`),
    answers: { kolonner: { [name]: `amount.${figure}` } },
    figures: null,
  }));
  return { id: `${code}:${name}`, code, column: column.header, message, answers };
}
