import { z } from "zod";
import { Tekstkontroll, type Tekstsvar } from "../report/template/templateParts";
import type { Finding } from "./finding";
import { wordsIn } from "./reading/words";

const approvals = z.strictObject({ tekstkontroll: z.literal(1), funn: Tekstkontroll });

/** The finding as it is kept, with the reason given; "" for none yet. */
export function approvalOf({ context, quoted, right, source, kind }: Finding, grunn: Tekstsvar["grunn"]): Tekstsvar {
  const cell = source?.ids ?? source;
  return {
    setning: wordsOf(context),
    tall: quoted,
    riktig: right ?? "",
    kilde: cell ? `${cell.table}/${cell.row}/${cell.column}` : kind,
    grunn,
  };
}

/** What a sentence is known by whatever its figures are: its words, without endings. */
export const wordsOf = (sentence: string): string =>
  wordsIn(sentence.replace(/\d[\d.,]*/g, " "))
    .map(({ stem }) => stem)
    .join(" ");

/** The answers with another; a figure that was bound to a cell before is of the new one. */
export const withAnswer = (answers: readonly Tekstsvar[], answer: Tekstsvar): readonly Tekstsvar[] => [
  ...answers.filter(
    ({ setning, bundet }) => !bundet || setning !== answer.setning || bundet.tall !== answer.bundet?.tall,
  ),
  answer,
];

const keyOf = ({ setning, tall, riktig, kilde }: Tekstsvar): string => JSON.stringify([setning, tall, riktig, kilde]);
/** The sentence is of something else than the cell, whatever their figures are: in next year's report too. */
const bindingOf = ({ setning, kilde }: Tekstsvar): string => JSON.stringify([setning, kilde]);

/** The findings that are not answered with a reason. */
export function withoutApproved(findings: readonly Finding[], approved: readonly Tekstsvar[]): readonly Finding[] {
  const answered = approved.filter(({ grunn }) => grunn !== "");
  const keys = new Set(answered.map(keyOf));
  const unbound = new Set(answered.filter(({ grunn }) => grunn === "bundet feil").map(bindingOf));
  return findings.filter((finding) => {
    const own = approvalOf(finding, "");
    return !keys.has(keyOf(own)) && !unbound.has(bindingOf(own));
  });
}

/** The answers in a file; null for what is none. */
export function approvalsIn(text: string): readonly Tekstsvar[] | null {
  try {
    return approvals.safeParse(JSON.parse(text)).data?.funn ?? null;
  } catch {
    return null;
  }
}

/** Findings as a file to answer: one writes a reason in `grunn` of those that are right as they stand. */
export const approvalsText = (findings: readonly Finding[]): string =>
  `${JSON.stringify({ tekstkontroll: 1, funn: findings.map((finding) => approvalOf(finding, "")) }, null, 2)}\n`;
