import * as z from "zod";

/**
 * Loaded before everything else of the pane: zod otherwise tries `new Function`, which its security policy forbids
 * and browsers report.
 */
z.config({ jitless: true });
