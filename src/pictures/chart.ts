import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { BarController, BarElement, CategoryScale, Chart as Drawn, LinearScale, type Plugin } from 'chart.js';
import { type Chart, canBeDrawn } from '../core/composing/chart.ts';
import { clip } from '../core/text/clean.ts';
import type { Picture } from '../core/message.ts';

/*
 * Charts, drawn in this process to PNG: nothing is asked of another service. They stand on a ground of their own, so
 * that they read alike in dark and in light themes, and bring their own letters, because a server may have none.
 */

Drawn.register(BarController, BarElement, CategoryScale, LinearScale);
const FONT = 'Roboto';
const letters = createRequire(import.meta.url);
for (const cut of ['Regular', 'Bold'])
  GlobalFonts.registerFromPath(letters.resolve(`roboto-fontface/fonts/roboto/Roboto-${cut}.woff2`), FONT);

/** For screens of twice the density; chats scale it down. */
const DENSITY = 2;
const WIDTH = 760;
const BAR = 30;
const BAR_OF_TWO_LINES = 42;
const AROUND_BARS = 76;
const IN_TIME_HEIGHT = 360;
/** Contrast of the letters and of the bars to the ground is more than 4.5 : 1 and 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const COLOURS = { ground: '#ffffff', letters: '#1f2328', faint: '#59636e', bars: '#0969da', edge: '#d1d9e0' };
/** Courts of one country begin alike: a long name has a second line. */
const NAME_LINE = 36;
/** @returns the chart as it is to be posted */
export async function drawChart({ title, bars, inTime, language, alt, file }: Chart): Promise<Picture> {
  // What cannot be written is shown by its number in the list beside the picture.
  const labels = bars.map((bar, n) => (canBeDrawn(bar.name) ? inTwoLines(bar.name) : [`#${n + 1}`]));
  const bar = labels.some((lines) => lines.length > 1) ? BAR_OF_TWO_LINES : BAR;
  const height = inTime ? IN_TIME_HEIGHT : AROUND_BARS + bars.length * bar;
  const canvas = createCanvas(WIDTH, height);
  const ticks = { color: COLOURS.letters, font: { family: FONT, size: 13 } };
  const name = { grid: { display: false }, border: { color: COLOURS.edge } };
  // A canvas that is no browser's, which Chart.js draws on all the same; its types know only that of browsers.
  const chart = new Drawn(canvas as never, {
    type: 'bar',
    data: {
      labels,
      datasets: [
        { data: bars.map(({ value }) => value), backgroundColor: COLOURS.bars, borderRadius: 3, maxBarThickness: 40 },
      ],
    },
    options: {
      indexAxis: inTime ? 'x' : 'y',
      responsive: false,
      animation: false,
      devicePixelRatio: DENSITY,
      // The first month is written aslant, beyond its bar.
      layout: { padding: { top: inTime ? 64 : 52, right: inTime ? 20 : 64, bottom: 16, left: inTime ? 40 : 20 } },
      scales: {
        x: inTime ? { ...name, ticks } : { beginAtZero: true, display: false },
        y: inTime ? { beginAtZero: true, display: false } : { ...name, ticks: { ...ticks, autoSkip: false } },
      },
    },
    plugins: [ground(title), numbers(inTime, language)],
  });
  const bytes = new Uint8Array(await canvas.encode('png'));
  chart.destroy();
  return { bytes, name: file, alt };
}

function inTwoLines(name: string): string[] {
  if (name.length <= NAME_LINE) return [name];
  const space = name.lastIndexOf(' ', NAME_LINE);
  return space > 0 ? [name.slice(0, space), clip(name.slice(space + 1), NAME_LINE)] : [clip(name, NAME_LINE)];
}

/** What the bars stand on, and what is written over them. */
const ground = (title: string): Plugin<'bar'> => ({
  id: 'ground',
  beforeDraw({ ctx, width, height }) {
    const paper = ctx as unknown as SKRSContext2D;
    paper.save();
    paper.fillStyle = COLOURS.ground;
    paper.fillRect(0, 0, width, height);
    paper.strokeStyle = COLOURS.edge;
    paper.strokeRect(0.5, 0.5, width - 1, height - 1);
    paper.fillStyle = COLOURS.letters;
    paper.font = `bold 18px ${FONT}`;
    paper.fillText(title, 20, 34, width - 40);
    paper.restore();
  },
});

/** Each bar with its number: nobody has to measure. */
const numbers = (inTime: boolean, language: string): Plugin<'bar'> => ({
  id: 'numbers',
  afterDatasetsDraw(chart) {
    const paper = chart.ctx;
    paper.save();
    paper.font = `13px ${FONT}`;
    paper.fillStyle = COLOURS.faint;
    paper.textAlign = inTime ? 'center' : 'left';
    paper.textBaseline = inTime ? 'bottom' : 'middle';
    for (const [n, bar] of chart.getDatasetMeta(0).data.entries()) {
      const value = Number(chart.data.datasets[0]!.data[n]).toLocaleString(language);
      paper.fillText(value, inTime ? bar.x : bar.x + 6, inTime ? bar.y - 3 : bar.y);
    }
    paper.restore();
  },
});
