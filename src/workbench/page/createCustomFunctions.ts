import { CATALOGUE } from "../../functions/catalogue";
import type { Text } from "../../functions/entry";
import type { Language } from "../../texts/translate";
import type { CustomFunction } from "../univer/customFunctions";
import type { UniverHost } from "../univer/createUniverHost";

const NAMESPACE = "KOMMUNE";

type Calculate = CustomFunction["fn"];

/** As in Excel: the code is what the cell shows. */
const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

class CustomFunctionsError {
  constructor(
    readonly code: (typeof ERROR_CODES)[keyof typeof ERROR_CODES],
    readonly message?: string,
  ) {}
}

export interface CustomFunctionsHere {
  associate(id: string, calculate: Calculate): void;
  associate(mappings: Readonly<Record<string, Calculate>>): void;
  readonly Error: typeof CustomFunctionsError;
  readonly ErrorCode: typeof ERROR_CODES;
}

/**
 * `CustomFunctions` for the embedded workbook: an associated function is used in cells as KOMMUNE.<ID>. As in Excel
 * its help is in the language of the start, Norwegian or English.
 */
export function createCustomFunctions(
  host: Pick<UniverHost, "registerFunctions">,
  language: Language,
): CustomFunctionsHere {
  return {
    associate: (first: string | Readonly<Record<string, Calculate>>, calculate?: Calculate) => {
      const mappings = typeof first === "string" ? { [first]: calculate as Calculate } : first;
      host.registerFunctions(
        Object.entries(mappings).map(([id, fn]) => toCustomFunction(id, fn, language === "en" ? "en" : "nb")),
      );
    },
    Error: CustomFunctionsError,
    ErrorCode: ERROR_CODES,
  };
}

function toCustomFunction(id: string, fn: Calculate, language: keyof Text): CustomFunction {
  const entry = CATALOGUE.find((each) => each.id === id.toUpperCase());
  const name = `${NAMESPACE}.${id.toUpperCase()}`;
  if (!entry) return { name, fn };
  const parameters = entry.parameters.map((each) => ({
    name: each.name[language],
    description: each.description[language],
    isOptional: each.optional ?? false,
  }));
  return { name, fn, help: { description: entry.description[language], parameters } };
}
