import { expect, test } from 'vitest';
import { checkCheckout } from './checkout.ts';

test.each([
  '/home/ann/record',
  '/srv/a b/ünï-名前',
  '/x/[br]{ack}(ets)',
  '/x/am&p;semi',
  "/x/it's",
  '/x/.hidden/-dash',
])('a checkout in %s', (path) => expect(() => checkCheckout(path)).not.toThrow());

test.each([
  ['/x/per%cent', '"%"'],
  ['/x/ha#sh', '"#"'],
  ['/x/que?ry', '"?"'],
  ['/x/st*r', '"*"'],
  ['/x/quo"te', '"\\""'],
  ['/x/back\\slash', '"\\\\"'],
  ['/x/new\nline', '"\\n"'],
  ['/x/node_modules/record', '"node_modules"'],
])('none in %j, for its %s', (path, found) => {
  expect(() => checkCheckout(path)).toThrow(`whose path has ${found} in it. Rename or move the folder.`);
});
