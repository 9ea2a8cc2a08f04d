import type { GridHost } from "../../src/workbench/gridHost";
import { OfficeError } from "../../src/workbench/office/officeError";

const STRUCTURE = ["addSheet", "removeSheet", "renameSheet"] as const;
const CONTENT = ["write", "writeNumberFormats", "format", "clear", "copyLooks", "insertLines", "removeLines"] as const;

/** The host with its structure, or the content of the sheets named, protected: changes are refused as Excel refuses them. */
export function protectedHost<H extends GridHost>(host: H, what: "structure" | { readonly sheets: readonly string[] }): H {
  const refuse = () => { throw new OfficeError("AccessDenied"); };
  if (what === "structure") return { ...host, ...Object.fromEntries(STRUCTURE.map((method) => [method, refuse])) };
  const guarded = CONTENT.map((method) => [
    method,
    (block: { readonly sheet: string }, ...rest: unknown[]) => (what.sheets.includes(block.sheet) ? refuse() : (host[method] as (...args: unknown[]) => void)(block, ...rest)),
  ]);
  return { ...host, ...Object.fromEntries(guarded) };
}
