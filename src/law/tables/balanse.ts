import type { Line, RowPair, StatementDefinition } from "./definition";
import { REGULATION } from "./driftLines";

type Shows = "debit" | "credit";
type AccountsLine = Extract<Line, { kind: "accounts" }>;

/** A line of kontoklasse balanse. */
const balanseLine = (number: string, id: string, label: string, shows: Shows, ...kapitler: readonly string[]): AccountsLine =>
  ({ kind: "accounts", id, number, label, shows, select: [{ kontoklasse: "balanse", kapittel: [...kapitler] }] });

const whenUsed = (line: AccountsLine): Line => ({ ...line, omitWhenZero: true });
const sumLine = (number: string, id: string, label: string, shows: Shows, ...of: readonly string[]): Line => ({ kind: "sum", id, number, label, shows, of: [...of] });
const totalLine = (id: string, label: string, shows: Shows, ...of: readonly string[]): Line => ({ kind: "sum", id, number: "", label, shows, of: [...of], total: true });

const EIENDELER: readonly Line[] = [
  sumLine("A", "anleggsmidler", "Anleggsmidler", "debit", "varigeDriftsmidler", "finansielleAnleggsmidler", "immaterielle", "pensjonsmidler"),
  sumLine("A.I", "varigeDriftsmidler", "Varige driftsmidler", "debit", "fasteEiendommer", "utstyr"),
  balanseLine("A.I.1", "fasteEiendommer", "Faste eiendommer og anlegg", "debit", "27"),
  balanseLine("A.I.2", "utstyr", "Utstyr, maskiner og transportmidler", "debit", "24"),
  sumLine("A.II", "finansielleAnleggsmidler", "Finansielle anleggsmidler", "debit", "aksjerAnlegg", "obligasjonerAnlegg", "utlan", "konserninterneUtlan"),
  balanseLine("A.II.1", "aksjerAnlegg", "Aksjer og andeler", "debit", "21"),
  balanseLine("A.II.2", "obligasjonerAnlegg", "Obligasjoner", "debit", "29"),
  balanseLine("A.II.3", "utlan", "Utlån", "debit", "22"),
  whenUsed(balanseLine("", "konserninterneUtlan", "Konserninterne langsiktige fordringer", "debit", "23")),
  balanseLine("A.III", "immaterielle", "Immaterielle eiendeler", "debit", "28"),
  balanseLine("A.IV", "pensjonsmidler", "Pensjonsmidler", "debit", "20"),
  sumLine("B", "omlopsmidler", "Omløpsmidler", "debit", "bankinnskudd", "finansielleOmlopsmidler", "kortsiktigeFordringer"),
  balanseLine("B.I", "bankinnskudd", "Bankinnskudd og kontanter", "debit", "10"),
  sumLine("B.II", "finansielleOmlopsmidler", "Finansielle omløpsmidler", "debit", "aksjerOmlop", "obligasjonerOmlop", "sertifikater", "derivaterOmlop"),
  balanseLine("B.II.1", "aksjerOmlop", "Aksjer og andeler", "debit", "18"),
  balanseLine("B.II.2", "obligasjonerOmlop", "Obligasjoner", "debit", "11"),
  balanseLine("B.II.3", "sertifikater", "Sertifikater", "debit", "12"),
  balanseLine("B.II.4", "derivaterOmlop", "Derivater", "debit", "15"),
  sumLine("B.III", "kortsiktigeFordringer", "Kortsiktige fordringer", "debit", "kundefordringer", "konserninterneFordringer", "andreFordringer", "premieavvikFordring"),
  balanseLine("B.III.1", "kundefordringer", "Kundefordringer", "debit", "13"),
  whenUsed(balanseLine("", "konserninterneFordringer", "Konserninterne kortsiktige fordringer", "debit", "14")),
  balanseLine("B.III.2", "andreFordringer", "Andre kortsiktige fordringer", "debit", "16"),
  balanseLine("B.III.3", "premieavvikFordring", "Premieavvik", "debit", "19"),
  totalLine("sumEiendeler", "Sum eiendeler", "debit", "anleggsmidler", "omlopsmidler"),
];

const EGENKAPITAL: readonly Line[] = [
  sumLine("C", "egenkapital", "Egenkapital", "credit", "egenkapitalDrift", "egenkapitalInvestering", "annenEgenkapital"),
  sumLine("C.I", "egenkapitalDrift", "Egenkapital drift", "credit", "disposisjonsfond", "bundneDriftsfond", "merforbruk", "mindreforbruk"),
  balanseLine("C.I.1", "disposisjonsfond", "Disposisjonsfond", "credit", "56"),
  balanseLine("C.I.2", "bundneDriftsfond", "Bundne driftsfond", "credit", "51"),
  balanseLine("C.I.3", "merforbruk", "Merforbruk i driftsregnskapet", "credit", "5900"),
  // 5950 and 5960 went out with the accounts of 2019, but the layout of 2020 and 2021 still had the line.
  whenUsed(balanseLine("C.I.4", "mindreforbruk", "Mindreforbruk i driftsregnskapet", "credit", "5950")),
  sumLine("C.II", "egenkapitalInvestering", "Egenkapital investering", "credit", "ubundetInvesteringsfond", "bundneInvesteringsfond", "udekket", "udisponert"),
  balanseLine("C.II.1", "ubundetInvesteringsfond", "Ubundet investeringsfond", "credit", "53"),
  balanseLine("C.II.2", "bundneInvesteringsfond", "Bundne investeringsfond", "credit", "55"),
  balanseLine("C.II.3", "udekket", "Udekket beløp i investeringsregnskapet", "credit", "5970"),
  whenUsed(balanseLine("C.II.4", "udisponert", "Udisponert beløp i investeringsregnskapet", "credit", "5960")),
  sumLine("C.III", "annenEgenkapital", "Annen egenkapital", "credit", "kapitalkonto", "prinsippDrift", "prinsippInvestering"),
  balanseLine("C.III.1", "kapitalkonto", "Kapitalkonto", "credit", "5990"),
  balanseLine("C.III.2", "prinsippDrift", "Prinsippendringer som påvirker arbeidskapitalen drift", "credit", "581"),
  balanseLine("C.III.3", "prinsippInvestering", "Prinsippendringer som påvirker arbeidskapitalen investering", "credit", "580"),
];

