import { NumberValueObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

/** More different texts than a ledger has codes; then it starts again. */
const MOST_REMEMBERED = 50_000;

/**
 * Lets Univer read each text as a number once. SUMIFS with a criterion such as "010" reads every text in the range, and
 * without memory 350 of them over 3000 rows take 6 s instead of 2. Applies to all workbooks of the page.
 */
export function rememberTextNumbers(): void {
  const prototype = StringValueObject.prototype;
  if (prototype.convertToNumberObjectValue === remembering) return;
  readText = prototype.convertToNumberObjectValue;
  prototype.convertToNumberObjectValue = remembering;
  const makeValue = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, isPlain = false) => {
    if (typeof raw !== "string" || isPlain) return makeValue(raw, isPlain);
    const value = makeValue(raw, plainTexts.has(raw));
    if (plainTexts.size > MOST_REMEMBERED) plainTexts.clear();
    if (value.isString()) plainTexts.add(raw);
    return value;
  };
}

/** Texts of formulas that are no number, percentage or day. */
const plainTexts = new Set<string>();

type TextAsNumber = ReturnType<StringValueObject["convertToNumberObjectValue"]>;

let readText: (this: StringValueObject) => TextAsNumber;
const remembered = new Map<string, TextAsNumber>();

function remembering(this: StringValueObject): TextAsNumber {
  const text = this.getValue();
  const known = remembered.get(text) ?? readText.call(this);
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(text, known);
  // A number can be given a pattern later, so each reader has its own.
  return known.isNumber() ? NumberValueObject.create(Number(known.getValue()), known.getPattern()) : known;
}
