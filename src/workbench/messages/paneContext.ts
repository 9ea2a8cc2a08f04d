import type { Parts } from "./protocol";

/** The conversation between the two pages, and the add-in in it. */
const [CONVERSATION, ADD_IN] = ["samtale", "tertial"];

/** Excel on the web, in Norwegian, that keeps no log of what is done; 3 is that functions and pane share a page. */
const HOST = "Excel$Web$16.00$nb-NO$$$disableLogging$3";

/** The name of the pane's frame in a page at the address: Office.js reads there where it is, and whom to speak with. */
export const frameName = (address: string): string =>
  JSON.stringify({
    baseFrameName: ADD_IN,
    hostInfo: HOST,
    xdmInfo: [CONVERSATION, ADD_IN, address].join("|"),
    serializerVersion: "1",
  });

/** Highest version of each requirement set whose members the pane may count on here. */
const SETS = {
  excelapi: "1.13",
  delayforcelledit: "1.1",
  customfunctions: "1.9",
  customfunctionsruntime: "1.3",
  sharedruntime: "1.1",
  compressedfile: "1.1",
};

/**
 * What the pane is told of the document and the program around it. The numbers are Office's: Excel on the web, a
 * document that is written in, an add-in that was inserted, a task pane that is shown.
 */
export const PANE_CONTEXT: Parts = {
  _id: ADD_IN,
  _appInstanceId: ADD_IN,
  _correlationId: ADD_IN,
  _appName: 16,
  _appVersion: 16,
  _appMinorVersion: 0,
  _hostFullVersion: "16.0.0.0",
  _appUILocale: "nb-NO",
  _dataLocale: "nb-NO",
  _docUrl: "",
  _clientMode: 1,
  _reason: 1,
  _osfControlType: 1,
  _eToken: "",
  _initialDisplayMode: 2,
  _settings: [],
  _requirementMatrix: JSON.stringify(SETS),
};
