import path from "node:path";
import { serveFolder } from "../../src/cli/serveFolder";

const BUILT = path.join(__dirname, "../../dist/web");

export interface WorkbenchServer {
  /** "http://localhost:49152/". */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the add-in as e2eSetup has built it on a free port, with the product's own server. `ssbAddress`: where its pane may ask for nøkkeltall. */
export async function startWorkbenchServer(ssbAddress?: string): Promise<WorkbenchServer> {
  const { server, url } = await serveFolder({ folder: BUILT, port: 0, ...(ssbAddress === undefined ? {} : { ssbAddress }) });
  return {
    url,
    close: () => new Promise((resolve) => {
      server.close(() => { resolve(); });
      server.closeAllConnections();
    }),
  };
}
