/** The command line was used wrongly: exit status 2. */
export class UsageError extends Error {}

export const USAGE = `withheld COMMAND

  run                                    the bot: everything that .env configures
  analyze                                items on standard input: one finding a line
  read KIND FILE|URL… [--url BASE] [--charset C]
                                         feeds through a kind: one document a line
  match --watches FILE                   items on standard input: which watches they satisfy, and why
  render --for discord|slack             items on standard input: the exact bodies that would be posted
  orders [latest|show] … [--json|--csv]  what is remembered; so with watch, sources, room, help
  manifest                               the Slack app manifest
  doctor                                 what works, what does not, what to do
`;
