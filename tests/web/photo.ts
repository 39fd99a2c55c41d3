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

/** A screenshot as WebP, a fifth of the PNG; the browser itself packs it. */
export async function asWebp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  const base64 = await page.evaluate(async png => {
    const picture = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob());
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')!.drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.82).split(',')[1]!;
  }, png.toString('base64'));
  await page.close();
  return Buffer.from(base64, 'base64');
}
