import * as z from "zod";
import { ask, type Line } from "./ask";
import { fault, isFault, type SsbFault } from "./fault";
import { searchCall } from "./tableQuery";

const TablesResponse = z.object({
  tables: z.array(
    z.object({
      id: z.string(),
      label: z.string().nullish(),
      firstPeriod: z.string().nullish(),
      lastPeriod: z.string().nullish(),
      updated: z.string().nullish(),
    }),
  ),
  page: z.object({ totalElements: z.int() }).optional(),
});

interface FoundTable {
  readonly id: string;
  readonly label: string;
  /** «2015–2025». */
  readonly periods: string;
}

const MOST = 50;

/** Tables whose titles, variables or values have the words, and how many there are in all; or a fault. */
export async function searchTables(
  address: string,
  words: string,
  line: Line,
): Promise<{ readonly tables: readonly FoundTable[]; readonly total: number } | SsbFault> {
  const text = await ask(searchCall(address, words, MOST), line);
  if (isFault(text)) return text;
  const answer = parsed(text);
  if (!answer)
    return fault("uleselig", "Svaret på søket kan ikke leses. Prøv igjen; kontroller adressen om det ikke hjelper.");
  const tables = answer.tables.map(({ id, label, firstPeriod, lastPeriod }) => ({
    id,
    label: label ?? "",
    periods: [firstPeriod, lastPeriod].filter((period) => period).join("–"),
  }));
  return { tables, total: answer.page?.totalElements ?? tables.length };
}

function parsed(text: string): z.infer<typeof TablesResponse> | null {
  try {
    return TablesResponse.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
