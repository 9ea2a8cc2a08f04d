import { ARTER } from "../../../ledger/kostra/arter";
import { FUNKSJONER } from "../../../ledger/kostra/funksjoner";
import { KAPITLER } from "../../../ledger/kostra/kapitler";
import { SEKTORER } from "../../../ledger/kostra/sektorer";
import type { KostraFile } from "../../../ledger/kostra/kostraFile";
import { isAmong, type Codes } from "../../../ledger/kostra/posts";
import type { KostraRule } from "./kostraControl";

/** Funksjoner of a kommune and of a fylkeskommune; Oslo is both. */
const FUNKSJONER_AV: Readonly<Record<"kommune" | "fylke", Codes>> = { kommune: [["100", "399"], ["800", "899"]], fylke: [["400", "899"]] };
/** Expired, and taken in quarters for a while (control 010b). */
const GODTATT_I_KVARTAL: Codes = ["190", "254"];

type List = Extract<KostraRule, { kind: "codes" }>["list"];

/** The codes a file may hold in its year. Source: SSB Klass 3232–3234 and SSB's control program. */
export function codeList(list: List, { year, region, kvartal, form }: KostraFile): ReadonlySet<string> {
  const isOslo = region.startsWith("0301");
  const inForce = (from: number, to: number): boolean => from <= year && year <= to;
  switch (list) {
    case "funksjon":
      return new Set(FUNKSJONER.filter(([code, , from, to]) => (inForce(from, to) || (kvartal !== null && isAmong(code, GODTATT_I_KVARTAL))) && (isOslo || isAmong(code, FUNKSJONER_AV[form.niva]))).map(([code]) => code));
    case "art":
      return new Set(ARTER.filter(([, , where, from, to]) => inForce(from, to) && (isOslo || where !== "O")).map(([code]) => code));
    case "kapittel":
      return new Set(KAPITLER.filter(([, , from, to]) => inForce(from, to)).map(([code]) => code));
    case "sektor":
      return new Set(SEKTORER);
  }
}
