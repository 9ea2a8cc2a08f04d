import "./styles/base.css";
import "./styles/layout.css";
import "./styles/steps.css";
import "./styles/controls.css";
import "./styles/lists.css";
import "./styles/listSheets.css";
import "./styles/disponering.css";
import "./styles/tables.css";
import "./styles/explain.css";
import "./styles/preview.css";
import "./styles/charts.css";
import "./styles/templates.css";
import "./styles/ssb.css";
import "./styles/refresh.css";
import "./styles/sharing.css";
import "./styles/help.css";
import "./styles/languages.css";
import "./styles/narrow.css";
import { registerFunctions } from "../functions/register";
import { waitForOffice } from "./waitForOffice";

/** The add-in's one page: the shared runtime of its custom functions, and the wizard, which comes when cells can be calculated. */
async function start(): Promise<void> {
  const pane = document.getElementById("pane");
  await waitForOffice({
    // A file of Office.js that is blocked leaves no Office at all.
    ready: "Office" in globalThis ? Office.onReady() : null,
    tell: (texts) => pane?.replaceChildren(...texts.map(([lang, text]) => Object.assign(document.createElement("p"), { lang, role: "alert", textContent: text }))),
    withdraw: () => pane?.replaceChildren(),
  });
  registerFunctions((id, calculate) => {
    CustomFunctions.associate(id, calculate);
  });
  if (!pane) return;
  const [{ useFluent }, { mountWizard }] = await Promise.all([import("./fluent"), import("./mountWizard")]);
  useFluent();
  mountWizard(pane);
}

void start();
