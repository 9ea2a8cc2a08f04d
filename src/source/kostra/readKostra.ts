import { formOf, type Regnskapsenhet } from "../../ledger/kostra/forms";
import type { Problem } from "../../ledger/problem";
import { createCollector } from "../collect";
import { emptyReading } from "../emptyReading";
import type { ReadOptions } from "../readOptions";
import type { ByteSource, Recognition, SourceReading } from "../source";
import { linesOf } from "./linesOf";
import { readRecord } from "./readRecord";
import { RECORD_LENGTH, splitRecord } from "./record";
import { AND, inRow, words, wordsOf } from "../../texts/words";

/** Where in a record, from 0, its kontoklasse, and then its amount, begin. */
const CODES_START = 31;
const AMOUNT_START = 39;

/**
 * The reading of a KOSTRA file: konto is kontoklasse + art, or 2 + kapittel + sektor; thousands become øre; no
 * ansvar, prosjekt or periode.
 * A line that is not 48 characters, or has a tab, stops it with an empty ledger: half a file is no accounts.
 */
export async function readKostra(
  source: ByteSource,
  recognition: Recognition,
  options: ReadOptions,
): Promise<SourceReading> {
  const amount = recognition.columns.map(({ role }) => role).find((role) => role.kind === "amount");
  const figure = amount?.figure ?? "regnskap";
  const collector = createCollector(options.year);
  for (const problem of recognition.problems) collector.addProblem(problem);
  const seen = nothingSeen();
  for await (const { line, row, share } of linesOf(source)) {
    const outcome = readRecord(line, row, options.year, figure);
    if ("fatal" in outcome)
      return emptyReading(source.name, "kostra", options.year, [...recognition.problems, outcome.fatal]);
    if (line.length === RECORD_LENGTH) see(seen, line, outcome.kind === "posting");
    collector.add(outcome, row);
    options.onProgress?.(share);
    options.signal?.throwIfAborted();
  }
  for (const problem of fileProblems(seen)) collector.addProblem(problem);
  return collector.finish(source.name, "kostra");
}

interface Seen {
  readonly kvartaler: Set<string>;
  readonly kommuner: Set<string>;
  readonly enheter: Set<Regnskapsenhet>;
  /** Sender and codes of each line used so far, and of those that came again. */
  readonly codes: Set<string>;
  readonly doubles: Set<string>;
}

const nothingSeen = (): Seen => ({
  kvartaler: new Set(),
  kommuner: new Set(),
  enheter: new Set(),
  codes: new Set(),
  doubles: new Set(),
});

function see(seen: Seen, line: string, isUsed: boolean): void {
  const { skjema, kvartal, kommune } = splitRecord(line);
  seen.kvartaler.add(kvartal);
  seen.kommuner.add(kommune);
  const form = formOf(skjema);
  if (form) seen.enheter.add(form.enhet);
  if (!isUsed) return;
  const codes = line.slice(0, AMOUNT_START);
  (seen.codes.has(codes) ? seen.doubles : seen.codes).add(codes);
}

/**
 * What only shows over the whole file: quarters added together would count the year's first months more than once,
 * and consolidated accounts hold the kommunekasse's.
 */
function fileProblems({ kvartaler, kommuner, enheter, doubles }: Seen): readonly Problem[] {
  const problems: Problem[] = [];
  const named = inRow(
    [...kvartaler].map((kvartal) => (kvartal === "" ? wordsOf("hele året") : words`${kvartal}. kvartal`)),
    AND,
  );
  if (kvartaler.size > 1)
    problems.push({
      code: "kostra-flere-kvartal",
      severity: "error",
      message: words`Filen har poster for ${named}. Kvartalene er akkumulerte og kan ikke legges sammen. Bruk en fil med bare ett av dem.`,
    });
  else if (!kvartaler.has("") && kvartaler.size === 1)
    problems.push({
      code: "kostra-kvartal",
      severity: "warning",
      message: words`Filen gjelder ${named}. Beløpene er hittil i året og leses uten periode.`,
    });
  if (kommuner.size > 1)
    problems.push({
      code: "kostra-flere-kommuner",
      severity: "warning",
      message: words`Filen har poster for ${kommuner.size} kommunenumre: ${[...kommuner].join(", ")}. De er lagt sammen. Del filen hvis bare én av dem skal med.`,
    });
  if (enheter.has("konsolidert") && enheter.size > 1)
    problems.push({
      code: "kostra-flere-skjema",
      severity: "error",
      message:
        "Filen har både det konsoliderte regnskapet (0M, 0N) og regnskap som inngår i det. Legges de sammen, telles beløpene dobbelt. Bruk en fil med bare ett av dem.",
    });
  if (doubles.size > 0)
    problems.push({
      code: "kostra-dublett",
      severity: "warning",
      message: words`${doubles.size} ${wordsOf(doubles.size === 1 ? "post" : "poster")} står flere ganger i filen, først «${[...doubles][0]?.slice(CODES_START) ?? ""}» (tegn 32–39). Beløpene er lagt sammen, som hos SSB (kontroll 015). Kontroller at ingen av dem er overflødig.`,
    });
  return problems;
}
