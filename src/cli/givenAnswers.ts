import {
  BLANK_RULES,
  PERIODE_RULES,
  SIGN_RULES,
  withAnswers,
  type Answers,
  type BlankRule,
  type PeriodeRule,
} from "../source/answers";
import { columnsNamed } from "../source/columnName";
import { ROLE_KEYS, type RoleKey } from "../source/roleKeys";
import type { Recognition } from "../source/source";
import { UsageError } from "./usageError";
import { words } from "../texts/words";

type AnswerOption = "kolonne" | "ark" | "bare" | "fortegn" | "aar-kolonne" | "periodeformat" | "tomme";
type AnswerValues = Readonly<Partial<Record<AnswerOption, string[]>>>;

/** One answer of the command line: what it says, of the file it names or of all, and as it was written. */
export interface GivenAnswer {
  readonly file: string | null;
  readonly column: string | null;
  readonly answers: Answers;
  readonly written: string;
}

/**
 * The answers of parsed values. «fil.csv:» before one makes it that file's. Throws UsageError for one that cannot be
 * understood.
 */
export function givenAnswers(values: AnswerValues): readonly GivenAnswer[] {
  const each = (
    option: AnswerOption,
    read: (text: string) => Pick<GivenAnswer, "column" | "answers">,
  ): readonly GivenAnswer[] =>
    (values[option] ?? []).map((written) => {
      const [, file = null, text = written] = /^([^:=]+\.[a-z]{2,5}):(.*)$/i.exec(written) ?? [];
      return { file, written: `--${option} "${written}"`, ...read(text) };
    });
  return [
    ...each("kolonne", (text) => {
      const [column, word] = parts("kolonne", text);
      return { column, answers: { kolonner: { [column]: roleOf(word) } } };
    }),
    ...each("aar-kolonne", (column) => ({ column, answers: { kolonner: { [column]: "aar" } } })),
    ...each("bare", (text) => {
      const [column, value] = parts("bare", text);
      return { column, answers: { bare: { [column]: [value] } } };
    }),
    ...each("fortegn", (text) => {
      const rule = SIGN_RULES.find((known) => known === text);
      return rule
        ? { column: null, answers: { fortegn: rule } }
        : { column: text, answers: { kolonner: { [text]: "fortegn" } } };
    }),
    ...each("tomme", (text) => {
      const [column, rule] = parts("tomme", text);
      return { column, answers: { tomme: { [column]: blankRule(rule) } } };
    }),
    ...each("periodeformat", (text) => ({ column: null, answers: { periode: periodeRule(text) } })),
    ...each("ark", (text) => ({
      column: null,
      answers: { ark: text === "alle" ? "alle" : text.split(",").map((name) => name.trim()) },
    })),
  ];
}

function blankRule(text: string): BlankRule {
  const rule = BLANK_RULES.find((known) => known === text);
  if (rule === undefined) throw new UsageError(words`--tomme ${text} finnes ikke; bruk ${BLANK_RULES.join(", ")}.`);
  return rule;
}

function periodeRule(text: string): PeriodeRule {
  const rule = PERIODE_RULES.find((known) => known === text);
  if (rule === undefined)
    throw new UsageError(words`--periodeformat ${text} finnes ikke; bruk ${PERIODE_RULES.join(", ")}.`);
  return rule;
}

function parts(option: string, text: string): readonly [column: string, value: string] {
  const at = text.lastIndexOf("=");
  if (at < 1)
    throw new UsageError(
      words`--${option} ${text} må ha kolonne og verdi: --${option} "${EXAMPLES[option] ?? "B2024=opprinneligBudsjett"}".`,
    );
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

const EXAMPLES: Readonly<Record<string, string>> = { bare: "Fase=Regnskap", tomme: "Ansvar=gjenta" };

/** The word of a role as it is typed: a figure by its name alone, and «ignorer» for none. */
function roleOf(word: string): RoleKey {
  const key =
    word === "ignorer" || word === "ikke"
      ? "ignored"
      : ROLE_KEYS.find((known) => known === word || known === `amount.${word}` || known === `${word}.regnskap`);
  if (key === undefined)
    throw new UsageError(words`«${word}» er ikke noe en kolonne kan være; bruk ${ROLE_KEYS.map(wordOf).join(", ")}.`);
  return key;
}

const wordOf = (key: RoleKey): string => (key === "ignored" ? "ignorer" : key.replace(/^amount\./, ""));

/** What is said of one source: the values of one column together. */
export function answersFor(given: readonly GivenAnswer[], file: string): Answers {
  return given
    .filter((answer) => answer.file === null || answer.file === file)
    .reduce<Answers>(
      (before, { answers }) =>
        withAnswers(before, { ...answers, ...(answers.bare && { bare: bareBeside(before, answers.bare) }) }),
      {},
    );
}

/** The one sheet that is asked for, whatever the others hold. */
export const onlySheet = ({ ark }: Answers): string | undefined =>
  ark !== undefined && ark !== "alle" && ark.length === 1 ? ark[0] : undefined;

function bareBeside({ bare: before = {} }: Answers, bare: NonNullable<Answers["bare"]>): NonNullable<Answers["bare"]> {
  return Object.fromEntries(
    Object.entries(bare).map(([column, values]) => [column, [...(before[column] ?? []), ...values]]),
  );
}

/** Throws UsageError for an answer about a column or a file that no source has. */
export function mustBeUsed(
  given: readonly GivenAnswer[],
  sources: readonly { readonly name: string; readonly recognition: Recognition }[],
): void {
  for (const { file, column, written } of given) {
    const asked = sources.filter(({ name }) => file === null || name === file);
    if (asked.length === 0) throw new UsageError(words`${written}: ingen av kildene heter «${file ?? ""}».`);
    if (column !== null && !asked.some(({ recognition }) => columnsNamed(recognition.columns, column).length > 0))
      throw new UsageError(words`${written}: ingen av kildene har kolonnen «${column}».`);
  }
}
