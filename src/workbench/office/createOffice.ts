import type { DocumentHere } from "./playDocument";

/** The part of the global `Office` that is played. */
interface OfficeHere {
  onReady(callback?: (info: OfficeInfo) => unknown): Promise<OfficeInfo>;
  readonly context: Pick<Office.Context, "displayLanguage" | "contentLanguage"> & {
    readonly requirements: Pick<Office.RequirementSetSupport, "isSetSupported">;
    readonly document: DocumentHere;
  };
  /** As the client library looks for them. */
  readonly EventType: { readonly DocumentSelectionChanged: string };
  readonly AsyncResultStatus: { readonly Succeeded: string; readonly Failed: string };
  readonly Promise: PromiseConstructor;
  readonly addin: Pick<Office.Addin, "setStartupBehavior" | "getStartupBehavior">;
}
type OfficeInfo = Awaited<ReturnType<typeof Office.onReady>>;

/** Highest version of each requirement set whose members our code may count on here. */
const SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.13",
  DelayForCellEdit: "1.1",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  CompressedFile: "1.1",
};

/** `Office` for the page with the embedded workbook and its document: ready at once, in Norwegian. */
export function createOffice(document: DocumentHere): OfficeHere {
  const info = { host: "Excel", platform: "OfficeOnline" } as unknown as OfficeInfo;
  let startup = "None" as Office.StartupBehavior;
  return {
    onReady: (callback) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      displayLanguage: "nb-NO",
      contentLanguage: "nb-NO",
      document,
      requirements: { isSetSupported: (name, version = "1.1") => isAtLeast(SETS[name], String(version)) },
    },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    Promise,
    addin: {
      setStartupBehavior: (behavior) => {
        startup = behavior;
        return Promise.resolve();
      },
      getStartupBehavior: () => Promise.resolve(startup),
    },
  };
}

/** "1.12" is later than "1.2". */
function isAtLeast(supported: string | undefined, wanted: string): boolean {
  const [major = -1, minor = 0] = (supported ?? "").split(".").filter(Boolean).map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
