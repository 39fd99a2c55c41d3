import { expect, it } from 'vitest';
import { matrixOf, treeOf } from './matrix';

it('marks a community for which nobody answers, though somebody answers for a place in it', () => {
  const rows = matrixOf(['甲社区', '乙社区'], [{ role: 'leader', person_name: '沈国良', community: '甲社区', enterprise: null }, { role: 'leader', person_name: '何文清', community: '乙社区', enterprise: 'e1' }]);
  expect(rows.map(row => row.leader)).toEqual([['沈国良'], []]);
});
it('walks the posts from the top, and no circle holds it up', () => {
  const post = (id: string, above: string | null, place: number) => ({ id, name: id, above, place, abolished_on: null });
  const tree = treeOf([post('b', 'a', 2), post('a', null, 1), post('c', 'a', 1), post('x', 'y', 9), post('y', 'x', 9)], [{ post: 'b', person_name: '李', community: '' }]);
  expect(tree.map(node => `${node.depth}${node.post.id}${node.holders.join()}`)).toEqual(['0a', '1c', '1b李']);
});
