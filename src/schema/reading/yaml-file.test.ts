import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseFrontMatter, parseYaml } from './yaml-file.ts';

const schema = z.strictObject({
  name: z.string(),
  roles: z.array(z.strictObject({ title: z.string(), since: z.string().optional() })),
});

test('gives what the schema describes', () => {
  expect(parseYaml('name: Doe\nroles: []\n', 'a.yaml', schema)).toEqual({ name: 'Doe', roles: [] });
});

test.each([
  [
    'a value of another type',
    'name: 4\nroles: []',
    'a.yaml:1:1: name: Invalid input: expected string, received number',
  ],
  ['one further in', 'name: Doe\nroles:\n  - title: Chair\n    since: 4', 'a.yaml:4:5: roles.0.since: Invalid input'],
  [
    'a missing key, at what it is missing from',
    'name: Doe\nroles:\n  - since: "4"',
    'a.yaml:3:5: roles.0.title: Invalid input',
  ],
  ['a stray key', 'name: Doe\nroles: []\nnmae: x', 'a.yaml:3:1: nmae: Unrecognized key'],
  ['a key twice', 'name: Doe\nname: Roe', 'a.yaml:2:1: Not YAML: Map keys must be unique'],
  ['broken YAML', 'name: "Doe', 'a.yaml:1:11: Not YAML: Missing closing "quote'],
  ['nothing', '', 'a.yaml:1:1: file: Invalid input'],
])('says where: %s', (_, yaml, message) => {
  expect(() => parseYaml(yaml, 'a.yaml', schema)).toThrow(message);
});

test('counts lines of front matter from the top of the file', () => {
  expect(() => parseFrontMatter('---\nname: 4\nroles: []\n---\nText.', 'a.md', schema)).toThrow('a.md:2:1: name');
  expect(parseFrontMatter('---\r\nname: Doe\r\nroles: []\r\n---\r\nText.\n---\n', 'a.md', schema).body).toBe(
    'Text.\n---\n',
  );
  expect(() => parseFrontMatter('Text.', 'a.md', schema)).toThrow('a.md:1:1: No front matter');
});
