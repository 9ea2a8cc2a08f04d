import type { Answers, BlankRule, PeriodeRule, SignRule } from "../answers";
import { columnName } from "../columnName";
import type { RecognisedColumn } from "../source";
import { signatureOf } from "./headerSignature";

/**
 * What has been said of an export beside its columns' roles; columns by their headers as the next export will have
 * them.
 */
export interface RememberedAnswers {
  readonly ark?: readonly string[] | "alle" | undefined;
  readonly bare?: readonly { readonly overskrift: string; readonly verdier: readonly string[] }[] | undefined;
  readonly tomme?: readonly { readonly overskrift: string; readonly regel: BlankRule }[] | undefined;
  readonly fortegn?: SignRule | undefined;
  readonly periode?: PeriodeRule | undefined;
  /** Headers of budgets that were said to be of each period. */
  readonly perPeriode?: readonly string[] | undefined;
}

/** A year is another next time, and so is what it is in. */
const hasYear = (text: string): boolean => /(?:19|20)\d\d/.test(text);

/** The answers as they are kept; undefined where there is nothing to keep. */
export function answersToKeep(
  { ark, bare = {}, tomme = {}, fortegn, periode }: Answers,
  columns: readonly RecognisedColumn[],
): RememberedAnswers | undefined {
  const headerOf = (name: string): string =>
    signatureOf(columns.find((column) => columnName(column, columns) === name)?.header ?? name);
  const only = Object.entries(bare).filter(([, values]) => values.length > 0);
  const blank = Object.entries(tomme);
  const kept: RememberedAnswers = {
    ...(ark !== undefined && !(ark !== "alle" && ark.some(hasYear)) && { ark }),
    ...(only.length > 0 && { bare: only.map(([name, verdier]) => ({ overskrift: headerOf(name), verdier })) }),
    ...(blank.length > 0 && { tomme: blank.map(([name, regel]) => ({ overskrift: headerOf(name), regel })) }),
    ...(fortegn && { fortegn }),
    ...(periode && { periode }),
  };
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** The answers for an export with the same headers; a column it does not have is not answered for. */
export function answersAgain(
  { ark, bare = [], tomme = [], fortegn, periode }: RememberedAnswers,
  columns: readonly RecognisedColumn[],
): Answers {
  const named = <T>(kept: readonly (readonly [overskrift: string, said: T])[]): readonly (readonly [string, T])[] =>
    kept.flatMap(([overskrift, said]) => {
      const column = columns.find(({ header }) => signatureOf(header) === overskrift);
      return column ? [[columnName(column, columns), said] as const] : [];
    });
  // A column chosen by its year is asked about again.
  const sameNextTime = bare.filter(({ verdier }) => !verdier.some(hasYear));
  const only = named(sameNextTime.map(({ overskrift, verdier }) => [overskrift, verdier] as const));
  const blank = named(tomme.map(({ overskrift, regel }) => [overskrift, regel] as const));
  return {
    ...(ark && { ark }),
    ...(only.length > 0 && { bare: Object.fromEntries(only) }),
    ...(blank.length > 0 && { tomme: Object.fromEntries(blank) }),
    ...(fortegn && { fortegn }),
    ...(periode && { periode }),
  };
}
