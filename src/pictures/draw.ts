import type { Desk } from '../core/command.ts';

/** Draws, with what draws fetched only when somebody asks for a picture: few do, and it is large. */
export const draw: Desk['draw'] = async (chart) => (await import('./chart.ts')).drawChart(chart);
