import type { Book, Cell, Column, Figure, Posting, Role, Row, Sheet } from "../book";
import { amountPositions, codeOf, hasSides, isPosting, isSigned, isSoFar, isWhole, mapSheets, mapTruth, oreOf, positionOf, UNKNOWABLE, withCell, withColumn, withoutAmount, withoutColumn } from "../change";
import type { Kind } from "../kind";
import type { Random } from "../random";

const sheets = (id: string, usable: boolean, change: (sheet: Sheet, random: Random, book: Book) => Sheet | null): Kind => ({
  id,
  usable,
  apply(book, random) {
    let changed = 0;
    const made = mapSheets(book, (sheet) => {
      const result = change(sheet, random, book);
      if (result !== null) changed++;
      return result ?? sheet;
    });
    return changed > 0 ? made : null;
  },
});

/** A column more, with something in each posting's row. */
const added = (id: string, usable: boolean, header: readonly string[], fill: (row: Row, sheet: Sheet, random: Random, index: number) => Cell, role: Role = "annet"): Kind =>
  sheets(id, usable, (sheet, random) => withColumn(sheet, random.int(0, sheet.columns.length), { role, header: random.pick(header) }, (row, index) => (isPosting(row) ? fill(row, sheet, random, index) : null)));

const mainOre = (row: Row, sheet: Sheet): number => oreOf(row.cells[amountPositions(sheet)[0] ?? -1]) ?? 0;

/** The sheet without a column, and its rows without what it said. */
const without = (id: string, role: Role, blank: Partial<Posting>): Kind =>
  sheets(id, true, (sheet, _random, book) => {
    const at = positionOf(sheet, role);
    // Another column of the same then is what is read.
    if (at < 0 || !isWhole(sheet) || (role === "periode" && sheet.columns.some(({ header }) => header === "Bilagsperiode"))) return null;
    // The periods alone say which rows are of another year; and the names of sheets may say them too.
    if (role === "periode" && (book.files.some((file) => file.sheets.length > 1) || sheet.rows.some((row) => /^20(?!24)\d\d/.test(codeOf(row.cells[at]))))) return null;
    const bare = withoutColumn(sheet, at);
    return { ...bare, rows: bare.rows.map((row) => mapTruth(row, (posting) => ({ ...posting, ...blank }))) };
  });

const reheaded = (id: string, usable: boolean, words: Partial<Record<Role | Figure, readonly string[]>>, fits: (sheet: Sheet) => boolean = () => true): Kind =>
  sheets(id, usable, (sheet, random) => {
    if (isSoFar(sheet) || !fits(sheet)) return null;
    const alike = sheet.columns.filter(({ role }) => role === "belop").length;
    const columns = sheet.columns.map((column): Column => {
      // Months, and debit and credit, under the name of the year's accounts are several of the same.
      if (usable && column.figure !== undefined && (column.periode !== undefined || hasSides(sheet))) return column;
      const choices = words[(column.figure ?? column.role) as Role] ?? (column.role === "belop" && alike === 1 ? words.belop : undefined);
      return choices && typeof column.header === "string" ? { ...column, header: random.pick(choices) } : column;
    });
    return columns.some(({ header }, position) => header !== sheet.columns[position]?.header) ? { ...sheet, columns } : null;
  });

const headers = (id: string, usable: boolean, write: (header: string, random: Random) => Cell): Kind =>
  sheets(id, usable, (sheet, random) => ({ ...sheet, columns: sheet.columns.map((column) => (typeof column.header === "string" ? { ...column, header: write(column.header, random) } : column)) }));

/** Headers that call the accounts something else. */
const NO_ACCOUNTS: readonly string[] = ["Budsjett", "Bud 2024", "Prognose", "Rammer"];

/** Amounts in a column nobody has called a figure. */
const isRival = (sheet: Sheet, position: number): boolean => sheet.columns[position]?.role === "annet" && sheet.rows.some(({ cells }) => oreOf(cells[position]) !== null);

/** Headers that say the accounts are of another year. */
const OTHER_YEARS: readonly string[] = ["Regnskap 2023", "R2022", "2021"];

