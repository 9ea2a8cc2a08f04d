import { ore } from "../../amounts/ore";
import { printKroner } from "../../amounts/printAmount";
import type { Figure, Ledger } from "../../ledger/ledger";
import { lapsesOf, type Lapse } from "../../ledger/ownMonths";
import type { BlankRule } from "../answers";
import { columnName } from "../columnName";
import { optionText, type Question, type QuestionAnswer } from "../question";
import type { RecognisedColumn, Recognition } from "../source";
import { firstOf, words, type Text } from "../../texts/words";

const SHOWN = 3;

/** A column of amounts so far in the year, and its figure. */
interface SoFarColumn {
  readonly column: RecognisedColumn;
  readonly figure: Figure;
}

/**
 * A question for each column of amounts so far in the year where a key has an amount in one period and no row in the
 * next: exports leave out what has come back to nothing, and others what is as it was.
 */
export function lapseQuestions(
  ledger: Ledger,
  soFar: readonly SoFarColumn[],
  { columns, answers }: Recognition,
): readonly Question[] {
  return soFar.flatMap(({ column, figure }): Question[] => {
    const name = columnName(column, columns);
    const rule = answers?.tomme?.[name];
    if (rule === "uendret" || rule === "null") return [];
    const lapses = lapsesOf(ledger, figure);
    return lapses.length === 0 ? [] : [question(name, column.header, figure, lapses)];
  });
}

function question(name: string, header: string, figure: Figure, lapses: readonly Lapse[]): Question {
  const told = lapses.map(
    ({ konto, last, soFar, lacks }) => words`${konto}: ${printKroner(ore(soFar))} i ${last}, ingen rad i ${lacks}`,
  );
  const total = (of: (soFar: number) => number): number => lapses.reduce((sum, { soFar }) => sum + of(soFar), 0);
  const [net, debit] = [total((soFar) => soFar), total((soFar) => Math.max(0, soFar))];
  const answer = (rule: BlankRule, label: Text, share: 0 | 1): QuestionAnswer => ({
    label,
    option: optionText("tomme", [name, rule].join("=")),
    answers: { tomme: { [name]: rule } },
    figures: { rows: 0, sums: { [figure]: ore(net * share) }, debits: { [figure]: ore(debit * share) } },
  });
  return {
    id: `kilde-hittil-mangler:${name}`,
    code: "kilde-hittil-mangler",
    column: header,
    message: words`«${name}» er beløp hittil i året, og noen kontoer har beløp i en periode og ingen rad i den neste (${firstOf(told, SHOWN, "; ")}). Det er ikke gitt om beløpet da er uendret, eller om det er blitt null. Si hvilken av dem det er.`,
    answers: [
      answer("uendret", words`Uendret: «${name}» er som i perioden før`, 1),
      answer("null", words`Null: «${name}» er 0 uten rad`, 0),
    ],
  };
}
