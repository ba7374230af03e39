// Values out of the pages' code: JSON as strict as it comes, bodies of cURL calls, and what snippets in TypeScript say.
import JSON5 from 'json5'
import ts from 'typescript'
import { arrayOf, join, type Member, NOTHING, objectOf, recordOf, type Shape, shape } from '../shape'

/** JSON, mended where it is plain what was meant; undefined where it isn't. */
export function readJson(code: string): unknown {
  for (const mend of [(text: string) => text, mendLayout, mendEllipses]) {
    try {
      return JSON5.parse(mend(code))
    } catch {} // The next attempt may read it.
  }
  return undefined
}

const mendLayout = (code: string): string =>
  code
    .replace(/"(?:[^"\\]|\\.)*"/gs, (text) => text.replace(/\n/g, '\\n').replace(/\t/g, '\\t'))
    .replace(/([}\]"\d]|true|false|null)(\s*\n\s*")/g, '$1,$2')

const mendEllipses = (code: string): string =>
  mendLayout(code)
    .replace(/^\s*(?:\.\.\.|…).*$/gm, '')
    .replace(/,?\s*(?:\.\.\.|…)\s*(?=[}\]])/g, '')

/** The body of the first cURL call whose data is JSON. */
export function readCurl(code: string): { url: string; body: unknown } | undefined {
  const url = /https?:\/\/\S+/.exec(code)?.[0] ?? ''
  const data = /(?:-d|--data(?:-raw)?)\s+'((?:[^']|'"'"'|'"|"')*?)'\s*(?:\\|$)/ms.exec(code)?.[1]
  if (data === undefined) return /-d|--data/.test(code) ? undefined : { url, body: {} }
  // What the shell would put in is a text.
  const text = data.replace(/'"\$\([^)]*\)"'|"'"\$\([^)]*\)"'"/g, '2026-01-01').replace(/'"'"'/g, "'")
  try {
    return { url, body: JSON.parse(text) }
  } catch {
    return undefined
  }
}

export interface Snippet {
  /** The type that is given to `call.make`. */
  result: Shape | undefined
  method: string | undefined
  params: unknown
  isV3: boolean
}

export function readSnippet(code: string): Snippet | undefined {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.Latest, true)
  const types = new Map<string, ts.TypeNode | ts.InterfaceDeclaration>()
  const constants = new Map<string, ts.Expression>()
  let found: ts.CallExpression | undefined
  const visit = (node: ts.Node): void => {
    if (ts.isTypeAliasDeclaration(node)) types.set(node.name.text, node.type)
    if (ts.isInterfaceDeclaration(node)) types.set(node.name.text, node)
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      constants.set(node.name.text, node.initializer)
    if (!found && ts.isCallExpression(node) && /\.make$/.test(node.expression.getText(source))) found = node
    ts.forEachChild(node, visit)
  }
  visit(source)
  if (!found) return undefined
  const [argument] = found.arguments
  const given = argument && ts.isObjectLiteralExpression(argument) ? literalOf(argument, constants) : {}
  const { method, params } = given as { method?: string; params?: unknown }
  const [type] = found.typeArguments ?? []
  return {
    result: type && shapeOfType(type, types),
    method,
    params: params === OPAQUE ? undefined : params,
    isV3: /\bv3\b/.test(found.expression.getText(source)),
  }
}

/** Stands for an expression whose value a snippet doesn't show. */
export const OPAQUE = Symbol('opaque')

function literalOf(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>, depth = 0): unknown {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isNumericLiteral(node)) return Number(node.text)
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) return -Number(node.operand.text)
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false
  if (node.kind === ts.SyntaxKind.NullKeyword) return null
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) return literalOf(node.expression, constants, depth)
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((element) => literalOf(element, constants, depth))
  if (ts.isIdentifier(node) && depth < 5) {
    const value = constants.get(node.text)
    return value ? literalOf(value, constants, depth + 1) : OPAQUE
  }
  if (ts.isObjectLiteralExpression(node)) {
    const entries = node.properties.flatMap((property): [string, unknown][] => {
      const key =
        property.name &&
        (ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name) || ts.isNumericLiteral(property.name))
          ? property.name.text
          : undefined
      if (key === undefined) return []
      if (ts.isPropertyAssignment(property)) return [[key, literalOf(property.initializer, constants, depth)]]
      return ts.isShorthandPropertyAssignment(property) ? [[key, literalOf(property.name, constants, depth)]] : []
    })
    return Object.fromEntries(entries)
  }
  return OPAQUE
}

function shapeOfType(
  node: ts.TypeNode | ts.InterfaceDeclaration,
  types: ReadonlyMap<string, ts.TypeNode | ts.InterfaceDeclaration>,
  depth = 0,
): Shape {
  const of = (one: ts.TypeNode): Shape => shapeOfType(one, types, depth + 1)
  if (depth > 12) return shape('unknown')
  if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) {
    const index = node.members.find(ts.isIndexSignatureDeclaration)
    const members = node.members.flatMap((member): [string, Member][] =>
      ts.isPropertySignature(member) &&
      member.type &&
      (ts.isIdentifier(member.name) || ts.isStringLiteralLike(member.name) || ts.isNumericLiteral(member.name))
        ? [[member.name.text, { shape: of(member.type), isOptional: member.questionToken !== undefined }]]
        : [],
    )
    if (index && members.length === 0) return recordOf(of(index.type))
    return objectOf(members)
  }
  if (ts.isUnionTypeNode(node)) return node.types.map(of).reduce(join, NOTHING)
  if (ts.isParenthesizedTypeNode(node)) return of(node.type)
  if (ts.isArrayTypeNode(node)) return arrayOf(of(node.elementType))
  if (ts.isTupleTypeNode(node)) return arrayOf(NOTHING)
  if (ts.isLiteralTypeNode(node)) {
    const text = node.getText().replace(/['"]/g, '')
    if (text === 'Y' || text === 'N') return shape('yn')
    return shape(
      text === 'null' ? 'null' : /^(true|false)$/.test(text) ? 'boolean' : /^-?\d/.test(text) ? 'number' : 'string',
    )
  }
  if (ts.isTypeReferenceNode(node)) {
    const name = node.typeName.getText()
    const [first, second] = node.typeArguments ?? []
    if (/^(Readonly)?Array$/.test(name) && first) return arrayOf(of(first))
    if (name === 'Record') return second ? recordOf(of(second)) : shape('unknown')
    if (/^(Partial|Readonly|Required)$/.test(name) && first) return of(first)
    const known = types.get(name)
    return known
      ? shapeOfType(known, types, depth + 1)
      : shape(
          name === 'BoolString'
            ? 'yn'
            : /Date|String/.test(name)
              ? 'string'
              : /Int|Number/.test(name)
                ? 'number'
                : 'unknown',
        )
  }
  const keyword = node.getText()
  return shape(
    /^(string|number|boolean|null)$/.test(keyword) ? keyword : keyword === 'undefined' ? 'null' : 'unknown',
    ...[],
  )
}
