import type { TemplateData } from "./migrate";

/** Tables of version 1 that have another name now. */
const RENAMED: Readonly<Record<string, string>> = { investeringsprosjekter: "investeringsoversikt" };
const nowCalled = (id: unknown): unknown => (typeof id === "string" && Object.hasOwn(RENAMED, id) ? RENAMED[id] : id);

/**
 * Version 2 of a version 1 template: the fields version 1 did not have, with the values it behaved as, and tables by
 * the names they have now.
 */
export function from1(data: TemplateData): TemplateData {
  const tables = data["tables"];
  return {
    terskel: { belop: 1_000_000, prosent: 2 },
    stil: "standard",
    organisasjon: { enheter: {}, ansvar: {} },
    gjenkjenning: [],
    ...data,
    ...(Array.isArray(tables) ? { tables: (tables as readonly unknown[]).map(nowCalled) } : {}),
    version: 2,
  };
}
