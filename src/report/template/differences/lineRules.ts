import { DEFINITIONS } from "../../../law/tables/all";
import type { Template } from "../template";
import { ownLabel } from "./labels";
import { tableTitle } from "./texts";

type Rules = Template["lineRules"][string];

/**
 * The statements whose rules would change: «§ 5-4, linje 4 Andre generelle driftsinntekter: art 810 på funksjon 840 →
 * art 810 på funksjon 840, 850».
 */
export function lineRuleDifferences(mine: Template["lineRules"], theirs: Template["lineRules"]): readonly string[] {
  const statements = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return statements.flatMap((statement) => {
    const [before, after] = [mine[statement] ?? [], theirs[statement] ?? []];
    const lines = [...new Set([...before, ...after].map(({ line }) => line))];
    const changed = lines
      .filter((line) => ruleText(before, line) !== ruleText(after, line))
      .map(
        (line) =>
          `${tableTitle(statement)}, ${lineText(statement, line)}: ${ruleText(before, line)} → ${ruleText(after, line)}`,
      );
    const isReordered = changed.length === 0 && JSON.stringify(before) !== JSON.stringify(after);
    return isReordered ? [`${tableTitle(statement)}: reglene prøves i en annen rekkefølge`] : changed;
  });
}

function lineText(statement: string, id: string): string {
  const line = DEFINITIONS.find((definition) => definition.id === statement)?.lines.find(
    (candidate) => candidate.id === id,
  );
  const number = line && "number" in line && line.number ? `linje ${line.number} ` : "";
  return `${number}${ownLabel(statement, id)}`;
}

function ruleText(rules: Rules, line: string): string {
  const texts = rules.filter((rule) => rule.line === line).flatMap(({ postings }) => postings.map(postingText));
  return texts.length === 0 ? "ingen egen regel" : texts.join("; ");
}

function postingText({ art, funksjon, ansvar }: Rules[number]["postings"][number]): string {
  return [
    art && `art ${art.join(", ")}`,
    funksjon && `funksjon ${funksjon.join(", ")}`,
    ansvar && `ansvar ${ansvar.join(", ")}`,
  ]
    .filter((part) => part !== undefined)
    .join(" på ");
}
