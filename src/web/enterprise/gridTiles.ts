// Places counted by community, grid and risk. Pure.

export interface Counted {
  community: string;
  grid: string;
  risk: string;
}
export interface Tile {
  community: string;
  all: number;
  risks: Record<string, number>;
  grids: { name: string; all: number; worst: string }[];
}
const order = ['red', 'orange', 'yellow', 'blue', ''];

export function tilesOf(places: readonly Counted[]): Tile[] {
  const tiles = new Map<string, Tile>();
  for (const place of places) {
    let tile = tiles.get(place.community);
    if (!tile) tiles.set(place.community, (tile = { community: place.community, all: 0, risks: {}, grids: [] }));
    tile.all++;
    tile.risks[place.risk] = (tile.risks[place.risk] ?? 0) + 1;
    let grid = tile.grids.find(one => one.name === place.grid);
    if (!grid) tile.grids.push((grid = { name: place.grid, all: 0, worst: '' }));
    grid.all++;
    if (order.indexOf(place.risk) < order.indexOf(grid.worst)) grid.worst = place.risk;
  }
  for (const tile of tiles.values()) tile.grids.sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }));
  return [...tiles.values()].sort((a, b) => a.community.localeCompare(b.community, 'zh-CN'));
}
