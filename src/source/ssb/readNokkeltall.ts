import { fault, type SsbFault } from "./fault";
import { SsbNokkeltall } from "./settings";
import { words, wordsOf } from "../../texts/words";

const WANTED =
  "Skriv TABELL:KODE, for eksempel 12134:KOSAGD230000; der tabellen krever flere valg TABELL:KODE:VARIABEL=KODE; og gjerne «; område; gruppe; navn» etter";

/**
 * The nøkkeltall of a text, one a line: «12362:KOSbelopinnbygge0000:KOKart0000=AGD2:KOKfunksjon0000=202; Oppvekst;
 * Prioritet; Grunnskole». A fault for a line that cannot be read.
 */
export function readNokkeltall(text: string): readonly SsbNokkeltall[] | SsbFault {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const read = lines.map(nokkeltallOf);
  const wrong = read.indexOf(null);
  return wrong < 0
    ? read.filter((each) => each !== null)
    : fault("utvalg", words`Nøkkeltallet «${lines[wrong] ?? ""}» kan ikke leses. ${wordsOf(WANTED)}.`);
}

/** The nøkkeltall as `readNokkeltall` reads them. */
export function nokkeltallText(nokkeltall: readonly SsbNokkeltall[]): string {
  return nokkeltall
    .map(({ tabell, kode, valg, omrade, gruppe, navn }) =>
      [[tabell, kode, ...Object.entries(valg).map((choice) => choice.join("="))].join(":"), omrade, gruppe, navn]
        .join("; ")
        .replace(/; $/, ""),
    )
    .join("\n");
}

function nokkeltallOf(line: string): SsbNokkeltall | null {
  const [what = "", omrade, gruppe, navn] = line.split(";").map((part) => part.trim());
  const [tabell, kode, ...choices] = what.split(":");
  const valg = choices.map((choice) => choice.split("="));
  if (valg.some((pair) => pair.length !== 2 || pair.includes(""))) return null;
  return (
    SsbNokkeltall.safeParse({
      tabell,
      kode,
      valg: Object.fromEntries(valg) as unknown,
      ...(omrade ? { omrade } : {}),
      ...(gruppe ? { gruppe } : {}),
      ...(navn ? { navn } : {}),
    }).data ?? null
  );
}
