import type { RichApi } from "../richapi/createRichApi";
import type { WorkbenchWindow } from "./officeHere";

/**
 * Loaded between Microsoft's client library and the task pane where it stands beside the embedded workbook: the
 * library's requests go to the page around it. Office.js itself would not start here: it trusts no page without
 * https.
 */
const office = (window.parent as WorkbenchWindow).tertialOffice;
if (office) connect(office.richApi, { Office: office.Office, CustomFunctions: office.CustomFunctions });
else
  document.body.textContent =
    "Denne siden hører til inne i regnearket. Åpne forsiden i stedet. – Denne sida høyrer til inne i reknearket. Opne framsida i staden. – This page belongs inside the spreadsheet. Open the front page instead.";

/** Where the library looks for what carries its requests; Office.js puts it there in Excel. */
interface LibraryWindow {
  readonly OSF: {
    readonly DDA: { RichApi?: { executeRichApiRequestAsync(message: readonly unknown[], done: Done): void } };
  };
}
type Done = (result: {
  readonly status: "succeeded";
  readonly value: { readonly data: readonly [status: number, headers: null, body: string] };
}) => void;

/** The request's own text, among what else the message holds. */
const BODY = 4;

function connect(richApi: RichApi, globals: object): void {
  Object.assign(window, globals);
  // One request at a time, as Excel takes them.
  let before: Promise<unknown> = Promise.resolve();
  (window as unknown as LibraryWindow).OSF.DDA.RichApi = {
    executeRichApiRequestAsync: (message, done) => {
      before = before
        .then(() => richApi.answer(String(message[BODY])))
        .then((body) => {
          done({ status: "succeeded", value: { data: [200, null, body] } });
        });
    },
  };
}
