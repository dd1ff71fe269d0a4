import type { Asks } from '../asks.ts';

export const asks: Asks = {};
