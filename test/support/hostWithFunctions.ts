import { registerFunctions } from "../../src/functions/register";
import type { CustomFunction } from "../../src/workbench/univer/customFunctions";
import { createUniverHost, type UniverHost } from "../../src/workbench/univer/createUniverHost";
import { startHeadless } from "./startHeadless";

/** The engine of the embedded workbook with the add-in's functions, without a window. */
export function hostWithFunctions(): UniverHost {
  const host = createUniverHost(startHeadless());
  const functions: CustomFunction[] = [];
  registerFunctions((id, fn) => functions.push({ name: `KOMMUNE.${id}`, fn }));
  host.registerFunctions(functions);
  return host;
}
