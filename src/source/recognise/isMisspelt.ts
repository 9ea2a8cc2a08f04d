import { isWithinOneEdit } from "./isWithinOneEdit";

/** Short words become each other by one letter: «rad» and «bad». */
const SHORTEST = 6;

/**
 * Whether a folded word is a known one with a letter wrong. Digits are never wrong: «saldo 31.12.2023» is another
 * than «saldo 31.12.2024».
 */
export function isMisspelt(word: string, known: string): boolean {
  return (
    known.length >= SHORTEST && word !== known && isWithinOneEdit(known, word) && digitsOf(word) === digitsOf(known)
  );
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");
