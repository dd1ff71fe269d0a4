import { type Body, own } from './body.ts';

/** Private bodies that decide over what platforms keep up. */
export const PRIVATE: Body[] = [
  own(
    'Oversight Board',
    null,
    'oversight board, oversight board s, meta oversight board, facebook oversight board, oversightboard',
  ),
];
