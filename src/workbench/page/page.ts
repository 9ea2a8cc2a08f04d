import "./page.css";
import { LifecycleService, LifecycleStages, type Univer } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import { keptLanguage } from "../../pane/effects/keptLanguage";
import type { Language } from "../../texts/translate";
import { functionRuntime } from "../functions/functionRuntime";
import { answerPane } from "../messages/answerPane";
import { documentFile, requests } from "../messages/documentMethods";
import { frameName, PANE_CONTEXT } from "../messages/paneContext";
import { createRichApi, type RichApi } from "../richapi/createRichApi";
import { createUniverHost, type UniverHost } from "../univer/createUniverHost";
import { drawCharts } from "../univer/drawCharts";
import { localeOf } from "../univer/locale/localeKey";
import { programmedWrites } from "../univer/programmedWrites";
import { startInPage } from "../univer/startInPage";
import { followLanguage } from "./followLanguage";
import { inSlices } from "./inSlices";
import { offerFile } from "./offerFile";
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
  const drawn = { ended: drawCharts(univer, host), hold: holdDrawing(univer) };
  const writes = programmedWrites(univer);
  showCellMessages(document, host);
  const richApi = createRichApi(host, { openWorkbook: offerFile, ...inSlices(host, writes, drawn) });
  const pane = makePane();
  connect(pane, host, whenDrawn(univer, richApi), language);
  (document.getElementById("side") as HTMLElement).append(pane);
  followLanguage(pane, (spoken) => {
    speakPage(document, spoken);
    univer.setLocale(localeOf(spoken));
  });
}

/** Univer 0.25.1 notices changes, and moves rows, only from when it has been drawn; what is asked before then waits. */
function whenDrawn(univer: Univer, { answer }: RichApi): RichApi {
  const drawn = univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { answer: (...request) => drawn.then(() => answer(...request)) };
}

/** Whether the cells are drawn; what has changed meanwhile is drawn when they are again. */
function holdDrawing(univer: Univer): (isHeld: boolean) => void {
  const renders = univer.__getInjector().get(IRenderManagerService);
  return (isHeld) => {
    for (const { engine } of renders.getRenderAll().values()) engine.renderEvenInBackground = !isHeld;
  };
}

/** The page that Excel loads, with Office.js from where the rest is; it finds the workbook in the same way. */
function makePane(): HTMLIFrameElement {
  const pane = document.createElement("iframe");
  pane.title = "Tertial";
  pane.name = frameName(location.href);
  pane.src = "taskpane-pakke.html";
  return pane;
}

/** Answers for Excel whatever the pane asks of it. */
function connect(pane: HTMLIFrameElement, host: UniverHost, richApi: RichApi, language: Language): void {
  const file = documentFile(async () => (await import("../workbookFile")).workbookFile(host));
  const functions = functionRuntime(host, language);
  answerPane(pane, {
    context: () => PANE_CONTEXT,
    methods: { ...file, ...requests(richApi, functions.answer) },
    events: {
      documentSelectionChanged: (tell) =>
        host.followSelection(() => {
          tell();
        }),
      richApiMessage: functions.follow,
    },
  });
}

start();
