import type { Cell, Role, Row, Sheet } from "../book";
import { amountPositions, codeOf, furniture, isPivoted, isPosting, mapRows, positionOf, sumOf } from "../change";
import type { Kind } from "../kind";

const amountsOf = (rows: readonly Row[], sheet: Sheet, scale = 1): Record<number, Cell> => Object.fromEntries(amountPositions(sheet).map((position) => [position, { ore: sumOf(rows.filter(isPosting), position) * scale }]));

/** The rows in groups by what a column begins with, in the order of the codes. */
function groupsBy(rows: readonly Row[], sheet: Sheet, role: Role, digits: number): readonly (readonly [code: string, rows: readonly Row[]])[] {
  const position = positionOf(sheet, role);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const code = codeOf(row.cells[position]).slice(0, digits);
    (groups.get(code) ?? groups.set(code, []).get(code) as Row[]).push(row);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A total for each group of postings: `write` says where its name stands; it comes after the group, or before it. */
const perGroup = (id: string, usable: boolean, role: Role, digits: number, write: (code: string, sheet: Sheet) => Record<number, Cell>, place: "after" | "before" = "after", scale = 1): Kind => ({
  id,
  usable,
  apply(book) {
    if (book.files.some(({ sheets }) => sheets.some((sheet) => positionOf(sheet, role) < 0 || isPivoted(sheet)))) return null;
    return mapRows(book, (rows, sheet) =>
      groupsBy(rows, sheet, role, digits).flatMap(([code, group]) => {
        if (code === "") return group;
        const total = furniture(sheet, { ...write(code, sheet), ...amountsOf(group, sheet, scale) });
        return place === "after" ? [...group, total] : [total, ...group];
      }),
    );
  },
});

const at = (role: Role, text: (code: string) => Cell) => (code: string, sheet: Sheet): Record<number, Cell> => ({ [positionOf(sheet, role)]: text(code) });

/** One total over the whole sheet. */
const grand = (id: string, usable: boolean, write: (sheet: Sheet) => Record<number, Cell>, place: "after" | "before" = "after", scale = 1): Kind => ({
  id,
  usable,
  apply: (book) =>
    mapRows(book, (rows, sheet) => {
      const total = furniture(sheet, { ...write(sheet), ...amountsOf(rows, sheet, scale) });
      return place === "after" ? [...rows, total] : [total, ...rows];
    }),
});

export const TOTAL_KINDS: readonly Kind[] = [
  perGroup("delsammendrag-konto", true, "konto", 9, at("konto", (code) => `${code} Totalt`)),
  perGroup("delsammendrag-engelsk", true, "konto", 9, at("konto", (code) => `${code} Total`)),
  perGroup("delsammendrag-ansvar", false, "ansvar", 9, at("ansvar", (code) => `${code} Totalt`)),
  perGroup("sum-foran-konto", false, "konto", 9, at("konto", (code) => `Sum ${code}`)),
  perGroup("sum-i-navn", false, "konto", 4, at("kontonavn", (code) => `Sum art ${code.slice(1)}`)),
  perGroup("sum-med-konto-og-navn", false, "konto", 9, (code, sheet) => ({ [positionOf(sheet, "konto")]: { code }, [positionOf(sheet, "kontonavn")]: "Sum" })),
  perGroup("sum-uten-ord", false, "konto", 4, () => ({})),
  perGroup("sum-bare-konto", false, "konto", 9, at("konto", (code) => ({ code }))),
  perGroup("gruppekonto-fire-sifre", false, "konto", 4, at("konto", (code) => ({ code })), "before"),
  perGroup("gruppekonto-tre-sifre", false, "konto", 3, at("konto", (code) => ({ code })), "before"),
  perGroup("gruppekonto-to-sifre", false, "konto", 2, at("konto", (code) => ({ code })), "before"),
  perGroup("gruppekonto-etter", false, "konto", 4, at("konto", (code) => ({ code }))),
  perGroup("gruppekonto-med-navn", false, "konto", 3, (code, sheet) => ({ [positionOf(sheet, "konto")]: { code }, [positionOf(sheet, "kontonavn")]: "Lønn og sosiale utgifter" }), "before"),
  perGroup("gruppekonto-null-bak", false, "konto", 3, at("konto", (code) => ({ code: `${code}00` })), "before"),
  perGroup("artssum-som-tall", false, "konto", 4, at("konto", (code) => ({ code: code.slice(1).replace(/^0/, "") }))),
  perGroup("ansvarsgruppe", false, "ansvar", 2, at("ansvar", (code) => ({ code })), "before"),
  perGroup("sum-snudd-fortegn", false, "konto", 4, at("konto", (code) => `${code} Totalt`), "after", -1),
  grand("totalsum", true, (sheet) => ({ [positionOf(sheet, "konto")]: "Totalsum" })),
  grand("totalt-i-navn", true, (sheet) => ({ [Math.max(0, positionOf(sheet, "kontonavn"))]: "Totalt" })),
  grand("totalrad-uten-ord", false, () => ({})),
  grand("totalrad-forst", false, (sheet) => ({ [positionOf(sheet, "konto")]: "Totalt" }), "before"),
  grand("totalrad-forst-uten-ord", false, () => ({}), "before"),
  grand("totalrad-resultat", false, (sheet) => ({ [positionOf(sheet, "konto")]: "Resultat" })),
  grand("totalrad-gal", false, (sheet) => ({ [positionOf(sheet, "konto")]: "Sum" }), "after", 2),
  {
    id: "transport",
    usable: false,
    apply: (book, random) =>
      mapRows(book, (rows, sheet) => {
        const word = random.pick([["Transport", "Overført fra forrige side"], ["Til neste side", "Overført"], ["Å overføre", "Overføring"]]);
        const position = random.pick([0, Math.max(0, positionOf(sheet, "kontonavn"))]);
        return rows.flatMap((row, index): readonly Row[] => {
          if (index === 0 || index % 20 !== 0) return [row];
          const soFar = amountsOf(rows.slice(0, index), sheet);
          return [furniture(sheet, { [position]: word[0] as string, ...soFar }), furniture(sheet, { [position]: word[1] as string, ...soFar }), row];
        });
      }),
  },
  {
    id: "pivot-uten-gjentak",
    usable: false,
    apply(book) {
      return mapRows(book, (rows, sheet) => {
        const position = positionOf(sheet, "ansvar");
        const isCode = (row: Row): boolean => !isPosting(row) || typeof row.cells[position] !== "string";
        if (position < 0 || isPivoted(sheet) || !rows.every(isCode)) return rows;
        return groupsBy(rows, sheet, "ansvar", 9).flatMap(([, group]) => group.map((row, index) => (index === 0 ? row : { ...row, cells: row.cells.map((cell, at) => (at === position ? null : cell)) })));
      });
    },
  },
];
