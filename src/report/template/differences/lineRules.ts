import { inRow, words, wordsOf, type Text, type Words } from "../../../texts/words";
import { DEFINITIONS } from "../../../law/tables/all";
import type { Template } from "../template";
import { ownLabel } from "./labels";
import { tableTitle } from "./texts";

type Rules = Template["lineRules"][string];

/**
 * The statements whose rules would change: «§ 5-4, linje 4 Andre generelle driftsinntekter: art 810 på funksjon 840 →
 * art 810 på funksjon 840, 850».
 */
export function lineRuleDifferences(mine: Template["lineRules"], theirs: Template["lineRules"]): readonly Text[] {
  const statements = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return statements.flatMap((statement) => {
    const [before, after] = [mine[statement] ?? [], theirs[statement] ?? []];
    const lines = [...new Set([...before, ...after].map(({ line }) => line))];
    const changed = lines
      .filter((line) => ruleText(before, line).nb !== ruleText(after, line).nb)
      .map(
        (line) =>
          words`${tableTitle(statement)}, ${lineText(statement, line)}: ${ruleText(before, line)} → ${ruleText(after, line)}`,
      );
    const isReordered = changed.length === 0 && JSON.stringify(before) !== JSON.stringify(after);
    return isReordered ? [words`${tableTitle(statement)}: reglene prøves i en annen rekkefølge`] : changed;
  });
}

function lineText(statement: string, id: string): Text {
  const line = DEFINITIONS.find((definition) => definition.id === statement)?.lines.find(
    (candidate) => candidate.id === id,
  );
  const label = ownLabel(statement, id);
  return line && "number" in line && line.number ? words`${words`linje ${line.number}`} ${label}` : label;
}

function ruleText(rules: Rules, line: string): Words {
  const texts = rules.filter((rule) => rule.line === line).flatMap(({ postings }) => postings.map(postingText));
  return texts.length === 0 ? words`ingen egen regel` : inRow(texts, "; ");
}

function postingText({ art, funksjon, ansvar }: Rules[number]["postings"][number]): Words {
  const parts = [
    art && words`art ${art.join(", ")}`,
    funksjon && words`funksjon ${funksjon.join(", ")}`,
    ansvar && words`ansvar ${ansvar.join(", ")}`,
  ];
  return inRow(
    parts.flatMap((part) => part ?? []),
    words` ${wordsOf("på")} `,
  );
}
