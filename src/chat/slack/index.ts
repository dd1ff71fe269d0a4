export { checkSlack } from './check.ts';
export { type SlackSettings, slackChat } from './connect.ts';
export { INSTALL_PATH } from './install.ts';
export type { OAuthSettings } from './installations.ts';
export { slackManifest } from './manifest.ts';
