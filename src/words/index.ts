/** Everything we listen for. A language is one folder; its line here is the register. */
import { listen as am } from './am/listen.ts';
import { listen as ar } from './ar/listen.ts';
import { listen as az } from './az/listen.ts';
import { listen as bg } from './bg/listen.ts';
import { listen as bn } from './bn/listen.ts';
import { listen as cs } from './cs/listen.ts';
import { listen as da } from './da/listen.ts';
import { listen as de } from './de/listen.ts';
import { listen as el } from './el/listen.ts';
import { listen as en } from './en/listen.ts';
import { listen as es } from './es/listen.ts';
import { listen as et } from './et/listen.ts';
import { listen as fa } from './fa/listen.ts';
import { listen as fi } from './fi/listen.ts';
import { listen as fil } from './fil/listen.ts';
import { listen as fr } from './fr/listen.ts';
import { listen as gu } from './gu/listen.ts';
import { listen as he } from './he/listen.ts';
import { listen as hi } from './hi/listen.ts';
import { listen as hu } from './hu/listen.ts';
import { listen as id } from './id/listen.ts';
import { listen as is } from './is/listen.ts';
import { listen as it } from './it/listen.ts';
import { listen as ja } from './ja/listen.ts';
import { listen as ka } from './ka/listen.ts';
import { listen as kk } from './kk/listen.ts';
import { listen as km } from './km/listen.ts';
import { listen as kn } from './kn/listen.ts';
import { listen as ko } from './ko/listen.ts';
import { listen as ml } from './ml/listen.ts';
import { listen as mr } from './mr/listen.ts';
import { listen as ms } from './ms/listen.ts';
import { listen as my } from './my/listen.ts';
import { listen as ne } from './ne/listen.ts';
import { listen as nl } from './nl/listen.ts';
import { listen as no } from './no/listen.ts';
import { listen as pa } from './pa/listen.ts';
import { listen as pl } from './pl/listen.ts';
import { listen as pt } from './pt/listen.ts';
import { listen as ro } from './ro/listen.ts';
import { listen as ru } from './ru/listen.ts';
import { listen as si } from './si/listen.ts';
import { listen as sk } from './sk/listen.ts';
import { listen as sq } from './sq/listen.ts';
import { listen as sr } from './sr/listen.ts';
import { listen as sv } from './sv/listen.ts';
import { listen as sw } from './sw/listen.ts';
import { listen as ta } from './ta/listen.ts';
import { listen as te } from './te/listen.ts';
import { listen as th } from './th/listen.ts';
import { listen as tr } from './tr/listen.ts';
import { listen as uk } from './uk/listen.ts';
import { listen as ur } from './ur/listen.ts';
import { listen as uz } from './uz/listen.ts';
import { listen as vi } from './vi/listen.ts';
import { listen as zh } from './zh/listen.ts';
import { BODIES, type Body } from './entities/bodies.ts';
import { COUNTRIES, type Country, INDIAN_STATES, US_STATES } from './entities/countries.ts';
import { LAWS, type Law } from './entities/laws.ts';
import { OFFICES, type Office } from './entities/offices.ts';
import { PLATFORMS, type Platform } from './entities/platforms.ts';
import type { Listen } from './listen.ts';

export interface Vocabularies {
  languages: Listen[];
  platforms: Platform[];
  countries: Country[];
  indianStates: { name: string; aliases: string }[];
  usStates: { name: string; aliases: string }[];
  bodies: Body[];
  offices: readonly Office[];
  laws: Law[];
}

export const WORDS: Vocabularies = {
  languages: [
    en,
    hi,
    bn,
    ta,
    te,
    mr,
    ur,
    gu,
    kn,
    ml,
    pa,
    es,
    pt,
    fr,
    de,
    it,
    tr,
    ru,
    uk,
    ar,
    fa,
    id,
    pl,
    ja,
    zh,
    nl,
    cs,
    ko,
    vi,
    th,
    ne,
    ms,
    sw,
    ro,
    el,
    sv,
    da,
    no,
    si,
    fil,
    az,
    hu,
    bg,
    sr,
    he,
    my,
    am,
    kk,
    sq,
    fi,
    sk,
    km,
    ka,
    uz,
    et,
    is,
  ],
  platforms: PLATFORMS,
  countries: COUNTRIES,
  indianStates: INDIAN_STATES,
  usStates: US_STATES,
  bodies: BODIES,
  offices: OFFICES,
  laws: LAWS,
};
