/**
 * Balansekapitler: kapittel, navn, first and last year. Source: SSB Klass 3233 (2025) and SSB's control program (2026).
 */
export const KAPITLER: readonly (readonly [kapittel: string, navn: string, from: number, to: number])[] = [
  ["10", "Bankinnskudd og kontanter", 0, 9999],
  ["11", "Obligasjoner (omløpsmidler)", 0, 9999],
  ["12", "Sertifikater", 0, 9999],
  ["13", "Kundefordringer", 0, 9999],
  ["14", "Konserninterne kortsiktige fordringer", 0, 9999],
  ["15", "Derivater (omløpsmidler)", 0, 9999],
  ["16", "Andre kortsiktige fordringer", 0, 9999],
  ["17", "Varer", 0, 9999],
  ["18", "Aksjer og andeler (omløpsmidler)", 0, 9999],
  ["19", "Premieavvik", 0, 9999],
  ["20", "Pensjonsmidler", 0, 9999],
  ["21", "Aksjer og andeler (anleggsmidler)", 0, 9999],
  ["22", "Utlån (anleggsmidler)", 0, 9999],
  ["23", "Konserninterne langsiktige fordringer", 0, 9999],
  ["24", "Utstyr, maskiner og transportmidler", 0, 9999],
  ["27", "Faste eiendommer og anlegg", 0, 9999],
  ["28", "Immaterielle eiendeler", 0, 9999],
  ["29", "Obligasjoner (anleggsmidler)", 0, 9999],
  ["31", "Likviditetslån", 0, 9999],
  ["32", "Annen kortsiktig gjeld", 0, 9999],
  ["33", "Annen konsernintern kortsiktig gjeld", 0, 9999],
  ["34", "Derivater", 0, 9999],
  ["35", "Leverandørgjeld", 0, 9999],
  ["39", "Premieavvik", 0, 9999],
  ["40", "Pensjonsforpliktelse", 0, 9999],
  ["41", "Ihendehaverobligasjonslån", 0, 2023],
  ["411", "Utestående obligasjonslån med forfall etter neste regnskapsår", 2024, 9999],
  ["412", "Utestående obligasjonslån med forfall i neste regnskapsår", 2024, 9999],
  // SSB has the code among langsiktig gjeld; its name was not found.
  ["42", "Langsiktig gjeld (kapittel 42)", 2020, 2023],
  ["43", "Sertifikatlån", 0, 2023],
  ["431", "Sertifikatlån", 2024, 9999],
  ["45", "Andre lån / gjeld til kredittinstitusjoner", 0, 2023],
  ["451", "Lån i kredittinstitusjon med avdragsprofil", 2024, 9999],
  ["452", "Avdragsfrie lån i kredittinstitusjon hvor hovedstol forfaller etter neste regnskapsår", 2024, 9999],
  ["453", "Avdragsfrie lån i kredittinstitusjon hvor hovedstol forfaller i neste regnskapsår", 2024, 9999],
  ["454", "Lån i kredittinstitusjon med sertifikatvilkår – med løpetid inntil 12 måneder", 2024, 9999],
  ["46", "Avsetning for forpliktelser", 0, 9999],
  ["47", "Konsernintern langsiktig gjeld", 0, 9999],
  ["51", "Bundne driftsfond", 0, 9999],
  ["53", "Ubundne investeringsfond", 0, 9999],
  ["55", "Bundne investeringsfond", 0, 9999],
  ["56", "Disposisjonsfond", 0, 9999],
  ["580", "Endring i regnskapsprinsipp som påvirker AK (investering)", 0, 9999],
  ["581", "Endring i regnskapsprinsipp som påvirker AK (drift)", 0, 9999],
  ["5900", "Merforbruk i driftsregnskapet", 0, 9999],
  ["5950", "Regnskapsmessig mindreforbruk", 0, 2019],
  ["5960", "Udisponert i investeringsregnskapet", 0, 2019],
  ["5970", "Udekket beløp i investeringsregnskapet", 0, 9999],
  ["5990", "Kapitalkonto", 0, 9999],
  ["9100", "Memoriakonto for ubrukte lånemidler", 0, 9999],
  ["9110", "Memoriakonto ubrukte konserninterne lånemidler", 0, 9999],
  ["9200", "Andre memoriakonti", 0, 9999],
  ["9999", "Motkonto for memoriakonti", 0, 9999],
];

const NAMES: ReadonlyMap<string, string> = new Map(KAPITLER.map(([kapittel, navn]) => [kapittel, navn]));

/** Whether the code is a kapittel in the list of any year. */
export const isKapittel = (code: string): boolean => NAMES.has(code);

/** The kapittel's name, or null for a code no list has. */
export function kapittelName(kapittel: string): string | null {
  return NAMES.get(kapittel) ?? null;
}
