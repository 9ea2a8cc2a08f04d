/** What a list gains, loses and reorders, one sentence each. */
export function differentLists(
  mine: readonly string[],
  theirs: readonly string[],
  nameOf: (item: string) => string,
  { empty, order }: { readonly empty: string; readonly order?: string },
): readonly string[] {
  const named = (items: readonly string[]): string => items.map(nameOf).join(", ");
  if (mine.length === 0 || theirs.length === 0)
    return mine.length === theirs.length
      ? []
      : [`${mine.length === 0 ? empty : named(mine)} → ${theirs.length === 0 ? empty : named(theirs)}`];
  const added = theirs.filter((item) => !mine.includes(item));
  const removed = mine.filter((item) => !theirs.includes(item));
  const isReordered =
    order !== undefined &&
    theirs.filter((item) => mine.includes(item)).join("\n") !== mine.filter((item) => theirs.includes(item)).join("\n");
  return [
    ...(added.length > 0 ? [`lagt til: ${named(added)}`] : []),
    ...(removed.length > 0 ? [`fjernet: ${named(removed)}`] : []),
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
  nameOf: (key: string) => string,
  textOf: (value: V) => string,
  none: string,
): readonly string[] {
  const text = (record: Readonly<Record<string, V>>, key: string): string =>
    Object.hasOwn(record, key) ? textOf(record[key] as V) : none;
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter(
    (key) => text(mine, key) !== text(theirs, key),
  );
  return shortened(keys.map((key) => `${nameOf(key)}: ${text(mine, key)} → ${text(theirs, key)}`));
}

const SHOWN = 8;

/** The first sentences, and how many there are more. */
export function shortened(texts: readonly string[]): readonly string[] {
  return texts.length <= SHOWN ? texts : [...texts.slice(0, SHOWN), `… og ${texts.length - SHOWN} til`];
}