/** Words for the accounts, without a year: beside «Regnskap 2023» they are what the file says the year's accounts are. */
const saysAccounts = (header: Cell): boolean => typeof header === "string" && /^(?:ub|utgående saldo|saldo|ub 31.?12|akkumulert|beløp|sum|denne periode|periodens beløp|bevegelse)$/.test(header.replace(/[\s_]+/g, " ").trim().toLowerCase());
const namesOtherYear = (sheet: Sheet): boolean => amountPositions(sheet).some((position) => OTHER_YEARS.includes(String(sheet.columns[position]?.header)));

/** A column that is no more than what those of the accounts come to: whoever adds them sees it. */
const isTheirSum = (sheet: Sheet, at: number): boolean => sheet.rows.every(({ cells }) => (oreOf(cells[at]) ?? 0) === amountPositions(sheet).reduce((sum, position) => sum + (oreOf(cells[position]) ?? 0), 0));

/** Whether the sheet's own accounts stand there under a name of theirs: where they do not, «Saldo» beside a «Prognose» is what the file says the accounts are. */
function hasMain(sheet: Sheet, { files }: Book): boolean {
  const main = sheet.columns[amountPositions(sheet)[0] ?? -1];
  const isLedger = files.some(({ purpose, sheets: own }) => purpose === "ledger" && own.includes(sheet));
  return main !== undefined && !(isLedger && main.figure !== "regnskap") && !NO_ACCOUNTS.includes(String(main.header));
}

/** A column of the year's own figure that the file does not say which of the two is. */
const rival = (id: string, header: readonly string[], share: (ore: number, random: Random) => number): Kind =>
  sheets(id, false, (sheet, random, book) => {
    if (!hasMain(sheet, book) || (id === "valutabelop" && sheet.rows.some(({ cells }) => cells.some((cell) => cell === "EUR" || cell === "SEK")))) return null;
    const [at, title] = [random.int(0, sheet.columns.length), random.pick(header)];
    if (namesOtherYear(sheet) && saysAccounts(title)) return null;
    return withColumn(sheet, at, { role: "annet", header: title }, (row) => (isPosting(row) ? { ore: share(mainOre(row, sheet), random) } : null));
  });

/** A column of another figure, which the row then means too; or leaves open what is right of it. */
const figure = (id: string, usable: boolean, header: readonly string[], of: Figure, isFree = false): Kind => ({
  id,
  usable,
  apply(book, random) {
    const title = random.pick(header);
    if (book.files.some(({ purpose, sheets: own }) => purpose !== "ledger" || own.some((sheet) => !isSigned(sheet) || sheet.columns.some((column) => column.figure === of)))) return null;
    const isWholeKroner = book.files.some(({ dialect }) => dialect.decimals === "whole");
    const whole = (ore: number): number => (isWholeKroner ? Math.trunc(ore / 100) * 100 : ore);
    const made = mapSheets(book, (sheet) =>
      withColumn(sheet, random.int(0, sheet.columns.length), { role: "belop", header: title, figure: of }, (row) => {
        const [first] = row.truth;
        if (first === undefined) return null;
        // An amount of the same side; what is written in whole kroner means whole kroner.
        const ore = whole(Math.trunc(mainOre(row, sheet) * 0.6)) + Math.sign(mainOre(row, sheet)) * 100 * random.int(1, 50);
        return { cell: { ore }, truth: [...row.truth, { ...first, periode: positionOf(sheet, "periode") < 0 ? "" : first.periode, figure: of, ore }] };
      }),
    );
    return isFree ? { ...made, free: [...made.free, "revidertBudsjett", "opprinneligBudsjett", "regnskapIFjor"] } : made;
  },
});

const ordered = (id: string, order: (sheet: Sheet, random: Random) => readonly number[]): Kind =>
  sheets(id, true, (sheet, random) => {
    const positions = order(sheet, random);
    return {
      ...sheet,
      columns: positions.map((position) => sheet.columns[position] as Column),
      rows: sheet.rows.map((row) => ({ ...row, cells: [...positions.map((position) => row.cells[position] ?? null), ...row.cells.slice(positions.length)] })),
      above: sheet.above.map((cells) => (cells.length === sheet.columns.length ? positions.map((position) => cells[position] ?? null) : cells)),
    };
  });

