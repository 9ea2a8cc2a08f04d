import { ore } from "../../amounts/ore";
import { printKroner } from "../../amounts/printAmount";
import type { Ledger } from "../../ledger/ledger";
import type { BlankRule } from "../answers";
import { columnName } from "../columnName";
import { provedGroups, type DoubtfulSum } from "../provedGroups";
import { optionText, type AnswerFigures, type Question, type QuestionAnswer } from "../question";
import type { RecognisedColumn, Recognition } from "../source";
import { firstOf, words, wordsOf, type Text } from "../../texts/words";

const SHOWN = 5;

/**
 * A question where rows without ansvar or funksjon may be of the group above, and one where they may be the sum of the
 * others. `hasSums`: such rows of other accounts are proved to be.
 */
export function blankKeyQuestions(ledger: Ledger, recognition: Recognition, hasSums: boolean): readonly Question[] {
  const { columns, notRepeated = [], answers } = recognition;
  const rules = answers?.tomme ?? {};
  const open = columns.filter((column) => !Object.hasOwn(rules, columnName(column, columns)));
  const blank = open.filter(({ position }) => notRepeated.includes(position)).map((column) => groups(column, columns));
  const ansvar = open.find(({ role }) => role.kind === "ansvar" || role.kind === "funksjon");
  const periode = open.find(({ role }) => role.kind === "periode");
  if (Object.values(rules).some((rule) => rule !== "uendret" && rule !== "null")) return blank;
  const { doubtful, short, unproved, doubtfulUndated } = provedGroups(ledger);
  const [found, why] =
    doubtful.length > 0
      ? ([doubtful, "alike"] as const)
      : short.length > 0
        ? ([short, "short"] as const)
        : ([hasSums ? unproved : [], "unequal"] as const);
  return [
    ...blank,
    ...(ansvar && found.length > 0 ? [sums(ansvar, columns, found, why)] : []),
    ...(periode && doubtfulUndated.length > 0 ? [sums(periode, columns, doubtfulUndated, "alike")] : []),
  ];
}

function groups(column: RecognisedColumn, columns: readonly RecognisedColumn[]): Question {
  const name = columnName(column, columns);
  return {
    id: `kilde-tomme-koder:${name}`,
    code: "kilde-tomme-koder",
    column: column.header,
    message: words`«${name}» er tom i rader der det skulle stå en kode, og ingen kode står to ganger etter hverandre: koden er trolig skrevet bare i den første raden i hver gruppe. Si om de tomme cellene har koden over.`,
    answers: [
      answer(name, "gjenta", words`Gjenta koden over i «${name}»`),
      answer(name, "foring", "Radene er uten kode, som de står"),
    ],
  };
}

/**
 * `why`: each is as large as the one posting it may be the sum of, has fewer digits than the others, or is no sum
 * where others are.
 */
function sums(
  column: RecognisedColumn,
  columns: readonly RecognisedColumn[],
  found: readonly DoubtfulSum[],
  why: "alike" | "short" | "unequal",
): Question {
  const name = columnName(column, columns);
  const [own, others] = [total(found.map((each) => each.own)), total(found.map((each) => each.others))];
  const figures = (sum: number): AnswerFigures => ({ rows: 0, sums: { [found[0]?.figure ?? "regnskap"]: ore(sum) } });
  return {
    id: `kilde-sum-eller-foring:${name}`,
    code: "kilde-sum-eller-foring",
    column: column.header,
    message: messageFor(why, [name, column.role.kind], found),
    answers: [
      answer(name, "sum", words`Rader uten «${name}» er summer`, figures(others)),
      answer(name, "foring", words`Rader uten «${name}» er føringer`, figures(others + own)),
    ],
  };
}

function messageFor(
  why: "alike" | "short" | "unequal",
  [name, kind]: readonly [name: string, kind: string],
  found: readonly DoubtfulSum[],
): Text {
  const kontoer = firstOf(
    found.map(({ konto }) => konto),
    SHOWN,
  );
  const told = found.map(
    ({ konto, own, others }) => `${konto}: ${printKroner(ore(own))} / ${printKroner(ore(others))}`,
  );
  switch (why) {
    case "alike":
      return words`Konto ${kontoer} har en rad uten ${wordsOf(kind)}, like stor som raden med: den er en sum, eller en føring til. Si hva rader uten «${name}» er.`;
    case "short":
      return words`Konto ${kontoer} har færre siffer enn de andre og ingen ${wordsOf(kind)}: radene er summer over radene de står ved, eller føringer. Si hva rader uten «${name}» er.`;
    case "unequal":
      return words`Rader uten «${name}» er summer av radene med, men ikke på disse kontoene (uten / med): ${firstOf(told, SHOWN, "; ")}. Enten mangler det rader, eller så er de føringer. Hent ut rapporten på nytt, eller si hva rader uten «${name}» er.`;
  }
}

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

const answer = (name: string, rule: BlankRule, label: Text, figures: AnswerFigures | null = null): QuestionAnswer => ({
  label,
  option: optionText("tomme", [name, rule].join("=")),
  answers: { tomme: { [name]: rule } },
  figures,
});
