// The communities of the office, for filters; asked once.
import { ref, type Ref } from 'vue';
import { get } from '@/api/client';

const communities = ref<string[]>([]);
let asked: Promise<void> | null = null;

export function useCommunities(): Ref<string[]> {
  asked ??= get('/units', { query: { kind: 'community', limit: 200 } as never })
    .then(page => void (communities.value = page.items.map(unit => unit.name).sort((a, b) => a.localeCompare(b, 'zh-CN'))))
    .catch(() => void (asked = null));
  return communities;
}
