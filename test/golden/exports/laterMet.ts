import { SHORT, between, codes, of, ofText, part, perMonth, three, both, two } from "./rowsOf";
import { adopted, ansvarName, before, budget, csv, funksjonName, kontoName, kroner, MONTHS, months, POSTINGS, right, sheet, sumOf, text, type Situation } from "./situation";

/** Shares of the year by month, so that no two are alike by design. */
const SHARES = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
const upTo = (ore: number, month: number): number => (month === 12 ? ore : Math.trunc((ore * SHARES.slice(0, month).reduce((sum, share) => sum + share, 0)) / 52));
const EACH = SHARES.map((_, at) => at + 1);
const months12 = (ore: number): readonly string[] => months(ore).map((month) => text(month));
const [COSTS, INCOMES] = [POSTINGS.filter(([, , , ore]) => ore > 0), POSTINGS.filter(([, , , ore]) => ore < 0)];
const beside = { ...right(), ...right("regnskapIFjor", before) };

/** Each posting under kontoklasse and art, which two accounts may have in common. */
const byArt = POSTINGS.reduce<Readonly<Record<string, number>>>((sums, [konto, ansvar, funksjon, ore]) => {
  const key = `${konto.slice(0, 4)} ${ansvar} ${funksjon} regnskap`;
  return { ...sums, [key]: (sums[key] ?? 0) + ore };
}, {});

