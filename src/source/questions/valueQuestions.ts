import { ore } from "../../amounts/ore";
import { FIGURES } from "../../ledger/ledger";
import { netText, optionText, rowsAndSum, type AnswerFigures, type Question, type QuestionAnswer } from "../question";
import { fold, meaningOfValue } from "../recognise/meaningOf";
import { COMPANY, CURRENCY_WORDS, FOREIGN_AMOUNT_WORDS, VOUCHER_WORDS } from "../recognise/synonyms";
import { areSides } from "../signValues";
import type { Recognition } from "../source";
import type { SeenColumn, SeenValue } from "../seenColumn";
import { columnName } from "../columnName";

const TELLS_ROWS = /type|fase|versjon|version|scenario|serie|status|år|year/i;
const COUNTS_ROWS = /inkluder|medregn|skal med|teller|elimin|gyldig/i;
/**
 * Values that say themselves that some rows are of something else, or not to be counted: other money, another
 * company, a budget, a draft.
 */
const TELLING_VALUE =
  /^(?:usd|eur|sek|dkk|gbp|chf)$|\b(?:kf|iks|fkf)$|elimin|budsj|foreløpig|førebels|kladd|utkast|slettet|sletta|parkert|annullert|simuler|prognose/i;
/** A mark on some rows, or yes and no: what it says of them, the rows' own balance does not. */
const MARK = /^(?:|x|v|\*|✓|✔|ja|nei|j|n|yes|no|y|true|false|sann|usann|sant|usant)$/i;
/** Marks of what has been done with a row, and of its mva, say nothing of whether it counts. */
const HARMLESS_MARK = /avstem|attest|anvis|godkjent|kontrollert|vedlegg|skann|betalt|mva|avgift|moms/i;
const VALUES_SHOWN = 8;

/**
 * A question for each column that is not read and whose values part the rows with money: all of them, those with one
 * value, or what the values say.
 */
export function valueQuestions(
  seen: readonly SeenColumn[],
  recognition: Recognition,
  year: number,
): readonly Question[] {
  return seen.flatMap((each): Question[] => {
    const { column, values } = each;
    if (column.open === "datoer") return yearQuestion(each, recognition, year);
    if (column.open === "perioder") return periodeQuestion(each, recognition);
    if (column.open !== "verdier" || values === null || !partsRows(each, recognition, year)) return [];
    const name = columnName(column, recognition.columns);
    const shown = values
      .slice(0, VALUES_SHOWN)
      .map((value) => `${shownValue(value)} (${counted(value)})`)
      .join(", ");
    const more = values.length > VALUES_SHOWN ? ` og ${values.length - VALUES_SHOWN} til` : "";
    const what = values.length === 1 ? "men sier noe om alle radene" : "men skiller rader med beløp";
    return [
      {
        id: `kilde-verdier:${name}`,
        code: "kilde-verdier",
        column: column.header,
        message: `Kolonnen «${name}» er ikke lest, ${what}: ${shown}${more}. Si om alle radene skal med, eller bare noen av dem.`,
        answers: [
          ...meaningful(each, name),
          ...(mayBeAnsvar(each, recognition.columns) ? [ansvarAnswer(name)] : []),
          ...(values.length > 1 ? values.slice(0, VALUES_SHOWN).map((value) => only(name, value)) : []),
          all(each, name),
        ],
      },
    ];
  });
}

/** A question where dates are all that tells a row's year, and they are of another year than the one asked for. */
function yearQuestion({ column, values }: SeenColumn, { columns }: Recognition, year: number): Question[] {
  const told = values?.filter(({ value }) => value !== "") ?? [];
  if (told.every(({ value }) => value === String(year))) return [];
  const name = columnName(column, columns);
  const ofYear = told.filter(({ value }) => value === String(year));
  return [
    {
      id: `kilde-verdier:${name}`,
      code: "kilde-verdier",
      column: column.header,
      message: `Ingen kolonne har periode eller år, og «${name}» har datoer i flere år enn ${year}: ${told
        .slice(0, VALUES_SHOWN)
        .map((value) => `${shownValue(value)} (${counted(value)})`)
        .join(", ")}. Si om bare radene for ${year} skal med.`,
      answers: [
        {
          label: `Bare ${year}: periodene leses av «${name}»`,
          option: optionText("kolonne", [name, "periode"].join("=")),
          answers: { kolonner: { [name]: "periode" } },
          figures: figuresOf(ofYear),
        },
        all({ values: told }, name),
      ],
    },
  ];
}

