import { ask, type Line } from "./ask";
import { describeTable } from "./describeTable";
import { fault, isFault, isOfOneTable, type SsbFault } from "./fault";
import { planTable } from "./planTable";
import { tablesOf, type Question } from "./question";
import { readDataset, type Cube } from "./readDataset";
import { rowsOf, type NokkeltallRow } from "./rowsOf";
import { dataCall, splitQuery } from "./tableQuery";
import { words, type Text } from "../../texts/words";

/** What SSB gave. */
export interface Nokkeltall {
  readonly rows: readonly NokkeltallRow[];
  /** Tables that gave figures. */
  readonly tables: readonly { readonly id: string; readonly label: string; readonly updated: string }[];
  /** Notes SSB says must follow the figures. */
  readonly notes: readonly string[];
  /** What was asked for and could not be had, in sentences. */
  readonly notices: readonly Text[];
  /** When it was fetched. */
  readonly fetched: Date;
}

/** How the work goes on: `progress` gets the share done, from 0 to 1. */
export interface Watch {
  readonly signal?: AbortSignal;
  readonly progress?: (share: number) => void;
}

/**
 * The nøkkeltall that are asked for, table by table, or a fault. A table that cannot be had is a notice, as long as
 * another can.
 */
export async function fetchNokkeltall(
  question: Question,
  line: Line,
  watch: Watch = {},
): Promise<Nokkeltall | SsbFault> {
  const tables = tablesOf(question);
  const got: TableAnswer[] = [];
  const missed: SsbFault[] = [];
  for (const [i, table] of tables.entries()) {
    const progress = (share: number): void => watch.progress?.((i + share) / tables.length);
    const answer = await fetchTable(table, question, line, { ...watch, progress });
    if (!isFault(answer)) got.push(answer);
    else if (isOfOneTable(answer)) missed.push(answer);
    else return answer;
  }
  if (got.length === 0) return missed[0] ?? fault("utvalg", "Ingen nøkkeltall er valgt.");
  return {
    rows: inOrder(
      got.flatMap(({ rows }) => rows),
      question,
    ),
    tables: got.map(({ table }) => table),
    notes: [...new Set(got.flatMap(({ notes }) => notes))],
    notices: [...got.flatMap(({ notices }) => notices), ...missed.map(({ message }) => message)],
    fetched: new Date(),
  };
}

interface TableAnswer extends Pick<Nokkeltall, "rows" | "notes" | "notices"> {
  readonly table: Nokkeltall["tables"][number];
}

async function fetchTable(
  id: string,
  question: Question,
  line: Line,
  { signal, progress }: Watch,
): Promise<TableAnswer | SsbFault> {
  const metadata = await describeTable(question.address, id, line, signal);
  if (isFault(metadata)) return metadata;
  const plan = planTable(id, metadata, question);
  if (isFault(plan)) return plan;
  const queries = plan.queries.flatMap((query) => splitQuery(query, line.limits.celler));
  const answers: Cube[] = [];
  for (const query of queries) {
    progress?.((answers.length + 1) / (queries.length + 1));
    const text = await ask(dataCall(question.address, query, line.limits.tegnIAdresse), line, signal);
    const answer = isFault(text) ? text : readDataset(text, id);
    if (isFault(answer)) return answer;
    if (!answer.hasValues) return fault("uleselig", words`SSB svarte uten tall for tabell ${id}. Prøv igjen senere.`);
    answers.push(answer);
  }
  const notes = answers.flatMap((answer) => answer.notes);
  return {
    rows: rowsOf(plan, metadata, answers),
    notes,
    notices: plan.notices,
    table: { id, label: metadata.label, updated: answers[0]?.updated || metadata.updated },
  };
}

/** As the question has them: nøkkeltall of different tables may belong together. */
function inOrder(rows: readonly NokkeltallRow[], { nokkeltall }: Question): readonly NokkeltallRow[] {
  const places = new Map(nokkeltall.map(({ omrade }, i) => [omrade, i] as const).reverse());
  return [...rows].sort((a, b) => (places.get(a.omrade) ?? 0) - (places.get(b.omrade) ?? 0));
}
