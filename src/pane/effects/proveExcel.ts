import type { Text } from "../../texts/words";
import { CATALOGUE } from "../../functions/catalogue";
import type { FunctionCall, TrialResult } from "../../excel/selfTest/selfTest";
import { text, words } from "../texts/text";
import type { Wizard } from "../views/wizard";
import type { Store } from "./store";
import type { TaskRunner } from "./taskRunner";
import { writeClipboard } from "./writeClipboard";

/** Trying this Excel, and the report of it on the clipboard. */
export function proving(
  store: Store,
  tasks: TaskRunner,
  told: (work: Promise<unknown>) => void,
): Pick<Wizard, "proveExcel" | "copyProof"> {
  const done = (): Text => {
    const faults = store.state().hjelp.prove?.filter(({ fault }) => fault !== null).length ?? 0;
    return faults === 0 ? words("prove.altHolder") : words("prove.ikkeAlt", { n: faults });
  };
  const copy = async (): Promise<void> => {
    const report = proofText(store.state().hjelp.prove ?? [], about());
    const isCopied = await writeClipboard({
      text: report,
      html: `<pre>${report.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</pre>`,
    });
    store.dispatch({ kind: "stopped", announcement: words(isCopied ? "prove.kopiert" : "prove.ikkeKopiert") });
  };
  return {
    proveExcel: () => {
      store.dispatch({ kind: "selfTested", results: null });
      told(
        tasks.run({ task: "prove", label: words("prove.prover"), place: "prove", done }, async ({ progress }) => {
          const { selfTest } = await import("../../excel/selfTest/selfTest");
          store.dispatch({ kind: "selfTested", results: await selfTest(functionCalls(), { onProgress: progress }) });
          return null;
        }),
      );
    },
    copyProof: () => {
      told(copy());
    },
  };
}

/** The first example of each function. */
function functionCalls(): readonly FunctionCall[] {
  return CATALOGUE.flatMap(({ id, examples: [example] }) => {
    const result = example?.result[0]?.[0];
    const written = example?.arguments.map((given) => (typeof given === "number" ? String(given) : `"${given}"`));
    return written === undefined || result === undefined
      ? []
      : [{ formula: `=KOMMUNE.${id}(${written.join(",")})`, result }];
  });
}

const HIGHEST_SET = 40;

/** What this Excel says it is. */
function about(): readonly string[] {
  const { context } = Office;
  const { platform, version } = (context as Partial<Office.Context>).diagnostics ?? {};
  const sets = Array.from({ length: HIGHEST_SET }, (_, minor) => `1.${minor + 1}`).filter((set) =>
    context.requirements.isSetSupported("ExcelApi", set),
  );
  return [
    `Excel ${version ?? "?"}, ${String(platform ?? "?")}`,
    `ExcelApi ${sets.at(-1) ?? "?"}`,
    `${context.displayLanguage} / ${context.contentLanguage}`,
    navigator.userAgent,
  ];
}

/**
 * The report as plain text, to be sent to whoever makes Tertial: `about` says which Excel, and nothing tells of the
 * workbook.
 */
function proofText(results: readonly TrialResult[], about: readonly string[]): string {
  const lines = results.map(
    ({ trial, fault }) =>
      `${fault === null ? "OK" : "FEIL"}  ${text(`prove.${trial}`)}${fault === null ? "" : `: ${fault}`}`,
  );
  return [text("prove.rapport"), ...about, "", ...lines].join("\n");
}
