import { REPORTS } from "../reports";
import type { Template } from "./template";

/**
 * The template for another kind of report: every choice stays, but for tables and columns, which are each report's own.
 */
export function templateFor(template: Template, report: Template["report"]): Template {
  if (template.report === report) return template;
  const name = template.name === REPORTS[template.report].title ? REPORTS[report].title : template.name;
  return { ...template, report, name, tables: [], columns: {} };
}