/** Months in columns with sums between or so far, ledgers of English systems, and signs of one figure turned. */
export const LATER_MET: readonly Situation[] = [
  csv("senere-maaneder-hittil-uten-ord", [[...SHORT, ...MONTHS], ...ofText((ore) => EACH.map((month) => text(upTo(ore, month))))], right(), false),
  csv("senere-maaneder-hittil-i-tall", [[...SHORT, ...EACH.map((month) => `2024${two(month)}`)], ...ofText((ore) => EACH.map((month) => text(upTo(ore, month))))], right(), false),
  csv("senere-maaneder-hver-sin", [[...SHORT, ...MONTHS], ...ofText((ore) => EACH.map((month) => text(upTo(ore, month) - upTo(ore, month - 1))))], right(), true),
  csv("senere-maaneder-akk-med-ord", [[...SHORT, ...MONTHS.map((month) => `Akk ${month}`)], ...ofText((ore) => EACH.map((month) => text(part(ore, month))))], right(), true),
  csv("senere-sum-etter-hvert-tertial", [[...SHORT, ...MONTHS.slice(0, 4), "Sum T1", ...MONTHS.slice(4, 8), "Sum T2", ...MONTHS.slice(8), "Sum T3"], ...ofText((ore) => [0, 4, 8].flatMap((first) => [...months12(ore).slice(first, first + 4), text(between(ore, first, first + 4))]))], right(), true),
  csv("senere-sum-etter-hvert-kvartal", [[...SHORT, ...[0, 3, 6, 9].flatMap((first) => [...MONTHS.slice(first, first + 3), `K${first / 3 + 1}`])], ...ofText((ore) => [0, 3, 6, 9].flatMap((first) => [...months12(ore).slice(first, first + 3), text(between(ore, first, first + 3))]))], right(), true),
  csv("senere-tertial-hittil-uten-ord", [[...SHORT, "T1", "T2", "T3"], ...ofText((ore) => [4, 8, 12].map((month) => text(part(ore, month))))], right(), false),
  csv("senere-xledger-gl", [["Account", "Account Name", "Cost Center", "Function", "Period", "Debit", "Credit", "Balance"], ...POSTINGS.flatMap(([konto, ansvar, funksjon, ore]) => months(ore).map((own, month) => [konto, kontoName(konto), ansvar, funksjon, `2024${two(month + 1)}`, own > 0 ? text(own, "") : "0,00", own < 0 ? text(-own, "") : "0,00", text(part(ore, month + 1), "")]))], right(), false),
  csv("senere-xledger-valuta", [["Voucher", "Date", "Account", "Cost center", "Function", "Currency", "Amount (currency)", "Amount (NOK)"], ...perMonth(([konto, ansvar, funksjon], month, ore) => [`V${month}`, `2024-${two(month + 1)}-20`, konto, ansvar, funksjon, month === 3 ? "EUR" : "NOK", month === 3 ? text(Math.trunc(ore / 11)) : text(ore), text(ore)])], right(), false),
  csv("senere-unit4-dim1-dim2", [["Konto", "Dim1", "Dim1(T)", "Dim2", "Dim2(T)", "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, ansvar, ansvarName(ansvar), funksjon, funksjonName(funksjon), text(ore)])], right(), false),
  csv("senere-inntekter-positive-under-egen-overskrift", [["Art", "Ansvar", "Funksjon", "Regnskap"], ["Utgifter", "", "", ""], ...COSTS.map((posting) => [...codes(posting), text(posting[3])]), ["Sum utgifter", "", "", text(sumOf(COSTS))], ["Inntekter", "", "", ""], ...INCOMES.map((posting) => [...codes(posting), text(-posting[3])]), ["Sum inntekter", "", "", text(-sumOf(INCOMES))]], right(), false),
  csv("senere-opprinnelig-endring-revidert", [[...SHORT, "Opprinnelig budsjett", "Budsjettendringer", "Revidert budsjett", "Regnskap"], ...ofText((ore) => [text(adopted(ore)), text(budget(ore) - adopted(ore)), text(budget(ore)), text(ore)])], three, true),
  csv("senere-status-bokfoert", [[...SHORT, "Status", "Beløp"], ...POSTINGS.flatMap((posting) => [[...codes(posting), "Bokført", text(posting[3])], [...codes(posting), "Foreløpig", text(500)]])], right(), false),
  csv("senere-mva-brutto-netto", [[...SHORT, "Nettobeløp", "Mvabeløp", "Bruttobeløp"], ...ofText((ore) => [text(ore), text(Math.trunc(ore / 4)), text(ore + Math.trunc(ore / 4))])], right(), false),
  csv("senere-kontostreng", [["Kontostreng", "Beløp"], ...POSTINGS.map((posting) => [codes(posting).join("."), text(posting[3])])], right(), false),
  csv("senere-egen-konto-ved-siden-av-art", [["Konto", "Kontoklasse", "Art", "Ansvar", "Funksjon", "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore], at) => [`${70000 + at}`, "1", konto.slice(1, 4), ansvar, funksjon, text(ore)])], byArt, true),
  csv("senere-annen-art-enn-kontoen", [["Konto", "Art", "Ansvar", "Funksjon", "Beløp"], ...POSTINGS.map(([, ansvar, funksjon, ore], at) => [`1${110 + 10 * at}0`, "010", ansvar, funksjon, text(ore)])], {}, false),
  csv("senere-art-av-kontoen", [["Konto", "Kontoklasse", "Art", "Ansvar", "Funksjon", "Beløp"], ...POSTINGS.map(([konto, ansvar, funksjon, ore]) => [konto, "1", konto.slice(1, 4), ansvar, funksjon, text(ore)])], right(), true),
  csv("senere-bokfoert-debet-kredit", [["Account", "Cost center", "Function", "Accounted Dr", "Accounted Cr"], ...ofText((ore) => [ore > 0 ? text(ore) : "", ore < 0 ? text(-ore) : ""])], right(), true),
  csv("senere-aar-og-endring", [[...SHORT, "2024", "2023", "Endring", "Endring %"], ...ofText((ore) => [text(ore), text(before(ore)), text(ore - before(ore)), "3,0"])], beside, true),
  sheet("senere-budsjettets-inntekter-positive", [[...SHORT, "Regnskap", "Budsjett"], ...of((ore) => [kroner(ore), kroner(Math.abs(budget(ore)))])], both, false),
  sheet("senere-fjoraaret-snudd", [[...SHORT, "Regnskap", "Regnskap i fjor"], ...of((ore) => [kroner(ore), kroner(-before(ore))])], beside, false),
  sheet("senere-skjult-kladdekolonne", [[...SHORT, "Kladd", "Regnskap"], ...of((ore) => [kroner(ore + 100), kroner(ore)])], right(), false, { hiddenColumns: [4] }),
];
