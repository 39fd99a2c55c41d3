// A JPEG as a camera makes it, drawn by the browser: large, and never twice the same bytes.
import type { Browser } from 'playwright-core';

export async function aPhoto(browser: Browser, width: number, height: number, colour: string): Promise<Buffer> {
  const page = await browser.newPage();
  const base64 = await page.evaluate(
    ({ width, height, colour }) => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = colour;
      pen.fillRect(0, 0, width, height);
      for (let n = 0; n < 400; n++) {
        pen.fillStyle = `hsl(${Math.random() * 360} 60% 50%)`;
        pen.fillRect(Math.random() * width, Math.random() * height, 120, 90);
      }
      return canvas.toDataURL('image/jpeg', 0.92).split(',')[1]!;
    },
    { width, height, colour },
  );
  await page.close();
  return Buffer.from(base64, 'base64');
}
