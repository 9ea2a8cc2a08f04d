import { ore } from "../../amounts/ore";
import { FIGURES } from "../../ledger/ledger";
import { netText, optionText, rowsAndSum, type AnswerFigures, type Question, type QuestionAnswer } from "../question";
import { areSides } from "../signValues";
import type { Recognition } from "../source";
import type { SeenColumn, SeenValue } from "../seenColumn";
import { columnName } from "../columnName";
import { isYear, mayBeAnsvar, partsRows } from "./partsRows";
import { firstOf, inRow, words, wordsOf, type Text, type Words } from "../../texts/words";

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
    const shown = firstOf(values.map(valueAndSum), VALUES_SHOWN);
    const what = values.length === 1 ? "men sier noe om alle radene" : "men skiller rader med beløp";
    return [
      {
        id: `kilde-verdier:${name}`,
        code: "kilde-verdier",
        column: column.header,
        message: words`Kolonnen «${name}» er ikke lest, ${wordsOf(what)}: ${shown}. Si om alle radene skal med, eller bare noen av dem.`,
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
      message: words`Ingen kolonne har periode eller år, og «${name}» har datoer i flere år enn ${year}: ${inRow(told.slice(0, VALUES_SHOWN).map(valueAndSum))}. Si om bare radene for ${year} skal med.`,
      answers: [
        {
          label: words`Bare ${year}: periodene leses av «${name}»`,
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
    label: words`Perioden er «${name}»`,
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
      message: words`Både «${other}» og «${name}» har måneder, og ikke de samme. «${other}» er lest. Si hvilken som er perioden.`,
      answers: [answer(other), answer(name)],
    },
  ];
}

const ansvarAnswer = (name: string): QuestionAnswer => ({
  label: words`«${name}» er ansvar`,
  option: optionText("kolonne", [name, "ansvar"].join("=")),
  answers: { kolonner: { [name]: "ansvar" } },
  figures: null,
});

const shownValue = ({ value }: SeenValue): Text => (value === "" ? wordsOf("blank") : `«${value}»`);

const valueAndSum = (value: SeenValue): Words => words`${shownValue(value)} (${counted(value)})`;

function counted(value: SeenValue): Text {
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
    label: words`Bare rader der «${name}» er ${shownValue(value)}`,
    option: optionText("bare", `${name}=${value.value}`),
    answers: { bare: { [name]: [value.value] } },
    figures: figuresOf([value]),
  };
}

function all({ values }: Pick<SeenColumn, "values">, name: string): QuestionAnswer {
  return {
    label: words`Alle radene: se bort fra «${name}»`,
    option: optionText("kolonne", [name, "ignorer"].join("=")),
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
            label: words`«${name}» er årstallet: bare rapportens år`,
            option: optionText("kolonne", [name, "aar"].join("=")),
            answers: { kolonner: { [name]: "aar" as const } },
            figures: null,
          },
        ]
      : []),
    ...(areSides(texts)
      ? [
          {
            label: words`«${name}» er fortegnet`,
            option: optionText("fortegn", name),
            answers: { kolonner: { [name]: "fortegn" as const } },
            figures: null,
          },
        ]
      : []),
  ];
}
