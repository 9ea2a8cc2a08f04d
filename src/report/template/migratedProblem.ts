import type { Problem } from "../../ledger/problem";
import { TEMPLATE_VERSION } from "./migrations/migrate";
import type { ParsedTemplate } from "./parseTemplate";
import { words } from "../../texts/words";

/** For the record: a template that came in an older version; none where it did not. */
export function migratedProblem({ template, migratedFrom }: ParsedTemplate): readonly Problem[] {
  if (migratedFrom === null) return [];
  const message = words`Malen «${template.name}» var i versjon ${migratedFrom} og er løftet til versjon ${TEMPLATE_VERSION}. Nye felt har fått standardverdier, så rapporten blir som før. Lagre malen på nytt for å beholde den slik.`;
  return [{ code: "mal-eldre-versjon", severity: "info", message }];
}
