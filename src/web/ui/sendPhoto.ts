// A photo handed in at once, from a screen that has signal. Its identity is made here, so a repeat makes no second one.
import { addressOf, send } from '@/api/client';
import type { Shrunk } from './photos';

export interface About {
  subject_type: string;
  subject: string;
  purpose: string;
  item?: string;
  caption?: string;
}

export async function sendPhoto(photo: Shrunk, about: About): Promise<void> {
  await send('POST', addressOf('/evidence', {}, { ...about, id: photo.id, taken_at: photo.taken_at }), {
    headers: { 'Content-Type': 'application/octet-stream' },
    body: photo.blob,
  });
}
