import { ore, type Ore } from "../amounts/ore";
import { printKroner } from "../amounts/printAmount";
import { parseKonto } from "../ledger/kostra/konto";
import { codeAt, type Ledger } from "../ledger/ledger";
import { monthOfCode, type Month } from "../ledger/period";
import type { Problem } from "../ledger/problem";
import { rememberedFor } from "../ledger/rememberedFor";
import { words } from "../texts/words";
import { chosen } from "./template/choices/chosen";
import { LINE_FOUR } from "./template/choices/lineRules";
import type { Template } from "./template/template";

export type LineFourRule = keyof typeof LINE_FOUR.options;

export interface LineFourAnswer {
  readonly rule: LineFourRule;
  /** What of art 810 it puts on the line: øre, income positive. */
  readonly income: Ore;
}

const ART = "810";

/**
 * Where line 4 of § 5-4 would be without a krone of art 810 though the accounts have some, and nobody has chosen that
 * it should: each other choice with its amount. Else null. `month`: the last one that counts.
 */
export function lineFourAnswers(ledger: Ledger, template: Template, month?: Month): readonly LineFourAnswer[] | null {
  if (chosen("linje4", template) !== LINE_FOUR.default) return null;
  const of = (funksjoner: readonly string[] | null): Ore => income(ledger, month, funksjoner);
  if (of(["840"]) !== 0 || of(null) === 0) return null;
  return [
    { rule: "bare877", income: ore(0) },
    { rule: "funksjon840Og850", income: of(["840", "850"]) },
    { rule: "alle810", income: of(null) },
  ];
}

/** The same told of a report that is made all the same. */
export function lineFourProblems(ledger: Ledger, template: Template): readonly Problem[] {
  const answers = lineFourAnswers(ledger, template);
  if (answers === null) return [];
  const amountOf = (rule: LineFourRule): string =>
    printKroner(answers.find((answer) => answer.rule === rule)?.income ?? ore(0));
  const [all, two] = [amountOf("alle810"), amountOf("funksjon840Og850")];
  return [
    {
      code: "linje4-uten-810",
      severity: "warning",
      message: words`Linje 4 i § 5-4 har ingenting av art 810: malen tar med det som står på funksjon 840, og regnskapet har ${all} på andre funksjoner. Velg i malen hva som er frie inntekter: 810 på funksjon 840 og 850 (${two}), all 810 (${all}) eller bare 877.`,
      where: { table: "5-4-1" },
    },
  ];
}

/** Øre of art 810 in drift up to the month, income positive, on the funksjoner; null: all of them. */
function income(ledger: Ledger, month: Month | undefined, funksjoner: readonly string[] | null): Ore {
  const posts = postsOf810(ledger).filter(
    (post) =>
      (funksjoner === null || funksjoner.includes(post.funksjon)) && (month === undefined || post.month <= month),
  );
  return ore(-posts.reduce((sum, post) => sum + post.amount, 0) || 0);
}

interface Post810 {
  readonly funksjon: string;
  /** 0 where the source has no periods. */
  readonly month: number;
  readonly amount: number;
}

const postsOf810 = rememberedFor((ledger: Ledger): readonly Post810[] => {
  const {
    columns: { konto },
    amounts: { regnskap },
  } = ledger;
  const isHere = konto.codes.map((code) => isArt810(code));
  const posts: Post810[] = [];
  for (let row = 0; row < ledger.size; row += 1) {
    const amount = regnskap?.[row] ?? 0;
    if (amount === 0 || !isHere[konto.index[row] as number]) continue;
    posts.push({
      funksjon: codeAt(ledger, "funksjon", row),
      month: monthOfCode(codeAt(ledger, "periode", row)) ?? 0,
      amount,
    });
  }
  return posts;
});

function isArt810(code: string): boolean {
  const konto = parseKonto(code);
  return konto?.kontoklasse === "drift" && konto.art === ART;
}
