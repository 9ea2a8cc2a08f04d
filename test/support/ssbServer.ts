import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SSB_TABLES, type SsbTable, type SsbVariable } from "./ssbTables";

/** One call that came. */
interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Something else than an answer to the question, for the next calls in turn; null: an ordinary answer. */
type Mishap =
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly kind: "slow"; readonly milliseconds: number }
  | { readonly kind: "cut" }
  | { readonly kind: "text"; readonly body: string };

export interface SsbServer {
  /** "http://localhost:49152/api/pxwebapi/v2". */
  readonly address: string;
  readonly asked: Asked[];
  readonly next: (Mishap | null)[];
  /** How values, status and category index are written: json-stat2 allows both. */
  form: "dense" | "sparse";
  close(): Promise<void>;
}

const PATH = "/api/pxwebapi/v2";
const MOST_CELLS = 800_000;
/** Measured at SSB: longer addresses are answered 404. */
const LONGEST_URL = 2_100;

/** A server of SSB's manner on a free port: PxWebApi v2 with json-stat2, its faults and its limits, for the tables of `ssbTables`. */
export async function startSsbServer(): Promise<SsbServer> {
  const asked: Asked[] = [];
  const next: (Mishap | null)[] = [];
  const state: { form: "dense" | "sparse" } = { form: "dense" };
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      const { method = "", url = "", headers } = request;
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Allow-Headers", "*");
      if (method === "OPTIONS") return response.writeHead(204).end();
      asked.push({ method, url, headers, body });
      const mishap = next.shift() ?? null;
      if (mishap?.kind === "status") return response.writeHead(mishap.status, mishap.headers).end(mishap.body ?? "");
      if (mishap?.kind === "text") return response.writeHead(200).end(mishap.body);
      if (mishap?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, mishap.milliseconds).unref());
      return answer(response, new URL(`http://localhost${url}`), method, body, state.form, mishap?.kind === "cut");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = `http://localhost:${(server.address() as AddressInfo).port}${PATH}`;
  return {
    address, asked, next,
    get form() { return state.form; },
    set form(form) { state.form = form; },
    close: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request) body += String(part);
  return body;
}

type Chosen = Readonly<Record<string, readonly string[]>>;

function answer(response: ServerResponse, url: URL, method: string, body: string, form: "dense" | "sparse", isCut: boolean): void {
  const problem = (status: number, title: string): void => {
    response.writeHead(status, { "Content-Type": "application/problem+json" }).end(JSON.stringify({ type: "Parameter error", title, status }));
  };
  if (url.pathname === `${PATH}/tables`) return json(response, searched(url.searchParams.get("query") ?? ""), false);
  const [, id, what] = /\/tables\/([^/]+)\/(data|metadata)$/.exec(url.pathname) ?? [];
  const table = SSB_TABLES.find((candidate) => candidate.id === id);
  if (!table || url.href.length > LONGEST_URL) return problem(404, "Non-existent table");
  if (what === "metadata") return json(response, { ...dataset(table, allOf(table), form), value: null, status: undefined }, isCut);
  const chosen = method === "POST" ? ofBody(body) : ofParameters(url.searchParams);
  const codes = Object.values(chosen);
  if (codes.some((list) => new Set(list).size < list.length)) return void response.writeHead(500).end();
  const unknown = Object.keys(chosen).find((variable) => !table.variables.some(({ id: known }) => known === variable));
  if (unknown !== undefined) return problem(400, "Non-existent variable");
  if (table.variables.some(({ id: variable, codes: known }) => chosen[variable]?.some((code) => !(code in known)))) return problem(400, "Non-existent value");
  if (table.variables.some(({ id: variable, elimination }) => !elimination && chosen[variable] === undefined)) return problem(400, "Missing selection for mandantory variable");
  if (codes.reduce((cells, list) => cells * list.length, 1) > MOST_CELLS) return problem(400, "Too many cells selected");
  return json(response, dataset(table, chosen, form), isCut);
}

