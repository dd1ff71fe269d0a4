/** Whatever JSON can say. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Whether a value from outside is an object with fields, and no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
