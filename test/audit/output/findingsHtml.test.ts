import { auditDocument } from "../../../src/audit/auditDocument";
import { approvalsIn, approvalsText, withoutApproved } from "../../../src/audit/approvals";
import { findingsHtml } from "../../../src/audit/output/findingsHtml";
import { readText } from "../../../src/document/text/readText";
import { readHtml } from "../../../src/document/html/readHtml";
import { FJORDVIK } from "../../support/fjordvik";

const document = readText("rapport <1>.txt", FJORDVIK);
const findings = auditDocument(document, { facts: [], year: null }).findings;
const told = findings.filter(({ verdict }) => verdict === "feil");

describe("The page of a checked report", () => {
  const html = findingsHtml(document, findings, "nb");

  test("has the whole report, what is to be changed first, and fetches nothing", () => {
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|https?:\/\/|src=/);
    expect(html).toContain("rapport &lt;1&gt;.txt");
    expect([...html.matchAll(/<li><a href="#f(\d+)">/g)].map(([, n]) => html.includes(`id="f${n ?? ""}"`))).toEqual(told.map(() => true));
  });

  test("reads back as the report it is of", () => {
    const again = auditDocument(readHtml("igjen.html", html.slice(html.indexOf("<hr>"))), { facts: [], year: null }).findings;
    expect(again.filter(({ verdict }) => verdict === "feil").map(({ quoted, right }) => [quoted, right])).toEqual(told.map(({ quoted, right }) => [quoted, right]));
  });
});

describe("What is answered with a reason", () => {
  const answered = (text: string): string => text.replace('"grunn": ""', '"grunn": "annen definisjon"');

  test("is silent, and the rest is not", () => {
    const approved = approvalsIn(answered(approvalsText(told)));
    expect(withoutApproved(findings, approved ?? []).filter(({ verdict }) => verdict === "feil")).toEqual(told.slice(1));
    expect(withoutApproved(findings, approvalsIn(approvalsText(told)) ?? [])).toEqual(findings);
  });

  test("is told again when the figure is another", () => {
    const approved = approvalsIn(answered(approvalsText(told))) ?? [];
    const changed = auditDocument(readText("ny.txt", FJORDVIK.replace("om lag 350 tkr", "om lag 530 tkr")), { facts: [], year: null }).findings;
    expect(withoutApproved(changed, approved).filter(({ verdict }) => verdict === "feil")).toHaveLength(told.length);
  });

  test("is nothing in a file of something else", () => {
    for (const text of ["", "[]", "{}", '{"tekstkontroll":2,"funn":[]}', '{"tekstkontroll":1,"funn":[{"setning":"a"}]}']) expect(approvalsIn(text)).toBeNull();
  });
});
