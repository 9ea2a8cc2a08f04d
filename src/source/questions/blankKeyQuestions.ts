import type { Ledger } from "../../ledger/ledger";
import type { BlankRule } from "../answers";
import { columnName } from "../columnName";
import { provedGroups } from "../provedGroups";
import { optionText, type Question, type QuestionAnswer } from "../question";
import type { RecognisedColumn, Recognition } from "../source";

const SHOWN = 5;

/** A question where rows without ansvar or funksjon may be of the group above, and one where they may be the sum of the others. */
export function blankKeyQuestions(ledger: Ledger, recognition: Recognition): readonly Question[] {
  const { columns, notRepeated = [], answers } = recognition;
  const rules = answers?.tomme ?? {};
  const open = columns.filter((column) => !Object.hasOwn(rules, columnName(column, columns)));
  const blank = open.filter(({ position }) => notRepeated.includes(position)).map((column) => groups(column, columns));
  const ansvar = open.find(({ role }) => role.kind === "ansvar" || role.kind === "funksjon");
  if (Object.keys(rules).length > 0 || ansvar === undefined) return blank;
  const { doubtful, short } = provedGroups(ledger);
  const found = doubtful.length > 0 ? doubtful : short;
  return found.length === 0 ? blank : [...blank, sums(ansvar, columns, found, doubtful.length === 0)];
}

function groups(column: RecognisedColumn, columns: readonly RecognisedColumn[]): Question {
  const name = columnName(column, columns);
  return {
    id: `kilde-tomme-koder:${name}`,
    code: "kilde-tomme-koder",
    column: column.header,
    message: `«${name}» er tom i rader der det skulle stå en kode, og ingen kode står to ganger etter hverandre: koden er trolig skrevet bare i den første raden i hver gruppe. Si om de tomme cellene har koden over.`,
    answers: [
      answer(name, "gjenta", `Gjenta koden over i «${name}»`),
      answer(name, "foring", "Radene er uten kode, som de står"),
    ],
  };
}

function sums(column: RecognisedColumn, columns: readonly RecognisedColumn[], konto: readonly string[], areShort: boolean): Question {
  const name = columnName(column, columns);
  const more = konto.length > SHOWN ? ` og ${konto.length - SHOWN} til` : "";
  return {
    id: `kilde-sum-eller-foring:${name}`,
    code: "kilde-sum-eller-foring",
    column: column.header,
    message: areShort
      ? `Konto ${konto.slice(0, SHOWN).join(", ")}${more} har færre siffer enn de andre og ingen ${column.role.kind}: radene er summer over radene de står ved, eller føringer. Si hva rader uten «${name}» er.`
      : `Konto ${konto.slice(0, SHOWN).join(", ")}${more} har en rad uten ${column.role.kind}, like stor som raden med: den er en sum, eller en føring til. Si hva rader uten «${name}» er.`,
    answers: [
      answer(name, "sum", `Rader uten «${name}» er summer`),
      answer(name, "foring", `Rader uten «${name}» er føringer`),
    ],
  };
}

const answer = (name: string, rule: BlankRule, label: string): QuestionAnswer => ({
  label,
  option: optionText("tomme", [name, rule].join("=")),
  answers: { tomme: { [name]: rule } },
  figures: null,
});
