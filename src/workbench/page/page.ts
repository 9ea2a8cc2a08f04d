import "./page.css";
import { keptLanguage } from "../../pane/effects/keptLanguage";
import { createOffice } from "../office/createOffice";
import { playDocument } from "../office/playDocument";
import { createRichApi } from "../richapi/createRichApi";
import { createUniverHost } from "../univer/createUniverHost";
import { localeOf } from "../univer/locale/localeKey";
import { startInPage } from "../univer/startInPage";
import { createCustomFunctions } from "./createCustomFunctions";
import { followLanguage } from "./followLanguage";
import { offerFile } from "./offerFile";
import type { WorkbenchWindow } from "./officeHere";
import { showCellMessages } from "./showCellMessages";
import { sizePane } from "./sizePane";
import { speakPage } from "./speakPage";

/** The embedded workbook with the task pane beside it. */
function start(): void {
  const language = keptLanguage() ?? "nb";
  sizePane(document);
  speakPage(document, language);
  const univer = startInPage(document.getElementById("grid") as HTMLElement, language);
  const host = createUniverHost(univer);
  showCellMessages(document, host);
  (window as WorkbenchWindow).tertialOffice = {
    richApi: createRichApi(host, { openWorkbook: offerFile }),
    Office: createOffice(playDocument(host, async () => (await import("../workbookFile")).workbookFile(host))),
    CustomFunctions: createCustomFunctions(host, language),
  };
  followLanguage(showPane(), (spoken) => {
    speakPage(document, spoken);
    univer.setLocale(localeOf(spoken));
  });
}

/** The pane has its own page, as in Excel; it finds the workbook in this one, so it comes last. */
function showPane(): HTMLIFrameElement {
  const pane = document.createElement("iframe");
  pane.title = "Tertial";
  pane.src = "taskpane-workbench.html";
  (document.getElementById("side") as HTMLElement).append(pane);
  return pane;
}

start();
