import sharp from 'sharp';
import type { LinkPicture } from './link-picture.ts';
import { pictureToSvg } from './picture-to-svg.ts';

/** Renders a picture as PNG with a few colours. The same picture gives the same bytes. */
export async function createLinkImage(picture: LinkPicture): Promise<Uint8Array<ArrayBuffer>> {
  const svg = Buffer.from(pictureToSvg(picture));
  const png = await sharp(svg).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
  return Uint8Array.from(png);
}
