import { isMisspelt } from "./recognise/isMisspelt";
import { fold } from "./recognise/meaningOf";

export type OrganisationField = "ansvar" | "ansvarsnavn" | "enhet" | "enhetsnavn" | "omrade" | "selvkost";

/** Headers of organisation files, folded (see `fold`). Where two columns could be a field, the earlier word wins. */
const WORDS: Readonly<Record<OrganisationField, readonly string[]>> = {
  ansvar: [
    "ansvar",
    "ansvarskode",
    "ansvarnr",
    "ansvarsnr",
    "ansvarsnummer",
    "ansvarssted",
    "ansvarsted",
    "ansvarsstad",
    "ansvarseining",
    "koststed",
    "kostnadssted",
    "kostnadsstad",
    "kode",
  ],
  ansvarsnavn: [
    "ansvarsnavn",
    "ansvarnavn",
    "ansvarsnamn",
    "ansvart",
    "ansvarstekst",
    "ansvartekst",
    "ansvarsbeskrivelse",
    "ansvarsskildring",
    "koststednavn",
    "kostnadsstednavn",
    "kostnadsstadnamn",
    "navn",
    "namn",
    "tekst",
    "beskrivelse",
  ],
  enhet: [
    "enhet",
    "enhetskode",
    "enhetsnr",
    "eining",
    "einingskode",
    "virksomhet",
    "virksomhetskode",
    "verksemd",
    "verksemdskode",
    "avdeling",
    "resultatenhet",
    "resultateining",
  ],
  enhetsnavn: [
    "enhetsnavn",
    "enhetnavn",
    "enhetsnamn",
    "einingsnamn",
    "enhett",
    "enhetstekst",
    "einingstekst",
    "virksomhetsnavn",
    "virksomhett",
    "verksemdt",
    "avdelingt",
    "resultatenhett",
    "verksemdsnamn",
    "avdelingsnavn",
    "avdelingsnamn",
    "resultatenhetnavn",
    "resultateiningsnamn",
  ],
  // A name is printed, so it wins over the code beside it.
  omrade: [
    "omradenavn",
    "omradenamn",
    "omradet",
    "tjenesteomradet",
    "tjenesteomradenavn",
    "tenesteomradet",
    "tenesteomradenamn",
    "sektornavn",
    "sektornamn",
    "sektort",
    "kommunalomradet",
    "kommunalomradenavn",
    "etatt",
    "etatnavn",
    "omrade",
    "tjenesteomrade",
    "tenesteomrade",
    "sektor",
    "rammeomrade",
    "kommunalomrade",
    "budsjettomrade",
    "programomrade",
    "etat",
  ],
  selvkost: [
    "selvkost",
    "sjolvkost",
    "selvkostomrade",
    "sjolvkostomrade",
    "erselvkost",
    "ersjolvkost",
    "selvkostjn",
    "sjolvkostjn",
  ],
};

/**
 * The position of each field in a header row, or null when the row has no ansvar: then it is no header of an
 * organisation. A header with a letter wrong counts where no other has the field.
 */
export function organisationColumns(
  header: readonly string[],
): Readonly<Partial<Record<OrganisationField, number>>> | null {
  const folded = header.map(fold);
  const fields = Object.entries(WORDS) as (readonly [OrganisationField, readonly string[]])[];
  const sure = fields.flatMap(([field, words]) =>
    found(
      field,
      words.map((word) => folded.indexOf(word)),
    ),
  );
  const rest = fields.filter(([field]) => !sure.some(([known]) => known === field));
  const isTaken = (position: number): boolean => sure.some(([, known]) => known === position);
  const likely = rest.flatMap(([field, words]) =>
    found(
      field,
      words.map((word) => folded.findIndex((text, position) => !isTaken(position) && isMisspelt(text, word))),
    ),
  );
  const columns: Partial<Record<OrganisationField, number>> = Object.fromEntries([...sure, ...likely]);
  return columns.ansvar === undefined || Object.keys(columns).length < 2 ? null : columns;
}

/** The first word that is there. */
function found(
  field: OrganisationField,
  positions: readonly number[],
): readonly (readonly [OrganisationField, number])[] {
  const position = positions.find((candidate) => candidate >= 0);
  return position === undefined ? [] : [[field, position]];
}
