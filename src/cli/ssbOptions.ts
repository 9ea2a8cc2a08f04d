import type { Language } from "../texts/translate";
import type { SsbSettings } from "../source/ssb/settings";
import { isFault } from "../source/ssb/fault";
import { readSettings, textsOf } from "../source/ssb/readSettings";
import { readYears } from "../source/ssb/readYears";
import { languageOption, oneOf, parsed, required, TEXT, TEXTS } from "./inputOptions";
import { UsageError } from "./usageError";
import { words } from "../texts/words";

/** What `tertial ssb` is to do: fetch figures into a file, search for tables, or show one. */
type SsbTask =
  | { readonly kind: "hent"; readonly years: readonly number[]; readonly out: string }
  | { readonly kind: "sok"; readonly words: string }
  | { readonly kind: "vis"; readonly table: string };

interface SsbOptions {
  readonly template: string | undefined;
  readonly task: SsbTask;
  /** In place of the template's. */
  readonly language: Language | undefined;
  /**
   * The template's settings with those of the command line in their place. Throws UsageError for one that cannot be
   * read.
   */
  readonly settings: (fromTemplate: SsbSettings) => SsbSettings;
}

const LANDET = { med: "medOslo", uten: "utenOslo", ingen: "ingen" } as const;

/** The options of `tertial ssb`. Throws UsageError saying which one is wrong. */
export function ssbOptions(args: readonly string[]): SsbOptions {
  const values = parsed(args, {
    kommune: TEXT,
    naboer: TEXT,
    gruppe: TEXT,
    landet: TEXT,
    aar: TEXT,
    nokkeltall: TEXTS,
    template: TEXT,
    adresse: TEXT,
    ut: TEXT,
    sok: TEXT,
    vis: TEXT,
    sprak: TEXT,
  });
  const language = languageOption(values.sprak);
  const landet =
    values.landet === undefined
      ? undefined
      : LANDET[oneOf("--landet", ["med", "uten", "ingen"] as const, values.landet)];
  const task = taskOf(values);
  return {
    template: values.template,
    task,
    language,
    settings: (fromTemplate) => {
      const mine = textsOf(fromTemplate);
      const own = {
        adresse: values.adresse ?? mine.adresse,
        kommune: values.kommune ?? mine.kommune,
        naboer: values.naboer ?? mine.naboer,
        kostragruppe: values.gruppe ?? mine.kostragruppe,
        landet: landet ?? mine.landet,
        nokkeltall: values.nokkeltall?.join("\n") ?? mine.nokkeltall,
      };
      if (task.kind !== "hent") return { ...fromTemplate, adresse: own.adresse };
      required(own.kommune === "" ? undefined : own.kommune, "--kommune");
      const settings = readSettings(fromTemplate, own);
      if (isFault(settings)) throw new UsageError(settings.message);
      return settings;
    },
  };
}

function taskOf({ aar, ut, sok, vis }: Readonly<Partial<Record<"aar" | "ut" | "sok" | "vis", string>>>): SsbTask {
  if (sok !== undefined) return { kind: "sok", words: sok };
  if (vis !== undefined) return { kind: "vis", table: vis };
  const text = required(aar, "--aar");
  const years = readYears(text);
  if (years === null || years.length === 0)
    throw new UsageError(words`--aar ${text} er ikke årstall. Skriv for eksempel 2023,2024 eller 2021-2024.`);
  return { kind: "hent", years, out: required(ut, "--ut") };
}