/** A question where two columns have months, and not the same ones. */
function periodeQuestion({ column, values }: SeenColumn, { columns }: Recognition): Question[] {
  if (values?.length === 0) return [];
  const read = columns.find(({ role }) => role.kind === "periode");
  if (read === undefined) return [];
  const answer = (name: string): QuestionAnswer => ({
    label: `Perioden er «${name}»`,
    option: optionText("kolonne", [name, "periode"].join("=")),
    answers: { kolonner: { [name]: "periode" } },
    figures: null,
  });
  const [name, other] = [columnName(column, columns), columnName(read, columns)];
  return [
    {
      id: `kilde-to-perioder:${name}`,
      code: "kilde-to-perioder",
      column: column.header,
      message: `Både «${other}» og «${name}» har måneder, og ikke de samme. «${other}» er lest. Si hvilken som er perioden.`,
      answers: [answer(other), answer(name)],
    },
  ];
}

/**
 * Whether the values may say which rows count. One value alone does where it names another figure or year than the
 * rows are read as.
 */
function partsRows({ column, values, followsFrom }: SeenColumn, { columns }: Recognition, year: number): boolean {
  const texts = (values ?? []).map(({ value }) => value);
  if (texts.every((text) => text === "") || isOfForeignAmount(column.header, columns)) return false;
  if (texts.length > 1 && mayBeAnsvar({ values }, columns)) return true;
  // A value a row tells rows apart, not kinds of rows; so do notes here and there.
  const filled = (values ?? []).filter(({ value }) => value !== "");
  const repeats = filled.length < filled.reduce((sum, value) => sum + value.rows, 0) || TELLS_ROWS.test(column.header);
  if (texts.length > 1) {
    // Whose rows they are is asked whatever the values follow from: another company's ansvar are its own.
    if (COMPANY.test(column.header) || COUNTS_ROWS.test(column.header)) return true;
    if (texts.some((text) => TELLING_VALUE.test(text))) return true;
    if (followsFrom === null && areMarks(column.header, texts)) return true;
    const counts = isBalanced(values ?? [], VOUCHER_WORDS.includes(fold(column.header)));
    return !counts && followsFrom === null && repeats;
  }
  const [text = ""] = texts;
  if (isYear(text)) return Number(text) !== year;
  const meaning = meaningOfValue(text);
  const figures = columns.flatMap(({ role }) => (role.kind === "amount" ? [role.figure] : []));
  return (
    meaning.kind === "amount" &&
    meaning.exact &&
    /udsjett/i.test(meaning.word === "budget" ? "budsjett" : meaning.word) &&
    figures.includes("regnskap")
  );
}

const areMarks = (header: string, values: readonly string[]): boolean =>
  values.every((value) => MARK.test(value)) && !HARMLESS_MARK.test(header);

/** Codes, in a source where no column is ansvar. */
const mayBeAnsvar = ({ values }: Pick<SeenColumn, "values">, columns: Recognition["columns"]): boolean => {
  const texts = (values ?? []).map(({ value }) => value).filter((text) => text !== "");
  const areCodes =
    texts.length > 0 &&
    !texts.every(isYear) &&
    texts.every((text) => /^\d{3,6}(?:$|\s*[-–:]\s*\D|\s+\p{L})/u.test(text));
  return areCodes && !columns.some(({ role }) => role.kind === "ansvar");
};

