import { describe, expect, it } from 'vitest';
import { subjectsIn } from '../../src/core/placing/subjects.ts';
import { weigh } from '../../src/core/place.ts';
import { judge } from '../../src/core/judge.ts';
import { SUBJECTS } from '../../src/words/entities/subjects.ts';
import { anItem } from './worlds.ts';
import { placed } from './placed.ts';

describe('what a telling is about', () => {
  it.each([
    ['Centre asks platforms to curb deepfakes before the election', ['deepfake', 'elections']],
    ['किसान आंदोलन के बीच इंटरनेट बंद', ['farmers', 'protests']],
    ['పరీక్షల వేళ ఇంటర్నెట్ నిలిపివేత', ['exams']],
    ['Roskomnadzor sperrt Seiten zum Krieg in der Ukraine', ['war', 'ukraine']],
    ['Суд заблокировал сайт онлайн-казино', ['gambling']],
    ['الجزائر تقطع الإنترنت أيام البكالوريا', ['exams']],
    ['ギャンブルではなくオンラインカジノのサイトを遮断', ['gambling']],
    ['Government blocks eight channels', []],
  ])('%s', (text, subjects) => expect(subjectsIn(text)).toEqual(subjects));

  it('is one subject for each phrase', () => {
    const phrases = Object.values(SUBJECTS).flatMap((words) => words.split(',').map((word) => word.trim()));
    expect(phrases.filter((phrase, at) => phrase === '' || phrases.indexOf(phrase) !== at)).toEqual([]);
  });
});

describe('two tellings of one ministry', () => {
  const told = (id: string, language: string, title: string) =>
    anItem({ id, language, title, summary: '', text: title, outlet: `${id}.example`, sourceId: id, url: null });
  const english = told('a', 'en', 'IT ministry tells social media platforms to remove deepfake videos of actress');
  const farmers = told('b', 'hi', 'किसान आंदोलन: आईटी मंत्रालय ने सोशल मीडिया प्लेटफॉर्म से वीडियो हटाने को कहा');
  const deepfakes = told('c', 'hi', 'डीपफेक: आईटी मंत्रालय ने सोशल मीडिया प्लेटफॉर्म से वीडियो हटाने को कहा');
  const [begun] = placed([english]);
  const signsOf = (item: typeof english) =>
    weigh(item, judge(item), [begun!.story])[0]!.signs.map(({ sign }) => sign as string);

  it('are the more alike where they are about the same, in whatever language', () => {
    expect(signsOf(deepfakes)).toContain('same subject');
    expect(signsOf(farmers)).toContain('other subject');
  });
});
