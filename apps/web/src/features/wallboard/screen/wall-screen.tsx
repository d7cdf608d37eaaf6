import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { intlTag, languageOfTag } from '../../../app/language';
import { keepForLater, useServerNow, useShift, useTurns, useWakeLock } from './screen-care';
import { WallFeed } from './wall-feed';
import { WallFooter } from './wall-footer';
import type { WallPicture } from './wall-picture';
import { WallSide } from './wall-side';
import { WallWheel } from './wall-wheel';

/** Props of WallScreen. `address` is the path of the wallboard, `/wall/...`; a preview asks with the session and keeps nothing. */
export interface WallScreenProps {
  address: string;
  isPreview: boolean;
}

/** A wallboard for nobody at the keyboard: asks, shows what it last had while the server is away, and says when its address has ended. */
export function WallScreen({ address, isPreview }: WallScreenProps) {
  const { t, i18n } = useTranslation('wallboard.screen');
  const feed = useMemo(() => new WallFeed(address, isPreview), [address, isPreview]);
  const { last, offlineSince, isRevoked } = useSyncExternalStore(feed.subscribe, feed.now);
  const shift = useShift();
  useEffect(() => feed.start(), [feed]);
  useWakeLock();
  const picture = last?.picture ?? null;
  const isReady = picture !== null;
  useEffect(() => {
    // Without https there is no service worker: the picture then lives as long as the page does.
    if (isReady && !isPreview) void keepForLater();
  }, [isReady, isPreview]);
  useEffect(() => {
    if (!picture) return;
    if (languageOfTag(i18n.language) !== picture.language) void i18n.changeLanguage(picture.language);
    document.documentElement.setAttribute('data-mantine-color-scheme', picture.theme === 'LIGHT' ? 'light' : 'dark');
    document.title = `${picture.name} · Wheelhouse`;
  }, [picture, i18n]);

  return (
    <div className="wall" style={{ translate: `${shift.x}px ${shift.y}px` }}>
      {isRevoked ? (
        <WallNotice title={t('revoked.title')} text={t('revoked.text')} />
      ) : picture && last ? (
        picture.units.length === 0 ? (
          <WallNotice title={t('empty.title')} text={t('empty.text')} />
        ) : (
          <Turns picture={picture} ahead={last.ahead} offlineSince={offlineSince} />
        )
      ) : offlineSince === null ? null : (
        <WallNotice title={t('unreachable.title')} text={t('unreachable.text')} />
      )}
    </div>
  );
}

const OLD_MS = 8 * 24 * 3_600_000;

function Turns({ picture, ahead, offlineSince }: { picture: WallPicture; ahead: number; offlineSince: number | null }) {
  const { t } = useTranslation('wallboard.screen');
  const turn = useTurns(picture.units.length, picture.seconds);
  const now = useServerNow(ahead);
  const dates = useDates(picture);
  const unit = picture.units[turn];
  if (!unit) return null;
  const isOld = unit.refreshedAt !== null && now - Date.parse(unit.refreshedAt) > OLD_MS;
  const oldSince = isOld ? dates.day(unit.refreshedAt) : null;
  return (
    <main className="wall__picture" data-old={isOld || undefined} key={unit.id}>
      <WallWheel unit={unit} period={picture.period} oldSince={oldSince} />
      <WallSide unit={unit} picture={picture} oldSince={oldSince} />
      <WallFooter
        unit={unit}
        picture={picture}
        turn={turn}
        refreshed={
          unit.refreshedAt ? t('time.refreshed-at', { time: dates.instant(unit.refreshedAt) }) : t('side.no-numbers')
        }
        offline={offlineSince === null ? null : t('footer.offline', { time: dates.hour(offlineSince + ahead) })}
      />
    </main>
  );
}

interface Dates {
  day: (iso: string | null) => string;
  instant: (iso: string) => string;
  hour: (at: number) => string;
}

/** Days and hours in the wallboard's language and the program's time zone. */
function useDates({ language, timeZone }: WallPicture): Dates {
  return useMemo(() => {
    const tag = intlTag(language);
    const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', timeZone });
    const instant = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone });
    const hour = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone });
    return {
      day: (iso) => (iso === null ? '' : day.format(new Date(iso))),
      instant: (iso) => instant.format(new Date(iso)),
      hour: (at) => hour.format(new Date(at)),
    };
  }, [language, timeZone]);
}

function WallNotice({ title, text }: { title: string; text: string }) {
  const [host] = useState(() => window.location.host);
  return (
    <main className="wall__notice">
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="wall__soft">{host}</p>
    </main>
  );
}
