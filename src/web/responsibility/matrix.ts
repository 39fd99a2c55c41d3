// Who answers for which community, and posts as a tree. Pure.

export interface Held {
  role: string;
  person_name: string;
  community: string;
  sector?: string;
  enterprise: string | null;
}
export interface MatrixRow {
  community: string;
  leader: string[];
  backup: string[];
  section: string[];
}
/** Communities with whoever answers for the whole of them; who answers for one enterprise alone fills no gap. */
export function matrixOf(communities: readonly string[], held: readonly Held[]): MatrixRow[] {
  const names = (community: string, role: string) => [...new Set(held.filter(one => one.role === role && !one.enterprise && one.community === community).map(one => one.person_name || one.sector || '—'))];
  return communities.map(community => ({ community, leader: names(community, 'leader'), backup: names(community, 'backup'), section: names(community, 'section') }));
}

export interface Post {
  id: string;
  name: string;
  above: string | null;
  place: number;
  abolished_on: string | null;
}
export interface Term {
  post: string;
  person_name: string;
  community: string;
}
export interface Node {
  post: Post;
  depth: number;
  holders: string[];
}
/** From the top downwards, in the order of their places; a post above that is not there makes a top. */
export function treeOf(posts: readonly Post[], terms: readonly Term[]): Node[] {
  const known = new Set(posts.map(one => one.id));
  const nodes: Node[] = [];
  const walk = (above: string | null, depth: number) => {
    const some = posts.filter(one => !one.abolished_on && (above === null ? !one.above || !known.has(one.above) : one.above === above)).sort((a, b) => a.place - b.place);
    for (const post of some) {
      if (nodes.some(node => node.post.id === post.id)) continue;
      nodes.push({ post, depth, holders: terms.filter(term => term.post === post.id).map(term => [term.community, term.person_name].filter(Boolean).join(' ')) });
      walk(post.id, depth + 1);
    }
  };
  walk(null, 0);
  return nodes;
}
