import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import type { PackItemKind } from '../../graphql/graphql';
import { type Closure, type ItemSet, itemId, type PackItem, type PackSection } from './pack-picks';
import { PACK_KINDS, usePackKindWords } from './pack-words';
import styles from './packs.module.css';

/** Props of PackItemList. */
export interface PackItemListProps {
  section: PackSection;
  closure: Closure;
  picked: ItemSet;
  /** The pack is installed, or the reader may not install it. */
  isReadOnly: boolean;
  onPick: (keys: readonly string[], on: boolean) => void;
  /** Picks one of a kind of which a program has one. */
  onPickOne: (key: string | null) => void;
}

/** The items of one kind: checkboxes, or for value propositions radio buttons, because a program makes one promise. */
export function PackItemList({ section, closure, picked, isReadOnly, onPick, onPickOne }: PackItemListProps) {
  const { t } = useTranslation('packs');
  const words = usePackKindWords();
  const { kind, items } = section;
  const isOne = kind === 'VALUE_PROPOSITION';
  const free = items.filter((item) => !item.isInstalled);
  const chosen = items.filter((item) => closure.added.has(itemId(kind, item.key))).length;
  return (
    <section id={`pack-${kind}`} className={styles.section} aria-labelledby={`pack-${kind}-title`}>
      <div className={styles.sectionHead}>
        <h2 id={`pack-${kind}-title`}>{words.title[kind]}</h2>
        <span className="wh-soft">
          {isReadOnly ? items.length : t('preview.chosen', { count: chosen, total: items.length })}
        </span>
        {isOne || isReadOnly ? null : (
          <span className={styles.sectionTools}>
            <Button
              variant="subtle"
              size="xs"
              onClick={() =>
                onPick(
                  free.map((item) => item.key),
                  true,
                )
              }
            >
              {t('preview.all-of-kind')}
            </Button>
            <Button
              variant="subtle"
              size="xs"
              onClick={() =>
                onPick(
                  free.map((item) => item.key),
                  false,
                )
              }
            >
              {t('preview.none-of-kind')}
            </Button>
          </span>
        )}
        <p className={styles.meaning}>{words.meaning[kind]}</p>
      </div>
      <ul className={styles.items}>
        {items.map((item) => (
          <Item
            key={item.key}
            kind={kind}
            item={item}
            closure={closure}
            isPicked={picked.has(itemId(kind, item.key))}
            isOne={isOne}
            isReadOnly={isReadOnly}
            onChange={(on) => (isOne ? onPickOne(on ? item.key : null) : onPick([item.key], on))}
          />
        ))}
        {isOne && !isReadOnly ? (
          <li className={styles.item}>
            <input
              type="radio"
              id={`pick-${kind}-none`}
              name={`pick-${kind}`}
              checked={free.every((item) => !picked.has(itemId(kind, item.key)))}
              onChange={() => onPickOne(null)}
            />
            <label htmlFor={`pick-${kind}-none`}>{t('preview.no-proposition')}</label>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

interface ItemProps {
  kind: PackItemKind;
  item: PackItem;
  closure: Closure;
  isPicked: boolean;
  isOne: boolean;
  isReadOnly: boolean;
  onChange: (on: boolean) => void;
}

function Item({ kind, item, closure, isPicked, isOne, isReadOnly, onChange }: ItemProps) {
  const { t } = useTranslation('packs');
  const words = usePackKindWords();
  const id = itemId(kind, item.key);
  const field = `pick-${kind}-${item.key}`;
  const isAlongside = closure.alongside.has(id);
  const isAdded = closure.added.has(id);
  const brings = PACK_KINDS.flatMap((needed) => {
    const count = item.needs.filter((need) => need.kind === needed).length;
    return count > 0 ? [words.counted(needed, count)] : [];
  });
  const note = item.isInstalled
    ? t('item.in-program')
    : isAlongside
      ? t('item.alongside', { count: closure.neededBy.get(id) ?? 0 })
      : brings.length > 0
        ? t('item.brings', { what: brings.join(t('bar.and')) })
        : null;
  return (
    <li className={styles.item} data-off={!isReadOnly && !isAdded}>
      {isReadOnly ? (
        <span aria-hidden>{item.isInstalled ? '✓' : '·'}</span>
      ) : (
        <input
          type={isOne ? 'radio' : 'checkbox'}
          id={field}
          name={isOne ? `pick-${kind}` : undefined}
          checked={isAdded || isPicked}
          disabled={item.isInstalled || isAlongside}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
      <label htmlFor={isReadOnly ? undefined : field}>
        <span className={styles.title}>{item.title}</span>
        {item.detail ? <span className={styles.detail}>{item.detail}</span> : null}
      </label>
      {note ? <span className={styles.needs}>{note}</span> : null}
    </li>
  );
}
