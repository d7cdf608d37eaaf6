import { useQuery } from '@apollo/client/react';
import { Checkbox, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, CloseButton } from '../../app/button';
import { ErrorState } from '../../app/error-state';
import { Loading } from '../../app/loading';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { useScoreWords } from '../../app/status-words';
import type { AlertEvent, AlertSettingsQuery, EmailFrequency } from '../../graphql/graphql';
import { FormErrors } from '../people/form-errors';
import { UnitSelect } from '../units/unit-select';
import {
  AlertSettingsDocument,
  SetAlertEmailDocument,
  SubscribeDocument,
  UnsubscribeDocument,
} from './alerts.documents';
import styles from './alerts.module.css';
import { EVENTS, useEventWords } from './event-words';

type Settings = AlertSettingsQuery['alertSettings'];
type Subscription = Settings['subscriptions'][number];

const REFETCH = ['AlertSettings'];

/** What the person is told about and how: subscriptions, a new one, and e-mail. */
export function AlertSettingsPanel() {
  const { t } = useTranslation('alerts');
  const { program } = useProgram();
  const { data, error, refetch } = useQuery(AlertSettingsDocument, { variables: { programId: program.id } });
  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading lines={5} />;
  const { subscriptions, suggestions } = data.alertSettings;
  return (
    <aside className={styles.settings} aria-label={t('settings.title')}>
      <section>
        <h2 className={styles.subTitle}>{t('settings.title')}</h2>
        {subscriptions.length === 0 ? <p className="wh-soft">{t('settings.none')}</p> : null}
        <ul className={styles.subscriptions}>
          {subscriptions.map((subscription) => (
            <SubscriptionItem key={subscription.id} subscription={subscription} />
          ))}
        </ul>
        {suggestions.map((suggestion) => (
          <Suggestion key={suggestion.unitId} {...suggestion} />
        ))}
      </section>
      <NewSubscription />
      <EmailChoice settings={data.alertSettings} />
    </aside>
  );
}

function SubscriptionItem({ subscription }: { subscription: Subscription }) {
  const { t } = useTranslation('alerts');
  const words = useScoreWords();
  const events = useEventWords();
  const subscribe = useSave(SubscribeDocument);
  const unsubscribe = useSave(UnsubscribeDocument);
  const { id, unitId, unitName, measureId, measureName, quadrant, includesBelow } = subscription;
  const part = measureName ?? (quadrant ? words.quadrant[quadrant] : t('settings.whole-unit'));
  const change = (next: { events?: AlertEvent[]; includesBelow?: boolean }) =>
    subscribe.save(
      { unitId, measureId, quadrant, includesBelow, events: subscription.events, ...next },
      { refetch: REFETCH },
    );
  const toggle = (event: AlertEvent, isOn: boolean) =>
    change({ events: EVENTS.filter((other) => (other === event ? isOn : subscription.events.includes(other))) });
  return (
    <li className={styles.subscription}>
      <div className={styles.subscriptionHead}>
        <div>
          <strong>{unitName}</strong>
          <div className="wh-soft">{part}</div>
        </div>
        <CloseButton
          aria-label={t('settings.end', { name: `${unitName}, ${part}` })}
          onClick={() => void unsubscribe.save({ id }, { done: t('done.ended'), refetch: REFETCH })}
        />
      </div>
      <div className={styles.choices}>
        {EVENTS.map((event) => (
          <Checkbox
            key={event}
            label={events[event]}
            checked={subscription.events.includes(event)}
            disabled={subscription.events.length === 1 && subscription.events[0] === event}
            onChange={(change) => void toggle(event, change.currentTarget.checked)}
          />
        ))}
        <Checkbox
          label={t('settings.below')}
          checked={includesBelow}
          onChange={(event) => void change({ includesBelow: event.currentTarget.checked })}
        />
      </div>
      <FormErrors messages={[...subscribe.issues, ...unsubscribe.issues].map((issue) => issue.message)} />
    </li>
  );
}

function Suggestion({ unitId, unitName }: Settings['suggestions'][number]) {
  const { t } = useTranslation('alerts');
  const { save, isSaving } = useSave(SubscribeDocument);
  return (
    <p className={styles.suggestion}>
      <span>{t('settings.suggestion', { unit: unitName })}</span>
      <Button
        variant="default"
        size="xs"
        loading={isSaving}
        onClick={() => void save({ unitId }, { done: t('done.begun'), refetch: REFETCH })}
      >
        {t('watch.off')}
      </Button>
    </p>
  );
}

function NewSubscription() {
  const { t } = useTranslation('alerts');
  const { save, isSaving, issues } = useSave(SubscribeDocument);
  const [unitId, setUnitId] = useState<string | null>(null);
  const [includesBelow, setBelow] = useState(false);
  const add = async () => {
    if (!unitId) return;
    const saved = await save({ unitId, includesBelow }, { done: t('done.begun'), refetch: REFETCH });
    if (saved) setUnitId(null);
  };
  return (
    <section className={styles.form}>
      <h2 className={styles.subTitle}>{t('new.title')}</h2>
      <UnitSelect label={t('new.unit')} value={unitId} onChange={setUnitId} />
      <Checkbox
        label={t('settings.below')}
        checked={includesBelow}
        onChange={(event) => setBelow(event.currentTarget.checked)}
      />
      <FormErrors messages={issues.map((issue) => issue.message)} />
      <div>
        <Button variant="default" disabled={!unitId} loading={isSaving} onClick={() => void add()}>
          {t('watch.off')}
        </Button>
      </div>
      <p className="wh-soft">{t('new.hint')}</p>
    </section>
  );
}

function EmailChoice({ settings }: { settings: Settings }) {
  const { t } = useTranslation('alerts');
  const { save, isSaving } = useSave(SetAlertEmailDocument);
  const choices: { value: EmailFrequency; label: string }[] = [
    { value: 'OFF', label: t('email.OFF') },
    { value: 'IMMEDIATE', label: t('email.IMMEDIATE') },
    { value: 'DAILY', label: t('email.DAILY') },
    { value: 'WEEKLY', label: t('email.WEEKLY') },
  ];
  return (
    <section className={styles.form}>
      <h2 className={styles.subTitle}>{t('email.title')}</h2>
      {settings.canSendEmail ? (
        <Select
          label={t('email.label', { address: settings.address })}
          data={choices}
          value={settings.email}
          allowDeselect={false}
          disabled={isSaving}
          onChange={(value) => {
            const choice = choices.find((entry) => entry.value === value);
            if (choice) void save({ email: choice.value }, { done: t('done.email'), refetch: REFETCH });
          }}
        />
      ) : (
        <p className="wh-soft">{t('email.none')}</p>
      )}
    </section>
  );
}
