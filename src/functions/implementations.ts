import type { Unit } from "../amounts/printAmount";
import { choice } from "./arguments/choice";
import { gather } from "./arguments/gather";
import { perCell, type Implementation } from "./arguments/perCell";
import { readAmount } from "./arguments/readAmount";
import { readAmounts } from "./arguments/readAmounts";
import { readOptionalAmount } from "./arguments/readOptionalAmount";
import { readRate } from "./arguments/readRate";
import { schedule } from "./arguments/schedule";
import { arbeidskapital } from "./core/arbeidskapital";
import { avvik, type Retning } from "../table/fn/avvik";
import { avvikPct, type Nullbudsjett } from "../table/fn/avvikPct";
import { avvikTekst } from "./core/avvikTekst";
import { dispfondPct } from "../table/fn/dispfondPct";
import { forbrukPct } from "../table/fn/forbrukPct";
import { gjeldsgrad } from "../table/fn/gjeldsgrad";
import { minimumsavdrag } from "./core/minimumsavdrag";
import { ndrPct } from "../table/fn/ndrPct";
import { nettoLanegjeld } from "./core/nettoLanegjeld";
import { premieavvik } from "./core/premieavvik";
import { prognose, type Metode } from "../table/fn/kommunePrognose";
import type { FunctionId } from "./functionId";
import { IN_ORE } from "./inOre";

const readRetning = choice<Retning>({ "1": 1, "-1": -1, "budsjett-regnskap": 1, "regnskap-budsjett": -1 }, 1);
const readNullbudsjett = choice<Nullbudsjett>({ blank: "blank", "0": "zero", null: "zero", na: "na", "i/t": "na" }, "blank");
const readEnhet = choice<Unit>({ mill: "mill", "mill.": "mill", tusen: "tusen", "1000": "tusen", kroner: "kroner", kr: "kroner" }, "mill");
const readMetode = choice<Metode>({ "1": "budsjett", "2": "takt", "3": "profil", "4": "rest", budsjett: "budsjett", takt: "takt", profil: "profil", rest: "rest" }, "budsjett");

const gjeldsgradPerCell = perCell([readAmount, readAmount, readAmounts], gjeldsgrad);

/** How each function reads its arguments and what it calculates; the order of readers is the order of the catalogue's parameters. */
export const IMPLEMENTATIONS: Readonly<Record<FunctionId, Implementation>> = {
  AVVIK: perCell([readAmount, readAmount, readRetning], avvik, IN_ORE.AVVIK),
  AVVIK_PCT: perCell([readAmount, readAmount, readNullbudsjett, readRetning], avvikPct, IN_ORE.AVVIK_PCT),
  FORBRUK_PCT: perCell([readAmount, readAmount], forbrukPct, IN_ORE.FORBRUK_PCT),
  GJELDSGRAD: ([gjeld, inntekter, fratrekk], names) => gjeldsgradPerCell([gjeld, inntekter, gather(fratrekk, [gjeld, inntekter])], names),
  DISPFOND_PCT: perCell([readAmount, readAmount], dispfondPct, IN_ORE.DISPFOND_PCT),
  NDR_PCT: perCell([readAmount, readAmount], ndrPct, IN_ORE.NDR_PCT),
  PREMIEAVVIK: perCell([readAmount, readAmount, readAmount, readRate], premieavvik),
  PREMIEAVVIK_AMORTISERING: schedule,
  MINIMUMSAVDRAG: perCell([readAmount, readAmount, readAmount], minimumsavdrag),
  NETTO_LANEGJELD: perCell([readAmount, readAmount, readAmount, readAmount], nettoLanegjeld),
  ARBEIDSKAPITAL: perCell([readAmount, readAmount, readAmount], arbeidskapital),
  AVVIK_TEKST: perCell([readAmount, readEnhet], avvikTekst),
  PROGNOSE: perCell([readAmount, readAmount, readAmount, readMetode, readOptionalAmount, readOptionalAmount], prognose),
};
