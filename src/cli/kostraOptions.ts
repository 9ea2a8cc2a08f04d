import type { Regnskapsenhet } from "../ledger/kostra/forms";
import type { Kvartal } from "../ledger/kostra/kostraFile";
import {
  INPUT,
  inputOptions,
  oneOf,
  parsed,
  reportOf,
  required,
  SWITCH,
  TEXT,
  type InputOptions,
} from "./inputOptions";
import { UsageError } from "./usageError";
import { words } from "../texts/words";

const ENHETER: readonly Regnskapsenhet[] = ["kasse", "saerbedrift", "konsolidert"];

/** Who the KOSTRA files are from. */
export interface SenderOptions {
  readonly enhet: Regnskapsenhet;
  /** Six digits, or "" where a check does not say. */
  readonly region: string;
  readonly orgnr: string;
  /** The accounts up to the end of a quarter; null: the year's. */
  readonly kvartal: Kvartal | null;
}

export interface CheckOptions extends InputOptions, SenderOptions {
  /** Whether SSB's controls are evaluated too. */
  readonly kostra: boolean;
  /** Last year's finished report, which the comparatives are held against. */
  readonly forrige: string | undefined;
  /** The workbook whose marks on the sheet «Avstemming» are counted. */
  readonly avstemming: string | undefined;
}

interface KostraOptions extends InputOptions, SenderOptions {
  readonly outDir: string;
  readonly force: boolean;
}

const SENDER = { enhet: TEXT, region: TEXT, orgnr: TEXT, kvartal: TEXT } as const;

type SenderValues = Readonly<Partial<Record<keyof typeof SENDER, string>>>;

/** The options of `tertial check`. Throws UsageError saying which one is wrong. */
export function checkOptions(args: readonly string[]): CheckOptions {
  const values = parsed(args, { ...INPUT, ...SENDER, report: TEXT, kostra: SWITCH, forrige: TEXT, avstemming: TEXT });
  required(values.ledger, "--ledger");
  return {
    ...inputOptions(values, reportOf(values.report)),
    ...senderOptions(values),
    kostra: values.kostra ?? false,
    forrige: values.forrige,
    avstemming: values.avstemming,
  };
}

/** The options of `tertial kostra`. Throws UsageError saying which one is wrong. */
export function kostraOptions(args: readonly string[]): KostraOptions {
  const values = parsed(args, {
    ledger: INPUT.ledger,
    foretak: INPUT.foretak,
    template: TEXT,
    year: TEXT,
    sprak: TEXT,
    ...SENDER,
    "out-dir": TEXT,
    force: SWITCH,
  });
  const input = inputOptions(values);
  required(values.region, "--region");
  const sender = senderOptions(values);
  if (sender.enhet === "saerbedrift") required(values.orgnr, "--orgnr");
  return { ...input, ...sender, outDir: required(values["out-dir"], "--out-dir"), force: values.force ?? false };
}

function senderOptions({ enhet, region = "", orgnr = "", kvartal }: SenderValues): SenderOptions {
  if (!/^(?:|\d{2}|\d{4}|\d{6})$/.test(region))
    throw new UsageError(
      words`--region ${region} er verken et kommunenummer (fire siffer, seks for en bydel i Oslo) eller et fylkesnummer (to siffer).`,
    );
  if (!/^(?:|\d{9})$/.test(orgnr))
    throw new UsageError(words`--orgnr ${orgnr} er ikke et organisasjonsnummer (ni siffer).`);
  const found = oneOf("--enhet", ENHETER, enhet ?? "kasse");
  // Only a særbedrift is told by its organisation number; the others' records leave it blank.
  const quarter = kvartalOf(kvartal);
  if (quarter !== null && found !== "kasse")
    throw new UsageError(
      "--kvartal gjelder bare --enhet kasse: SSB tar ikke imot kvartal for særbedrifter og konsoliderte regnskap.",
    );
  return {
    enhet: found,
    region: region === "" ? "" : region.padEnd(6, "0"),
    orgnr: found === "saerbedrift" ? orgnr : "",
    kvartal: quarter,
  };
}

const KVARTALER = ["1", "2", "3", "4"] as const;

const kvartalOf = (kvartal: string | undefined): Kvartal | null =>
  kvartal === undefined ? null : (Number(oneOf("--kvartal", KVARTALER, kvartal)) as Kvartal);
