import "./page.css";
import { createExcel } from "../office/createExcel";
import { createOffice } from "../office/createOffice";
import { playDocument } from "../office/playDocument";
import { createUniverHost } from "../univer/createUniverHost";
import { startInPage } from "../univer/startInPage";
import { createCustomFunctions } from "./createCustomFunctions";
import { offerFile } from "./offerFile";
import type { WorkbenchWindow } from "./officeHere";
import { showCellMessages } from "./showCellMessages";
import { sizePane } from "./sizePane";

/** The embedded workbook with the task pane beside it. */
function start(): void {
  sizePane(document);
  const host = createUniverHost(startInPage(document.getElementById("grid") as HTMLElement));
  showCellMessages(document, host);
  (window as WorkbenchWindow).tertialOffice = { Excel: { ...createExcel(host), createWorkbook: offerFile }, Office: createOffice(playDocument(async () => (await import("../workbookFile")).workbookFile(host))), CustomFunctions: createCustomFunctions(host) };
  showPane();
}

/** The pane has its own page, as in Excel; it finds its Office.js in this one, so it comes last. */
function showPane(): void {
  const pane = document.createElement("iframe");
  pane.title = "Tertial";
  pane.src = "taskpane-workbench.html";
  (document.getElementById("side") as HTMLElement).append(pane);
}

start();
