// The JSON Schema of every view's answer, read off its TypeScript type, so that the description cannot differ from the code.

import ts from "typescript";
import { ROOT } from "../support/root.ts";

export type Schema = Readonly<Record<string, unknown>>;

/** View → the schema of its `answer`. */
export function answerSchemas(): Record<string, Schema> {
  const program = ts.createProgram([`${ROOT}src/views/index.ts`], options());
  const checker = program.getTypeChecker();
  const files = program.getSourceFiles().filter((file) => file.fileName.includes("/src/views/"));
  const found = files.flatMap((file) => viewCalls(file).map((call) => named(call, checker)));
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { tsBuildInfoFile: _, ...compilerOptions } = config.compilerOptions;
  return ts.parseJsonConfigFileContent({ compilerOptions: { ...compilerOptions, incremental: false } }, ts.sys, ROOT)
    .options;
}

/** `export const state = view({…})` */
function viewCalls(file: ts.SourceFile): ts.CallExpression[] {
  return file.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => statement.declarationList.declarations)
    .flatMap(({ initializer }) => {
      const isView = initializer && ts.isCallExpression(initializer) && initializer.expression.getText() === "view";
      return isView ? [initializer] : [];
    });
}

function named(call: ts.CallExpression, checker: ts.TypeChecker): [string, Schema] {
  const [definition] = call.arguments;
  const parameter = checker.getResolvedSignature(call)?.getParameters()[0];
  if (!definition || !parameter) throw new Error(`not a view: ${call.getText().slice(0, 60)}`);
  const name = checker.getTypeAtLocation(definition).getProperty("name")?.valueDeclaration;
  const text = name && ts.isPropertyAssignment(name) && ts.isStringLiteral(name.initializer) && name.initializer.text;
  const definitionType = checker.getTypeOfSymbolAtLocation(parameter, call) as ts.TypeReference;
  const answer = checker.getTypeArguments(definitionType)[1];
  if (!text || !answer) throw new Error(`a view without a name: ${call.getText().slice(0, 60)}`);
  return [text, new Reader(checker, call).read(answer)];
}

class Reader {
  readonly #checker: ts.TypeChecker;
  readonly #place: ts.Node;
  readonly #open = new Set<ts.Type>();

  constructor(checker: ts.TypeChecker, place: ts.Node) {
    this.#checker = checker;
    this.#place = place;
  }

  read(type: ts.Type): Schema {
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (type.isUnion()) return this.#union(type.types);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.StringLike || isBranded(type)) return { type: "string" };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: "number" };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: this.#checker.typeToString(type) === "true" };
    if (type.flags & ts.TypeFlags.BooleanLike) return { type: "boolean" };
    if (type.flags & ts.TypeFlags.Null) return { type: "null" };
    return this.#open.has(type) ? {} : this.#object(type);
  }

  #object(type: ts.Type): Schema {
    this.#open.add(type);
    const [element] = this.#checker.isArrayLikeType(type)
      ? this.#checker.getTypeArguments(type as ts.TypeReference)
      : [];
    const schema = element ? { type: "array", items: this.read(element) } : this.#members(type);
    this.#open.delete(type);
    return schema;
  }

  #members(type: ts.Type): Schema {
    const symbols = this.#checker.getPropertiesOfType(type);
    const required = symbols.filter((s) => !(s.flags & ts.SymbolFlags.Optional)).map((s) => s.name);
    const rest = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: "object",
      ...(symbols.length > 0 ? { properties: Object.fromEntries(symbols.map((s) => [s.name, this.#member(s)])) } : {}),
      ...(required.length > 0 ? { required } : {}),
      ...(rest ? { additionalProperties: this.read(rest) } : {}),
    };
  }

  #member(symbol: ts.Symbol): Schema {
    const about = ts.displayPartsToString(symbol.getDocumentationComment(this.#checker)).replaceAll("\n", " ");
    const schema = this.read(this.#checker.getTypeOfSymbolAtLocation(symbol, this.#place));
    return about === "" ? schema : { description: about, ...schema };
  }

  #union(all: readonly ts.Type[]): Schema {
    const types = all.filter((t) => !(t.flags & ts.TypeFlags.Undefined));
    const known = types.filter((t) => !(t.flags & ts.TypeFlags.Null));
    const nullable = known.length < types.length;
    const one = this.#either(known);
    if (!nullable) return one;
    if (Object.keys(one).length === 0) return one;
    if (Array.isArray(one.enum)) return { ...one, type: [one.type, "null"], enum: [...one.enum, null] };
    return typeof one.type === "string" ? { ...one, type: [one.type, "null"] } : { anyOf: [one, { type: "null" }] };
  }

  #either(types: readonly ts.Type[]): Schema {
    if (types.every((t) => t.isStringLiteral())) return { type: "string", enum: types.map((t) => t.value) };
    if (types.every((t) => t.flags & ts.TypeFlags.BooleanLike) && types.length === 2) return { type: "boolean" };
    const schemas = types.map((t) => JSON.stringify(this.read(t)));
    const different = [...new Set(schemas)].map((text) => JSON.parse(text) as Schema);
    return different.length === 1 ? (different[0] ?? {}) : { anyOf: different };
  }
}

/** A `Day` is text that only a parser makes: `string & { … }`. */
function isBranded(type: ts.Type): boolean {
  return type.isIntersection() && type.types.some((t) => t.flags & ts.TypeFlags.StringLike);
}

/** JSON as the formatter writes it: a list of words in one line, where it fits. */
export function formatted(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/^(.*)\[\n((?:\s+(?:"[^"]*"|null),?\n)+)\s*\](,?)$/gm, (all, before, words, after) => {
    const line = `${before}[${words.trim().replace(/\n\s+/g, " ")}]${after}`;
    return line.length <= 120 ? line : all;
  })}\n`;
}
