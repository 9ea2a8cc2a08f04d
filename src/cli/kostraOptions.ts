import type { Regnskapsenhet } from "../ledger/kostra/forms";
import { INPUT, inputOptions, oneOf, parsed, reportOf, required, SWITCH, TEXT, type InputOptions } from "./inputOptions";
import { UsageError } from "./usageError";

const ENHETER: readonly Regnskapsenhet[] = ["kasse", "saerbedrift", "konsolidert"];

/** Who the KOSTRA files are from. */
export interface SenderOptions {
  readonly enhet: Regnskapsenhet;
  /** Six digits, or "" where a check does not say. */
  readonly region: string;
  readonly orgnr: string;
}

export interface CheckOptions extends InputOptions, SenderOptions {
  /** Whether SSB's controls are evaluated too. */
  readonly kostra: boolean;
}

interface KostraOptions extends InputOptions, SenderOptions {
  readonly outDir: string;
  readonly force: boolean;
}

const SENDER = { enhet: TEXT, region: TEXT, orgnr: TEXT } as const;

/** The options of `tertial check`. Throws UsageError saying which one is wrong. */
export function checkOptions(args: readonly string[]): CheckOptions {
  const values = parsed(args, { ...INPUT, ...SENDER, report: TEXT, kostra: SWITCH });
  required(values.ledger, "--ledger");
  return { ...inputOptions(values, reportOf(values.report)), ...senderOptions(values), kostra: values.kostra ?? false };
}

/** The options of `tertial kostra`. Throws UsageError saying which one is wrong. */
export function kostraOptions(args: readonly string[]): KostraOptions {
  const values = parsed(args, { ledger: INPUT.ledger, foretak: INPUT.foretak, template: TEXT, year: TEXT, sprak: TEXT, ...SENDER, "out-dir": TEXT, force: SWITCH });
  const input = inputOptions(values);
  required(values.region, "--region");
  const sender = senderOptions(values);
  if (sender.enhet === "saerbedrift") required(values.orgnr, "--orgnr");
  return { ...input, ...sender, outDir: required(values["out-dir"], "--out-dir"), force: values.force ?? false };
}

function senderOptions({ enhet, region = "", orgnr = "" }: { enhet?: string | undefined; region?: string | undefined; orgnr?: string | undefined }): SenderOptions {
  if (!/^(?:|\d{4}|\d{6})$/.test(region)) throw new UsageError(`--region ${region} er ikke et kommunenummer (fire siffer, seks for en bydel i Oslo).`);
  if (!/^(?:|\d{9})$/.test(orgnr)) throw new UsageError(`--orgnr ${orgnr} er ikke et organisasjonsnummer (ni siffer).`);
  const found = oneOf("--enhet", ENHETER, enhet ?? "kasse");
  // Only a særbedrift is told by its organisation number; the others' records leave it blank.
  return { enhet: found, region: region.length === 4 ? `${region}00` : region, orgnr: found === "saerbedrift" ? orgnr : "" };
}
