import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../src/files/writeXlsx";
import { buildReport, type ReportInput } from "../../src/report/buildReport";
import type { Template } from "../../src/report/template/template";
import { toWorkbook } from "../../src/sheets/toWorkbook";
import { inspectSource } from "../../src/source/inspectSource";
import { readSource } from "../../src/source/readSource";
import { readSample, SAMPLE } from "./sample";
import { sourceOfBytes } from "./sourceOfBytes";

/** The sample's «Regnskap i fjor» as a ledger of its own, CSV; the first amount of an account may be moved by some kroner. */
export function yearBefore(changed: Readonly<Record<string, number>> = {}): string {
  const text = readFileSync(join(SAMPLE, "saldobalanse.csv"), "utf8").replace("\ufeff", "").trim();
  const [head = [], ...rows] = text.split("\n").map((line) => line.trim().split(";"));
  const [now, then] = [head.indexOf("Regnskap"), head.indexOf("Regnskap i fjor")];
  const done = new Set<string>();
  const lines = rows.map((row) => {
    const konto = row[0] as string;
    const by = done.has(konto) ? 0 : (changed[konto] ?? 0);
    done.add(konto);
    const amount = Number((row[then] || "0").replace(",", ".")) + by;
    return [...row.slice(0, now), amount.toFixed(2).replace(".", ",")].join(";");
  });
  return [head.slice(0, now + 1).join(";"), ...lines].join("\n");
}

/** The report of the year before, as a finished .xlsx with these choices; `input` has the organisation and the template it else has. */
export async function publishedYearBefore(
  changed: Readonly<Record<string, number>> = {},
  template: Partial<Template> = {},
  input?: ReportInput,
): Promise<Uint8Array> {
  const own = input ?? (await readSample("saldobalanse"));
  const source = sourceOfBytes("2023.csv", new TextEncoder().encode(yearBefore(changed)));
  const { ledger } = await readSource(source, await inspectSource(source), { year: 2023 });
  const report = buildReport({
    ...own,
    ledger,
    controls: [],
    problems: [],
    template: { ...own.template, ...template },
  });
  return writeXlsx(toWorkbook(report, "formler", "2024-02-20T10:00:00.000Z"), "fjor");
}
