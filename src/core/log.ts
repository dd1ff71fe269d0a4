/** What is said to whoever runs the bot, by the flow and by the chats. `about` never holds a secret. */
export interface Log {
  debug(about: object, message: string): void;
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
}
