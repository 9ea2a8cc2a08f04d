import { inRow, saidIn, words, type Text } from "../../../texts/words";
/** What a list gains, loses and reorders, one sentence each. */
export function differentLists(
  mine: readonly string[],
  theirs: readonly string[],
  nameOf: (item: string) => Text,
  { empty, order }: { readonly empty: Text; readonly order?: Text },
): readonly Text[] {
  const named = (items: readonly string[]): Text => inRow(items.map(nameOf));
  if (mine.length === 0 || theirs.length === 0)
    return mine.length === theirs.length
      ? []
      : [words`${mine.length === 0 ? empty : named(mine)} → ${theirs.length === 0 ? empty : named(theirs)}`];
  const added = theirs.filter((item) => !mine.includes(item));
  const removed = mine.filter((item) => !theirs.includes(item));
  const isReordered =
    order !== undefined &&
    theirs.filter((item) => mine.includes(item)).join("\n") !== mine.filter((item) => theirs.includes(item)).join("\n");
  return [
    ...(added.length > 0 ? [words`lagt til: ${named(added)}`] : []),
    ...(removed.length > 0 ? [words`fjernet: ${named(removed)}`] : []),
    ...(isReordered ? [order] : []),
  ];
}

/**
 * What differs between two sets of named values, one sentence a name; `none` is what stands where a name has no value.
 * Long lists are counted after the first few.
 */
export function differentRecords<V>(
  mine: Readonly<Record<string, V>>,
  theirs: Readonly<Record<string, V>>,
  nameOf: (key: string) => Text,
  textOf: (value: V) => Text,
  none: Text,
): readonly Text[] {
  const text = (record: Readonly<Record<string, V>>, key: string): Text =>
    Object.hasOwn(record, key) ? textOf(record[key] as V) : none;
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (key) => saidIn(text(mine, key), "nb") !== saidIn(text(theirs, key), "nb"),
  );
  return shortened(keys.map((key) => words`${nameOf(key)}: ${text(mine, key)} → ${text(theirs, key)}`));
}

const SHOWN = 8;

/** The first sentences, and how many there are more. */
export function shortened(texts: readonly Text[]): readonly Text[] {
  return texts.length <= SHOWN ? texts : [...texts.slice(0, SHOWN), words`… og ${texts.length - SHOWN} til`];
}
