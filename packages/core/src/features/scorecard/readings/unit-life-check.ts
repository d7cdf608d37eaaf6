import type { Message } from '../../../kernel/index.js';
import { isOpenIn, type UnitLife } from '../../units/index.js';
import { scorecardMessages } from '../scorecard.messages.js';

/** Why a unit takes no reading for a period: it had not opened yet, or had closed. Null when it was open on some day. */
export function lifeRefusal(
  unit: UnitLife & { name: string },
  period: string,
): { message: Message; values: Record<string, string> } | null {
  if (isOpenIn(unit, period)) return null;
  const isEarly = unit.opensOn !== null && isOpenIn({ opensOn: null, closesOn: unit.closesOn }, period);
  return isEarly
    ? { message: scorecardMessages.notOpenYet, values: { unit: unit.name, period, date: unit.opensOn ?? '' } }
    : { message: scorecardMessages.closedBefore, values: { unit: unit.name, period, date: unit.closesOn ?? '' } };
}
