import ts from "typescript";
import { filesBelow, textOf } from "./sourceFiles";

interface SourceText {
  /** As a key of a dictionary: what is put in stands as {0}, {1} … */
  readonly text: string;
  readonly file: string;
  readonly line: number;
  /** It is a template of its own, which makes it in every language. */
  readonly isTagged: boolean;
}

/** Fields that hold identities and keys, never words for the user. */
const NOT_WORDS: ReadonlySet<string> = new Set(["id", "ids", "code", "problem", "statement", "rows", "where", "column", "kind", "figure", "words", "unitId", "key", "example", "look", "format"]);
/** Functions whose arguments are not said to the user. */
const NOT_SAID = /^(?:new RegExp|.*\.(?:startsWith|endsWith|includes|match|exec|test|split|replace|replaceAll|join|has|get|toLocaleString))$/;

/** Faults of the user's that are told; what else is thrown is a fault of ours. */
const SAID_WHEN_THROWN = /^new UsageError\(/;

/** Every text for the user in the engine's rooms: string literals and templates that are neither identities, patterns nor faults of ours. */
export function textsInSource(rooms: readonly string[], except: RegExp): readonly SourceText[] {
  return rooms.flatMap((room) => filesBelow(`src/${room}`).filter((file) => /\.ts$/.test(file) && !except.test(file)).flatMap(textsOf));
}

function textsOf(file: string): readonly SourceText[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const found: SourceText[] = [];
  const visit = (node: ts.Node): void => {
    if (isSkipped(node)) return;
    if (ts.isCaseClause(node)) return node.statements.forEach(visit);
    if (ts.isCallExpression(node)) {
      visit(node.expression);
      return argumentsOf(node).forEach(visit);
    }
    const text = textAt(node);
    if (text !== null && isWords(text)) found.push({ text, file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, isTagged: ts.isTaggedTemplateExpression(node.parent) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isSkipped(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isThrowStatement(node)) return !SAID_WHEN_THROWN.test(node.expression.getText());
  if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return !SAID_WHEN_THROWN.test(node.getText());
  if (ts.isPropertyAssignment(node) && NOT_WORDS.has(node.name.getText())) return true;
  if (ts.isElementAccessExpression(node)) return true;
  return ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText());
}

/** `required` and `optional` of list inputs take an id, a kind, the header, and words that are recognised. */
function argumentsOf(call: ts.CallExpression): readonly ts.Expression[] {
  const name = call.expression.getText();
  if (name === "required" || name === "optional") return call.arguments.slice(2, 3);
  return NOT_SAID.test(name) ? [] : call.arguments;
}

function textAt(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text.trim();
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map(({ literal }, place) => `{${place}}${literal.text}`)].join("").trim();
  return null;
}

const isWords = (text: string): boolean =>
  !/^\w+(?:[,/]\w+)+$/.test(text) && /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, "")) && !/^[a-zæøå][A-Za-zæøå0-9]*$/.test(text) && !/^[\w{}.:#/-]*[{}.:#/_-][\w{}.:#/-]*$/.test(text) && !/^[=<[#]|^[A-Z]{2,}[A-Z0-9_.-]*$|\(\{\d\}|<c:|^https?:/.test(text);
