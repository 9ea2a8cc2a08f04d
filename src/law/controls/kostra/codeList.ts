import { ARTER } from "../../../ledger/kostra/arter";
import { FUNKSJONER } from "../../../ledger/kostra/funksjoner";
import { KAPITLER } from "../../../ledger/kostra/kapitler";
import { SEKTORER } from "../../../ledger/kostra/sektorer";
import type { Form } from "../../../ledger/kostra/forms";
import type { KostraFile } from "../../../ledger/kostra/kostraFile";
import { isAmong, type Codes } from "../../../ledger/kostra/posts";
import type { KostraRule } from "./kostraControl";

/** Funksjoner of a kommune and of a fylkeskommune, those of its finances apart; Oslo has both kinds of the former. */
const TJENESTER: Readonly<Record<Form["niva"], Codes>> = { kommune: [["100", "399"]], fylke: [["400", "799"]] };
const I_OSLO: Codes = [["691", "696"]];
/** Tax and rammetilskudd are the kommunekasse's, and integreringstilskudd (850) no fylkeskommune's. */
const FINANS: Readonly<Record<Form["niva"], Readonly<Record<Form["enhet"], Codes>>>> = {
  kommune: { kasse: [["800", "899"]], konsolidert: [["800", "899"]], saerbedrift: ["841", ["850", "899"]] },
  fylke: {
    kasse: ["800", "840", "841", ["860", "899"]],
    konsolidert: ["800", "840", "841", ["860", "899"]],
    saerbedrift: ["841", ["860", "899"]],
  },
};
/** In quarters the list is wider: expired codes (control 010b), and 850 in a fylkeskommune. */
const GODTATT_I_KVARTAL: Codes = ["190", "254", "850"];
/** Eiendomsskatt, which only a kommune has. */
const EIENDOMSSKATT: Codes = [
  ["871", "876"],
  ["878", "879"],
];
const BARE_SAERBEDRIFT: Codes = ["17", "46"];
/** SSB's list of 2020 had them in other forms too. */
const BARE_SAERBEDRIFT_FRA = 2021;
const IKKE_KONSOLIDERT: Codes = ["42"];

type List = Extract<KostraRule, { kind: "codes" }>["list"];

/** The codes a file may hold in its year and form. Source: SSB Klass 3232–3234 and SSB's control program. */
export function codeList(list: List, file: KostraFile): ReadonlySet<string> {
  const { year } = file;
  const inForce = (from: number, to: number): boolean => from <= year && year <= to;
  switch (list) {
    case "funksjon":
      return new Set(
        FUNKSJONER.filter(([code, , from, to]) => isFunksjon(code, inForce(from, to), file)).map(([code]) => code),
      );
    case "art":
      return new Set(
        ARTER.filter(([code, , where, from, to]) => inForce(from, to) && isArt(code, where, file)).map(([code]) => code),
      );
    case "kapittel":
      return new Set(
        KAPITLER.filter(([code, , from, to]) => inForce(from, to) && isKapittel(code, file)).map(([code]) => code),
      );
    case "sektor":
      return new Set(SEKTORER);
  }
}

const isOslo = ({ region }: KostraFile): boolean => region.startsWith("0301");

function isFunksjon(code: string, inForce: boolean, file: KostraFile): boolean {
  const { form, kvartal } = file;
  const inQuarter = kvartal !== null && isAmong(code, GODTATT_I_KVARTAL);
  if (!inForce && !inQuarter) return false;
  const own = [...TJENESTER[form.niva], ...FINANS[form.niva][form.enhet]];
  if (isAmong(code, I_OSLO)) return isOslo(file);
  return isAmong(code, own) || (inQuarter && code === "850") || (isOslo(file) && isAmong(code, TJENESTER.fylke));
}

/** `where`: the kontoklasser of the art, or O for those of Oslo. */
function isArt(code: string, where: string, file: KostraFile): boolean {
  const { niva, enhet } = file.form;
  const ofKommune = niva === "kommune" && enhet !== "saerbedrift";
  if (where === "O") return ofKommune && isOslo(file);
  return ofKommune || !isAmong(code, EIENDOMSSKATT);
}

function isKapittel(code: string, { form: { enhet }, year }: KostraFile): boolean {
  if (enhet === "konsolidert" && isAmong(code, IKKE_KONSOLIDERT)) return false;
  return enhet === "saerbedrift" || year < BARE_SAERBEDRIFT_FRA || !isAmong(code, BARE_SAERBEDRIFT);
}
