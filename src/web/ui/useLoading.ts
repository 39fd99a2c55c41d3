// Something that a screen loads: its value, what went wrong, and whether it is being loaded. Answers that were
// overtaken by a newer question are dropped.
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';

export interface Loading<T> {
  value: ShallowRef<T | null>;
  error: ShallowRef<unknown>;
  isLoading: Ref<boolean>;
  load: () => Promise<void>;
}

export function useLoading<T>(ask: (signal: AbortSignal) => Promise<T>): Loading<T> {
  const value = shallowRef<T | null>(null);
  const error = shallowRef<unknown>(null);
  const isLoading = ref(false);
  let under: AbortController | null = null;
  async function load(): Promise<void> {
    under?.abort();
    const own = (under = new AbortController());
    isLoading.value = true;
    error.value = null;
    try {
      const answer = await ask(own.signal);
      if (own === under) value.value = answer;
    } catch (problem) {
      if (own === under) error.value = problem;
    } finally {
      if (own === under) isLoading.value = false;
    }
  }
  return { value, error, isLoading, load };
}
