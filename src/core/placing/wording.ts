/** What speaks for and against an item by how it is told: its words, sounds, figures, names and deeds. */
import { REMARKS } from '../finding.ts';
import type { Story } from '../story.ts';
import { FIGURE, figureKeys, WORD } from './keys.ts';
import { comparePlatforms } from './names.ts';
import { type Probe, speaksAnother, type Traits } from './probe.ts';
import type { Rarity } from './resemble.ts';
import type { Sign, Strengths } from './sign.ts';
import { imposes, LIFTING, SUING, WARNING } from './steps.ts';

/** Of what the item says, by weight, how little the story has said; of another language nothing can be asked. */
export function signsOfWords(
  { item, words }: Probe,
  story: Story,
  shared: ReadonlySet<string>,
  rarity: Rarity,
): Strengths {
  if (speaksAnother(item, story)) return { 'another language': 1 };
  let [own, common] = [0, 0];
  for (const word of words) {
    const weight = rarity(WORD + word);
    own += weight;
    if (shared.has(WORD + word)) common += weight;
  }
  const said = own === 0 ? 0 : common / own;
  return { 'strange words': Math.max(0, 1 - said / FEW_WORDS) };
}

/** Two tellings in one language share at least so much, by weight. */
const FEW_WORDS = 0.2;

/** What carries over where the words do not. */
export function signOfSounds({ item, traits }: Probe, story: Story, told: Traits): Strengths {
  if (!speaksAnother(item, story)) return {};
  const common = [...traits.sounds].filter((sound) => told.sounds.has(sound)).length;
  return common === 0 ? {} : { 'same sounds': Math.min(1, common / SOUNDS) };
}
/** So many names in common are all that can be asked for. */
const SOUNDS = 4;

/** Figures that both tell, and figures that only one tells. */
export function signsOfFigures({ figures }: Probe, story: Story, shared: ReadonlySet<string>): Strengths {
  if (figures.length === 0 || figureKeys(story.keys).length === 0) return {};
  const common = figures.filter((figure) => shared.has(FIGURE + figure));
  if (common.length === 0) return rounds(figures, story) ? {} : { 'other figures': 1 };
  const signs = { 'same figures': Math.min(1, common.length / Math.min(FIGURES, figures.length)) };
  return common.some(isTelling) ? { ...signs, 'telling figure': 1 } : signs;
}

/** Whether a figure of the one is that of the other, rounded: 610,000 of 610,500. */
function rounds(figures: readonly string[], { keys }: Story): boolean {
  const told = figureKeys(keys).map(Number);
  return figures.map(Number).some((figure) => told.some((other) => areRounded(figure, other)));
}
const areRounded = (a: number, b: number): boolean =>
  Math.min(a, b) >= 1_000 && Math.abs(a - b) <= 0.02 * Math.max(a, b);

/** 257 or 1,178 is hardly met by chance; 24 (hours) or 500 is. */
const isTelling = (figure: string): boolean => figure.replace(/0+$/, '').length >= 3;
/** So many figures in common are all that can be asked for. */
const FIGURES = 3;

/** Deeds that tell one step of a saga from another. */
const STEPS: readonly (readonly [Sign, readonly string[]])[] = [
  ['only one lifts', LIFTING],
  ['only one contests', SUING],
  ['only one judges', ['rule', 'uphold', 'strike']],
  ['only one fines', ['fine']],
  ['only one warns', WARNING],
  ['only one legislates', ['enact', 'law']],
  ['only one counts', ['figures', 'parliament']],
];

/** Whether both tell the same deeds, and which of them only one tells: who asks that a block be lifted lifts nothing. */
export function signsOfDeeds({ action, traits: own }: Probe, story: Story, told: Traits): Strengths {
  const asks = REMARKS.includes(action) && imposes(story);
  const signs: Strengths = {
    'same deeds': cosine(own.says, told.says),
    'same headline deeds': cosine(own.heads, told.heads),
  };
  for (const [sign, deeds] of STEPS) {
    const share = ({ says }: Traits): number => Math.max(...deeds.map((deed) => says.get(deed) ?? 0));
    const more = share(own) - share(told);
    if (asks && deeds === LIFTING && more > 0) continue;
    signs[sign] = Math.abs(more);
  }
  return signs;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0;
  for (const [key, value] of a) both += value * (b.get(key) ?? 0);
  const length = (one: ReadonlyMap<string, number>): number =>
    Math.sqrt([...one.values()].reduce((sum, value) => sum + value * value, 0));
  return both === 0 ? 0 : both / (length(a) * length(b));
}

/** Whether each headline names another platform: what a text names beside them is in passing. */
export const signOfHeadlines = ({ tops }: Traits, told: Traits): Strengths =>
  comparePlatforms([...tops], [...told.tops]) === 'different' ? { 'other headline platform': 1 } : {};

/** Whether a headline tells a step that the story has not: of what follows on an act, the act still speaks. */
export function signOfNewStep(own: Traits, told: Traits): Strengths {
  const isNew = STEPS.some(
    ([, deeds]) => deeds.some((deed) => own.heads.has(deed)) && !deeds.some((deed) => told.says.has(deed)),
  );
  return isNew ? { 'new step': 1 } : {};
}

/** People and places that both name. */
export function signsOfNames({ names }: Traits, told: Traits): Strengths {
  if (names.size === 0 || told.names.size === 0) return {};
  const common = [...names].filter((name) => told.names.has(name)).length;
  return common === 0 ? { 'other names': 1 } : { 'same names': common / names.size };
}

/** What both are about; the more is told of it, the more it says that nothing of it is shared. */
export function signsOfSubjects({ about }: Traits, told: Traits): Strengths {
  if (about.size === 0 || told.about.size === 0) return {};
  const common = [...about].filter((subject) => told.about.has(subject)).length;
  if (common === 0) return { 'other subject': Math.min(1, (about.size + told.about.size) / SUBJECTS_OF_BOTH) };
  return { 'same subject': Math.min(1, common / SUBJECTS), 'strange subject': 1 - common / about.size };
}
/** So many subjects in common are all that can be asked for. */
const SUBJECTS = 2;
const SUBJECTS_OF_BOTH = 2 * SUBJECTS;
