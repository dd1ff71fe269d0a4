export { type SlackLog, type SlackRecord, type SlackSettings, slackChat } from './connect.ts';
export { slackManifest } from './manifest.ts';
export { renderSlack } from './render.ts';
