import { fault, isFault, type SsbFault } from "./fault";
import { nokkeltallText, readNokkeltall } from "./readNokkeltall";
import { Kommune, type SsbSettings } from "./settings";
import { words, type Text } from "../../texts/words";

/** The settings a user types, each as it is typed. */
export interface SsbTexts {
  readonly adresse: string;
  readonly kommune: string;
  /** «3205, 3222». */
  readonly naboer: string;
  /** «7», «07» or «EKG07»; blank for none. */
  readonly kostragruppe: string;
  readonly landet: SsbSettings["landet"];
  /** One a line; blank for those that come with the product. */
  readonly nokkeltall: string;
}

/** The settings with what was typed, or a fault that says which text cannot be read. */
export function readSettings(settings: SsbSettings, texts: SsbTexts): SsbSettings | SsbFault {
  const wrong = wrongIn(texts);
  if (wrong !== null) return fault("utvalg", wrong);
  const nokkeltall = readNokkeltall(texts.nokkeltall);
  if (isFault(nokkeltall)) return nokkeltall;
  return {
    ...settings,
    adresse: texts.adresse.trim(),
    kommune: texts.kommune.trim(),
    naboer: listOf(texts.naboer),
    landet: texts.landet,
    kostragruppe: groupOf(texts.kostragruppe) ?? "",
    nokkeltall: [...nokkeltall],
  };
}

/** The settings as the user would type them. */
export function textsOf({ adresse, kommune, naboer, kostragruppe, landet, nokkeltall }: SsbSettings): SsbTexts {
  return {
    adresse,
    kommune,
    naboer: naboer.join(", "),
    kostragruppe: kostragruppe.replace("EKG", ""),
    landet,
    nokkeltall: nokkeltallText(nokkeltall),
  };
}

const isKommune = (text: string): boolean => Kommune.safeParse(text).success;
const listOf = (text: string): string[] => text.split(/[,;\s]+/).filter((each) => each !== "");

function wrongIn({ kommune, naboer, kostragruppe }: SsbTexts): Text | null {
  if (!isKommune(kommune.trim()))
    return words`«${kommune}» er ikke et kommunenummer. Oppgi fire siffer, for eksempel 3224; 3224=3027 når nummeret før var et annet.`;
  const neighbour = listOf(naboer).find((each) => !isKommune(each));
  if (neighbour !== undefined)
    return words`«${neighbour}» er ikke et kommunenummer. Skill numrene til sammenlignbare kommuner med komma, for eksempel 3205, 3222.`;
  return groupOf(kostragruppe) === null
    ? words`«${kostragruppe}» er ikke en KOSTRA-gruppe. Oppgi et tall, for eksempel 7, eller la feltet stå tomt.`
    : null;
}

function groupOf(text: string): string | null {
  const [, number] = /^(?:EKG)?(\d{1,2})$/i.exec(text.trim()) ?? [];
  return text.trim() === "" ? "" : number === undefined ? null : `EKG${number.padStart(2, "0")}`;
}
