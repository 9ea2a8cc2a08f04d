import type { Line, StatementDefinition } from "./definition";
import { balanceLine } from "./balanceLine";
import { REGULATION } from "./driftLines";

/** A movement of the year. Shown with + when it makes the kapitalkonto larger. */
const movement = (id: string, label: string, of: string, ...lines: readonly string[]): Line =>
  ({ kind: "lines", id, label, shows: "debit", of, lines: [...lines], only: ["endring"], omitWhenZero: true });

const ANLEGGSMIDLER = ["fasteEiendommer", "utstyr", "aksjerAnlegg", "obligasjonerAnlegg", "utlan", "konserninterneUtlan", "immaterielle", "pensjonsmidler"];
const GJELD = ["kredittinstitusjoner", "konserninternGjeld", "obligasjonslan", "sertifikatlan", "pensjonsforpliktelse"];
const BEVEGELSER = ["aktivering", "avskrivninger", "kjopAksjer", "salgAksjer", "utlanAret", "mottatteAvdragAret", "avdragAret", "avdragInvestering", "brukAvLanAret", "pensjon"];

/**
 * The note on kapitalkonto: what it must be by the balance, what it is, and the movements the year's accounts show.
 * The ledger does not say which kind a posting on 5990 is, so the movements come from the arter that cause them; the rest is one line.
 */
export const NOTE_KAPITALKONTO: StatementDefinition = {
  id: "note-kapitalkonto",
  reports: ["year"],
  title: "Note: Kapitalkonto",
  group: "Note kapitalkonto",
  source: { regulation: REGULATION, paragraph: "§ 5-10", mapping: "Kapittel 5990 mot kapittel 20–29, 40–47 og 9100" },
  validFrom: 2020,
  partitions: null,
  creditPositive: true,
  needs: ["regnskap", "inngaendeBalanse"],
  notes: [
    "Kapitalkontoen er anleggsmidler minus langsiktig gjeld pluss ubrukte lånemidler.",
    "Bevegelsene er hentet fra artene som fører til dem. Salg, avgang, nedskrivning, tilskudd og kompensasjon som ikke er aktivert, og verdiendringer står samlet på én linje.",
  ],
  labelHeader: "Post",
  columns: [
    { id: "regnskap", header: "31.12.{aar}" },
    { id: "inngaendeBalanse", header: "31.12.{fjor}" },
    { id: "endring", header: "Endring" },
  ],
  lines: [
    { kind: "heading", id: "balanse", label: "Kapitalkontoen etter balansen" },
    balanceLine("fasteEiendommer", "Faste eiendommer og anlegg", "debit"),
    balanceLine("utstyr", "Utstyr, maskiner og transportmidler", "debit"),
    balanceLine("aksjerAnlegg", "Aksjer og andeler", "debit"),
    balanceLine("obligasjonerAnlegg", "Obligasjoner", "debit"),
    balanceLine("utlan", "Utlån", "debit"),
    balanceLine("konserninterneUtlan", "Konserninterne langsiktige fordringer", "debit"),
    balanceLine("immaterielle", "Immaterielle eiendeler", "debit"),
    balanceLine("pensjonsmidler", "Pensjonsmidler", "debit"),
    { kind: "sum", id: "anleggsmidler", number: "", label: "Anleggsmidler", shows: "debit", of: ANLEGGSMIDLER },
    balanceLine("kredittinstitusjoner", "Gjeld til kredittinstitusjoner", "credit"),
    balanceLine("konserninternGjeld", "Konsernintern langsiktig gjeld", "credit"),
    balanceLine("obligasjonslan", "Obligasjonslån", "credit"),
    balanceLine("sertifikatlan", "Sertifikatlån", "credit"),
    balanceLine("pensjonsforpliktelse", "Pensjonsforpliktelse", "credit"),
    { kind: "sum", id: "langsiktigGjeld", number: "", label: "Langsiktig gjeld", shows: "credit", of: GJELD },
    { kind: "line", id: "ubrukteLanemidler", of: "5-8", label: "Ubrukte lånemidler", shows: "debit" },
    { kind: "sum", id: "beregnet", number: "", label: "Kapitalkonto etter balansen", shows: "debit", of: ["anleggsmidler", "langsiktigGjeld", "ubrukteLanemidler"], total: true },
    { kind: "line", id: "kapitalkonto", of: "5-8", label: "Bokført kapitalkonto", shows: "credit" },
    { kind: "sum", id: "differanse", number: "", label: "Differanse", shows: "debit", of: ["beregnet", "kapitalkonto"], total: true },
    { kind: "heading", id: "bevegelser", label: "Årets bevegelser (+ øker kapitalkontoen)" },
    movement("aktivering", "Investeringer i varige driftsmidler", "5-5-1", "varigeDriftsmidler"),
    movement("avskrivninger", "Avskrivninger", "5-6", "motpostAvskrivninger"),
    movement("kjopAksjer", "Kjøp av aksjer og andeler", "5-5-1", "aksjerOgAndeler"),
    movement("salgAksjer", "Salg av finansielle anleggsmidler", "5-5-1", "salgFinansielle"),
    movement("utlanAret", "Utlån", "5-5-1", "utlanEgneMidler", "videreutlan"),
    movement("mottatteAvdragAret", "Mottatte avdrag på utlån", "5-5-1", "mottatteAvdrag", "mottatteAvdragVidereutlan"),
    movement("avdragAret", "Avdrag på lån i driftsregnskapet", "5-6", "avdrag"),
    movement("avdragInvestering", "Avdrag på lån i investeringsregnskapet", "5-5-1", "avdrag", "avdragVidereutlan"),
    movement("brukAvLanAret", "Bruk av lån", "5-5-1", "brukAvLan", "brukAvLanVidereutlan"),
    movement("pensjon", "Endring i pensjonsmidler og pensjonsforpliktelse", "5-8", "pensjonsmidler", "pensjonsforpliktelse"),
    { kind: "sum", id: "sumBevegelser", number: "", label: "Sum bevegelser", shows: "debit", of: BEVEGELSER, only: ["endring"] },
    { kind: "sum", id: "andreBevegelser", number: "", label: "Andre bevegelser", shows: "credit", of: ["kapitalkonto", "sumBevegelser"], only: ["endring"] },
  ],
};
