import { roleKeyOf } from "../columnRoles";
import { recognitionFor, type FilePurpose } from "../recognitionFor";
import type { RecognisedColumn, Recognition } from "../source";
import { CHOSEN } from "../recognise/setRole";
import { YEARLY_FIGURES } from "../roleKeys";
import { headerSignature, namePattern, signatureOf } from "./headerSignature";
import { isSameExport } from "./isSameExport";
import { answersToKeep, type RememberedAnswers } from "./rememberedAnswers";
import { RECALLED, recall, recallPurpose } from "./recall";
import { LONGEST_NAME, MOST_COLUMNS, MOST_REMEMBERED, type RememberedSource } from "./rememberedSource";

/**
 * A source as it was accepted: `inspected` is what was recognised of itself, `recognition` what it is read with,
 * `guess` what it was first taken for.
 */
interface AcceptedSource {
  readonly name: string;
  readonly purpose: FilePurpose;
  readonly guess: FilePurpose | null;
  readonly inspected: Recognition;
  readonly recognition: Recognition;
}

/**
 * The memory with what was settled about the source, newest last; the same memory where all of it is recognised
 * anyway, or is remembered already.
 */
export function remember(memory: readonly RememberedSource[], source: AcceptedSource): readonly RememberedSource[] {
  const signature = headerSignature(source.recognition);
  if (signature === null || signature.length > MOST_COLUMNS || (!isSettledByUser(source) && isReadSo(source, memory)))
    return memory;
  const { name, purpose, recognition } = source;
  const svar = said(recognition);
  const kept: RememberedSource = {
    navn: namePattern(name),
    formaal: purpose,
    ...(recognition.sheet !== undefined && { ark: recognition.sheet.slice(0, LONGEST_NAME) }),
    ...(svar && { svar }),
    kolonner: recognition.columns.map(({ role }, index) => ({
      overskrift: signature[index] as string,
      rolle: roleKeyOf(role),
    })),
  };
  const others = memory.filter((other) => !isSameExport(other, kept));
  const known = memory.find((other) => isSameExport(other, kept));
  if (known && JSON.stringify(known) === JSON.stringify(kept)) return memory;
  return [...others, kept].slice(-MOST_REMEMBERED);
}

/** What was answered; undefined where nothing was. */
function said({ answers = {}, columns }: Pick<Recognition, "answers" | "columns">): RememberedAnswers | undefined {
  const kept = answersToKeep(answers, columns);
  const hasPeriods = columns.some(({ role }) => role.kind === "periode");
  const perPeriode = columns
    .filter((column) => hasPeriods && isSaidBudget(column))
    .map(({ header }) => signatureOf(header));
  return perPeriode.length === 0 ? kept : { ...kept, perPeriode };
}

/** A budget that has been said, now or before, to be of each period: whether it is the year's is asked otherwise. */
const isSaidBudget = ({ role, reason }: RecognisedColumn): boolean =>
  (reason === CHOSEN || reason === RECALLED) &&
  role.kind === "amount" &&
  role.periode === undefined &&
  role.yearly !== true &&
  role.cumulative !== true &&
  YEARLY_FIGURES.some((figure) => figure === role.figure);

/** Whether it is read the same with what is remembered: a choice that is taken back must not come again. */
function isReadSo(
  { name, purpose, inspected, recognition }: AcceptedSource,
  memory: readonly RememberedSource[],
): boolean {
  const again = recall(name, recognitionFor(purpose, inspected), purpose, memory);
  const { columns } = again;
  if (JSON.stringify(said(again) ?? {}) !== JSON.stringify(said(recognition) ?? {})) return false;
  return (
    (recallPurpose(name, inspected, memory) ?? purpose) === purpose &&
    columns.every(({ role }, index) => roleKeyOf(role) === roleKeyOf(recognition.columns[index]?.role ?? role))
  );
}

function isSettledByUser({ purpose, guess, inspected, recognition }: AcceptedSource): boolean {
  const alone = recognitionFor(purpose, inspected).columns;
  return (
    said(recognition) !== undefined ||
    guess !== purpose ||
    (recognition.sheets?.length ?? 0) > 1 ||
    alone.some(
      (column, index) =>
        column.certainty !== "sikker" ||
        roleKeyOf(column.role) !== roleKeyOf(recognition.columns[index]?.role ?? column.role),
    )
  );
}
