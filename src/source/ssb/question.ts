import { checkAddress } from "./address";
import { fault, isFault, type SsbFault } from "./fault";
import type { SsbNokkeltall, SsbSettings } from "./settings";
import { SHIPPED } from "./shipped";

/** A region figures are fetched for. `code` is SSB's; `before`: the code it had in earlier years. */
export interface Region {
  readonly code: string;
  readonly before?: string;
}

/** All that is asked of SSB, before it is asked. */
export interface Question {
  readonly address: string;
  readonly nokkeltall: readonly SsbNokkeltall[];
  /** Own municipality first. */
  readonly regions: readonly Region[];
  /** In order of time, each once. */
  readonly years: readonly number[];
}

const LANDET = { medOslo: ["EAK"], utenOslo: ["EAKUO"], ingen: [] } as const;

/** What the settings ask for in these years, or a fault that says what is missing. */
export function questionOf(settings: SsbSettings, years: readonly number[]): Question | SsbFault {
  const address = checkAddress(settings.adresse);
  if (isFault(address)) return address;
  if (settings.kommune === "") return fault("utvalg", "Oppgi kommunenummeret, fire siffer, for eksempel 3224.");
  if (years.length === 0) return fault("utvalg", "Oppgi minst ett år, for eksempel 2023, 2024.");
  const codes = [
    settings.kommune,
    ...settings.naboer,
    ...LANDET[settings.landet],
    ...(settings.kostragruppe === "" ? [] : [settings.kostragruppe]),
  ];
  return {
    address,
    nokkeltall: settings.nokkeltall.length > 0 ? settings.nokkeltall : SHIPPED,
    regions: distinct(codes).map(regionOf),
    years: distinct(years).sort((a, b) => a - b),
  };
}

function regionOf(text: string): Region {
  const [code = "", before] = text.split("=");
  return { code, ...(before === undefined ? {} : { before }) };
}

/** The table numbers of the question, each once, as they are asked. */
export const tablesOf = ({ nokkeltall }: Question): readonly string[] =>
  distinct(nokkeltall.map(({ tabell }) => tabell));

/** SSB answers an error to a code that is given twice. */
export const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
