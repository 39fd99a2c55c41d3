// A list that comes in pages by cursor: the next page is asked for before the end of the last is reached.
import { ref, shallowRef } from 'vue';

export interface Page<T> {
  items: T[];
  next_cursor: string | null;
}

export function usePages<T>(ask: (cursor: string | null, signal: AbortSignal) => Promise<Page<T>>) {
  const items = shallowRef<T[]>([]);
  const error = shallowRef<unknown>(null);
  const isLoading = ref(false);
  const isWhole = ref(false);
  let cursor: string | null = null;
  let under: AbortController | null = null;

  async function more(): Promise<void> {
    if (isLoading.value || isWhole.value) return;
    const own = (under = new AbortController());
    isLoading.value = true;
    error.value = null;
    try {
      const page = await ask(cursor, own.signal);
      if (own !== under) return;
      items.value = items.value.concat(page.items);
      cursor = page.next_cursor;
      isWhole.value = cursor === null;
    } catch (problem) {
      if (own === under) error.value = problem;
    } finally {
      if (own === under) isLoading.value = false;
    }
  }

  async function restart(): Promise<void> {
    under?.abort();
    under = null;
    cursor = null;
    isLoading.value = false;
    isWhole.value = false;
    items.value = [];
    await more();
  }

  return { items, error, isLoading, isWhole, more, restart };
}
