import { fold } from "./recognise/meaningOf";

export type OrganisationField = "ansvar" | "ansvarsnavn" | "enhet" | "enhetsnavn" | "omrade" | "selvkost";

/** Headers of organisation files, folded (see `fold`). Where two columns could be a field, the earlier word wins. */
const WORDS: Readonly<Record<OrganisationField, readonly string[]>> = {
  ansvar: ["ansvar", "ansvarskode", "ansvarnr", "ansvarsnr", "ansvarsnummer", "ansvarssted", "ansvarsted", "koststed", "kode"],
  ansvarsnavn: ["ansvarsnavn", "ansvarnavn", "ansvarsnamn", "ansvart", "ansvarstekst", "ansvartekst", "ansvarsbeskrivelse", "koststednavn", "navn", "namn", "tekst", "beskrivelse"],
  enhet: ["enhet", "enhetskode", "enhetsnr", "eining", "einingskode", "virksomhet", "virksomhetskode", "avdeling", "resultatenhet"],
  enhetsnavn: ["enhetsnavn", "enhetnavn", "enhetsnamn", "einingsnamn", "enhett", "enhetstekst", "virksomhetsnavn", "avdelingsnavn", "resultatenhetnavn"],
  omrade: ["omrade", "omradenavn", "omradet", "tjenesteomrade", "tenesteomrade", "tjenesteomradet", "sektor", "sektornavn", "rammeomrade", "kommunalomrade", "budsjettomrade", "programomrade", "etat"],
  selvkost: ["selvkost", "sjolvkost", "selvkostomrade", "erselvkost", "selvkostjn"],
};

/** The position of each field in a header row, or null when the row has no ansvar: then it is no header of an organisation. */
export function organisationColumns(header: readonly string[]): Readonly<Partial<Record<OrganisationField, number>>> | null {
  const folded = header.map(fold);
  const found = Object.fromEntries(
    Object.entries(WORDS).flatMap(([field, words]) => {
      const word = words.find((candidate) => folded.includes(candidate));
      return word === undefined ? [] : [[field, folded.indexOf(word)]];
    }),
  ) as Partial<Record<OrganisationField, number>>;
  return found.ansvar === undefined || Object.keys(found).length < 2 ? null : found;
}
