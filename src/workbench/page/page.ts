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
import { inSlices } from "./inSlices";
import { nameFold } from "./nameFold";
import "./page.css";
import { PAGE_TEXTS } from "./pageTexts";
import { sizePane } from "./sizePane";

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

/** Tells each language the pane begins to speak: it is the language of the pane's own page. */
function followLanguage(pane: HTMLIFrameElement, told: (language: Language) => void): void {
  pane.addEventListener("load", () => {
    const root = pane.contentDocument?.documentElement;
    if (!root) return;
    let spoken = "";
    new MutationObserver(() => {
      if (root.lang === spoken) return;
      spoken = root.lang;
      told(root.lang as Language);
    }).observe(root, { attributeFilter: ["lang"] });
  });
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What stands in for opening another workbook: the file is given to the user to save. */
function offerFile(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = PAGE_TEXTS[document.documentElement.lang as Language].fileName;
  link.click();
  // The browser has it by then.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** Shows beside the grid what the cell in hand asks for, and what is wrong with one that breaks its rule. */
function showCellMessages(page: Document, host: UniverHost): void {
  const box = page.getElementById("cell-message") as HTMLElement;
  let shown = "";
  host.followCellMessages((message) => {
    // Told again on every change of a cell: a screen reader is to hear it once.
    const text = message === null ? "" : JSON.stringify(message);
    if (text === shown) return;
    shown = text;
    box.hidden = message === null;
    box.className = message?.kind ?? "";
    const title = page.createElement("strong");
    title.textContent = message?.title ?? "";
    box.replaceChildren(...(message ? [title, page.createTextNode(` ${message.message}`)] : []));
  });
}

/** Makes the page around the workbook speak a language. */
function speakPage(page: Document, language: Language): void {
  const texts = PAGE_TEXTS[language];
  page.documentElement.lang = language;
  page.title = texts.title;
  (page.getElementById("about") as HTMLElement).textContent = texts.about;
  page.getElementById("grid")?.setAttribute("aria-label", texts.grid);
  page.getElementById("divider")?.setAttribute("aria-label", texts.paneWidth);
  page.getElementById("side")?.setAttribute("aria-label", texts.pane);
  nameFold(page);
}

start();
