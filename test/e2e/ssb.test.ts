import type { Frame } from "playwright-core";
import { faultsIn } from "../support/faultsIn";
import { inWorkbench } from "../support/inWorkbench";
import { sheetValues } from "../support/pane";
import { screenshot } from "../support/picture";
import { goOnTo } from "../support/throughSteps";
import { startSsbServer, type SsbServer } from "../support/ssbServer";

let ssb: SsbServer;
beforeAll(async () => { ssb = await startSsbServer(); });
const workbench = inWorkbench("pane", { ssbAddress: () => ssb.address });
afterAll(() => ssb.close());

async function fill(pane: Frame, address: string): Promise<void> {
  await goOnTo(pane, "Velg kilde");
  await pane.getByText("Hent KOSTRA-nøkkeltall fra SSB").click();
  await pane.getByLabel("Kommunenummer", { exact: true }).fill("3224=3027");
  await pane.getByLabel("Kommuner å sammenligne med").fill("4601");
  await pane.getByLabel("KOSTRA-gruppe", { exact: true }).fill("12");
  await pane.getByLabel("År", { exact: true }).fill("2023, 2024");
  await pane.getByText("Nøkkeltall og adresse").click();
  await pane.getByLabel("Egne nøkkeltall").fill("12134:KOSAGD230000; Økonomi; Prioritet; Netto driftsresultat");
  await pane.getByLabel("Adresse", { exact: true }).fill(address);
}

const ask = (pane: Frame) => pane.getByRole("button", { name: "Hent fra SSB", exact: true }).click();

test("What will be asked is shown first; then the figures stand on a sheet and among the sources", async () => {
  const { page, pane } = workbench;
  await fill(pane, ssb.address);
  const asked = pane.locator(".asked");
  await asked.getByText("3224 (før 3027), 4601, EAK, EKG12").waitFor();
  await asked.getByText(ssb.address).waitFor();
  expect(ssb.asked).toEqual([]);
  await asked.scrollIntoViewIfNeeded();
  await screenshot(page, "ssb-sporring");
  expect(await faultsIn(pane)).toEqual([]);
  await ask(pane);
  await pane.getByText("6 tall er hentet.").first().waitFor();
  await pane.getByText("2 tall har ikke SSB.").waitFor();
  await pane.getByText("Liste: KOSTRA-nøkkeltall").first().waitFor();
  await screenshot(page, "ssb-svar");
  const values = await sheetValues(pane, "Liste KOSTRA fra SSB");
  expect(values.find((row) => row[5] === "Rælingen" && row[6] === 2023)?.slice(0, 11)).toEqual(["Økonomi", "Prioritet", "Netto driftsresultat", "%", 1, "Rælingen", 2023, 2.25, "endelig juni", "12134", "KOSAGD230000"]);
  expect(values.flat().some((value) => String(value).startsWith("SSB: Det er brudd i tidsserien"))).toBe(true);
  for (const { headers } of ssb.asked) expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
});

test("An address the server has not opened for is stopped by the security policy, with a message beside the button", async () => {
  const { pane } = workbench;
  workbench.forgive(/connect-src|Content Security Policy/);
  const other = await startSsbServer();
  await fill(pane, other.address);
  await ask(pane);
  await pane.getByRole("alert").getByText("er ikke åpnet der tillegget er installert").waitFor();
  expect(other.asked).toEqual([]);
  await other.close();
});
