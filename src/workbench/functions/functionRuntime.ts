import { CATALOGUE } from "../../functions/catalogue";
import type { FunctionEntry, Language as HelpLanguage } from "../../functions/entry";
import type { Language } from "../../texts/translate";
import type { Follow } from "../messages/protocol";
import { ACTION, type ActionInfo, type RequestBody, type ResponseBody } from "../richapi/protocol";
import type { UniverHost } from "../univer/createUniverHost";
import type { CustomFunction } from "../univer/customFunctions";
import { createInvocations } from "./invocations";

const NAMESPACE = "KOMMUNE";

/**
 * What Excel lets the runtime do, by its numbers: answers that are too large for one message in several, 200 ms between
 * messages where it else is 500, and never more than two seconds.
 */
const FEATURES = [1, 2, 4];

/** Excel's side of its protocol with Microsoft's runtime for custom functions, in the add-in's page. */
interface FunctionRuntime {
  /** The response to a request of the runtime's own, both as JSON. */
  answer(request: string): string;
  /** Begins to tell the runtime which functions are called. */
  readonly follow: Follow;
}

type Host = Pick<UniverHost, "registerFunctions" | "followBusy" | "answered">;

/**
 * Makes the add-in's functions usable in cells from when its page has them, as KOMMUNE.<ID>. As in Excel their help is
 * in the language of the start, Norwegian or English.
 */
export function functionRuntime(host: Host, language: Language): FunctionRuntime {
  let tell: Parameters<Follow>[0] | undefined;
  const invocations = createInvocations((entries) => tell?.({ ArrayData: entries }));
  host.followBusy(invocations.ask);
  const functions = CATALOGUE.map((entry) =>
    toCustomFunction(entry, language === "en" ? "en" : "nb", (...values) =>
      // The runtime gives the function the call itself after the last parameter: what is left out has its place.
      invocations.valueOf(
        entry.id,
        entry.parameters.map((_, index) => values[index] ?? null),
      ),
    ),
  );
  const call = ({ Name, ArgumentInfo }: ActionInfo): unknown => {
    switch (Name) {
      case "_SetOsfControlContainerReadyForCustomFunctions":
        invocations.forget();
        host.registerFunctions(functions);
        return null;
      case "_GetEnabledFeatures":
        return FEATURES;
      case "SetInvocationArrayResults":
        invocations.answered(ArgumentInfo?.Arguments?.[0] as readonly (readonly unknown[])[]);
        host.answered();
        return null;
      default:
        throw new Error(`No ${Name} of custom functions`);
    }
  };
  return {
    answer: (request) => {
      const { Actions } = JSON.parse(request) as RequestBody;
      const Results = Actions.map((action) => ({
        ActionId: action.Id,
        Value: action.ActionType === ACTION.method ? call(action) : {},
      }));
      return JSON.stringify({ Results } satisfies ResponseBody);
    },
    follow: (told) => {
      tell = told;
      return () => {
        tell = undefined;
      };
    },
  };
}

function toCustomFunction(
  { id, description, parameters }: FunctionEntry,
  language: HelpLanguage,
  fn: CustomFunction["fn"],
): CustomFunction {
  const help = {
    description: description[language],
    parameters: parameters.map((each) => ({
      name: each.name[language],
      description: each.description[language],
      isOptional: each.optional ?? false,
    })),
  };
  return { name: `${NAMESPACE}.${id}`, fn, help };
}
