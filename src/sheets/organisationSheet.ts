import type { Organisation, OrganisationUnit } from "../ledger/organisation";
import { sayIn } from "../texts/sayIn";
import type { Language } from "../texts/translate";
import { cellAddress } from "../table/excel/a1";
import { emptyCell, padded, textCell } from "./cells";
import type { SheetModel } from "./model";
import { noteLines } from "./noteLines";

/** Reports have no sheet that begins with «Liste». */
export const ORGANISATION_SHEET = "Liste organisasjon";

/** What the reader of organisations knows them by, the same in every language. */
const HEADERS = ["Ansvar", "Ansvarsnavn", "Enhet", "Enhetsnavn", "Tjenesteområde", "Selvkost"] as const;
const WIDTHS = [12, 38, 12, 38, 38, 12];
const ROOM = 110;
const BLANK_ROWS = 20;
const YES_NO = ["J", "N"] as const;

/**
 * The organisation as a sheet to correct: a row an ansvar with its enhet, område and whether it is selvkost, in order
 * of code. Reads back as the organisation it is made of, but no longer as a proposal.
 */
export function organisationSheet({ units }: Organisation, language: Language = "nb"): SheetModel {
  const say = sayIn(language);
  const explained = EXPLANATION.flatMap((text) => noteLines(say(text), ROOM));
  const headerRow = explained.length + 2;
  const rows = [...units.values()].sort((a, b) => (a.ansvar < b.ansvar ? -1 : 1)).map(cellsOf);
  const lastRow = headerRow + rows.length + BLANK_ROWS;
  return {
    name: ORGANISATION_SHEET,
    widths: WIDTHS,
    rows: [
      [textCell(say("Organisasjonen"), "title")],
      ...explained.map((text) => [textCell(text, "note")]),
      HEADERS.map((header) => textCell(header, "header")),
      ...rows,
      ...Array.from({ length: BLANK_ROWS }, () => HEADERS.map(() => emptyCell("inputWords"))),
    ].map((cells) => padded(cells, WIDTHS.length)),
    freeze: { rows: headerRow, columns: 1 },
    print: { orientation: "landscape", repeatRows: [headerRow, headerRow] },
    table: { name: "Liste_organisasjon", address: `A${headerRow}:${cellAddress(HEADERS.length - 1, lastRow)}` },
    validations: [
      {
        address: `${cellAddress(HEADERS.length - 1, headerRow + 1)}:${cellAddress(HEADERS.length - 1, lastRow)}`,
        rule: { kind: "list", values: [...YES_NO] },
        title: "Selvkost",
        prompt: say("Velg J eller N."),
        alert: say("Velg J eller N."),
      },
    ],
  };
}

const EXPLANATION = [
  "Én rad for hvert ansvar. Ansvar med samme enhet og samme tjenesteområde summeres sammen i tabellene. Rett enhetene og områdene til kommunens egne, med navnene slik de skal stå.",
  "Selvkost: J for ansvar som finansieres av gebyrer (vann, avløp, renovasjon, feiing), ellers N. Hvilke områder som er felles, velges i ruten eller i malen.",
];

const cellsOf = ({ ansvar, ansvarsnavn, enhet, enhetsnavn, omrade, selvkost }: OrganisationUnit) =>
  [ansvar, ansvarsnavn, enhet, enhetsnavn, omrade, selvkost ? "J" : "N"].map((text) => textCell(text, "inputWords"));
