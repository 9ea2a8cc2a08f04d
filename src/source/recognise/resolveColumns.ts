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
  const columns = candidates.map((candidate) => {
    const { role, certainty, reason } = drafts.get(candidate.position) ?? leftOver(candidate);
    return { position: candidate.position, header: candidate.header, role, certainty, reason, samples: candidate.samples };
  });
  return { columns, problems: [...drafts.values()].flatMap(({ problem }) => problem ?? []) };
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
