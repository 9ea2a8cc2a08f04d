import { ore, type Ore } from "../../amounts/ore";
import { parseKonto } from "../../ledger/kostra/konto";
import { codeAt, type Ledger } from "../../ledger/ledger";
import { monthOfCode, type Month } from "../../ledger/period";
import { rememberedFor } from "../../ledger/rememberedFor";
import { chosen } from "../../report/template/choices/chosen";
import { LINE_FOUR } from "../../report/template/choices/lineRules";
import { reportMonth } from "./reportMonth";
import type { WizardState } from "./wizardState";

export type LineFourRule = keyof typeof LINE_FOUR.options;

interface LineFourAnswer {
  readonly rule: LineFourRule;
  /** What of art 810 it puts on the line: øre, income positive. */
  readonly income: Ore;
}

const ART = "810";

/**
 * Whether line 4 of § 5-4 would be without a krone of art 810 though the accounts have some, and nobody has said that
 * it should: each answer with its amount; null where there is nothing to ask.
 */
export function lineFourQuestion(state: WizardState): readonly LineFourAnswer[] | null {
  const { material, template, lineFourSettled } = state;
  if (material === null || lineFourSettled || chosen("linje4", template) !== LINE_FOUR.default) return null;
  const month = reportMonth(state);
  const of = (funksjoner: readonly string[] | null): Ore => income(material.ledger, month, funksjoner);
  if (of(["840"]) !== 0 || of(null) === 0) return null;
  return [
    { rule: "bare877", income: ore(0) },
    { rule: "funksjon840Og850", income: of(["840", "850"]) },
    { rule: "alle810", income: of(null) },
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
