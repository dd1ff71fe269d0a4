/*
 * The two pages that a browser sees when somebody brings the app into their workspace: one that leads to Slack, and the one that
 * Slack leads back to. Bolt's provider does the exchange, and ties it to that browser by a signed cookie.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InstallProvider } from '@slack/oauth';
import { messageOf } from '../../core/complaint.ts';
import type { Log } from '../../core/log.ts';
import { REDIRECT_PATH } from './manifest.ts';

export const INSTALL_PATH = '/slack/install';

/** Answers a browser; false where the address is none of these two. */
export type InstallDoor = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** @param joined called when what is needed to speak in a workspace has been kept */
export function installDoor(provider: InstallProvider, joined: (team: string) => Promise<void>, log: Log): InstallDoor {
  return async (request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET' || (path !== INSTALL_PATH && path !== REDIRECT_PATH)) return false;
    response.setHeader('cache-control', 'no-store');
    response.setHeader('referrer-policy', 'no-referrer');
    if (path === INSTALL_PATH) {
      await provider.handleInstallPath(request, response);
      return true;
    }
    await provider.handleCallback(request, response, {
      successAsync: async ({ team }) => {
        await joined(team!.id);
        page(response, 200, 'withheld is installed', 'Invite it to a channel, and type /watch add there.');
      },
      failure: (error) => {
        log.warn({}, `an installation in a Slack workspace failed: ${messageOf(error)}`);
        page(
          response,
          400,
          'withheld was not installed',
          'Nothing was changed. Begin again at the address you came from.',
        );
      },
    });
    return true;
  };
}

function page(response: ServerResponse, status: number, title: string, says: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
      `<style>:root{color-scheme:light dark}body{font:1.1rem system-ui;margin:3rem auto;max-width:32rem;padding:0 1rem}</style>` +
      `<h1>${title}</h1><p>${says}</p></html>`,
  );
}
