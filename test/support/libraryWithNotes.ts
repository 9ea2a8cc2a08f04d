import type { ExcelContext } from "../../src/excel/excelSubset";
import type { RequestBody } from "../../src/workbench/richapi/protocol";
import { loadOfficeLibrary, type OfficeLibrary } from "./officeLibrary";

/** Microsoft's client library as it is with `Worksheet.notes` (ExcelApi 1.18), which the package's lacks, in an Excel with that set. Requests are kept, and each is answered as done. */
export function libraryWithNotes(highestSet: number): { readonly Office: unknown; readonly requests: readonly RequestBody[]; run<T>(batch: (context: ExcelContext) => Promise<T>): Promise<T> } {
  const nothing = () => undefined;
  const library = loadOfficeLibrary({ addHandlerAsync: nothing, removeHandlerAsync: nothing });
  addNotes(library as unknown as Extended);
  const isSetSupported = (set: string, version: string): boolean => set === "ExcelApi" && Number(version.split(".")[1]) <= highestSet;
  const requests: RequestBody[] = [];
  return {
    Office: { context: { requirements: { isSetSupported } } },
    requests,
    run: (batch) => library.Excel.run({}, (context) => {
      context._requestExecutor = {
        executeAsync: (_, __, { Body }) => {
          const body = JSON.parse(JSON.stringify(Body)) as RequestBody;
          requests.push(body);
          const Results = body.Actions.map(({ Id }) => ({ ActionId: Id, Value: {} }));
          return Promise.resolve({ HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: null, Body: { Results } });
        },
      };
      return batch(context as unknown as ExcelContext);
    }),
  };
}

type Maker = (type: unknown, parent: unknown, ...rest: unknown[]) => object;
interface Extended extends OfficeLibrary {
  readonly Excel: OfficeLibrary["Excel"] & { readonly Worksheet: { readonly prototype: object } };
  readonly OfficeExtension: { readonly ClientObject: new (...parts: unknown[]) => object; readonly BatchApiHelper: { readonly createPropertyObject: Maker; readonly createMethodObject: Maker } };
}

/** As Microsoft's types declare them: a collection below the sheet, and a method that gives the note it adds. */
function addNotes({ Excel: { Worksheet }, OfficeExtension: { ClientObject, BatchApiHelper } }: Extended): void {
  class Note extends ClientObject {}
  class Notes extends ClientObject {
    add(address: unknown, content: unknown): object {
      return BatchApiHelper.createMethodObject(Note, this, "Add", 0, [address, content], false, true, null, 0);
    }
  }
  Object.defineProperty(Worksheet.prototype, "notes", {
    get(this: object) {
      return BatchApiHelper.createPropertyObject(Notes, this, "Notes", true, 4);
    },
  });
}
