import { describe, expect, test } from 'vitest';
import { figuresIn } from './test-support.ts';

describe('money that many countries have a name for', () => {
  test.each([
    ['The Philippine coast guard bought boats. Officials in the Philippines said they cost 40 million pesos.', ['PHP']],
    ['Chilean growers and the Chilean ministry agreed on aid of 9 billion pesos.', ['CLP']],
    ['The mayor said the bridge would cost 40 million pesos.', ['MXN']],
    ['Chilean and Philippine firms, Chilean banks and a Philippine fund paid 40 million pesos.', ['MXN']],
    ['A Philippine firm, with Philippine workers, was fined 40 million Mexican pesos.', ['MXN']],
    ['Kuwaiti and other Gulf crews saw the Kuwaiti minister pledge 3 million dinars.', ['KWD']],
    ['One Chilean came. The fair took 40 million pesos.', ['MXN']],
    ['Canadian miners met the Canadian minister and asked for 5 million dollars.', ['USD']],
  ])('%s', (text, units) => {
    expect(figuresIn(text).map((figure) => figure.split(' ').at(-1))).toEqual(units);
  });
});
