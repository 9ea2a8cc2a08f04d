import { words, type Text } from "../../../texts/words";
import type { Template } from "../template";
import { shortened } from "./collections";

type Memory = Template["gjenkjenning"];

/** The exports that would be remembered, forgotten or read otherwise. */
export function memoryDifferences(mine: Memory, theirs: Memory): readonly Text[] {
  const keyOf = ({ navn, formaal, kolonner }: Memory[number]): string =>
    JSON.stringify([navn, formaal, kolonner.map(({ overskrift }) => overskrift)]);
  const [before, after] = [mine, theirs].map((memory) => new Map(memory.map((source) => [keyOf(source), source]))) as [
    Map<string, Memory[number]>,
    Map<string, Memory[number]>,
  ];
  const changed = [...after].filter(
    ([key, source]) => before.has(key) && JSON.stringify(before.get(key)) !== JSON.stringify(source),
  );
  return shortened([
    ...[...after]
      .filter(([key]) => !before.has(key))
      .map(
        ([, { navn, kolonner }]) =>
          words`«${navn}» huskes (${kolonner.length === 1 ? words`1 kolonne` : words`${kolonner.length} kolonner`})`,
      ),
    ...[...before].filter(([key]) => !after.has(key)).map(([, { navn }]) => words`«${navn}» huskes ikke lenger`),
    ...changed.map(([, { navn }]) => words`«${navn}» leses med andre kolonner eller fra et annet ark`),
  ]);
}
