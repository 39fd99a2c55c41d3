// What is told in passing: at the foot of the screen, read aloud, gone after a while. Errors stay until dismissed.
import { ref } from 'vue';

export interface Notice {
  id: number;
  text: string;
  kind: 'done' | 'problem';
}

export const notices = ref<Notice[]>([]);
let next = 1;

export function dismiss(id: number): void {
  notices.value = notices.value.filter(notice => notice.id !== id);
}

export function tell(text: string, kind: Notice['kind'] = 'done'): void {
  const notice = { id: next++, text, kind };
  notices.value = [...notices.value.slice(-2), notice];
  if (kind === 'done') setTimeout(() => dismiss(notice.id), 5000);
}
