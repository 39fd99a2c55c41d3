import { expect, it } from 'vitest';
import { tilesOf } from './gridTiles';

it('counts by community and risk, and marks a grid by its worst place', () => {
  const tiles = tilesOf([{ community: '东湖社区', grid: '第10网格', risk: 'blue' }, { community: '东湖社区', grid: '第10网格', risk: 'red' }, { community: '东湖社区', grid: '第2网格', risk: '' }]);
  expect(tiles).toEqual([{ community: '东湖社区', all: 3, risks: { blue: 1, red: 1, '': 1 }, grids: [{ name: '第2网格', all: 1, worst: '' }, { name: '第10网格', all: 2, worst: 'red' }] }]);
});
