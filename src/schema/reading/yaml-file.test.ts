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
    'a.yaml:1:1: name: must be text, not the number 4. Put it in quotation marks: "4".',
  ],
  [
    'one further in',
    'name: Doe\nroles:\n  - title: Chair\n    since: 4',
    'a.yaml:4:5: roles, entry 1, since: must be text, not the number 4',
  ],
  [
    'a missing key, at what it is missing from',
    'name: Doe\nroles:\n  - since: "4"',
    'a.yaml:3:5: roles, entry 1, title: is missing. Add it; its value must be text.',
  ],
  [
    'a stray key',
    'name: Doe\nroles: []\nage: 5',
    'a.yaml:3:1: age: means nothing here. Delete it, or write one of the keys `name` and `roles`.',
  ],
  ['a misspelt key, once', 'nmae: Doe\nroles: []', /^a\.yaml:1:1: nmae: means nothing here\. Did you mean name\?$/],
  ['a key twice', 'name: Doe\nname: Roe', 'a.yaml:2:1: This key is here a second time.'],
  ['broken YAML', 'name: "Doe', 'a.yaml:1:7: The quotation mark that opens here is never closed.'],
  ['a second colon', 'name: Doe: a life\nroles: []', 'a.yaml:1:7: There is a second colon in this line.'],
  ['a tab', 'name: Doe\nroles:\n\t- title: x', 'a.yaml:3:1: A tab begins this line. Use blanks.'],
  [
    'nothing',
    '',
    'a.yaml:1:1: The file is empty. Restore it from a copy, or write the keys `name` and `roles` as others have them.',
  ],
  ['a comment alone', '# to be written\n', 'The file is empty.'],
  [
    'half a character',
    'name: "\\ud800"\nroles: []',
    'a.yaml:1:1: An escape such as `\\ud800` stands here for half of a character',
  ],
  [
    'a zero',
    'name: Doe\nroles: [{ title: "a\\0b" }]',
    'a.yaml:2:11: An escape such as `\\ud800` stands here for half of a character, or for an invisible one',
  ],
])('says where: %s', (_, yaml, message) => {
  expect(() => parseYaml(yaml, 'a.yaml', schema)).toThrow(message);
});

test('counts lines of front matter from the top of the file', () => {
  expect(() => parseFrontMatter('---\nname: 4\nroles: []\n---\nText.', 'a.md', schema)).toThrow('a.md:2:1: name');
  expect(parseFrontMatter('---\r\nname: Doe\r\nroles: []\r\n---\r\nText.\n---\n', 'a.md', schema).body).toBe(
    'Text.\n---\n',
  );
  expect(() => parseFrontMatter('Text.', 'a.md', schema)).toThrow('a.md:1:1: The file has no front matter');
});