const GJELD: readonly Line[] = [
  sumLine("D", "langsiktigGjeld", "Langsiktig gjeld", "credit", "lan", "pensjonsforpliktelse"),
  sumLine("D.I", "lan", "Lån", "credit", "kredittinstitusjoner", "konserninternGjeld", "obligasjonslan", "sertifikatlan"),
  balanseLine("D.I.1", "kredittinstitusjoner", "Gjeld til kredittinstitusjoner", "credit", "451", "452", "453", "454", "45", "42"),
  whenUsed(balanseLine("", "konserninternGjeld", "Konsernintern langsiktig gjeld", "credit", "47")),
  balanseLine("D.I.2", "obligasjonslan", "Obligasjonslån", "credit", "411", "412", "41"),
  balanseLine("D.I.3", "sertifikatlan", "Sertifikatlån", "credit", "431", "43"),
  balanseLine("D.II", "pensjonsforpliktelse", "Pensjonsforpliktelse", "credit", "40"),
  sumLine("E", "kortsiktigGjeld", "Kortsiktig gjeld", "credit", "leverandorgjeld", "konserninternKortsiktig", "likviditetslan", "derivaterGjeld", "annenKortsiktigGjeld", "premieavvikGjeld"),
  balanseLine("E.I.1", "leverandorgjeld", "Leverandørgjeld", "credit", "35"),
  whenUsed(balanseLine("", "konserninternKortsiktig", "Annen konsernintern kortsiktig gjeld", "credit", "33")),
  balanseLine("E.I.2", "likviditetslan", "Likviditetslån", "credit", "31"),
  balanseLine("E.I.3", "derivaterGjeld", "Derivater", "credit", "34"),
  balanseLine("E.I.4", "annenKortsiktigGjeld", "Annen kortsiktig gjeld", "credit", "32"),
  balanseLine("E.I.5", "premieavvikGjeld", "Premieavvik", "credit", "39"),
  totalLine("sumEgenkapitalOgGjeld", "Sum egenkapital og gjeld", "credit", "egenkapital", "langsiktigGjeld", "kortsiktigGjeld"),
];

const MEMORIA: readonly Line[] = [
  sumLine("F", "memoriakonti", "Memoriakonti", "debit", "ubrukteLanemidler", "andreMemoriakonti", "motkonto"),
  balanseLine("F.I", "ubrukteLanemidler", "Ubrukte lånemidler", "debit", "9100", "9110"),
  balanseLine("F.II", "andreMemoriakonti", "Andre memoriakonti", "debit", "9200"),
  balanseLine("F.III", "motkonto", "Motkonto for memoriakontiene", "debit", "9999"),
];

/**
 * § 5-8 balanseregnskapet, closing and opening balance. Konserninterne kapitler (14, 23, 33, 47) are lines of their own,
 * as SSB shows them; `KONSERNINTERNE` says which line each is merged into, as the veileder has it.
 * Debt and equity are positive in every sign profile; a merforbruk (debit) is then negative.
 */
export const BALANSE: StatementDefinition = {
  id: "5-8",
  reports: ["year"],
  title: "Balanseregnskapet etter § 5-8",
  group: "§ 5-8",
  source: { regulation: REGULATION, paragraph: "§ 5-8", mapping: "Veileder til kontoplanen i KOSTRA, kapittel 12; SSB Klass 3233" },
  validFrom: 2020,
  partitions: "balanse",
  creditPositive: true,
  labelHeader: "Post",
  columns: [
    { id: "regnskap", header: "31.12.{aar}" },
    { id: "inngaendeBalanse", header: "31.12.{fjor}" },
  ],
  lines: [...EIENDELER, ...EGENKAPITAL, ...GJELD, ...MEMORIA],
};

/** Lines of konserninterne kapitler and the lines they are part of where they are not shown for themselves. */
export const KONSERNINTERNE: readonly RowPair[] = [
  { first: "utlan", second: "konserninterneUtlan" },
  { first: "kundefordringer", second: "konserninterneFordringer" },
  { first: "kredittinstitusjoner", second: "konserninternGjeld" },
  { first: "leverandorgjeld", second: "konserninternKortsiktig" },
];
