import { parseSync } from 'vite';

interface SyntaxNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly operator?: string;
  readonly regex?: { readonly pattern: string };
  readonly left?: SyntaxNode;
  readonly right?: SyntaxNode;
  readonly test?: SyntaxNode | null;
  readonly literal?: SyntaxNode;
  readonly callee?: SyntaxNode & { readonly property?: SyntaxNode };
  readonly object?: SyntaxNode;
  readonly property?: SyntaxNode;
  readonly computed?: boolean;
  readonly expression?: SyntaxNode;
  readonly elements?: readonly (SyntaxNode | null)[];
  readonly arguments?: readonly SyntaxNode[];
  readonly key?: SyntaxNode;
  readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  readonly typeAnnotation?: { readonly typeName?: { readonly name?: string } };
}

function* nodesIn(tree: unknown): Generator<SyntaxNode> {
  if (Array.isArray(tree)) for (const item of tree) yield* nodesIn(item);
  else if (typeof tree === 'object' && tree !== null && 'type' in tree) {
    yield tree as SyntaxNode;
    for (const inner of Object.values(tree)) yield* nodesIn(inner);
  }
}

const nodesOf = (code: string) => nodesIn(parseSync('code.ts', code).program);

const textOf = (node: SyntaxNode | null | undefined): string[] =>
  node?.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];

/** Names that the code gives to what it tells apart: `'left' | 'right'`, `['a', 'b'] as const`, `z.enum(['a', 'b'])`. */
export function* ownNames(code: string): Generator<string> {
  for (const node of nodesOf(code)) {
    if (node.type === 'TSLiteralType') yield* textOf(node.literal);
    const isConst = node.type === 'TSAsExpression' && node.typeAnnotation?.typeName?.name === 'const';
    const isEnum = node.type === 'CallExpression' && node.callee?.property?.name === 'enum';
    if (isConst || isEnum) for (const inner of nodesIn(isEnum ? node.arguments : node.expression)) yield* textOf(inner);
  }
}

/** Names under which code holds words of a text. */
const HOLDS_WORDS =
  /^(?:keys?|lower|raw|words?|own|lemma|opening|first|last|next|before|behind|after|noun|head|name|sign|suffix)$/;

/** Does an expression give a word of a text: `keys[i]`, `words.raw.at(-1)`, `noun.lemma`? */
function isWord(node: SyntaxNode | undefined): boolean {
  if (!node) return false;
  if (node.type === 'Identifier') return HOLDS_WORDS.test(node.name!);
  if (node.type === 'MemberExpression') return node.computed ? isWord(node.object) : isWord(node.property);
  const inner = node.expression ?? node.left ?? node.callee?.object;
  return isWord(inner);
}

/** Ways to ask whether something is, has or begins with what is given. */
const ASKS = /^(?:has|get|includes|indexOf|lastIndexOf|startsWith|endsWith|replace|replaceAll|split)$/;

/** A pattern's own letters: no classes, ranges, names of groups. */
const lettersIn = (pattern: string) =>
  pattern
    .replace(/\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\[a-zA-Z]|\(\?<(?![=!])\w+>|\(\?[a-z:=!<]*|\p{L}-\p{L}/gu, ' ')
    .match(/\p{Ll}+/gu) ?? [];

const hasLetters = (text: string) => /\p{Ll}/u.test(text);

/** Everything with letters that the code compares the words of a text with, but for the code's own names. */
export function* comparedIn(code: string, own: ReadonlySet<string>): Generator<string> {
  const foreign = (texts: readonly string[]) => texts.filter((text) => hasLetters(text) && !own.has(text));
  for (const node of nodesOf(code)) {
    const { type, operator, left, right, regex, callee } = node;
    if (regex && lettersIn(regex.pattern).length > 0) yield `/${regex.pattern}/`;
    else if (type === 'BinaryExpression' && /^[!=]==$/.test(operator!)) {
      if (left!.type === 'UnaryExpression') continue; // typeof
      const texts = [...textOf(left), ...textOf(right)].filter(hasLetters);
      yield* isWord(left) || isWord(right) ? texts : foreign(texts);
    } else if (type === 'SwitchCase') yield* foreign(textOf(node.test));
    else if (type === 'CallExpression' && ASKS.test(callee?.property?.name ?? ''))
      yield* foreign(node.arguments!.slice(0, 1).flatMap(textOf));
    else if (type === 'NewExpression' && callee?.name === 'Set')
      yield* foreign((node.arguments![0]?.elements ?? []).flatMap(textOf));
  }
}

/** What tells a person about the code: a rule's name, what it is about, a phrase that it decides. */
const ABOUT = /^(?:id|about|example|lookAlike|finds|requires|promises|because)$/;

/** All strings, and templates that make a pattern; not types, names of modules and what is said about the code. */
export function* literalsIn(code: string): Generator<string> {
  yield* literalsUnder(parseSync('code.ts', code).program);
}

function* literalsUnder(tree: unknown): Generator<string> {
  if (Array.isArray(tree)) for (const item of tree) yield* literalsUnder(item);
  else if (typeof tree === 'object' && tree !== null && 'type' in tree) {
    const { type, quasis, callee, arguments: given, key: name } = tree as SyntaxNode;
    if (type === 'ImportDeclaration' || type === 'ExportAllDeclaration' || type === 'TSLiteralType') return;
    if (type === 'Property' && ABOUT.test(name?.name ?? '')) return;
    yield* textOf(tree as SyntaxNode);
    if (type === 'NewExpression' && callee?.name === 'RegExp')
      for (const node of nodesIn(given)) for (const { value } of node.quasis ?? []) yield* lettersIn(value.raw);
    if (type === 'TemplateLiteral' && quasis!.length === 1) yield* lettersIn(quasis![0]!.value.raw);
    for (const [key, inner] of Object.entries(tree)) if (key !== 'source') yield* literalsUnder(inner);
  }
}
