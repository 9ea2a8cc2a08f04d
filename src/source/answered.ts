import type { Answers } from "./answers";
import { columnsNamed } from "./columnName";
import { roleOfKey } from "./columnRoles";
import { setRole } from "./recognise/setRole";
import type { Recognition } from "./source";

/** The recognition with what has been said of it. Words for columns it does not have change nothing. */
export function answered(recognition: Recognition, answers: Answers): Recognition {
  const { kolonner = {}, ark, bare, fortegn, periode, tomme } = answers;
  const chosen = Object.entries(kolonner).reduce(
    (before, [name, key]) =>
      columnsNamed(before.columns, name).reduce(
        (each, { position, role }) => setRole(each, position, roleOfKey(key, role)),
        before,
      ),
    recognition,
  );
  const more: Answers = {
    ...chosen.answers,
    ...(ark && { ark }),
    ...(bare && { bare }),
    ...(fortegn && { fortegn }),
    ...(periode && { periode }),
    ...(tomme && { tomme }),
  };
  if (Object.keys(more).length === 0) return chosen;
  const before = chosen.answeredBefore?.filter((part) => answers[part] === undefined);
  return { ...chosen, answers: more, ...(before && { answeredBefore: before }) };
}
