// Light and dark: as the device says, or as chosen.
import { ref } from 'vue';

export type Theme = 'auto' | 'light' | 'dark';

const kept = globalThis.localStorage?.getItem('bihuan.theme');
export const theme = ref<Theme>(kept === 'light' || kept === 'dark' ? kept : 'auto');
export const isDark = ref(false);

const device = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

function apply(): void {
  isDark.value = theme.value === 'dark' || (theme.value === 'auto' && !!device?.matches);
  document.documentElement.classList.toggle('dark', isDark.value);
}

export function setTheme(wanted: Theme): void {
  theme.value = wanted;
  localStorage.setItem('bihuan.theme', wanted);
  apply();
}

export function beginTheme(): void {
  device?.addEventListener('change', apply);
  apply();
}
