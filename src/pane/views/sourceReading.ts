import { html, nothing, type TemplateResult } from "lit-html";
import type { LedgerSource } from "../state/sourcesOf";
import { RECALLED } from "../../source/memory/recall";
import type { Recognition, SourceReading } from "../../source/source";
import { count, text } from "../texts/text";
import { columnList } from "./columnList";
import { controlSums } from "./controlSums";
import { selectField } from "./fields";
import { problemList } from "./problemList";
import { questionList } from "./questionList";
import type { Wizard } from "./wizard";

/** One source: how it was recognised, its columns, its control sums and its problems. */
export function sourceReading(
  source: LedgerSource,
  reading: SourceReading | undefined,
  wizard: Wizard,
): TemplateResult {
  const { recognition } = source.content;
  const { questions = [], problems = recognition.problems } = reading ?? {};
  return html`<section class="section source-read" aria-labelledby=${`lest-${source.id}`}>
    <h2 id=${`lest-${source.id}`}>${source.name}</h2>
    <p class="hint">${characteristics(recognition)}</p>
    ${sheetField(source, wizard)}
    ${questionList(source, questions, wizard)}
    ${problemList(problems.filter(({ code, where }) => !questions.some((question) => question.code === code && question.column === where?.column)))}
    ${recognition.columns.length === 0 || recognition.hasFixedColumns ? nothing : columns(source, wizard)}
    ${reading ? controlSums(reading.control) : nothing}
  </section>`;
}

/**
 * Open from the start when there is something to look over, and still so when the user has settled it; not when it
 * was settled another time.
 */
function columns(source: LedgerSource, wizard: Wizard): TemplateResult {
  const { inspected, recognition } = source.content;
  const unsure = unsureIn(recognition);
  const isRecalled = recognition.columns.some(({ reason }) => reason === RECALLED);
  const badge =
    unsure > 0
      ? html`<span class="badge trolig">${count("kolonner.seOver", unsure)}</span>`
      : html`<span class="badge sikker">${text(isRecalled ? "kolonner.husket" : "kolonner.alleSikre")}</span>`;
  return html`<details class="fold" ?open=${unsureIn(inspected) > 0 && !isRecalled}>
    <summary>${text("kolonner.gjenkjent", { navn: source.name })} ${badge}</summary>
    ${columnList(source, wizard)}
  </details>`;
}

function unsureIn({ columns: recognised }: Recognition): number {
  return recognised.filter((column) => column.certainty !== "sikker").length;
}

function characteristics(recognition: Recognition): string {
  const row = recognition.headerRows[0];
  const header =
    row === undefined ? "" : ` ${text("kolonner.overskriftRad", { rad: recognition.headerRows.join("–") })}`;
  if (recognition.hasFixedColumns) return text("kolonner.kostra");
  if (recognition.isDelimited !== true) return header.trim();
  return (
    text("kolonner.kjennetegn", {
      skille: {
        ";": text("kolonner.semikolon"),
        ",": text("kolonner.komma"),
        "\t": text("kolonner.tabulator"),
        "|": text("kolonner.strek"),
      }[recognition.delimiter],
      desimal: { ",": text("kolonner.komma"), ".": text("kolonner.punktum") }[recognition.decimal],
      koding: recognition.encoding.replace("utf", "UTF").replace("windows", "Windows"),
    }) + header
  );
}

function sheetField(source: LedgerSource, wizard: Wizard): TemplateResult | typeof nothing {
  const { sheets = [], sheet } = source.content.recognition;
  if (sheets.length < 2) return nothing;
  return selectField({
    id: `ark-${source.id}`,
    label: text("kolonner.ark", { navn: source.name }),
    value: sheet ?? null,
    options: sheets.map((name) => ({ value: name, label: name })),
    onChange: (name) => {
      wizard.chooseSheet(source.id, name);
    },
  });
}
