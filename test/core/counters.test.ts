import { describe, expect, it } from 'vitest';
import { judge } from '../../src/core/judge.ts';

const hear = (language: string, title: string, publishedAt = '2024-06-04T08:00:00Z') =>
  judge({ title, summary: '', text: '', language, publishedAt, outlet: null, country: null });

/** Headlines of our own; no reader of the languages has gone over them. */
describe('the noun stands before the number that counts it', () => {
  it.each([
    ['ja', '政府、ツイッターにアカウント1178件の凍結を命令', '1178 account'],
    ['ja', 'ロシア当局、違法サイト350件を遮断', '350 site'],
    ['ja', '政府、12件のアカウントの凍結をツイッターに命令', '12 account'],
    ['ko', '방심위, 불법 사이트 1,178개 차단', '1178 site'],
    ['ko', '네팔 정부, SNS26종 차단 명령', '26 app'],
    ['zh', '网信办下令关闭账号1.2万个', '12000 account'],
    ['zh', '印度政府下令封锁应用程序59款', '59 app'],
    ['th', 'กระทรวงดีอี ปิดกั้นเว็บไซต์พนัน 1,200 เว็บ', '1200 site'],
    ['tr', 'BTK 138 adet URL adresini engelledi', '138 url'],
    ['vi', 'Bộ Thông tin và Truyền thông yêu cầu Facebook gỡ 1.200 bài viết', '1200 post'],
  ])('%s: %s', (language, title, target) => {
    expect(hear(language, title).order?.targets.map(({ kind, count }) => `${count} ${kind}`)).toEqual([target]);
  });

  it('what is counted in days is no target', () => {
    expect(hear('ko', '러시아 당국, 사이트 30일간 차단').order?.targets).toEqual([]);
  });
});

describe('names that changed', () => {
  const title = 'Kominfo orders Telegram blocked in Indonesia';
  it('a body is called as on the day of the text', () => {
    expect(hear('en', title, '2019-05-22T08:00:00Z').order?.issuer).toBe(
      'Ministry of Communication and Informatics (Indonesia)',
    );
    expect(hear('en', title, '2025-05-22T08:00:00Z').order?.issuer).toBe(
      'Ministry of Communication and Digital Affairs (Indonesia)',
    );
  });

  it('a letter is a platform only since it is one', () => {
    const platforms = (day: string) => hear('en', 'Court orders X to block 40 accounts', day).order?.platforms;
    expect(platforms('2024-05-22T08:00:00Z')).toEqual(['X']);
    expect(platforms('2019-05-22T08:00:00Z') ?? []).toEqual([]);
  });
});
