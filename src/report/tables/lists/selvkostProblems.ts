import { printKroner } from "../../../amounts/printAmount";
import { sumOre, type Ore } from "../../../amounts/ore";
import { NOTE_SELVKOST } from "../../../law/lists/ovrigeNoter";
import { NOTE_SELVKOSTFOND, SELVKOSTFOND } from "../../../law/lists/selvkostfond";
import type { Problem } from "../../../ledger/problem";
import { oreIn, textIn, valueIn, type Listing, type ListingRow } from "../../../source/lists/listing";
import { words, wordsOf } from "../../../texts/words";

/** Services whose deficit may not be carried forward, by the words they are called. */
const UTEN_FREMFORING =
  /(?:^|[^\p{L}])(?:plan|reguleringsplan|byggesak|byggjesak|oppmåling|eierseksjon|eigarseksjon)/iu;
/** Years after the one it arose in that a surplus may be kept, and a deficit be covered in. */
const FRIST = 5;

/** What the regulation on full cost does not let a service end the year with. */
export function selvkostProblems(listings: readonly Listing[], year: number): readonly Problem[] {
  return listings.flatMap(({ input, rows, name }) => {
    switch (input) {
      case NOTE_SELVKOST.input.id:
        return rows.flatMap((row) => [...carried(row, name), ...notSetAside(row, name)]);
      case SELVKOSTFOND.id:
        return rows.flatMap((row) => tooOld(row, name, year));
      default:
        return [];
    }
  });
}

const closing = (row: ListingRow, ...columns: readonly string[]): Ore =>
  sumOre(columns.map((column) => oreIn(row, column)));

function carried(row: ListingRow, file: string): readonly Problem[] {
  const [omrade, left] = [textIn(row, "omrade"), closing(row, "inngaende", "rente", "avsetning")];
  if (left >= 0 || !UTEN_FREMFORING.test(omrade)) return [];
  return [
    {
      code: "selvkost-underskudd-fremfort",
      severity: "warning",
      where: { file, row: row.row, table: NOTE_SELVKOST.id },
      message: words`Rad ${row.row}: «${omrade}» ender året med et underskudd på ${printKroner(-left)}. Underskudd for plansaker, byggesaker, oppmåling og eierseksjonering kan ikke fremføres. Dekk det i årets regnskap.`,
    },
  ];
}

const WHOLE = 100;
/** Half a krone for each of three amounts, where all are whole kroner. */
const ROOM = 200;

/**
 * A surplus belongs to those who pay, so all of it goes to the fund; of a deficit no more than all is taken from it,
 * and all where the municipality covers its costs in full and the fund has the money.
 */
function notSetAside(row: ListingRow, file: string): readonly Problem[] {
  const [inntekter, kostnader] = [oreIn(row, "inntekter"), oreIn(row, "kostnader")];
  const avsetning = oreIn(row, "avsetning");
  const result = inntekter - kostnader;
  const room = [inntekter, kostnader, avsetning].every((amount) => amount % WHOLE === 0) ? ROOM : 0;
  const isFull = valueIn(row, "vedtatt")?.eq(WHOLE) ?? false;
  const inFund = Math.max(0, closing(row, "inngaende", "rente"));
  const most = result > 0 ? result : isFull ? -Math.min(-result, inFund) : 0;
  const isTold = inntekter !== 0 || kostnader !== 0;
  if (!isTold || (avsetning >= result - room && avsetning <= most + room)) return [];
  const what = result > 0 ? "overskudd" : "underskudd";
  return [
    {
      code: "selvkost-avsetning-ulik",
      severity: "warning",
      where: { file, row: row.row, table: NOTE_SELVKOST.id },
      message: words`Rad ${row.row}: «${textIn(row, "omrade")}» har inntekter ${printKroner(inntekter)} og kostnader ${printKroner(kostnader)}, et ${wordsOf(what)} på ${printKroner(Math.abs(result))}, men avsetning (+) eller bruk (−) er ${printKroner(avsetning)}. Et overskudd settes av i sin helhet, og bruken av fondet er ikke større enn underskuddet; med vedtatt dekningsgrad 100 % dekker fondet underskuddet så langt det rekker. Rett beløpet i listen som er feil.`,
    },
  ];
}

function tooOld(row: ListingRow, file: string, year: number): readonly Problem[] {
  const arose = valueIn(row, "aar")?.toNumber() ?? year;
  const left = closing(row, "inngaende", "oppstaatt", "rente", "bruk");
  if (left === 0 || year - arose < FRIST) return [];
  const [omrade, where] = [textIn(row, "omrade"), { file, row: row.row, table: NOTE_SELVKOSTFOND.id }];
  if (left < 0) {
    return [
      {
        code: "selvkost-underskudd-over-fem-aar",
        severity: "warning",
        where,
        message: words`Rad ${row.row}: underskuddet fra ${arose} på «${omrade}» har ${printKroner(-left)} igjen 31.12.${year}, men skal dekkes innen fem år (${arose + FRIST}). Lenger er det bare adgang til etter selvkostforskriften § 8 tredje ledd.`,
      },
    ];
  }
  return [
    {
      code: "selvkost-overskudd-sjette-aar",
      severity: "warning",
      where,
      message: words`Rad ${row.row}: overskuddet fra ${arose} på «${omrade}» har ${printKroner(left)} igjen 31.12.${year}, og går inn i det sjette året eller senere. Det skulle vært tilbake hos brukerne senest i ${arose + FRIST}. Sett ned gebyret, eller rett listen.`,
    },
  ];
}