const joined = (id: string, of: "konto" | "ansvar" | "funksjon", nameRole: Role, write: (code: string, name: string) => string): Kind =>
  sheets(id, true, (sheet) => {
    const [at, name] = [positionOf(sheet, of), positionOf(sheet, nameRole)];
    if (at < 0 || name < 0) return null;
    const rows = sheet.rows.map((row) => {
      const [code, text] = [row.cells[at], row.cells[name]];
      return code !== null && typeof code === "object" && "code" in code && code.code !== "" && typeof text === "string" && /^\p{L}{2}/u.test(text) ? withCell(row, at, write(code.code, text)) : row;
    });
    return withoutColumn({ ...sheet, rows }, name);
  });

const identity = ({ columns }: Sheet): number[] => columns.map((_, position) => position);

export const COLUMN_KINDS: readonly Kind[] = [
  ordered("kolonner-stokket", (sheet, random) => random.shuffled(identity(sheet))),
  ordered("belop-forst", (sheet) => identity(sheet).sort((a, b) => Number(sheet.columns[b]?.role === "belop") - Number(sheet.columns[a]?.role === "belop"))),
  sheets("navn-borte", true, (sheet) => {
    const names = identity(sheet).filter((position) => sheet.columns[position]?.role.endsWith("navn")).reverse();
    return names.length === 0 ? null : names.reduce(withoutColumn, sheet);
  }),
  without("prosjekt-borte", "prosjekt", { prosjekt: "" }),
  without("ansvar-borte", "ansvar", { ansvar: "" }),
  without("funksjon-borte", "funksjon", { funksjon: "" }),
  without("periode-borte", "periode", { periode: "" }),
  sheets("tomme-kolonner", true, (sheet, random) => withColumn(sheet, random.int(0, sheet.columns.length), { role: "annet", header: "" }, () => null)),
  sheets("konto-i-deler", false, (sheet) => {
    const at = positionOf(sheet, "konto");
    if (at < 0 || sheet.rows.some((row) => row.truth.some(({ konto }) => konto.startsWith("2")))) return null;
    const part = (row: Row, from: number, to: number): Cell => {
      const cell = row.cells[at];
      return cell !== null && typeof cell === "object" && "code" in cell ? { code: cell.code.slice(from, to) } : null;
    };
    const withArt = withColumn(sheet, at + 1, { role: "annet", header: "Art" }, (row) => part(row, 1, 9));
    const withBoth = withColumn(withArt, at + 1, { role: "annet", header: "Kontoklasse" }, (row) => part(row, 0, 1));
    return withoutColumn(withBoth, at);
  }),
  joined("konto-med-navn", "konto", "kontonavn", (code, name) => `${code} ${name}`),
  joined("konto-strek-navn", "konto", "kontonavn", (code, name) => `${code} - ${name}`),
  joined("ansvar-strek-navn", "ansvar", "ansvarsnavn", (code, name) => `${code} - ${name}`),
  joined("funksjon-med-navn", "funksjon", "funksjonsnavn", (code, name) => `${code} ${name}`),
  added("kolonne-merknad", true, ["Merknad", "Kommentar", "Tekst"], (_row, _sheet, random, index) => (random.chance(0.3) ? `Se vedlegg ${index}` : null)),
  added("kolonne-fritekst-mange", true, ["Beskrivelse", "Bilagstekst"], (_row, _sheet, _random, index) => `Faktura ${1000 + index * 7}`),
  added("kolonne-bilag", true, ["Bilagsnr", "Bilag"], (_row, _sheet, _random, index) => `${240000 + index}`),
  added("kolonne-ukjent-nummer", false, ["Løpenr", "Ref", "Transnr", "Lnr"], (_row, _sheet, _random, index) => `${index + 1}`),
  added("kolonne-bilagsdato", true, ["Bilagsdato", "Dato"], (row) => ({ day: `${row.truth.every(({ figure: of }) => of === "regnskapIFjor") ? 2023 : 2024}-${(row.truth[0]?.periode.slice(4) || "06").replace("00", "01").replace(/^1[3-9]/, "12")}-15` })),
  added("kolonne-antall", true, ["Antall"], (_row, _sheet, random) => `${random.int(1, 900)}`),
  added("kolonne-prosent", true, ["Forbruk %", "Avvik i %"], (_row, _sheet, random) => `${random.int(1, 200)},5`),
  added("kolonne-avvik", true, ["Avvik", "Avvik kr"], (row, sheet, random) => ({ ore: mainOre(row, sheet) - random.int(1, 9000) })),
  added("kolonne-mvakode", true, ["Mvakode", "Mva"], (_row, _sheet, random) => random.pick(["1", "11", "83", ""])),
  added("kolonne-motpart", true, ["Motpart"], (_row, _sheet, random) => random.pick(["", "Staten", "Fylket"])),
  rival("ub-ved-siden", ["UB", "Utgående saldo", "Saldo"], (ore, random) => ore + random.int(100, 900_000)),
  rival("ub-lik-for-alle", ["UB 31.12", "Akkumulert"], () => 123_456_78),
  rival("ib-ved-siden", ["IB", "Inngående saldo"], (_ore, random) => random.int(100, 900_000)),
  rival("eks-mva", ["Beløp eks. mva", "Netto eks mva", "Beløp uten mva"], (ore) => Math.trunc(ore * 0.8)),
  rival("inkl-mva", ["Beløp inkl. mva", "Brutto", "Bruttobeløp"], (ore) => Math.trunc(ore * 1.25)),
  rival("mva-belop", ["Mva-beløp", "Mvabeløp"], (ore) => Math.trunc(ore * 0.2)),
  rival("valutabelop", ["Valutabeløp", "Beløp valuta", "Beløp EUR", "Beløp i valuta"], (ore) => Math.trunc(ore / 11.4)),
  rival("belop-to-ganger", ["Beløp", "Beløp 2", "Beløp (2)", "Sum"], (ore) => Math.trunc(ore / 2)),
  rival("denne-periode", ["Denne periode", "Periodens beløp", "Bevegelse"], (ore) => Math.trunc(ore / 12)),
  rival("navnlos-belopskolonne", [""], (ore, random) => Math.trunc(ore / 3) + random.int(1, 99)),
  rival("ukjent-belopskolonne", ["Verdi", "Tall", "Kol7", "X", "Kostnad", "Pris", "Sats", "Fakturert", "Bestilt", "Disponert", "Reservert"], (ore, random) => Math.trunc(ore / 3) + random.int(1, 99)),
  rival("neste-aar", ["Budsjett 2025", "Økonomiplan 2026", "2025", "B2025", "ØP 2027", "Prognose 2024"], (ore) => Math.trunc(ore * 1.03)),
  rival("eldre-aar", ["Regnskap 2022", "R2021", "2020", "Regnskap 2019"], (ore) => Math.trunc(ore * 0.8)),
  figure("fjor-kolonne", true, ["Regnskap 2023", "Regnskap i fjor", "Regnskap forrige år"], "regnskapIFjor"),
  figure("fjor-kolonne-kort", false, ["R2023", "R 2023", "2023", "Fjoråret", "R-23"], "regnskapIFjor", true),
  figure("budsjett-kolonne", true, ["Revidert budsjett", "Rev. budsjett 2024", "Regulert budsjett"], "revidertBudsjett"),
  figure("budsjett-kolonne-kort", false, ["B2024", "RB 2024", "B 2024", "Bud24", "Just. bud", "Bevilgning"], "revidertBudsjett", true),
  figure("vedtatt-kolonne", true, ["Opprinnelig budsjett", "Vedtatt budsjett 2024", "Oppr. budsjett"], "opprinneligBudsjett"),
  figure("vedtatt-kolonne-kort", false, ["OB 2024", "VB2024", "Oppr.", "Vedtatt"], "opprinneligBudsjett", true),
  reheaded("overskrift-andre-ord", true, {
    konto: ["Kontonr", "Hovedbokskonto", "Kontonummer", "Konto"], ansvar: ["Koststed", "Ansvarssted", "Ansvar"], funksjon: ["Tjeneste", "KOSTRA-funksjon", "Funksjonskode"], periode: ["Regnskapsperiode", "Periode", "Bilagsperiode"], prosjekt: ["Prosjektnr", "Prosjekt"],
    revidertBudsjett: ["Regulert budsjett", "Justert budsjett", "Revidert budsjett 2024"], opprinneligBudsjett: ["Vedtatt budsjett", "Opprinnelig budsjett 2024"], regnskapIFjor: ["Regnskap 2023", "Regnskap i fjor"], regnskap: ["Regnskap 2024", "Regnskap"],
  }),
  reheaded("overskrift-r-og-b", false, { regnskap: ["R2024", "R 2024", "R24", "2024"], revidertBudsjett: ["B2024", "RB 2024", "B 2024 rev"], opprinneligBudsjett: ["OB 2024", "OB2024", "B 2024 oppr"], regnskapIFjor: ["R2023", "R 2023", "2023"] }),
  reheaded("overskrift-ukjent-belop", false, { regnskap: ["Sum kr", "Verdi", "Tall", "X", "NOK", "Kr.", "Amount"] }),
  reheaded("overskrift-feil-aar", false, { regnskap: OTHER_YEARS }, (sheet) => !identity(sheet).some((at) => isRival(sheet, at) && saysAccounts(sheet.columns[at]?.header ?? null) && !isTheirSum(sheet, at))),
  reheaded("overskrift-bare-budsjett", false, { regnskap: NO_ACCOUNTS }, (sheet) => !identity(sheet).some((position) => isRival(sheet, position))),
  headers("overskrift-store-bokstaver", true, (header) => header.toUpperCase()),
  headers("overskrift-mellomrom", true, (header, random) => random.pick([`  ${header} `, `${header}\u00a0`, ` ${header}`])),
  headers("overskrift-linjeskift", true, (header) => header.replace(/[ (]/, (found) => (found === " " ? "\n" : `\n${found}`))),
  headers("overskrift-skrivefeil", false, (header, random) => (header.length > 6 && random.chance(0.3) ? header.slice(0, 3) + header.slice(4) : header)),
  headers("overskrift-understrek", false, (header) => header.toLowerCase().replaceAll(" ", "_").replaceAll(".", "")),
  sheets("overskrift-borte", false, (sheet) => ({ ...sheet, hasHeader: false })),
  sheets("overskrift-to-rader", false, (sheet) => isSoFar(sheet) ? null : ({
    ...sheet,
    above: [...sheet.above, sheet.columns.map(({ figure: of, header }) => (of === "regnskapIFjor" ? "2023" : of ? "2024" : header))],
    columns: sheet.columns.map((column) => (column.figure ? { ...column, header: { regnskap: "Regnskap", regnskapIFjor: "Regnskap", revidertBudsjett: "Rev. budsjett", opprinneligBudsjett: "Oppr. budsjett" }[column.figure] } : { ...column, header: "" })),
  })),
  sheets("overskrift-grupper-over", false, (sheet) => ({ ...sheet, above: [...sheet.above, sheet.columns.map(({ role }, position) => (role === "belop" && sheet.columns[position - 1]?.role !== "belop" ? "Beløp i kroner" : null))] })),
  sheets("belopskolonne-borte", false, (sheet) => {
    const at = amountPositions(sheet)[0];
    // A column beside it is then all that the file calls amounts.
    if (at === undefined || identity(sheet).some((position) => isRival(sheet, position))) return null;
    const bare = withoutColumn(sheet, at);
    return { ...bare, rows: bare.rows.map((row) => withoutAmount(row, sheet.columns[at] as Column)) };
  }),
  sheets("konto-borte", false, (sheet) => {
    const at = positionOf(sheet, "konto");
    if (at < 0) return null;
    const bare = withoutColumn(sheet, at);
    return { ...bare, rows: bare.rows.map((row) => (isPosting(row) ? { ...row, truth: [...row.truth, UNKNOWABLE] } : row)) };
  }),
  sheets("belop-i-tusen", false, (sheet) => ({
    ...sheet,
    above: [...sheet.above, ["Tall i 1000 kr"]],
    rows: sheet.rows.map((row) => ({
      cells: row.cells.map((cell) => (oreOf(cell) === null ? cell : { ore: Math.round((oreOf(cell) as number) / 100_000) * 100 })),
      truth: row.truth.map((posting) => ({ ...posting, ore: Math.round(posting.ore / 100_000) * 100_000 })),
    })),
  })),
];