function json(response: ServerResponse, content: object, isCut: boolean): void {
  const text = JSON.stringify(content);
  response.writeHead(200, { "Content-Type": "application/json; charset=utf-8", "x-ratelimit-policy": "40;w=60s" }).end(isCut ? text.slice(0, text.length / 2) : text);
}

const searched = (words: string): object => {
  const tables = SSB_TABLES.filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()));
  const found = tables.map(({ id, label, updated, variables }) => ({ type: "Table", id, label, updated, firstPeriod: "2021", lastPeriod: "2025", variableNames: variables.map((variable) => variable.label), discontinued: false, links: [] }));
  return { language: "no", tables: found, page: { pageNumber: 1, pageSize: 50, totalElements: tables.length, totalPages: 1, links: [] }, links: [] };
};

const allOf = ({ variables }: SsbTable): Chosen => Object.fromEntries(variables.map(({ id, codes }) => [id, Object.keys(codes)]));

function ofParameters(parameters: URLSearchParams): Chosen {
  return Object.fromEntries([...parameters].flatMap(([key, value]) => {
    const [, variable] = /^valuecodes\[(.+)\]$/i.exec(key) ?? [];
    return variable === undefined ? [] : [[variable, value.split(",")]];
  }));
}

function ofBody(body: string): Chosen {
  const { selection } = JSON.parse(body) as { readonly selection: readonly { readonly variableCode: string; readonly valueCodes: readonly string[] }[] };
  return Object.fromEntries(selection.map(({ variableCode, valueCodes }) => [variableCode, valueCodes]));
}

/** Codes come back in the table's own order, whatever order they were asked for in; a variable left out is not there. */
function dataset(table: SsbTable, chosen: Chosen, form: "dense" | "sparse"): object {
  const variables = table.variables.filter(({ id }) => chosen[id]).map((variable) => ({ ...variable, codes: Object.fromEntries(Object.entries(variable.codes).filter(([code]) => chosen[variable.id]?.includes(code))) }));
  const figures = cells(variables).map((codes) => table.figure(codes));
  const values = figures.map((figure) => (typeof figure === "number" ? figure : null));
  const signs = Object.fromEntries(figures.flatMap((figure, i) => (typeof figure === "string" ? [[String(i), figure]] : [])));
  return {
    version: "2.0", class: "dataset", href: `https://data.ssb.no/api/pxwebapi/v2/tables/${table.id}/data`,
    label: table.label, source: "Statistisk sentralbyrå", updated: table.updated, note: table.note,
    role: table.role, id: variables.map(({ id }) => id), size: variables.map(({ codes }) => Object.keys(codes).length),
    dimension: Object.fromEntries(variables.map((variable) => [variable.id, dimension(variable, form)])),
    extension: { noteMandatory: table.noteMandatory, px: { tableid: table.id, decimals: 1, "official-statistics": true, aggregallowed: false, language: "no", heading: ["ContentsCode", "Tid"], stub: ["KOKkommuneregion0000"] }, contact: [{ raw: "Statistisk sentralbyrå" }] },
    value: form === "dense" ? values : Object.fromEntries(values.flatMap((value, i) => (value === null ? [] : [[String(i), value]]))),
    status: Object.keys(signs).length === 0 ? undefined : form === "dense" ? signs : figures.map((figure) => (typeof figure === "string" ? figure : null)),
  };
}

function dimension({ label, codes, unit, elimination }: SsbVariable, form: "dense" | "sparse"): object {
  const listed = Object.keys(codes);
  return {
    label,
    category: { index: form === "dense" ? Object.fromEntries(listed.map((code, i) => [code, i])) : listed, label: codes, unit },
    extension: { elimination, show: "value", codelists: [] },
  };
}

/** Every combination of codes, the last variable running fastest. */
function cells(variables: readonly SsbVariable[]): readonly Readonly<Record<string, string>>[] {
  return variables.reduce<readonly Readonly<Record<string, string>>[]>((before, { id, codes }) => before.flatMap((combination) => Object.keys(codes).map((code) => ({ ...combination, [id]: code }))), [{}]);
}
