import type { Control } from "../../law/controls/control";
import { titleOf } from "../../report/controls/controlMessage";
import { CONTROLS } from "../../law/controls/all";
import type { KostraControl } from "../../law/controls/kostra/kostraControl";
import { KOSTRA_CONTROLS } from "../../report/controls/kostra/runKostraControls";
import { say, text } from "../texts/text";
import type { HelpTopic } from "./helpTopic";

/** A topic for each control of a report, then for each of SSB's: what must hold, both sides, the paragraph, and what to do. */
export function controlTopics(): readonly HelpTopic[] {
  return [...CONTROLS.map(ofReport), ...KOSTRA_CONTROLS.map(ofKostra)];
}

function ofReport(control: Control): HelpTopic {
  const { problem, rule, advice, left, right, relation, tolerance, source } = control;
  const sides = { venstre: say(left.label), hoyre: say(right?.label ?? "0") };
  return {
    id: `kode/${problem}`, group: "kontroller", title: say(titleOf(control, null)), words: `${problem} ${control.id}`,
    text: [
      say(rule),
      text(relation === "lik" ? "hjelp.kontrollLik" : "hjelp.kontrollMinst", sides),
      text("hjelp.kontrollToleranse", { grunn: say(tolerance.reason) }),
      ...(control.closing ? [text("hjelp.kontrollAvsluttet")] : []),
      text("hjelp.gjoerDette", { tekst: say(advice) }),
      text("hjelp.hjemmel", { kilde: say(source) }),
    ],
  };
}

function ofKostra({ id, title, advice, source }: KostraControl): HelpTopic {
  return {
    id: `kode/${id}`, group: "kontroller", title: text("hjelp.kostraKontroll", { tittel: say(title) }), words: `${id} kostra ssb`,
    text: [text("hjelp.kostraKontrollAv"), text("hjelp.gjoerDette", { tekst: say(advice) }), text("hjelp.hjemmel", { kilde: say(source) })],
  };
}
