import { from1 } from "./from1";
import { words, type Text } from "../../../texts/words";

/** A template as it stands in a file: an object of any version, not yet checked. */
export type TemplateData = Readonly<Record<string, unknown>>;

/**
 * The format this add-in writes. A change that an older add-in would misread gives it a new number, and a step from the
 * one before.
 */
export const TEMPLATE_VERSION = 2;

/** By the version a step starts from: data in, data of the next version out. */
const STEPS: Readonly<Record<number, (data: TemplateData) => TemplateData>> = { 1: from1 };

/** The data in the present version, and the one it came in; or why it cannot be brought there, in one sentence. */
export function migrate(
  data: TemplateData,
): { readonly data: TemplateData; readonly from: number } | { readonly fault: Text } {
  const from = data["version"];
  if (typeof from !== "number" || !Number.isInteger(from) || from < 1)
    return {
      fault: words`version: mangler, eller er ikke et versjonsnummer. Maler fra Tertial har version ${TEMPLATE_VERSION} eller lavere.`,
    };
  if (from > TEMPLATE_VERSION)
    return {
      fault: words`malen har versjon ${from}, og dette tillegget kjenner bare til og med versjon ${TEMPLATE_VERSION}. Oppdater Tertial, eller be om malen fra den versjonen du har.`,
    };
  let migrated = data;
  for (let version = from; version < TEMPLATE_VERSION; version += 1)
    migrated = (STEPS[version] as (data: TemplateData) => TemplateData)(migrated);
  return { data: migrated, from };
}
