import type { Template } from "../report/template/template";
import type { Look, LookName } from "./model";

/**
 * Colours that a style changes: of headings, and behind column headers and sums. RGB without #, each pair readable
 * (AA).
 */
interface Colours {
  readonly ink: string;
  readonly header: string;
  readonly sum: string;
}

const COLOURS: Readonly<Record<Template["stil"], Colours>> = {
  standard: { ink: "1B3A4B", header: "DCE6EC", sum: "F1F5F7" },
  groenn: { ink: "1E4429", header: "DCEBDF", sum: "F1F7F2" },
  burgunder: { ink: "5A1F33", header: "F2DFE6", sum: "FAF3F5" },
  graa: { ink: "2B2B2B", header: "E3E3E3", sum: "F4F4F4" },
};

const { ink: INK, header: HEADER_FILL, sum: SUM_FILL } = COLOURS.standard;
/** Fields the user fills. */
const INPUT_FILL = "FFF8E1";

/** How each look is drawn, in both writers, in the standard style. */
export const LOOKS: Readonly<Record<LookName, Look>> = {
  title: { bold: true, size: 14, color: INK },
  unit: { italic: true, color: "5A6B75" },
  note: { italic: true, color: "5A6B75" },
  heading: { bold: true },
  header: { bold: true, fill: HEADER_FILL, color: INK, wrap: true, borderBottom: "medium" },
  headerRight: { bold: true, fill: HEADER_FILL, color: INK, align: "right", wrap: true, borderBottom: "medium" },
  label: {},
  sumLabel: { bold: true, fill: SUM_FILL, borderTop: "thin" },
  totalLabel: { bold: true, fill: SUM_FILL, borderTop: "thin", borderBottom: "double" },
  words: { align: "left", indent: 1 },
  sumWords: { bold: true, align: "left", indent: 1, fill: SUM_FILL, borderTop: "thin" },
  totalWords: { bold: true, align: "left", indent: 1, fill: SUM_FILL, borderTop: "thin", borderBottom: "double" },
  headerWords: {
    bold: true,
    align: "left",
    indent: 1,
    fill: HEADER_FILL,
    color: INK,
    wrap: true,
    borderBottom: "medium",
  },
  figure: { align: "right" },
  sumFigure: { bold: true, align: "right", fill: SUM_FILL, borderTop: "thin" },
  totalFigure: { bold: true, align: "right", fill: SUM_FILL, borderTop: "thin", borderBottom: "double" },
  input: { align: "right", fill: INPUT_FILL },
  inputFigure: { align: "right", fill: INPUT_FILL },
  inputWords: { align: "left", indent: 1, wrap: true, fill: INPUT_FILL },
  text: {},
  wrapped: { wrap: true },
  wrappedWords: { wrap: true, align: "left", indent: 1 },
  example: { italic: true, color: "5A6B75", fill: "F1F5F7" },
  good: { bold: true, align: "left", indent: 1, color: "1E6B3A" },
  bad: { bold: true, align: "left", indent: 1, color: "A4262C" },
  link: { color: "0B5394", wrap: true },
};

const DRAWN = Object.fromEntries(
  Object.entries(COLOURS).map(([stil, colours]) => [stil, inColours(colours)]),
) as Readonly<Record<Template["stil"], typeof LOOKS>>;

/** How each look is drawn in a style. */
export const looksOf = (stil: Template["stil"] = "standard"): typeof LOOKS => DRAWN[stil];

function inColours({ ink, header, sum }: Colours): typeof LOOKS {
  const inStyle = ({ color, fill, ...look }: Look): Look => ({
    ...look,
    ...(color !== undefined && { color: color === INK ? ink : color }),
    ...(fill !== undefined && { fill: fill === HEADER_FILL ? header : fill === SUM_FILL ? sum : fill }),
  });
  return Object.fromEntries(Object.entries(LOOKS).map(([name, look]) => [name, inStyle(look)])) as typeof LOOKS;
}
