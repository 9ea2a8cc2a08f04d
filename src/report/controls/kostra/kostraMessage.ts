import { inNorwegian } from "../../../amounts/printAmount";
import type { KostraFile, KostraPost } from "../../../ledger/kostra/kostraFile";
import type { KostraControl } from "../../../law/controls/kostra/kostraControl";
import { zeroText } from "../controlMessage";
import type { Finding } from "./runKostraControls";

const SHOWN_POSTS = 5;
const MUST_BE = { positiv: "større enn 0", negativ: "mindre enn 0", null: "0", ikkeNull: "noe annet enn 0" } as const;

/**
 * «SSB-kontroll 110, skjema 0A: Drift: utgifter mot inntekter skal gå i null. …» with both sides, the difference and
 * what to do; for single posts the first of those that break the rule.
 */
export function kostraMessage(control: KostraControl, { form, kvartal }: KostraFile, found: Finding): string {
  const what = `${control.source}, skjema ${form.skjema}: ${control.title}. ${figuresText(control, found)}`;
  if (found.holds) return what;
  const besides = kvartal === null ? undefined : control.inQuarter?.[kvartal];
  return [what, control.advice, ...(besides === undefined ? [] : [besides])].join(" ");
}

const figuresText = (control: KostraControl, found: Finding): string =>
  sumsText(control, found) + zeroText(found.basis, thousands);

function sumsText({ rule }: KostraControl, { left, right, tolerance, posts }: Finding): string {
  if (posts)
    return posts.length === 0
      ? "Ingen poster bryter regelen."
      : `${posts.length} ${posts.length === 1 ? "post" : "poster"} bryter regelen: ${posts.slice(0, SHOWN_POSTS).map(postText).join(", ")}${posts.length > SHOWN_POSTS ? " …" : ""}.`;
  if (rule.kind === "sign") return `Summen er ${thousands(left)} (1000 kr) og skal være ${MUST_BE[rule.must]}.`;
  return `${thousands(left)} mot ${thousands(right)}, differanse ${thousands(left - right)} (1000 kr); SSB godtar ${tolerance}.`;
}

/** «drift funksjon 120 art 010 (149)». */
export function postText(post: KostraPost): string {
  const codes =
    post.kontoklasse === "balanse"
      ? `kapittel ${post.kapittel} sektor ${post.sektor}`
      : `${post.kontoklasse} funksjon ${post.funksjon === "" ? "blank" : post.funksjon} art ${post.art}`;
  return `${codes} (${thousands(post.thousands)})`;
}

const thousands = (amount: number): string => inNorwegian(String(amount));
