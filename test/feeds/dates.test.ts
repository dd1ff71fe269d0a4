import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../feeds/reading/dates.ts';

describe('readDate', () => {
  it.each([
    ['Tue, 03 Nov 2026 09:15:00 +0530', '2026-11-03T03:45:00.000Z'],
    ['03 Nov 26 09:15 EST', '2026-11-03T14:15:00.000Z'],
    ['Tue, 3 Nov 2026 09:15 IST', '2026-11-03T03:45:00.000Z'],
    ['Wed, 09 Sept 2026 10:00:00 PDT', '2026-09-09T17:00:00.000Z'],
    ['Tue, 03 Nov 2026 09:15:00 GMT+5:30', '2026-11-03T03:45:00.000Z'],
    ['Tue, 03 Nov 2026 09:15:00 ZZZ', '2026-11-03T09:15:00.000Z'],
    ['Tue, 03 Nov 2026 24:00:00 GMT', '2026-11-04T00:00:00.000Z'],
    ['Thu(so it is), 9(th) Feb(ruary) 2006 23:59:45 +0000(GMT)', '2006-02-09T23:59:45.000Z'],
    ['Tue Nov  3 09:15:00 2026', '2026-11-03T09:15:00.000Z'],
    ['Thu, Jan 01 2004 19:48:21 GMT', '2004-01-01T19:48:21.000Z'],
    ['November 3, 2026 9:15 pm', '2026-11-03T21:15:00.000Z'],
    ['12:05 am, 3 Nov 2026', '2026-11-03T00:05:00.000Z'],
    ['01 Jan 04', '2004-01-01T00:00:00.000Z'],
    ['31 Dec 99 10:00 GMT', '1999-12-31T10:00:00.000Z'],
    ['2026-307', '2026-11-03T00:00:00.000Z'],
    ['2026-11-03T03:00PM', '2026-11-03T15:00:00.000Z'],
    ['Tue, 03 Nov 2026 16:31:00 AT', '2026-11-03T20:31:00.000Z'],
    ['2026-11-03', '2026-11-03T00:00:00.000Z'],
    ['2026-11', '2026-11-01T00:00:00.000Z'],
    ['2026-11-03T09:15Z', '2026-11-03T09:15:00.000Z'],
    ['2026-11-03T09:15:00.25+05:30', '2026-11-03T03:45:00.250Z'],
    ['2026-11-03 09:15:00 -0300', '2026-11-03T12:15:00.000Z'],
    ['20261103T091500Z', '2026-11-03T09:15:00.000Z'],
    ['1793697300', '2026-11-03T09:15:00.000Z'],
    ['1793697300000', '2026-11-03T09:15:00.000Z'],
    ['03.11.2026 09:15', '2026-11-03T09:15:00.000Z'],
    ['11/03/2026 09:15 PM', '2026-11-03T21:15:00.000Z'],
    ['13/11/2026', '2026-11-13T00:00:00.000Z'],
    ['mar. 3 nov. 2026 09:15:00 +0100', '2026-11-03T08:15:00.000Z'],
    ['3. März 2026 10:00', '2026-03-03T10:00:00.000Z'],
    ['3 de noviembre de 2026', '2026-11-03T00:00:00.000Z'],
    ['Вт, 03 ноя 2026 09:15:00 +0300', '2026-11-03T06:15:00.000Z'],
    ['3 नवंबर 2026 09:15', '2026-11-03T09:15:00.000Z'],
    ['2026年11月03日 09:15', '2026-11-03T09:15:00.000Z'],
    ['2004년 05월 28일  오후 11:23:17', '2004-05-28T23:23:17.000Z'],
  ])('reads %s', (written, instant) => expect(readDate(written)).toBe(instant));

  it.each([
    'now',
    'yesterday',
    '',
    '   ',
    '31 Feb 2026',
    'Thu, 31 Jun 2004 19:48:21 GMT',
    '0001-01-01T00:00:00Z',
    '2026-13-01',
    '2026-11-03T25:00:00Z',
    '12345-01-01',
    'Tue, 03 Nov 2026 09:99:00 GMT',
    '2026-11-03T09:15:00+99:00',
    'Mon, 00 Nov 2026',
    `Tue, 03 Nov 2026 ${'x'.repeat(1_000_000)}`,
  ])('gives null for %.40s', (written) => expect(readDate(written)).toBeNull());

  it('reads back any instant, as RFC 822 and as RFC 3339', () => {
    const instants = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (date) => {
        expect(readDate(date.toISOString())).toBe(date.toISOString());
        expect(readDate(date.toUTCString())).toBe(`${date.toISOString().slice(0, 19)}.000Z`);
      }),
    );
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      '3',
      '11',
      '2026',
      'Nov',
      'mar',
      ':',
      '09',
      ' ',
      ',',
      '/',
      '+',
      '0530',
      'T',
      'Z',
      '(',
      ')',
      '年',
      'pm',
      '-',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (written) => {
          const date = readDate(written);
          expect(date === null || new Date(date).toISOString() === date).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
