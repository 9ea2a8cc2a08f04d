import "./styles/base.css";
import "./styles/layout.css";
import "./styles/overview.css";
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
import { NOT_LOADED, type Told, waitForOffice } from "./waitForOffice";
import { widenPane } from "./widenPane";

/**
 * The add-in's one page: the shared runtime of its custom functions, and the pane, which comes when cells can be
 * calculated.
 */
async function start(): Promise<void> {
  const pane = document.getElementById("pane");
  const tell = (texts: Told): void =>
    pane?.replaceChildren(
      ...texts.map(([lang, text]) =>
        Object.assign(document.createElement("p"), { lang, role: "alert", textContent: text }),
      ),
    );
  await waitForOffice({
    // A file of Office.js that is blocked leaves no Office at all.
    ready: "Office" in globalThis ? Office.onReady() : null,
    tell,
    withdraw: () => pane?.replaceChildren(),
  });
  registerFunctions((id, calculate) => {
    CustomFunctions.associate(id, calculate);
  });
  if (!pane) return;
  widenPane(Office, window.innerWidth);
  const parts = await Promise.all([
    import("./fluent"),
    import(/* webpackChunkName: "veiviser" */ "./mountWizard"),
  ]).catch(() => null);
  if (parts === null) {
    tell(NOT_LOADED);
    return;
  }
  const [{ useFluent }, { mountWizard }] = parts;
  useFluent();
  mountWizard(pane);
}

void start();
