import { tablesText } from "../table/words/tablesText";
import type { Report } from "../report/report";
import { reportTitle } from "../report/reportTitle";
import { sayIn } from "../texts/sayIn";
import { storedText } from "../report/template/storedTemplate";
import type { Table } from "../table/table";
import { anchorSheet } from "./anchorSheet";
import { avstemmingSheet } from "./avstemmingSheet";
import { forsideSheet } from "./forsideSheet";
import type { FormulaMode } from "../table/excel/formulas";
import { grunnlagNames, grunnlagSheet } from "./grunnlagSheet";
import { kontrollBlock } from "./kontrollBlock";
import { kontrollSheet } from "./kontrollSheet";
import type { WorkbookModel } from "./model";
import { PAGES } from "./pageMarks";
import { placedBlocks } from "./placedBlocks";
import { placeTables } from "./placeTables";
import { reportFacts } from "./reportFacts";
import { sheetIn } from "./sheetIn";
import { tableBlock } from "./tableBlock";
import { tableSheet } from "./tableSheet";
import { templateSheet } from "./templateSheet";

/**
 * The report as sheets: `Forside`, one per table group, then `Kontroll`, `Avstemming` and `Grunnlag`, and the very hidden sheet by which they are found again.
 * Live unless the mode is `verdier`. `built`: the time of building, ISO; with it the template is kept in the
 * workbook too, on a very hidden sheet of its own.
 */
export function toWorkbook(report: Report, mode: FormulaMode, built: string | null = null): WorkbookModel {
  const groups = new Map<string, Table[]>();
  for (const table of report.tables) (groups.get(table.group) ?? groups.set(table.group, []).get(table.group) as Table[]).push(table);
  const plans = [...groups].map(([group, tables]) => placeTables(group, tables));
  const places = plans.flatMap((plan) => plan.places);
  const sheets = plans.map((plan) => ({ ...tableSheet(plan, places, mode, report.forbehold), blocks: plan.places.map((place) => tableBlock(place, plan.room)) }));
  const { language, kommune } = report.template;
  const avstemmingNb = mode === "verdier" ? null : avstemmingSheet(report.grunnlag);
  const avstemming = avstemmingNb && sheetIn(avstemmingNb, language);
  const kontroll = sheetIn({ ...kontrollSheet(report, places, mode, avstemming), blocks: [kontrollBlock(report, avstemming !== null)] }, language);
  const grunnlag = grunnlagSheet(report.grunnlag);
  const others = [...sheets, kontroll, ...(avstemming === null ? [] : [avstemming]), grunnlag];
  const forside = sheetIn(forsideSheet(report, others, mode, built), language, others.map(({ name }) => name));
  const say = sayIn(language);
  const title = [say(reportTitle(report)), kommune].filter((part) => part !== "").join(", ");
  const print = { title, ...(language !== "nb" && { pages: say(PAGES) }) };
  const all = [forside, ...others].map((sheet) => ({ ...sheet, stil: report.template.stil, print: { ...sheet.print, ...print } }));
  const anchors = anchorSheet(placedBlocks(all), reportFacts(report, grunnlag, mode, built), tablesText(report.tables));
  const template = built === null ? [] : [templateSheet(storedText(report.template, built))];
  return { sheets: [...all, anchors, ...template], names: grunnlagNames(report.grunnlag) };
}
