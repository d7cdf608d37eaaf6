/**
 * Sum with Neumaier's compensation, so that 0.1 + 0.2 + ... does not drift and the order of the terms does not show. An
 * empty list sums to 0; a term that is not finite makes the result not finite.
 */
export function neumaierSum(terms: Iterable<number>): number {
  let sum = 0;
  let compensation = 0;
  for (const term of terms) {
    const next = sum + term;
    compensation += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + compensation : sum;
}
