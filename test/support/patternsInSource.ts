import { execFileSync } from "node:child_process";
import ts from "typescript";
import { filesBelow, ROOT, textOf } from "./sourceFiles";

/**
 * Every pattern of src as "/…/flags", and the file it is in: those that are written, those that are built when a module
 * is loaded, and of those that are built later the text with a word for each thing put in. A pattern that is only a
 * piece of another (`.source`) is told where it is built in.
 */
export function patternsInSource(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const files = filesBelow("src").filter((file) => /\.tsx?$/.test(file));
  for (const file of files) for (const pattern of patternsOf(file)) if (!found.has(pattern)) found.set(pattern, file);
  const building = files.filter((file) => BUILDS.test(textOf(file)) && !/^src\/(?:workbench|pane)\//.test(file));
  for (const pattern of builtIn(building)) if (!found.has(pattern)) found.set(pattern, "bygd");
  return found;
}

const BUILDS = /\bnew RegExp\(|\bwordPattern\(/;

function patternsOf(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && !isPiece(node)) found.push(node.text);
    const isBuilt = ts.isNewExpression(node) && node.expression.getText() === "RegExp";
    const [source, flags] = isBuilt && isLater(node) ? (node.arguments ?? []) : [];
    if (source && ts.isTemplateLiteral(source)) found.push(String(new RegExp(withWords(source), flags && ts.isStringLiteral(flags) ? flags.text : "")));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true));
  return found;
}

const isPiece = ({ parent }: ts.Node): boolean => ts.isPropertyAccessExpression(parent) && parent.name.text === "source";

const isLater = (node: ts.Node): boolean => ts.findAncestor(node, ts.isFunctionLike) !== undefined;

const withWords = (source: ts.TemplateLiteral): string =>
  ts.isTemplateExpression(source)
    ? source.head.text + source.templateSpans.map(({ literal }) => `ord${literal.text}`).join("")
    : source.text;

const builtIn = (files: readonly string[]): readonly string[] =>
  JSON.parse(
    execFileSync(process.execPath, ["test/jest/builtPatterns.js", ...files], { cwd: ROOT, encoding: "utf8" }),
  ) as readonly string[];
