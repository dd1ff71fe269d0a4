/** What is to be drawn: a bar for each number. */
export interface Chart {
  title: string;
  bars: { name: string; value: number }[];
  /** Bars that follow each other in time stand side by side; others lie below each other, the longest first. */
  inTime: boolean;
  /** In which its numbers are written. */
  language: string;
  /** All of it in words. */
  alt: string;
  /** `orders-by-month.png` */
  file: string;
}

/** Whether the letters that charts bring can write it: they know Latin, Greek and Cyrillic. */
export const canBeDrawn = (text: string): boolean =>
  /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]*$/u.test(text);
