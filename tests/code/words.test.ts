// The screen's texts against the code: every key that is used exists, every key that exists is used, and each gets the parameters it needs.
import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

const texts = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
const sources = globSync('{entrypoints,components,lib}/**/*.{ts,tsx}').toSorted();
const PLURAL = /_(?:zero|one|two|few|many|other)$/u;

/** The key as the code writes it: without the plural form where there are several. */
const stem = (key: string): string => {
  const name = key.replace(PLURAL, '');
  return texts.has(`${name}_one`) && texts.has(`${name}_other`) ? name : key;
};
/** What stands in the list of texts for each key of the code: one text, or its plural forms. */
const formsOf = Map.groupBy(texts.keys(), stem);
const isKey = (word: string): boolean => formsOf.has(word) || texts.has(word);
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);

interface Use {
  readonly file: string;
  readonly key: string;
  /** Names of the parameters; null when they cannot be read from the code. */
  readonly params: readonly string[] | null;
}

interface Reading {
  readonly uses: readonly Use[];
  /** What computed keys begin with. */
  readonly beginnings: readonly string[];
  /** Keys that are asked of the browser itself, where no type checks them. */
  readonly asked: readonly string[];
}

type Tree = ReturnType<typeof parseSync>['program'];
type Handlers = ConstructorParameters<typeof Visitor>[0];
type NodeOf<Name extends keyof Handlers> = Parameters<NonNullable<Handlers[Name]>>[0];
type Expression = NodeOf<'CallExpression'>['arguments'][number] | NodeOf<'Property'>['value'];

/** Whether a file needs to be parsed: a key, the beginning of one or a question to the browser stands somewhere in it. */
const concerns = (source: string): boolean =>
  /\bgetMessage\b|`[a-z]\w*_\$\{/iu.test(source) || [...new Set(source.match(/\w+/gu))].some(isKey);

const nameOf = (node: Expression | NodeOf<'Property'>['key']): string | null =>
  node.type === 'Identifier' ? node.name : null;

/** What a text without holes says: `'x'` and `` `x` ``; null for anything else. */
const saidBy = (node: Expression | undefined): string | null => {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return null;
  return node.quasis[0]?.value.cooked ?? null;
};

/** The names in `{ name: …, count }`; null for anything but an object. */
const namesIn = (node: Expression | undefined): string[] | null =>
  node?.type === 'ObjectExpression'
    ? node.properties.flatMap((property) => (property.type === 'Property' ? (nameOf(property.key) ?? []) : []))
    : null;

/** The parameters beside the key of `{ key: 'x', params: {…} }`; null where they come from elsewhere. */
function paramsIn({ properties }: NodeOf<'ObjectExpression'>): string[] | null {
  const plain = properties.filter((property) => property.type === 'Property' && !property.shorthand);
  if (plain.length < properties.length) return null;
  const params = plain.find((property) => property.type === 'Property' && nameOf(property.key) === 'params');
  return params?.type === 'Property' ? namesIn(params.value) : [];
}

/** Every text in the code that is a key, and of templates (`cat_${category}`) the part that is written out. */
function usesIn(file: string): Reading {
  const source = readFileSync(file, 'utf8');
  const uses: Use[] = [];
  const beginnings: string[] = [];
  const asked: string[] = [];
  if (!concerns(source)) return { uses, beginnings, asked };
  const tree: Tree = parseSync(file, source).program;
  /** The parameters of the keys whose place says which they are, by where the key begins. */
  const params = new Map<number, readonly string[] | null>();
  const meet = (said: string | null, start: number): void => {
    if (said !== null && isKey(said)) uses.push({ file, key: stem(said), params: params.get(start) ?? null });
  };
  new Visitor({
    ObjectExpression(node) {
      for (const property of node.properties) {
        if (property.type !== 'Property' || nameOf(property.key) !== 'key') continue;
        if (saidBy(property.value) !== null) params.set(property.value.start, paramsIn(node));
      }
    },
    CallExpression(node) {
      const [key, given] = node.arguments;
      const callee = source.slice(node.callee.start, node.callee.end);
      if (callee === 'text' && key !== undefined) params.set(key.start, given === undefined ? [] : namesIn(given));
      const said = saidBy(key);
      if (/\bgetMessage$/u.test(callee) && said !== null) asked.push(said);
    },
    Literal: (node) => meet(saidBy(node), node.start),
    TemplateLiteral(node) {
      meet(saidBy(node), node.start);
      const head = node.quasis[0]?.value.cooked ?? '';
      if (node.expressions.length > 0 && /^[a-z]\w*_$/iu.test(head)) beginnings.push(head);
    },
  }).visit(tree);
  return { uses, beginnings, asked };
}

const found = sources.map(usesIn);
const uses = found.flatMap((one) => one.uses);
const beginnings = new Set(found.flatMap((one) => one.beginnings));

/** Keys that a manifest or a browser API names: read as plain text. */
const named = new Set(
  [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/gu)].map(([, key = '']) => key),
);

test('the code was read', () => {
  expect(uses.length).toBeGreaterThan(100);
});

test('every key is used somewhere', () => {
  const used = new Set(uses.map(({ key }) => key));
  const idle = [...formsOf.keys()].filter(
    (key) => !used.has(key) && !named.has(key) && ![...beginnings].some((start) => key.startsWith(start)),
  );
  expect(idle.map((key) => `${key} is in messages.json and nowhere in the code`)).toEqual([]);
});

test('every key that the manifest names or the code asks of the browser has a text', () => {
  const asked = found.flatMap((one) => one.asked);
  expect(asked.length).toBeGreaterThan(0);
  expect([...named, ...asked].filter((key) => !texts.has(key))).toEqual([]);
});

test('every text gets the parameters that it names, and no others', () => {
  const problems = uses.flatMap(({ file, key, params }) => {
    if (params === null) return [];
    const forms = formsOf.get(key) ?? [];
    const wanted = new Set(forms.flatMap((form) => placeholders(texts.get(form) ?? '')));
    const isCounted = forms.length > 1;
    const missing = [...wanted].filter((name) => !params.includes(name));
    const idle = params.filter((name) => !wanted.has(name) && !(isCounted && name === 'count'));
    return [
      ...missing.map((name) => `${file}: ${key} needs {${name}}`),
      ...idle.map((name) => `${file}: ${key} has no {${name}}`),
    ];
  });
  expect(problems).toEqual([]);
});

test('both plural forms are there, and say the same', () => {
  const problems = [...texts.keys()].flatMap((key) => {
    if (!key.endsWith('_one')) return [];
    const other = `${key.slice(0, -'_one'.length)}_other`;
    return texts.has(other) ? [] : [`${key} has no ${other}`];
  });
  expect(problems).toEqual([]);
});
