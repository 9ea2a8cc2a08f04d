import { inNorwegian } from "../../../amounts/printAmount";
import type { KostraFile, KostraPost } from "../../../ledger/kostra/kostraFile";
import type { KostraControl } from "../../../law/controls/kostra/kostraControl";
import { joined, words, wordsOf, type Words } from "../../../texts/words";
import { zeroText } from "../controlMessage";
import type { Finding } from "./runKostraControls";

const SHOWN_POSTS = 5;
const MUST_BE = { positiv: "større enn 0", negativ: "mindre enn 0", null: "0", ikkeNull: "noe annet enn 0" } as const;

/**
 * «SSB-kontroll 110, skjema 0A: Drift: utgifter mot inntekter skal gå i null. …» with both sides, the difference and
 * what to do; for single posts the first of those that break the rule.
 */
export function kostraMessage(control: KostraControl, { form, kvartal }: KostraFile, found: Finding): Words {
  const head = words`${wordsOf(control.source)}, skjema ${form.skjema}: ${wordsOf(control.title)}.`;
  const what = joined([head, sumsText(control, found), ...zeroText(found.basis, thousands)]);
  if (found.holds) return what;
  const besides = kvartal === null ? undefined : control.inQuarter?.[kvartal];
  return joined([what, control.advice, besides ?? ""]);
}

function sumsText({ rule }: KostraControl, { left, right, tolerance, posts }: Finding): Words {
  if (posts?.length === 0) return words`Ingen poster bryter regelen.`;
  if (posts) return words`${countOf(posts)} bryter regelen: ${shownOf(posts)}.`;
  if (rule.kind === "sign")
    return words`Summen er ${thousands(left)} (1000 kr) og skal være ${wordsOf(MUST_BE[rule.must])}.`;
  return words`${thousands(left)} mot ${thousands(right)}, differanse ${thousands(left - right)} (1000 kr); SSB godtar ${tolerance}.`;
}

const countOf = ({ length }: readonly KostraPost[]): Words =>
  length === 1 ? words`${length} post` : words`${length} poster`;

function shownOf(posts: readonly KostraPost[]): Words {
  const shown = joined(posts.slice(0, SHOWN_POSTS).map(postText), ", ");
  return posts.length > SHOWN_POSTS ? words`${shown} …` : shown;
}

/** «drift funksjon 120 art 010 (149)». */
export function postText(post: KostraPost): Words {
  const codes =
    post.kontoklasse === "balanse"
      ? words`kapittel ${post.kapittel} sektor ${post.sektor}`
      : words`${wordsOf(post.kontoklasse)} funksjon ${post.funksjon === "" ? "blank" : post.funksjon} art ${post.art}`;
  return words`${codes} (${thousands(post.thousands)})`;
}

const thousands = (amount: number): string => inNorwegian(String(amount));
