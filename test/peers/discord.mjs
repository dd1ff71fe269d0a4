// Runs the Discord twin as a process of its own, and does what the test at the other end of the channel asks.
import { DigitalDiscord } from 'discord-digital-twin';

const discord = new DigitalDiscord({
  botToken: 'NDAw.G-peer.canary',
  guild: { name: 'Newsroom' },
  channels: [{ name: 'alerts', type: 0 }],
  users: [{ username: 'reporter' }],
});
await discord.start();
const [channel] = await discord.prisma.channel.findMany();
const userId = await discord.getFirstNonBotUserId();

const does = {
  slash: ({ name, options }) => discord.simulateSlashCommand({ channelId: channel.id, userId, name, options }),
  button: ({ messageId, customId }) =>
    discord.simulateButtonClick({ channelId: channel.id, userId, messageId, customId }),
  autocomplete: ({ data }) => discord.simulateInteraction({ type: 4, channelId: channel.id, userId, data }),
  answer: ({ interactionId }) => discord.prisma.interactionResponse.findUnique({ where: { interactionId } }),
  messages: ({ channelId = channel.id } = {}) => discord.channel(channelId).getMessages(),
  commands: () => discord.prisma.applicationCommand.findMany(),
};

process.on('message', async ({ id, what, about }) => {
  try {
    process.send({ id, result: (await does[what](about)) ?? null });
  } catch (error) {
    process.send({ id, error: String(error?.stack ?? error) });
  }
});
process.on('disconnect', () => process.exit());
process.send({
  ready: {
    listensOn: discord.server.httpServer.address().address,
    restUrl: discord.restUrl,
    token: discord.botToken,
    botUserId: discord.botUserId,
    guildId: discord.guildId,
    channelId: channel.id,
    userId,
  },
});