const ansvarAnswer = (name: string): QuestionAnswer => ({
  label: `«${name}» er ansvar`,
  option: optionText("kolonne", [name, "ansvar"].join("=")),
  answers: { kolonner: { [name]: "ansvar" } },
  figures: null,
});

/**
 * What the row was paid in, where the amount in that money has a column of its own: the one that is read is in
 * kroner.
 */
const isOfForeignAmount = (header: string, columns: Recognition["columns"]): boolean =>
  CURRENCY_WORDS.includes(fold(header)) &&
  columns.some((column) => FOREIGN_AMOUNT_WORDS.includes(fold(column.header)) && column.role.kind === "ignored");

/**
 * Whether what the rows come to proves that all of them count: together they balance, and without those of any value
 * they would not.
 * Vouchers balance one by one, and so do the rows of one sort of them.
 */
function isBalanced(values: readonly SeenValue[], areVouchers: boolean): boolean {
  const money = FIGURES.map((_, at) => values.map(({ sums }) => sums[at] ?? 0)).filter((nets) =>
    nets.some((net) => net !== 0),
  );
  const balances = money.every((nets) => nets.reduce((sum, net) => sum + net, 0) === 0);
  if (!balances) return false;
  return areVouchers || money.some((nets) => nets.every((net) => net !== 0));
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

const shownValue = ({ value }: SeenValue): string => (value === "" ? "blank" : `«${value}»`);

function counted(value: SeenValue): string {
  const figure = mainFigure(value);
  return rowsAndSum(value.rows, netText(value.sums[figure] ?? 0, value.debits[figure] ?? 0));
}

/** The first figure the rows have money in, as an index. */
const mainFigure = ({ sums, debits }: SeenValue): number =>
  Math.max(
    0,
    sums.findIndex((sum, at) => sum !== 0 || debits[at] !== 0),
  );

/** What the rows of the values come to, by figure. */
function figuresOf(values: readonly SeenValue[]): AnswerFigures {
  const of = (key: "sums" | "debits", at: number): number =>
    values.reduce((sum, value) => sum + (value[key][at] ?? 0), 0);
  const having = FIGURES.map((figure, at) => ({ figure, net: of("sums", at), debit: of("debits", at) })).filter(
    ({ net, debit }) => net !== 0 || debit !== 0,
  );
  return {
    rows: values.reduce((rows, value) => rows + value.rows, 0),
    sums: Object.fromEntries(having.map(({ figure, net }) => [figure, ore(net)])),
    debits: Object.fromEntries(having.map(({ figure, debit }) => [figure, ore(debit)])),
  };
}

function only(name: string, value: SeenValue): QuestionAnswer {
  return {
    label: `Bare rader der «${name}» er ${shownValue(value)}`,
    option: optionText("bare", `${name}=${value.value}`),
    answers: { bare: { [name]: [value.value] } },
    figures: figuresOf([value]),
  };
}

function all({ values }: Pick<SeenColumn, "values">, name: string): QuestionAnswer {
  return {
    label: `Alle radene: se bort fra «${name}»`,
    option: optionText("kolonne", `${name}=ignorer`),
    answers: { kolonner: { [name]: "ignored" } },
    figures: figuresOf(values ?? []),
  };
}

/** What the values themselves say: years, or debit and credit. */
function meaningful({ values }: SeenColumn, name: string): readonly QuestionAnswer[] {
  const texts = (values ?? []).map(({ value }) => value).filter((value) => value !== "");
  return [
    ...(texts.every(isYear)
      ? [
          {
            label: `«${name}» er årstallet: bare rapportens år`,
            option: optionText("kolonne", [name, "aar"].join("=")),
            answers: { kolonner: { [name]: "aar" as const } },
            figures: null,
          },
        ]
      : []),
    ...(areSides(texts)
      ? [
          {
            label: `«${name}» er fortegnet`,
            option: optionText("fortegn", name),
            answers: { kolonner: { [name]: "fortegn" as const } },
            figures: null,
          },
        ]
      : []),
  ];
}
