import { CATALOGUE } from "./catalogue";
import type { FunctionEntry, Language } from "./entry";
import { helpPath } from "./helpPath";

/** The metadata Excel reads to know the functions. */
export interface FunctionsJson {
  /** Errors in the arguments reach the functions, so that one bad cell in a range spoils only its own result. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionJson[];
}

export interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly parameters: readonly ParameterJson[];
}

interface ParameterJson {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

/**
 * The content of functions.json (nb) or functions-en.json (en); ids and names are the same in both.
 * `baseUrl` is where the add-in is served, with or without a slash at the end.
 */
export function functionsJson(language: Language, baseUrl: string): FunctionsJson {
  const base = baseUrl.replace(/(?<!\/)\/+$/, "");
  return { allowErrorForDataTypeAny: true, functions: CATALOGUE.map((entry) => functionJson(entry, language, base)) };
}

function functionJson({ id, description, parameters }: FunctionEntry, language: Language, base: string): FunctionJson {
  return {
    id,
    name: id,
    description: description[language],
    helpUrl: `${base}/${helpPath(id, language)}`,
    result: { type: "any", dimensionality: "matrix" },
    parameters: parameters.map(({ name, description: text, optional }) => ({
      name: name[language],
      description: text[language],
      type: "any",
      dimensionality: "matrix",
      ...(optional && { optional }),
    })),
  };
}
