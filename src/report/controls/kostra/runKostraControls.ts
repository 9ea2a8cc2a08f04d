import type { KostraFile, KostraPost } from "../../../ledger/kostra/kostraFile";
import { debitOfPosts, fits, isAmong, sumOfPosts } from "../../../ledger/kostra/posts";
import type { ControlResult, ControlStatus } from "../../../law/controls/control";
import { CODE_CONTROLS } from "../../../law/controls/kostra/codeControls";
import { COMBINATION_CONTROLS } from "../../../law/controls/kostra/combinationControls";
import { codeList } from "../../../law/controls/kostra/codeList";
import type { KostraControl } from "../../../law/controls/kostra/kostraControl";
import { kostraMessage } from "./kostraMessage";
import { SUM_CONTROLS } from "../../../law/controls/kostra/sumControls";

export const KOSTRA_CONTROLS: readonly KostraControl[] = [
  ...CODE_CONTROLS,
  ...COMBINATION_CONTROLS,
  ...SUM_CONTROLS,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * What a control comes to on a file, before it is put into words. `posts` are those that break a rule of single posts.
 */
export interface Finding {
  readonly left: number;
  readonly right: number;
  readonly tolerance: number;
  readonly holds: boolean;
  readonly posts?: readonly KostraPost[];
  /** Where two sums are both 0: what each is made of. */
  readonly basis?: NonNullable<ControlResult["basis"]>;
}

/**
 * One result for each control that is for the file's form, region and quarter. Sums are in 1000 kr; where a rule is
 * about single posts, `left` is how many break it.
 */
export function runKostraControls(file: KostraFile): readonly ControlResult<KostraControl>[] {
  return KOSTRA_CONTROLS.filter((control) => isFor(control, file)).map((control) => {
    const ofPeriod =
      file.kvartal === null ? control.severity : (control.kvartal?.[file.kvartal - 1] ?? control.severity);
    const severity = control.infoIn?.includes(file.form.skjema) ? "info" : ofPeriod;
    const found = evaluate(
      file.kvartal === null ? control : { ...control, rule: control.kvartalRule ?? control.rule },
      file,
    );
    return {
      control: { ...control, severity },
      unit: found.posts ? "poster" : "tusen",
      figure: null,
      left: found.left,
      right: found.right,
      difference: found.left - found.right,
      tolerance: found.tolerance,
      status: statusOf(found),
      ...(found.basis && { basis: found.basis }),
      message: kostraMessage(control, file, found),
    };
  });
}

/** Every post is rounded on its own, so a sum that is off by less than SSB's margin is off by rounding. */
function statusOf({ holds, tolerance, left, right }: Finding): ControlStatus {
  if (!holds) return "avvik";
  return tolerance > 0 && left !== right ? "avrunding" : "ok";
}

function isFor(
  { content, forms, exceptRegions = [], exceptOrgnr, niva, kvartal, kvartalOnly }: KostraControl,
  { form, region, orgnr, kvartal: quarter }: KostraFile,
): boolean {
  if (niva !== undefined && niva !== form.niva) return false;
  if (quarter === null ? kvartalOnly : (kvartal?.[quarter - 1] ?? null) === null) return false;
  const isExcepted =
    exceptOrgnr && form.enhet === "saerbedrift" && orgnr !== ""
      ? exceptOrgnr.includes(orgnr)
      : isAmong(region, exceptRegions);
  return content === form.content && (forms?.includes(form.skjema) ?? true) && !isExcepted;
}

function evaluate({ rule }: KostraControl, file: KostraFile): Finding {
  const { posts } = file;
  switch (rule.kind) {
    case "codes": {
      const list = codeList(rule.list, file);
      return breaches(posts.filter((post) => !list.has(codeOf(post, rule.list))));
    }
    case "none":
      return breaches(posts.filter((post) => fits(post, rule.of) && !(rule.credit && post.thousands > 0)));
    case "only":
      return breaches(posts.filter((post) => rule.pairs.some(([of, within]) => fits(post, of) && !fits(post, within))));
    case "sign": {
      const sum = sumOfPosts(posts, rule.of);
      return {
        left: sum,
        right: 0,
        tolerance: 0,
        holds: hasSign(
          sum,
          rule.must,
          posts.some((post) => fits(post, rule.of)),
        ),
        ...(sum === 0 && { basis: [{ label: "postene", debit: debitOfPosts(posts, rule.of) }] }),
      };
    }
    case "closing": {
      const { debit, credit, margin } = rule.closing;
      const [left, right] = [sumOfPosts(posts, debit), -sumOfPosts(posts, credit)];
      // 0 − 0 would be −0.
      const side = (label: string, of: typeof debit) => ({ label, debit: debitOfPosts(posts, of) });
      return {
        left,
        right: right === 0 ? 0 : right,
        tolerance: margin,
        holds: Math.abs(left - right) <= margin,
        ...(left === 0 && right === 0 && { basis: [side("debetpostene", debit), side("kreditpostene", credit)] }),
      };
    }
  }
}

const breaches = (posts: readonly KostraPost[]): Finding => ({
  left: posts.length,
  right: 0,
  tolerance: 0,
  holds: posts.length === 0,
  posts,
});

function codeOf(post: KostraPost, list: "funksjon" | "art" | "kapittel" | "sektor"): string {
  if (post.kontoklasse === "balanse") return list === "sektor" ? post.sektor : post.kapittel;
  return list === "art" ? post.art : post.funksjon;
}

function hasSign(sum: number, must: "positiv" | "negativ" | "null" | "ikkeNull", found: boolean): boolean {
  switch (must) {
    case "positiv":
      return sum > 0;
    case "negativ":
      return sum < 0;
    case "null":
      return sum === 0;
    case "ikkeNull":
      return !found || sum !== 0;
  }
}
