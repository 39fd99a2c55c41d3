// The language of the screen, and everything that is written differently in it: words, dates, numbers.
import { ref } from 'vue';
import { pairOf, type Word } from './words';

export type Language = 'zh' | 'en';

function remembered(): Language {
  const kept = globalThis.localStorage?.getItem('bihuan.language');
  if (kept === 'zh' || kept === 'en') return kept;
  return globalThis.navigator?.language?.startsWith('en') ? 'en' : 'zh';
}

export const language = ref<Language>(remembered());

export function setLanguage(wanted: Language): void {
  language.value = wanted;
  globalThis.localStorage?.setItem('bihuan.language', wanted);
  tellDocument();
}

export function tellDocument(): void {
  if (globalThis.document) document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
}

export const acceptLanguage = (): string => (language.value === 'zh' ? 'zh-CN' : 'en');

type Parts = Record<string, string | number>;

/** The catalogue's words in the language of the screen; `{n}` is replaced by the part of that name. */
export function say(word: Word, parts?: Parts): string {
  const text = pairOf(word)[language.value === 'zh' ? 0 : 1];
  if (!parts) return text;
  return text.replace(/\{(\w+)\}/g, (all, name: string) => (name in parts ? String(parts[name]) : all));
}

/** Of a pair that comes from the service. */
export function either(zh: string, en: string): string {
  return language.value === 'zh' ? zh : en || zh;
}

/** The same as the caption of a button or a field: an English one begins with a capital. */
export function caption(zh: string, en: string): string {
  const text = either(zh, en);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function partsOf(date: string): [number, number, number, number] {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return [year, month, day, new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
}

/** 4月17日 (周一); 17 Apr 2023 (Mon). The year where it is not this one. */
export function dateInWords(date: string | null | undefined, today = localDate()): string {
  if (!date) return '—';
  const [year, month, day, weekday] = partsOf(date);
  if (language.value === 'en') return `${day} ${months[month - 1]} ${year} (${weekdays.en[weekday]})`;
  const short = `${month}月${day}日（${weekdays.zh[weekday]}）`;
  return date.slice(0, 4) === today.slice(0, 4) ? short : `${year}年${short}`;
}

export function weekdayOf(date: string | null | undefined): string {
  return date ? weekdays[language.value][partsOf(date)[3]] ?? '' : '';
}

/** 2023-04-17 09:05 of an instant, by the office's clock, which is this device's. */
export function timeInWords(instant: string | null | undefined): string {
  if (!instant) return '—';
  const at = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${localDate(at)} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function localDate(at = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

export function plusDays(date: string, days: number): string {
  const at = new Date(date.slice(0, 10) + 'T00:00:00Z');
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

export function number(value: number): string {
  return value.toLocaleString('en');
}

/** As in the reports (src/core/percent.hpp): a part is never shown as all of it, something never as nothing. */
export function percent(share: number | null | undefined): string {
  if (share === null || share === undefined) return '—';
  let units = Math.floor(share * 10000 + 0.5 + 1e-7);
  if (share < 1) units = Math.min(units, 9999);
  if (share > 0) units = Math.max(units, 1);
  return (units / 100).toFixed(2) + '%';
}
