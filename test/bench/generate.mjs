// Writes a deterministic ledger of posting rows in the dialect ERP exports have: CRLF, UTF-8 with BOM, decimal comma,
// thousands as NBSP, space, point or not at all, trailing minus. Rows in random order: the worst case for aggregation.
import { closeSync, openSync, writeSync } from "node:fs";

const NBSP = "\u00a0";
const ARTER = 84;
const ANSVAR = 300;
const FUNKSJONER = 90;
const PROSJEKTER = 11;
const COMBINATIONS_PER_ANSVAR = 58;

/** mulberry32 */
export function randomOf(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function combinations(random) {
  const arter = Array.from({ length: ARTER }, (_, index) => `${random(6) === 0 ? "0" : "1"}${String(100 + index * 9)}0`);
  const funksjoner = Array.from({ length: FUNKSJONER }, (_, index) => String(100 + index * 3));
  const prosjekter = ["0", ...Array.from({ length: PROSJEKTER - 1 }, (_, index) => String(61001 + index))];
  return Array.from({ length: ANSVAR * COMBINATIONS_PER_ANSVAR }, (_, index) => {
    const ansvar = 1000 + Math.floor(index / COMBINATIONS_PER_ANSVAR) * 10;
    const prosjekt = random(5) === 0 ? prosjekter[1 + random(PROSJEKTER - 1)] : "0";
    return `${arter[random(ARTER)]};${ansvar};${funksjoner[random(FUNKSJONER)]};${prosjekt}`;
  });
}

function grouped(whole, separator) {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** 70 % plain, 10 % NBSP thousands, 5 % point, 5 % space, 5 % trailing minus, 5 % one or no decimal. */
function amountText(ore, shape) {
  const [sign, whole, decimals] = [ore < 0 ? "-" : "", Math.floor(Math.abs(ore) / 100), String(Math.abs(ore) % 100).padStart(2, "0")];
  if (shape < 70) return `${sign}${whole},${decimals}`;
  if (shape < 80) return `${sign}${grouped(whole, NBSP)},${decimals}`;
  if (shape < 85) return `${sign}${grouped(whole, ".")},${decimals}`;
  if (shape < 90) return `${sign}${grouped(whole, " ")},${decimals}`;
  if (shape < 95) return `${whole},${decimals}${sign}`;
  return shape < 97 ? `${sign}${whole}` : `${sign}${whole},${decimals[0]}`;
}

/** Some 200 000 keys, each in many rows, as in a real ledger. */
export const sharedKeys = (combination) => combination;

/** A prosjekt of its own in every row. */
export const ownProject = (combination, row) => combination.replace(/[^;]*$/, String(1_000_000 + row));

/** The true total in øre and number of distinct keys of the file written. `keyOf`: the keys of a row, from those drawn. */
export function generate(path, rows, keyOf = sharedKeys) {
  const random = randomOf(20241231);
  const keys = combinations(random);
  const seen = new Set();
  const file = openSync(path, "w");
  let total = 0;
  let text = "\ufeffKonto;Ansvar;Funksjon;Prosjekt;Periode;Beløp\r\n";
  for (let row = 0; row < rows; row++) {
    const [combination, month, shape] = [keys[random(keys.length)], 1 + random(12), random(100)];
    let ore = (random(3) === 0 ? random(2 ** 27) : random(2 ** 20)) * (random(3) === 0 ? -1 : 1);
    if (shape >= 95) ore -= ore % (shape < 97 ? 100 : 10);
    total += ore;
    const key = `${keyOf(combination, row)};2024${String(month).padStart(2, "0")}`;
    seen.add(key);
    text += `${key};${amountText(ore, shape)}\r\n`;
    if (text.length > 1 << 20 || row === rows - 1) {
      writeSync(file, text);
      text = "";
    }
  }
  closeSync(file);
  return { total, groups: seen.size };
}
