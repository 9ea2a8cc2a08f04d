import type { Control } from "./control";
import { change, CLOSED_YEAR, codes, exact, lines, minus } from "./terms";
import { AND, inRow, words, wordsOf } from "../../texts/words";

interface Fond {
  readonly id: string;
  readonly name: string;
  readonly kapittel: string;
  readonly line: string;
  readonly klasse: "drift" | "investering";
  readonly arter: readonly [avsetning: string, bruk: string];
}

const FONDENE: readonly Fond[] = [
  { id: "bundne-driftsfond", name: "bundne driftsfond", kapittel: "51", line: "bundneDriftsfond", klasse: "drift", arter: ["550", "950"] },
  { id: "disposisjonsfond", name: "disposisjonsfond", kapittel: "56", line: "disposisjonsfond", klasse: "drift", arter: ["540", "940"] },
  { id: "bundne-investeringsfond", name: "bundne investeringsfond", kapittel: "55", line: "bundneInvesteringsfond", klasse: "investering", arter: ["550", "950"] },
  { id: "ubundet-investeringsfond", name: "ubundet investeringsfond", kapittel: "53", line: "ubundetInvesteringsfond", klasse: "investering", arter: ["540", "940"] },
];

/** A fund's closing balance is its opening balance, what was set aside and what was used: the balance moves as the accounts say. */
export const FOND: readonly Control[] = FONDENE.map(({ id, name, kapittel, line, klasse, arter }) => ({
  id: `fond-${id}`,
  problem: `fond-${id}-ulikt`,
  title: words`Endring i ${wordsOf(name)} (kapittel ${kapittel}) mot ${wordsOf(klasse)} art ${inRow(arter, AND)}`,
  source: klasse === "drift" ? "§§ 5-6 og 5-8" : "§§ 5-5 og 5-8",
  ...CLOSED_YEAR,
  relation: "lik",
  left: { label: words`endring i kapittel ${kapittel}`, terms: change(lines("5-8", line)) },
  right: { label: words`art ${inRow(arter, AND)} i ${wordsOf(klasse)}`, terms: minus(...codes(klasse, ...arter)) },
  tolerance: exact("halvPerPost"),
  figures: ["regnskap"],
  needs: ["balanse", klasse],
  rule: words`Endringen i ${wordsOf(name)} skal være avsetningene minus bruken i ${wordsOf(klasse)}.`,
  advice: words`Kontroller føringer på kapittel ${kapittel} som ikke går mot art ${inRow(arter, AND)}.`,
}));
