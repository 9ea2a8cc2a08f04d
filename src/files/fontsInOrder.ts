/**
 * What a font consists of, in the order the schema of .xlsx has it (CT_Font in ECMA-376, part 1, as Microsoft's own
 * validator reads it).
 */
const ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** The part of a file with its styles, each font's elements in order: hucre puts the colour before the size. */
export function fontsInOrder(styles: string): string {
  return styles.replace(/(?<=<font>)[^<]*(?:<(?!\/?font>)[^<]*)*/g, (font) =>
    font
      .split(/(?<=\/>)/)
      .sort((a, b) => place(a) - place(b))
      .join(""),
  );
}

const place = (element: string): number => ORDER.indexOf(/\w+/.exec(element)?.[0] ?? "");
