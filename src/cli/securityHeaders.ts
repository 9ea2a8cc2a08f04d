/**
 * Where Office.js is fetched, and where Microsoft has moved it since September 2026: the first sends on to the second.
 */
const OFFICE_CDN = [
  "https://appsforoffice.microsoft.com",
  "https://officeapis.public.onecdn.static.microsoft",
] as const;

/** Who may show the task pane: Excel on the web and the places it is opened from. Excel on the desktop has no frame. */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.office.com",
];

interface PageNeeds {
  /** The add-in was built to take Office.js from Microsoft's servers. */
  readonly officeCdn: boolean;
  /**
   * Measured with Univer 0.25.1: it puts three <style> elements (theme, scroll bars) into its page, and has no nonce
   * for them.
   */
  readonly inlineStyles: boolean;
  /** Where the pane may ask for KOSTRA-nøkkeltall, as `checkAddress` gives it; null for pages that ask for nothing. */
  readonly ssbAddress: string | null;
  /** Where the pane may fetch a template the user asks for, besides its own server; as `templateSource` gives them. */
  readonly templateSources?: readonly string[];
}

/**
 * The policy for a page that brings its own, in a meta element: all that the header says but who may frame it, which
 * only a header can.
 */
export function pagePolicy(needs: PageNeeds): string {
  return policyText(policyFor(needs).filter(([directive]) => directive !== "frame-ancestors"));
}

/**
 * Headers for a file. Scripts come from the add-in's own files and run without eval; nothing is sent or fetched
 * elsewhere, save the nøkkeltall and the templates the user asks for.
 */
export function securityHeaders(needs: PageNeeds): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": policyText(policyFor(needs)),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // Served for development and trial: what is built must be what is seen.
    "Cache-Control": "no-cache",
  };
}

type Policy = readonly (readonly [directive: string, sources: readonly string[]])[];

const policyText = (policy: Policy): string =>
  policy.map(([directive, sources]) => `${directive} ${sources.join(" ")}`).join("; ");

function policyFor({ officeCdn, inlineStyles, ssbAddress, templateSources = [] }: PageNeeds): Policy {
  return Object.entries({
    "default-src": ["'none'"],
    "script-src": ["'self'", ...(officeCdn ? OFFICE_CDN : [])],
    "style-src": ["'self'", ...(inlineStyles ? ["'unsafe-inline'"] : [])],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    // With a slash at its end: what lies below the address, and nothing else on that host.
    "connect-src": ["'self'", ...(ssbAddress === null ? [] : [`${ssbAddress}/`]), ...templateSources],
    "frame-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-ancestors": ["'self'", ...EXCEL_ON_THE_WEB],
  });
}

/** Whether a built task pane takes Office.js from Microsoft's servers. */
export const usesOfficeCdn = (taskPaneHtml: string): boolean =>
  OFFICE_CDN.some((address) => taskPaneHtml.includes(`src="${address}/`));
