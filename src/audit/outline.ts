import type { Block } from "../document/reportDocument";

/**
 * The headings each block stands under, nearest first. In a document whose headings have levels these are its chapter
 * and sections; in one without, the headings before it.
 */
export function outlineOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  const levels = new Set(blocks.flatMap((block) => (block.kind === "heading" ? [block.level] : [])));
  return levels.size > 1 ? nested(blocks) : flat(blocks);
}

function nested(blocks: readonly Block[]): readonly (readonly string[])[] {
  let open: readonly { readonly level: number; readonly text: string }[] = [];
  return blocks.map((block) => {
    if (block.kind === "heading")
      open = [{ level: block.level, text: block.text }, ...open.filter(({ level }) => level < block.level)];
    return open.map(({ text }) => text);
  });
}

/** As far back as the headings of a chapter reach. */
const MOST_BACK = 40;

function flat(blocks: readonly Block[]): readonly (readonly string[])[] {
  let before: readonly string[] = [];
  return blocks.map((block) => {
    if (block.kind === "heading") before = [block.text, ...before].slice(0, MOST_BACK);
    return before;
  });
}
