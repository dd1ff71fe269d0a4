/*
 * What is kept of each workspace that installed the app. Bolt's own provider speaks OAuth; here it is kept, sealed, in the bot's
 * store, and a token that runs out is renewed by one worker at a time, since the token that renews it can be spent only once.
 * https://docs.slack.dev/authentication/using-token-rotation
 */
import type { Installation, InstallationStore, Logger, webApi } from '@slack/bolt';
import { InstallProvider } from '@slack/oauth';
import { ChatError } from '../../core/chat.ts';
import { Complaint } from '../../core/complaint.ts';
import type { Store } from '../../core/store.ts';
import { REDIRECT_PATH } from './manifest.ts';
import { type Sealer, sealer } from './sealed.ts';

type InstallationRecord = Pick<
  Store,
  'installation' | 'saveInstallation' | 'removeInstallation' | 'installedHomes' | 'claimInstallation'
>;

/** With whose token something is said. */
export interface Speaker {
  botToken: string;
  botId?: string;
  botUserId?: string;
}

export interface OAuthSettings {
  clientId: string;
  clientSecret: string;
  /** Signs what a browser carries through an installation. */
  stateSecret: string;
  /** The first seals what is kept; the others only open what was sealed before. */
  installationKeys: readonly string[];
  /** Where people's browsers find the bot: `https://bot.example.org`. */
  publicUrl: string;
  /** Another page than Slack's own, for tests. */
  authorizationUrl?: string | undefined;
  record: InstallationRecord;
}

/** The provider renews what has less than two hours left, of twelve. */
const RENEWED_BEFORE_S = 2 * 60 * 60;
/** Longer than any renewal takes. */
const RENEWAL_MS = 30_000;
const LATER_MS = 2_000;

/** As the bot's rooms begin: `slack:T0123`. */
export const homeOf = (team: string): string => `slack:${team}`;

export class Installations {
  readonly provider: InstallProvider;
  readonly #record: InstallationRecord;
  readonly #sealer: Sealer;
  /** Of this process, by team: those who ask while a token is renewed wait for the same. */
  readonly #renewing = new Map<string, Promise<Speaker | null>>();

  constructor(settings: OAuthSettings, scopes: readonly string[], logger: Logger, client: webApi.WebClientOptions) {
    const { clientId, clientSecret, stateSecret, authorizationUrl, record, installationKeys } = settings;
    this.#record = record;
    this.#sealer = sealer(installationKeys);
    this.provider = new InstallProvider({
      clientId,
      clientSecret,
      stateSecret,
      installationStore: this.#store(),
      logger,
      clientOptions: { ...client },
      ...(authorizationUrl && { authorizationUrl }),
      installUrlOptions: { scopes: [...scopes], redirectUri: new URL(REDIRECT_PATH, settings.publicUrl).href },
    });
  }

  async teams(): Promise<string[]> {
    const homes = await this.#record.installedHomes();
    return homes.filter((home) => home.startsWith('slack:')).map((home) => home.slice('slack:'.length));
  }

  remove(team: string): Promise<void> {
    return this.#record.removeInstallation(homeOf(team));
  }

  /**
   * With what to speak in a workspace now; null where the app is not installed there.
   * @throws ChatError `later` while another worker renews a token that has run out
   * @throws Complaint where what is kept cannot be opened
   */
  async speaker(team: string): Promise<Speaker | null> {
    const kept = await this.#kept(team);
    if (!kept?.bot) return null;
    const leftS = kept.bot.expiresAt === undefined ? Infinity : kept.bot.expiresAt - Date.now() / 1000;
    if (leftS > RENEWED_BEFORE_S) return speakerOf(kept);
    const renewing = this.#renewing.get(team) ?? this.#renew(team).finally(() => this.#renewing.delete(team));
    this.#renewing.set(team, renewing);
    const renewed = await renewing;
    if (renewed) return renewed;
    if (leftS > 0) return speakerOf(kept);
    throw new ChatError('the Slack token of that workspace is being renewed', {
      refusal: 'later',
      retryAfterMs: LATER_MS,
    });
  }

  /** Null where another worker has it in hand. */
  async #renew(team: string): Promise<Speaker | null> {
    const now = Date.now();
    const [from, until] = [now, now + RENEWAL_MS].map((ms) => new Date(ms).toISOString()) as [string, string];
    if (!(await this.#record.claimInstallation(homeOf(team), from, until))) return null;
    await this.provider.authorize({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false });
    const kept = await this.#kept(team);
    return kept ? speakerOf(kept) : null;
  }

  async #kept(team: string): Promise<Installation<'v2', false> | null> {
    const home = homeOf(team);
    const sealed = await this.#record.installation(home);
    return sealed === null ? null : JSON.parse(this.#sealer.open(sealed, home));
  }

  #store(): InstallationStore {
    const teamOf = (team: string | undefined): string => {
      if (team) return team;
      throw new Complaint('Slack would install the app for a whole organisation: choose one workspace.', {
        act: 'admin',
      });
    };
    return {
      storeInstallation: async (installation) => {
        const home = homeOf(teamOf(installation.isEnterpriseInstall ? undefined : installation.team?.id));
        // Whoever installs is no concern of ours, and a token of theirs even less.
        const { user, ...ours } = installation;
        const sealed = this.#sealer.seal(JSON.stringify({ ...ours, user: { id: user.id } }), home);
        await this.#record.saveInstallation(home, sealed, new Date().toISOString());
      },
      fetchInstallation: async ({ teamId }) => {
        const kept = await this.#kept(teamOf(teamId));
        if (!kept) throw new Complaint('the app is not installed in that workspace', { act: 'admin' });
        return kept as Installation<'v2', boolean>;
      },
      deleteInstallation: async ({ teamId }) => this.remove(teamOf(teamId)),
    };
  }
}

function speakerOf({ bot }: Installation<'v2', false>): Speaker {
  const { token, id, userId } = bot!;
  return { botToken: token, botId: id, botUserId: userId };
}
