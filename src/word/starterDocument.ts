import { changeParts } from "../source/zip/changeParts";
import type { Table } from "../table/table";
import type { Language } from "../texts/translate";
import { contents, headingParagraph, type Heading } from "./contents";
import { named, writtenTable, type Named } from "./named";
import { sectionEnd, starterParts, textWidth, type Page } from "./starterParts";
import { newTable, widthsOf } from "./wordTable";
import { attribute, paragraph, run } from "./wordText";

interface Starter {
  /** «Årsrapport 2024», or with the kommune's name. */
  readonly title: string;
  readonly tables: readonly Table[];
  readonly language: Language;
}

/** A zip with nothing in it. */
const EMPTY_ZIP = new Uint8Array(22);
EMPTY_ZIP.set([0x50, 0x4b, 5, 6]);

/**
 * A Word document to write the report in: every table and drafted comment below headings, each in a content control
 * that is filled again with new figures, and one sentence with an avvik in words.
 */
export function starterDocument({ title, tables, language }: Starter): Promise<Uint8Array> {
  const controlled = controls(tables, language);
  const groups = [...new Set(tables.map(({ group }) => group))].map((group, g) =>
    groupOf(headingsOf(group, g, tables), controlled),
  );
  const pages = groups.map(({ page }) => page);
  const sections = groups.map(({ xml, page }, g) => {
    const next = pages[g + 1];
    if (next === undefined) return `${xml}${sectionEnd(page)}`;
    return next === page ? xml : `${xml}<w:p><w:pPr>${sectionEnd(page)}</w:pPr></w:p>`;
  });
  const headings = groups.flatMap((group) => group.headings);
  const first = [styled("Title", title), contents(headings, language), ...opening(controlled, tables, language)];
  const body = [...first, ...sections];
  return changeParts(EMPTY_ZIP, () => null, starterParts(body.join(""), title, language));
}

interface Group {
  readonly heading: Heading;
  /** A table that has the group's own name is alone in it, and has no heading more. */
  readonly tables: readonly { readonly table: Table; readonly heading: Heading | null }[];
}

/** The tables of the group, which is the g-th of the document, each below its heading. */
function headingsOf(group: string, g: number, all: readonly Table[]): Group {
  const tables = all.filter((table) => table.group === group);
  const isAlone = tables.length === 1 && tables[0]?.title === group;
  const mark = (t: number): string => `_Toc${(g + 1) * 1000 + t}`;
  return {
    heading: { level: 1, text: group, mark: mark(0) },
    tables: tables.map((table, t) => ({
      table,
      heading: isAlone ? null : { level: 2, text: table.title, mark: mark(t + 1) },
    })),
  };
}

interface GroupInWord {
  readonly xml: string;
  readonly page: Page;
  readonly headings: readonly Heading[];
}

/** The tables of a group below its heading, on pages they have room on. */
function groupOf({ heading, tables }: Group, controlled: Controlled): GroupInWord {
  const parts = tables.flatMap(({ table, heading: own }) => [
    ...(own === null ? [] : [headingParagraph(own)]),
    ...section(controlled, table),
  ]);
  const widest = Math.max(
    ...tables.map(({ table }) => widthsOf(writtenTable(table)).reduce((sum, width) => sum + width, 0)),
  );
  return {
    xml: [headingParagraph(heading), ...parts].join(""),
    headings: [heading, ...tables.flatMap((each) => each.heading ?? [])],
    page: widest > textWidth("portrait") ? "landscape" : "portrait",
  };
}

const styled = (style: string, text: string): string =>
  paragraph(text, "", `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`);

/** What a tag names in a control with the tag; words in paragraphs of the style, or without one in a run. */
type Controlled = (tag: string, style?: string) => string;

/** Where no tag that Word takes is of it alone, it stands without a control. */
function controls(tables: readonly Table[], language: Language): Controlled {
  return (tag, style) => {
    const content = named(tag, tables, language);
    if ("fault" in content) throw new Error(`${tag}: no such field`);
    const xml =
      content.kind === "table" ? `${newTable(content.table)}${styled("Tabellnote", "")}` : words(content, style);
    const own = short(tag);
    return own.length > LONGEST_TAG || "fault" in named(own, tables, language)
      ? xml
      : `<w:sdt><w:sdtPr><w:alias w:val="${attribute(own)}"/><w:tag w:val="${attribute(`tertial:${own}`)}"/></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
  };
}

const words = ({ paragraphs }: Extract<Named, { kind: "words" }>, style: string | undefined): string =>
  style === undefined ? run(paragraphs.join(" "), "") : paragraphs.map((text) => styled(style, text)).join("");

const AFTER_FIGURE: Readonly<Record<Language, string>> = {
  nb: " mill. kr, ",
  nn: " mill. kr, ",
  en: " million kroner, ",
};
const AFTER_AVVIK: Readonly<Record<Language, string>> = {
  nb: " mot budsjettet.",
  nn: " mot budsjettet.",
  en: " against the budget.",
};

/** Net result of the operation in figures and words, where the report has it: how a sentence of one's own is made. */
function opening(controlled: Controlled, tables: readonly Table[], language: Language): readonly string[] {
  const table = tables.find(({ id }) => id === "5-6");
  const row = table?.rows.find(({ id }) => id === "nettoDriftsresultat");
  const avvik = table?.columns.find((column) => column.kind === "difference");
  if (!table?.columns.some(({ id }) => id === avvik?.actual) || !row || !avvik) return [];
  const pieces = [
    run(`${row.label}: `, ""),
    controlled(`5-6/${row.id}/${avvik.actual}/mill`),
    run(AFTER_FIGURE[language], ""),
    controlled(`setning/5-6/${row.id}/${avvik.id}`),
    run(AFTER_AVVIK[language], ""),
  ];
  return [`<w:p>${pieces.join("")}</w:p>`];
}

/**
 * The table with what its figures are in before and its notes behind; drafts as paragraphs, each below the name it is
 * of, with an empty one for one's own.
 */
function section(controlled: Controlled, { id, columns, rows, notes }: Table): readonly string[] {
  const draft = columns.findIndex((column) => column.id === "utkast");
  const drafted = rows.filter(({ cells }) => draft >= 0 && cells[draft]?.kind === "text");
  if (drafted.length > 0)
    return drafted.flatMap((row) => [
      styled("Heading3", row.label),
      controlled(`${id}/${row.id}/utkast`, "Normal"),
      styled("Normal", ""),
    ]);
  return [
    controlled(`${id}/enhet`, "Caption"),
    controlled(id),
    ...(notes.length > 0 ? [controlled(`${id}/noter`, "Tabellnote")] : []),
  ];
}

/** Word takes tags of 64 characters. */
const LONGEST_TAG = 64 - "tertial:".length;

/** The tag, its names cut with «~» where it would be too long for Word. */
function short(tag: string): string {
  const parts = tag.split("/");
  for (let room = 30; tag.length > LONGEST_TAG && room > 4; room -= 1) {
    const cut = parts.map((part) => (part.length > room ? `${part.slice(0, room - 1)}~` : part)).join("/");
    if (cut.length <= LONGEST_TAG) return cut;
  }
  return tag;
}
