// The screen's texts against the code: every key that is used exists, every key that exists is used, and each gets the parameters it needs.
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
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
const stems = new Set([...texts.keys()].map(stem));
const formsOf = (key: string): string[] => [...texts.keys()].filter((other) => stem(other) === key);
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

/** Whether a file needs to be parsed: a key, the beginning of one or a question to the browser stands somewhere in it. */
const concerns = (source: string): boolean =>
  /\bgetMessage\b|`[a-z]\w*_\$\{/iu.test(source) || (source.match(/\w+/gu) ?? []).some((word) => stems.has(stem(word)));

/** Every text in the code that is a key, and of templates (`cat_${category}`) the part that is written out. */
function usesIn(file: string): Reading {
  const source = readFileSync(file, 'utf8');
  const uses: Use[] = [];
  const beginnings: string[] = [];
  const asked: string[] = [];
  if (!concerns(source)) return { uses, beginnings, asked };
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && stems.has(stem(node.text))) {
      uses.push({ file, key: stem(node.text), params: paramsBeside(node) });
    }
    if (ts.isTemplateExpression(node) && /^[a-z]\w*_$/iu.test(node.head.text)) beginnings.push(node.head.text);
    if (ts.isCallExpression(node) && /\bgetMessage$/u.test(node.expression.getText())) {
      const [key] = node.arguments;
      if (key !== undefined && ts.isStringLiteralLike(key)) asked.push(key.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { uses, beginnings, asked };
}

const namesOf = (node: ts.Node | undefined): string[] | null =>
  node !== undefined && ts.isObjectLiteralExpression(node)
    ? node.properties.flatMap((property) =>
        property.name !== undefined && ts.isIdentifier(property.name) ? [property.name.text] : [],
      )
    : null;

/** `{ key: 'x', params: {…} }` and `text('x', {…})`; null for any other place of a key. */
function paramsBeside(node: ts.Node): string[] | null {
  const { parent } = node;
  if (
    ts.isPropertyAssignment(parent) &&
    parent.name.getText() === 'key' &&
    ts.isObjectLiteralExpression(parent.parent)
  ) {
    const properties = parent.parent.properties;
    if (properties.some((property) => ts.isSpreadAssignment(property) || ts.isShorthandPropertyAssignment(property))) {
      return null;
    }
    const params = properties.find((property) => property.name?.getText() === 'params');
    if (params === undefined) return [];
    return ts.isPropertyAssignment(params) ? namesOf(params.initializer) : null;
  }
  if (ts.isCallExpression(parent) && parent.arguments[0] === node && parent.expression.getText() === 'text') {
    return parent.arguments.length === 1 ? [] : namesOf(parent.arguments[1]);
  }
  return null;
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
  const idle = [...stems].filter(
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
    const wanted = new Set(formsOf(key).flatMap((form) => placeholders(texts.get(form) ?? '')));
    const isCounted = formsOf(key).length > 1;
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
