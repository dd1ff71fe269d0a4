import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { draw } from '../../src/pictures/draw.ts';

const chart = {
  title: 'Orders by issuer',
  inTime: false,
  language: 'en',
  bars: [
    { name: 'MeitY', value: 40 },
    { name: 'मंत्रालय', value: 10 },
  ],
  alt: 'Orders by issuer: MeitY 40, मंत्रालय 10',
  file: 'orders-by-issuer.png',
};

/** How many dots of the picture have each colour. */
async function colours(bytes: Uint8Array): Promise<Map<string, number>> {
  const image = await loadImage(Buffer.from(bytes));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.subarray(at, at + 4).join();
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

describe('a chart', () => {
  it('is a PNG on a ground of its own, with bars as long as what they count', async () => {
    const few = await draw({
      ...chart,
      bars: [
        { name: 'MeitY', value: 40 },
        { name: 'DoT', value: 4 },
      ],
    });
    const many = await draw({
      ...chart,
      bars: [
        { name: 'MeitY', value: 40 },
        { name: 'DoT', value: 36 },
      ],
    });
    expect([few.name, few.alt]).toEqual([chart.file, chart.alt]);
    const [before, after] = [await colours(few.bytes), await colours(many.bytes)];
    const bars = (counts: Map<string, number>) => counts.get('9,105,218,255') ?? 0;
    expect(bars(after) / bars(before)).toBeCloseTo(76 / 44, 1);
    expect(before.get('255,255,255,255')).toBeGreaterThan(bars(before));
    expect([...before.keys()].filter((colour) => !colour.endsWith(',255'))).toEqual([]);
  });

  it('brings its own letters: a name is written the same whatever the machine has', async () => {
    const { families } = (await import('@napi-rs/canvas')).GlobalFonts;
    await draw(chart);
    expect(families.map(({ family }) => family)).toContain('Roboto');
  });

  it('writes its numbers as its language does', async () => {
    const drawn = async (language: string) =>
      (await draw({ ...chart, language, bars: [{ name: 'MeitY', value: 1178 }] })).bytes;
    expect(await drawn('de')).toEqual(await drawn('tr'));
    expect(await drawn('de')).not.toEqual(await drawn('en'));
  });

  it('tells two long names apart that begin alike', async () => {
    const drawn = async (place: string) => {
      const name = `District Court for the Upper and Lower Provinces of ${place}`;
      return (await draw({ ...chart, bars: [{ name, value: 7 }] })).bytes;
    };
    expect(await drawn('Strelsau')).not.toEqual(await drawn('Zenda'));
  });

  it('of months grows to the right, not down', async () => {
    const size = async (months: number) => {
      const bars = Array.from({ length: months }, (_, n) => ({ name: `2021-${n + 10}`, value: n }));
      const { width, height } = await loadImage(Buffer.from((await draw({ ...chart, inTime: true, bars })).bytes));
      return [width, height];
    };
    expect(await size(1)).toEqual(await size(24));
  });
});
