import * as z from "zod";
import type { Answer } from "./ask";
import { fault, type SsbFault } from "./fault";
import type { Call } from "./tableQuery";
import { words, wordsOf, type Text, type Words } from "../../texts/words";

/** The window SSB counts calls in, where it does not say how long to wait (or the browser may not read it). */
const UNTOLD_WAIT = 60;

/** Seconds of a Retry-After header, which is seconds or a time of day. */
export function retryAfter(header: string | null): number {
  if (header === null) return UNTOLD_WAIT;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const time = Date.parse(header);
  return Number.isNaN(time) ? UNTOLD_WAIT : Math.max(0, Math.ceil((time - Date.now()) / 1000));
}

/** What PxWebApi says is wrong with a question, in its `title`. */
const SAID: Readonly<Record<string, string>> = {
  "Non-existent variable": "en variabel det er spurt etter, finnes ikke i tabellen",
  "Non-existent value": "en kode det er spurt etter, finnes ikke i tabellen",
  "Missing selection for mandantory variable": "en variabel tabellen krever, er ikke valgt",
  "Missing selection for mandatory variable": "en variabel tabellen krever, er ikke valgt",
  "Too many cells selected": "utvalget er større enn SSB gir på én gang",
  "Illegal selection expression": "utvalget er skrevet på en måte SSB ikke forstår",
  "Non-existent codelist": "kodelisten finnes ikke",
};

const ProblemDetails = z.object({ title: z.string().optional(), detail: z.string().optional() });

/** What an answer that is not 200 means to the user. `wait`: seconds SSB asks for, when it is busy. */
export function answerFault({ status, text }: Answer, { url }: Call, wait: number | null): SsbFault {
  const { host } = new URL(url);
  const table = /\/tables\/([^/?]+)/.exec(url)?.[1];
  const place = table === undefined ? host : words`${host}, tabell ${decodeURIComponent(table)}`;
  switch (status) {
    case 400:
    case 403:
      return fault(
        "avvist",
        words`SSB avviste spørringen (${place}, svar ${status}): ${reason(text)}. Se over nøkkeltall, regioner og år.`,
      );
    case 404:
      return fault(
        "ikkeFunnet",
        words`Fant ikke det som ble spurt etter (${place}, svar 404). Tabellen kan være avsluttet eller nummeret feil; kontroller også adressen.`,
      );
    case 429:
      return fault(
        "grense",
        words`SSB tar ikke imot flere spørringer herfra nå (${place}, svar 429). Grensen gjelder hele nettverket dere deler. Vent ${inWords(wait ?? UNTOLD_WAIT)}, og prøv igjen.`,
      );
    default:
      return status >= 500
        ? fault(
            "nede",
            words`SSB kan ikke svare nå (${place}, svar ${status}). ${wait === null ? wordsOf("Prøv igjen senere.") : words`Vent ${inWords(wait)}, og prøv igjen.`}`,
          )
        : fault(
            "avvist",
            words`Uventet svar fra SSB (${place}, svar ${status}): ${reason(text)}. Kontroller adressen.`,
          );
  }
}

function reason(text: string): Text {
  const said = titleOf(text);
  const known = said === "" ? "grunnen er ikke oppgitt" : SAID[said];
  return known === undefined ? `«${said}»` : wordsOf(known);
}

function titleOf(text: string): string {
  try {
    const { data } = ProblemDetails.safeParse(JSON.parse(text));
    return data?.title ?? data?.detail ?? "";
  } catch {
    return "";
  }
}

const inWords = (seconds: number): Words =>
  seconds < 120 ? words`${seconds} sekunder` : words`${Math.ceil(seconds / 60)} minutter`;
