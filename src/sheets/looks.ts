import type { Look, LookName } from "./model";

const INK = "1B3A4B";
const HEADER_FILL = "DCE6EC";
const SUM_FILL = "F1F5F7";

/** How each look is drawn, in both writers. */
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
  headerWords: { bold: true, align: "left", indent: 1, fill: HEADER_FILL, color: INK, wrap: true, borderBottom: "medium" },
  figure: { align: "right" },
  sumFigure: { bold: true, align: "right", fill: SUM_FILL, borderTop: "thin" },
  totalFigure: { bold: true, align: "right", fill: SUM_FILL, borderTop: "thin", borderBottom: "double" },
  text: {},
  wrapped: { wrap: true },
  wrappedWords: { wrap: true, align: "left", indent: 1 },
  good: { bold: true, align: "left", indent: 1, color: "1E6B3A" },
  bad: { bold: true, align: "left", indent: 1, color: "A4262C" },
};
