import type { ByteSource } from "../../source/source";
import { readElements } from "../../source/xml/readElements";
import { scanPart } from "../../source/xml/scanPart";
import { refusal } from "../../source/xlsx/refused";
import { readZipDirectory } from "../../source/zip/zipDirectory";
import { words } from "../../texts/words";
import { decimalSignOf } from "../cellNumber";
import { gridBlocks } from "../gridBlocks";
import type { Block, ReportDocument } from "../reportDocument";
import { createWordSink, WORD_NAMES, type WordBlock } from "./wordSink";

/** The part of a Word document that its text is in. */
const DOCUMENT_PART = "word/document.xml";

/**
 * The report that a Word document is: headings by their styles, paragraphs and tables in order, without what is deleted
 * and with what is inserted. Throws a Refusal for what is no document, or not a safe one.
 */
export async function readDocx(source: ByteSource): Promise<ReportDocument> {
  const entries = await readZipDirectory(source);
  const entry = entries.get(DOCUMENT_PART);
  if (!entry) throw refusal("kilde-feil-format", words`den er ikke et Word-dokument`);
  const styles = entries.get("word/styles.xml");
  const sink = createWordSink(styles ? await headingStyles(source, styles) : new Map());
  await scanPart(source, entry, WORD_NAMES, sink);
  const decimal = decimalSignOf(sink.blocks.map(textOf).join("\n"));
  return {
    name: source.name,
    decimal,
    pagesWithoutText: [],
    blocks: sink.blocks.flatMap((block): readonly Block[] =>
      block.kind === "grid" ? gridBlocks(block.rows, decimal) : [block],
    ),
  };
}

const textOf = (block: WordBlock): string =>
  block.kind === "grid" ? block.rows.map((row) => row.map(({ text }) => text).join(" ")).join("\n") : block.text;

/** Style id -> level of heading, for the styles that are headings by their outline or their name. */
async function headingStyles(
  source: ByteSource,
  entry: Parameters<typeof readElements>[1],
): Promise<ReadonlyMap<string, number>> {
  const elements = await readElements(source, entry, {
    style: { styleId: "" },
    name: { val: "" },
    outlineLvl: { val: "" },
  });
  const levels = new Map<string, number>();
  let style = "";
  for (const { name, attributes } of elements) {
    if (name === "style") style = attributes["styleId"] ?? "";
    else if (name === "outlineLvl" && /^[0-8]$/.test(attributes["val"] ?? ""))
      levels.set(style, Number(attributes["val"]) + 1);
    else if (name === "name") {
      const level = /^(?:heading|overskrift) (\d)$/i.exec(attributes["val"] ?? "")?.[1];
      if (level !== undefined) levels.set(style, Number(level));
      else if (/^(?:title|tittel)$/i.test(attributes["val"] ?? "")) levels.set(style, 1);
    }
  }
  return levels;
}
