/** People in the news of platforms: who is punished for a post, who deletes it again, and who answers for a platform. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.ts';
import { judge } from '../../src/core/judge.ts';

const found = (language: string, title: string, text = ''): Finding =>
  judge({ title, summary: '', text, language, publishedAt: '2026-02-02T09:00:00Z', outlet: null, country: null });

describe('who loses a seat or a job over a post is not cut off', () => {
  test.each([
    ['en', 'Judge removes juror over Instagram comments'],
    ['en', 'Police suspend two constables over WhatsApp jokes'],
    ['en', 'Court bars attorney over TikTok videos of clients'],
    ['en', 'Tribunal blocks nurse from ward after Facebook rant'],
    ['de', 'Polizei suspendiert Beamtin wegen Telegram-Chats'],
    ['de', 'Richter schließt Schöffen wegen Facebook-Kommentar aus'],
    ['fr', 'La police suspend un gendarme pour des vidéos TikTok'],
    ['es', 'El juez aparta a una jurado por un comentario en Facebook'],
    ['pt', 'Escola suspende professora por vídeo no Instagram'],
    ['it', 'Il giudice rimuove un giurato per un commento su Facebook'],
    ['nl', 'Politie schorst agenten om Telegram-berichten'],
    ['pl', 'Szkoła zawiesiła nauczycielkę za film na Instagramie'],
    ['ru', 'Суд отстранил присяжного за пост в Telegram'],
  ])('%s: %s', (language, title) => {
    expect(found(language, title).relevant).toBe(false);
  });
});

describe('what a person keeps on a platform is cut off, and by the platform so is the person', () => {
  test.each([
    ['en', "Ghana blocks senator's X account over posts", 'block'],
    ['en', "Court blocks lawyer's YouTube channel over videos", 'block'],
    ['es', 'La jueza perdió su canal de YouTube por un aviso', 'suspend'],
    ['de', 'YouTube sperrt Kanal eines Lehrers wegen Hassvideos', 'suspend'],
  ])('%s: %s', (language, title, action) => {
    expect(found(language, title)).toMatchObject({ relevant: true, action });
  });
});

describe('whoever deletes a post of their own took nothing down', () => {
  test.each([
    ['en', 'Minister shares picture of secret map on X, then deletes it'],
    ['en', 'Embassy deletes Telegram post after protest'],
    ['en', 'Ministry removes Instagram post after backlash'],
    ['de', 'Ministerin postet Video auf Instagram und löscht es wieder'],
    ['nl', 'Minister plaatst filmpje op Instagram en verwijdert het weer'],
    ['fr', 'Un ministre publie une carte sur X puis la supprime'],
    ['es', 'Una ministra publica un mapa en Telegram y lo borra'],
    ['pt', 'Ministra posta mapa no Telegram e apaga em seguida'],
    ['it', 'Ministra posta video su Facebook e poi lo cancella'],
    ['ru', 'Министр опубликовал карту в Telegram и удалил её'],
    ['pl', 'Minister opublikował mapę na Facebooku i usunął ją'],
    ['hi', 'मंत्री ने फेसबुक पर वीडियो पोस्ट कर हटाया'],
  ])('%s: %s', (language, title) => {
    expect(found(language, title).relevant).toBe(false);
  });

  test.each([
    ['en', 'Minister posts video of riot, YouTube deletes it'],
    ['en', 'Ministry orders senator to delete Facebook post'],
    ['en', 'Telegram posts rules and deletes 40 channels'],
    ['en', 'Minister posts list on X and orders removal of 40 channels'],
    ['en', "Facebook deletes senator's post on war"],
    ['en', 'Government removes 300 Facebook posts in Oman'],
  ])('but %s: %s', (language, title) => {
    expect(found(language, title).relevant).toBe(true);
  });
});

describe('the head of a platform who is arrested over what it leaves up answers for it', () => {
  test.each([
    ['en', 'Discord founder arrested in Portugal over content that the app failed to remove'],
    ['en', 'Viber chief executive charged in Riga over lack of moderation'],
    ['fr', 'Le fondateur de Discord interpellé à Liège pour absence de modération'],
    ['es', 'Detienen en Lima al fundador de Viber por falta de moderación'],
    ['pt', 'Fundador do Viber é detido no Porto por falta de moderação'],
    ['it', 'Arrestato a Torino il fondatore di Viber: mancata moderazione'],
    ['de', 'Viber-Gründer in Graz festgenommen: Vorwurf fehlender Moderation'],
    ['ru', 'Основатель Viber задержан в Риге из-за отсутствия модерации'],
    ['tr', "Viber'ın kurucusu Atina'da gözaltına alındı: içerik denetimi eksikliği"],
    ['id', 'Pendiri Viber ditangkap di Porto karena lalai moderasi konten'],
    ['ar', 'توقيف مؤسس فايبر في بيروت بسبب غياب الإشراف على المحتوى'],
  ])('%s: %s', (language, title) => {
    expect(found(language, title)).toMatchObject({ relevant: true, action: 'notice' });
  });

  test.each([
    ['en', 'Viber co-founder arrested for drunk driving'],
    ['en', 'Founder of delivery app arrested over unpaid wages'],
    ['es', 'Detenido por conducir ebrio el fundador de Viber'],
  ])('and not for anything else: %s: %s', (language, title) => {
    expect(found(language, title).relevant).toBe(false);
  });
});
