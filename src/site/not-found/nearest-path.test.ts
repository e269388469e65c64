import { describe, expect, test } from 'vitest';
import { nearestPath } from './nearest-path.ts';

const paths = ['/', '/articles/', '/articles/2031-05-09-harbour-talks/', '/articles/2031-06-01-floods/', '/method/'];

describe('the nearest address', () => {
  test.each([
    ['/articles/2031-05-09-harbor-talks/', '/articles/2031-05-09-harbour-talks/'],
    ['/articles/2031-05-09-harbour-ta', '/articles/2031-05-09-harbour-talks/'],
    ['/ARTICLES/2031-06-01-FLOODS.html', '/articles/2031-06-01-floods/'],
    ['/article/', '/articles/'],
  ])('of %s is %s', (wanted, nearest) => {
    expect(nearestPath(wanted, paths)).toBe(nearest);
  });

  test.each(['/wp-login.php', '/', '/x', ''])('of %s is none', (wanted) => {
    expect(nearestPath(wanted, paths.slice(1))).toBeNull();
  });
});
