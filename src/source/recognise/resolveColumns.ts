import type { Problem } from "../../ledger/problem";
import type { RecognisedColumn } from "../source";
import type { Candidate } from "./candidates";
import { ignored, inQuotes, type Draft } from "./draft";
import { resolveAmounts } from "./resolveAmounts";
import { resolveByContent } from "./resolveByContent";
import { resolveCodes } from "./resolveCodes";
import { resolveNames } from "./resolveNames";

/** The columns with the roles their headers, their content and each other give them, and the problems met on the way. */
export function resolveColumns(candidates: readonly Candidate[]): { readonly columns: readonly RecognisedColumn[]; readonly problems: readonly Problem[] } {
  const byHeader = [...resolveAmounts(candidates), ...resolveCodes(candidates)];
  const coded = [...byHeader, ...resolveByContent(candidates, byHeader)];
  const drafts = new Map([...coded, ...resolveNames(candidates, coded)].map((draft) => [draft.position, draft]));
  const hasPeriode = [...drafts.values()].some(({ role }) => role.kind === "periode");
  const columns = candidates.map((candidate) => {
    const draft = drafts.get(candidate.position) ?? leftOver(candidate);
    const { role, certainty, reason } = hasPeriode ? soFar(draft, candidate.header) : draft;
    return { position: candidate.position, header: candidate.header, role, certainty, reason, samples: candidate.samples };
  });
  return { columns, problems: [...drafts.values()].flatMap(({ problem }) => problem ?? []) };
}

/** «Regnskap hittil» beside a period in each row: what has come so far at that period, not in it. */
function soFar(draft: Draft, header: string): Draft {
  const { role } = draft;
  if (role.kind !== "amount" || role.periode !== undefined || !/hittil|akkumulert|\bakk\b|\bytd\b/i.test(header)) return draft;
  return { ...draft, role: { ...role, cumulative: true }, certainty: "trolig", reason: `${draft.reason}, hittil i hver periode` };
}

function leftOver({ position, header, meaning, content }: Candidate): Draft {
  switch (meaning.kind) {
    case "code":
      return ignored(position, "sikker", "kontoen inneholder dette");
    case "name":
    case "plainName":
      return ignored(position, "sikker", "tekst som ikke trengs");
    case "ignored":
      return ignored(position, "sikker", `${inQuotes(header)} brukes ikke`);
    case "amount":
    case "plainCode":
    case "unknown":
      return content.filled === 0 ? ignored(position, "sikker", "kolonnen er tom") : ignored(position, "usikker", "verken overskriften eller innholdet sier hva dette er");
  }
}
