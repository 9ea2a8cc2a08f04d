import type { MembersOf } from "./members";
import { OfficeError } from "./officeError";
import type { Session } from "./session";
import { gridTable } from "./tableMembers";

export const TABLE_COLUMNS: MembersOf<"tableColumns"> = {
  getItem: { member: "navigate", kind: "tableColumn", to: (session, table, key) => ({ table, position: positionOf(session, table, key) }) },
};

export const TABLE_COLUMN: MembersOf<"tableColumn"> = {
  filter: { member: "child", kind: "filter", at: (_, column) => column },
};

export const FILTER: MembersOf<"filter"> = {
  applyValuesFilter: { member: "command", run: ({ host }, { table, position }, values) => { host.filterTable(table.name, position, (text) => values.some((value) => value.toLowerCase() === text.toLowerCase())); } },
  applyCustomFilter: {
    member: "command",
    run: ({ host }, { table, position }, first, second, oper) => {
      const tests = [first, ...(second === undefined ? [] : [second])].map(criterionTest);
      host.filterTable(table.name, position, (text) => (oper === "And" ? tests.every((test) => test(text)) : tests.some((test) => test(text))));
    },
  },
};

function positionOf(session: Session, table: { name: string }, key: string | number): number {
  const { block } = gridTable(session, table);
  const headers = session.host.texts({ ...block, rows: 1 })[0] ?? [];
  const position = typeof key === "number" ? key : headers.findIndex((header) => header.toLowerCase() === key.toLowerCase());
  if (position < 0 || position >= block.columns) throw new OfficeError("ItemNotFound");
  return position;
}

/** "=text" and "<>text", with `~` before what would be a wildcard; nothing behind the operator is a blank cell. */
function criterionTest(criterion: string): (text: string) => boolean {
  const [, operator, wanted = ""] = /^(=|<>)(.*)$/s.exec(criterion) ?? [];
  if (operator === undefined || /(?<!~)[*?]/.test(wanted)) throw new OfficeError("NotImplemented", `«${criterion}»`);
  const plain = wanted.replace(/~([*?~])/g, "$1").toLowerCase();
  return (text) => (text.toLowerCase() === plain) === (operator === "=");
}
