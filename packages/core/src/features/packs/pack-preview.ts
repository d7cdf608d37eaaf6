import { localise, type Pack } from '@wheelhouse/plugin-api';
import { type Ctx, say } from '../../kernel/index.js';
import { PACK_ITEM_KINDS, type PackItemKind } from '../../plugins/index.js';
import { needsOf, type PackItemRef } from './pack-picks.js';
import { packMessages } from './packs.messages.js';

/** An item of a pack as the preview shows it. */
export interface PackPreviewItemView {
  key: string;
  title: string;
  detail: string | null;
  isDefault: boolean;
  isInstalled: boolean;
  needs: readonly PackItemRef[];
}

/** The items of one kind. */
export interface PackPreviewSectionView {
  kind: PackItemKind;
  items: PackPreviewItemView[];
}

type Told = { key: string; title: string; detail: string | null };

function toldItems(ctx: Ctx, pack: Pack): Record<PackItemKind, Told[]> {
  const { locale } = ctx;
  const word = (text: Parameters<typeof localise>[0]): string => localise(text, locale);
  return {
    VALUE_PROPOSITION: pack.valuePropositions.map(({ key, title, statement }) => ({
      key,
      title: word(title),
      detail: word(statement),
    })),
    DEPARTMENT: pack.departments.map(({ key, title, importance, impact }) => ({
      key,
      title: word(title),
      detail: say(packMessages.judged, locale, { importance, impact }),
    })),
    EPISODE: pack.episodes.map(({ key, title, need }) => ({ key, title: word(title), detail: word(need) })),
    BATTLE: pack.battles.map(({ key, title, why }) => ({ key, title: word(title), detail: word(why) })),
    INITIATIVE: pack.initiatives.map(({ key, title, description }) => ({
      key,
      title: word(title),
      detail: word(description),
    })),
    MEASURE: pack.measures.map(({ key, title, definition }) => ({ key, title: word(title), detail: word(definition) })),
  };
}

/**
 * Every item of a pack in the reader's language, by kind, with what it brings along. `isInstalled` asks whether a row of
 * the item is in the program; a second value proposition is never chosen by itself.
 */
export function previewSections(
  ctx: Ctx,
  pack: Pack,
  isInstalled: (kind: PackItemKind, key: string) => boolean,
  hasProposition: boolean,
): PackPreviewSectionView[] {
  const told = toldItems(ctx, pack);
  const needs = needsOf(pack);
  return PACK_ITEM_KINDS.map((kind) => ({
    kind,
    items: told[kind].map((item, index) => ({
      ...item,
      isDefault: kind === 'VALUE_PROPOSITION' ? index === 0 && !hasProposition : true,
      isInstalled: isInstalled(kind, item.key),
      needs: needs.get(`${kind} ${item.key}`) ?? [],
    })),
  }));
}
