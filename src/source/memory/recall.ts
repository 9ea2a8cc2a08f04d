import { roleKeyOf, roleOfKey } from "../columnRoles";
import type { FilePurpose } from "../recognitionFor";
import type { RoleKey } from "../roleKeys";
import { withColumns } from "../recognise/withColumns";
import type { RecognisedColumn, Recognition } from "../source";
import { headerSignature, namePattern, signatureOf } from "./headerSignature";
import type { Answers } from "../answers";
import { answersAgain } from "./rememberedAnswers";
import type { RememberedSource } from "./rememberedSource";

/** Why a column has its role when it had it last time. */
export const RECALLED = "husket fra forrige gang";

/**
 * The recognition with the columns an export with the same headers and purpose was read with last time; as it is
 * where none is remembered.
 */
export function recall(
  name: string,
  recognition: Recognition,
  purpose: FilePurpose,
  memory: readonly RememberedSource[],
): Recognition {
  const newestFirst = remembered(recognition, memory)
    .filter(({ formaal }) => formaal === purpose)
    .reverse();
  const found = newestFirst.find(({ navn }) => navn === namePattern(name)) ?? newestFirst[0];
  if (!found) return recognition;
  // A column that said which rows count was not set aside: it is asked about again where the answer is not used.
  const chooses = new Set(found.svar?.bare?.map(({ overskrift }) => overskrift));
  const columns = recognition.columns
    .map((column, index) =>
      chooses.has(signatureOf(column.header)) ? column : recalled(column, found.kolonner[index]?.rolle as RoleKey),
    )
    .map((column) =>
      found.svar?.perPeriode?.includes(signatureOf(column.header)) ? { ...column, reason: RECALLED } : column,
    );
  const again = withColumns(
    recognition,
    columns,
    columns.filter((column, index) => column !== recognition.columns[index]).map(({ header }) => header),
  );
  const answers = answersAgain(found.svar ?? {}, columns);
  const parts = Object.keys(answers) as (keyof Answers)[];
  return parts.length === 0
    ? again
    : { ...again, answers: { ...answers, ...recognition.answers }, answeredBefore: parts };
}

/**
 * The purpose an export of the same headers and the same kind of name had; null where that is not known, or differed.
 */
export function recallPurpose(
  name: string,
  recognition: Recognition,
  memory: readonly RememberedSource[],
): FilePurpose | null {
  const purposes = new Set(
    remembered(recognition, memory)
      .filter(({ navn }) => navn === namePattern(name))
      .map(({ formaal }) => formaal),
  );
  const [only = null] = purposes;
  return purposes.size === 1 ? only : null;
}

/**
 * The sheet a workbook of that kind of name was read from last time, when it is there and another than the one
 * recognised. It must still be seen to have the same headers.
 */
export function recallSheet(
  name: string,
  { sheet, sheets = [] }: Recognition,
  memory: readonly RememberedSource[],
): string | null {
  const found = memory.find(
    ({ navn, ark }) => navn === namePattern(name) && ark !== undefined && ark !== sheet && sheets.includes(ark),
  );
  return found?.ark ?? null;
}

/** The memories of the export's headers. */
function remembered(recognition: Recognition, memory: readonly RememberedSource[]): readonly RememberedSource[] {
  const signature = headerSignature(recognition)?.join("\n");
  if (signature === undefined) return [];
  return memory.filter(({ kolonner }) => kolonner.map(({ overskrift }) => overskrift).join("\n") === signature);
}

function recalled(column: RecognisedColumn, key: RoleKey): RecognisedColumn {
  const now = roleKeyOf(column.role);
  if (now === key && column.certainty === "sikker") return column;
  // Before «hittil» had a word of its own it was remembered as the figure alone.
  if (key.startsWith("amount.") && now === key.replace("amount.", "hittil.")) return column;
  return { ...column, role: roleOfKey(key, column.role), certainty: "sikker", reason: RECALLED, open: undefined };
}
