import { z } from "zod";
import type { Finding } from "./finding";
import { wordsIn } from "./reading/words";

/** Why a figure that we would tell of is right as it stands. */
export const REASONS = [
  "annen definisjon",
  "annen periode",
  "del av et større",
  "tabellen er gal",
  "bundet feil",
] as const;

const approval = z.strictObject({
  /** The words it stands among, without figures and endings. */
  setning: z.string(),
  tall: z.string(),
  riktig: z.string(),
  /** The cell it was held against. */
  kilde: z.string(),
  grunn: z.enum(["", ...REASONS]),
});
const approvals = z.strictObject({ tekstkontroll: z.literal(1), funn: z.array(approval).max(10_000) });

/**
 * A finding that a user has answered, or may answer, with a reason. It is silent until the sentence, the figure or
 * the cell's figure is another.
 */
export type Approval = z.infer<typeof approval>;

/** The finding as it is kept, with the reason given; "" for none yet. */
export function approvalOf({ context, quoted, right, source, kind }: Finding, grunn: Approval["grunn"]): Approval {
  const words = wordsIn(context.replace(/\d[\d.,]*/g, " ")).map(({ stem }) => stem);
  const cell = source?.ids ?? source;
  return {
    setning: words.join(" "),
    tall: quoted,
    riktig: right ?? "",
    kilde: cell ? `${cell.table}/${cell.row}/${cell.column}` : kind,
    grunn,
  };
}

const keyOf = ({ setning, tall, riktig, kilde }: Approval): string => JSON.stringify([setning, tall, riktig, kilde]);

/** The findings that are not answered with a reason. */
export function withoutApproved(findings: readonly Finding[], approved: readonly Approval[]): readonly Finding[] {
  const keys = new Set(approved.filter(({ grunn }) => grunn !== "").map(keyOf));
  return findings.filter((finding) => !keys.has(keyOf(approvalOf(finding, ""))));
}

/** The answers in a file; null for what is none. */
export function approvalsIn(text: string): readonly Approval[] | null {
  try {
    return approvals.safeParse(JSON.parse(text)).data?.funn ?? null;
  } catch {
    return null;
  }
}

/** Findings as a file to answer: one writes a reason in `grunn` of those that are right as they stand. */
export const approvalsText = (findings: readonly Finding[]): string =>
  `${JSON.stringify({ tekstkontroll: 1, funn: findings.map((finding) => approvalOf(finding, "")) }, null, 2)}\n`;
