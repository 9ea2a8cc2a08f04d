/** How long Excel may take before the pane says that something is wrong, in milliseconds. */
const PATIENCE = 10_000;

/** The same in each language. */
export type Told = readonly (readonly [language: string, text: string])[];

/** What stands in the pane until Excel answers: no dictionary is loaded yet. */
const NO_ANSWER: Told = [
  [
    "nb",
    "Tertial har ikke fått svar fra Excel. Lukk ruten og åpne den igjen. Hjelper det ikke, må nettverket slippe gjennom Office.js (appsforoffice.microsoft.com og officeapis.public.onecdn.static.microsoft), og adressen til tillegget må være klarert.",
  ],
  [
    "nn",
    "Tertial har ikkje fått svar frå Excel. Lukk ruta og opne henne att. Hjelper det ikkje, må nettverket sleppe gjennom Office.js (appsforoffice.microsoft.com og officeapis.public.onecdn.static.microsoft), og adressa til tillegget må vere klarert.",
  ],
  [
    "en",
    "Tertial has had no answer from Excel. Close the pane and open it again. If that does not help, the network must let Office.js through (appsforoffice.microsoft.com and officeapis.public.onecdn.static.microsoft), and the add-in's address must be trusted.",
  ],
];

/** What stands there when the rest of the program does not come. */
export const NOT_LOADED: Told = [
  [
    "nb",
    "En del av Tertial kunne ikke lastes. Tjeneren Tertial hentes fra svarer ikke, eller har fått en ny versjon. Lukk ruten og åpne den igjen.",
  ],
  [
    "nn",
    "Ein del av Tertial kunne ikkje lastast. Tenaren Tertial blir henta frå, svarer ikkje, eller har fått ein ny versjon. Lukk ruta og opne henne att.",
  ],
  [
    "en",
    "A part of Tertial could not be loaded. The server Tertial comes from does not answer, or has got a new version. Close the pane and open it again.",
  ],
];

interface Waiting {
  /** Resolves when Office is ready; null where Office.js did not load. */
  readonly ready: Promise<unknown> | null;
  readonly tell: (texts: Told) => void;
  readonly withdraw: () => void;
  readonly patience?: number;
}

/**
 * Waits until Office is ready. Office.js never says that it is not: after a while, or at once where it is not there,
 * the pane says what to do.
 */
export async function waitForOffice({ ready, tell, withdraw, patience = PATIENCE }: Waiting): Promise<void> {
  const told = setTimeout(
    () => {
      tell(NO_ANSWER);
    },
    ready === null ? 0 : patience,
  );
  await (ready ?? new Promise<never>(() => undefined));
  clearTimeout(told);
  withdraw();
}
